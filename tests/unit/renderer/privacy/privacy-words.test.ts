import { describe, expect, it } from 'vitest'
import { breachesContract } from '#main/features/breaches/breaches.contract.ts'
import { correctionsContract } from '#main/features/corrections/corrections.contract.ts'
import { processingContract } from '#main/features/processing/processing.contract.ts'
import { retentionContract } from '#main/features/retention/retention.contract.ts'
import { rightsContract } from '#main/features/rights/rights.contract.ts'
import { requestLevels } from '#main/features/rights/rights.rules.ts'
import { appTexts } from '#renderer/app/app.texts.ts'
import { breachTexts } from '#renderer/features/privacy/breaches.texts.ts'
import { informSaid, reportSaid, type BreachRow } from '#renderer/features/privacy/breach-words.ts'
import { choicesOf, keyOf, type Category, type Item } from '#renderer/features/privacy/retention-data.ts'
import { registerTexts } from '#renderer/features/privacy/register.texts.ts'
import { retentionTexts, termsTexts } from '#renderer/features/privacy/retention.texts.ts'
import { clockSaid, identitySaid } from '#renderer/features/privacy/rights-words.ts'
import {
  correctionTexts,
  newRequestTexts,
  paperTexts,
  requestTexts,
  tellingTexts,
} from '#renderer/features/privacy/rights.texts.ts'
import type { Line } from '#renderer/features/privacy/privacy-data.ts'

const said: Readonly<Record<string, string>> = {
  ...paperTexts.failures,
  ...appTexts.freeze.failures,
  ...appTexts.lift.failures,
  ...newRequestTexts.failures,
  ...requestTexts.failures,
  ...requestTexts.extend.failures,
  ...requestTexts.answer.failures,
  ...requestTexts.letters.failures,
  ...correctionTexts.failures,
  ...tellingTexts.failures,
  ...breachTexts.decide.failures,
  ...breachTexts.close.failures,
  ...retentionTexts.hold.failures,
  ...retentionTexts.batch.failures,
  ...termsTexts.dialog.failures,
  ...registerTexts.processors.failures,
}
/** The window shows a hold that was lifted already as lifted, and says nothing. */
const unseen = ['already-lifted']

describe('every refusal of the privacy desk has a sentence', () => {
  const contracts = {
    rightsContract,
    correctionsContract,
    breachesContract,
    retentionContract,
    processingContract,
  }
  const codes = Object.entries(contracts).flatMap(([name, contract]) =>
    Object.values(contract).flatMap(({ failures }) =>
      [...(failures as readonly string[])].map((code) => [name, code] as const),
    ),
  )
  it.each(codes.filter(([, code]) => !unseen.includes(code)))('%s: %s', (_, code) => {
    expect(said[code]).toMatch(/[.]$/)
  })
})

const line: Line = {
  id: 'a',
  person: null,
  name: 'Proef',
  kind: 'access',
  state: 'open',
  receivedDay: '2026-10-29',
  dueDay: '2026-11-29',
  daysLeft: 9,
  level: 'warn',
  extended: false,
  identityKnown: false,
  correcting: false,
  closedDay: null,
}

describe('the clock of a request in words', () => {
  it('R16 says each level in other words, so that no colour is needed', () => {
    const words = requestLevels.map(
      (level) => clockSaid({ ...line, level, daysLeft: level === 'late' ? -3 : 3 }).words,
    )
    expect(words).toEqual(['nog 3 dagen', 'nog 3 dagen', 'nog maar 3 dagen', '3 dagen te laat'])
    expect(clockSaid({ ...line, level: 'calm' }).kind).toBe('info')
    expect(clockSaid({ ...line, level: 'warn' }).kind).toBe('attention')
  })

  it('says what became of it once it stands still', () => {
    const closed = {
      ...line,
      state: 'answered',
      level: null,
      daysLeft: null,
      closedDay: '2026-11-20',
    } as const
    expect(clockSaid(closed)).toEqual({ kind: 'done', words: 'beantwoord op 20 november 2026' })
  })

  it('asks who it is only where something is given or wiped', () => {
    expect(identitySaid(line).kind).toBe('attention')
    expect(identitySaid({ ...line, kind: 'complaint' }).words).toBe('niet nodig')
    expect(identitySaid({ ...line, identityKnown: true }).kind).toBe('done')
  })
})

describe('R17 the clock of a breach in words', () => {
  const breach: BreachRow = {
    id: 'b',
    kind: 'stolen',
    discoveredAt: '2026-11-20T09:40:00.000Z',
    what: '',
    clock: { dueAt: '2026-11-23T09:40:00.000Z', hoursLeft: 71, level: 'running' },
    reportDecision: null,
    reportedAt: null,
    informDecision: null,
    informedDay: null,
    closedDay: null,
  }
  it.each([
    [71, 'running', 'nog 2 dagen en 23 uur', 'info'],
    [23, 'soon', 'nog 23 uur', 'attention'],
    [1, 'red', 'nog maar 1 uur', 'attention'],
    [0, 'red', 'nog minder dan een uur', 'attention'],
    [-49, 'late', '2 dagen en 1 uur te laat', 'attention'],
  ] as const)('%i hours left, %s: %s', (hoursLeft, level, words, kind) => {
    const clock = { dueAt: breach.discoveredAt, hoursLeft, level }
    expect(reportSaid({ ...breach, clock })).toEqual({ kind, words })
  })

  it('stands still once it was reported, whatever else', () => {
    const reported = { ...breach, reportedAt: '2026-11-20T15:20:00.000Z' }
    expect(reportSaid(reported).words).toBe('gemeld op 20 november 2026 om 16:20')
    expect(reportSaid({ ...breach, clock: null, reportDecision: 'do-not-report' }).words).toBe(
      'besloten niet te melden',
    )
    expect(informSaid({ ...breach, informDecision: 'inform' }).kind).toBe('attention')
  })
})

describe('what may be chosen of the list of a week', () => {
  const item: Item = {
    category: 'draft',
    ref: 'r',
    person: { kind: 'resident', id: 'r' },
    name: '',
    number: '',
    caseId: null,
    startDay: '2026-01-01',
    dueDay: '2026-02-01',
    kept: [],
    heldUntil: null,
  }
  const category: Category = {
    category: 'draft',
    months: 1,
    action: 'erase',
    decided: false,
    due: [item],
    soon: [],
    held: [],
    dueRows: 3,
    heldRows: 2,
  }
  it('is what is due and never what is held', () => {
    expect(choicesOf(category).map(keyOf)).toEqual(['draft r', 'draft '])
    expect(choicesOf({ ...category, due: [], dueRows: 0 })).toEqual([])
  })
})
