import { describe, expect, it } from 'vitest'
import { backupContract } from '#main/features/backup/backup.contract.ts'
import { bundlesContract } from '#main/features/bundles/bundles.contract.ts'
import { receiversContract } from '#main/features/receivers/receivers.contract.ts'
import { unlockContract } from '#main/features/unlock/unlock.contract.ts'
import { usersContract } from '#main/features/users/users.contract.ts'
import { bundlesTexts } from '#renderer/features/bundles/bundles.texts.ts'
import { usersTexts } from '#renderer/features/users/users.texts.ts'
import { openingMore, openingTexts } from '#renderer/features/unlock/unlock.texts.ts'
import { settingsTexts } from '#renderer/features/settings/settings.texts.ts'
import { handoverStates } from '#main/features/handover/handover.rules.ts'
import { groupOf, handoverGroups, isOverdue } from '#renderer/features/handovers/handover-groups.ts'
import { createPendingSaves } from '#renderer/forms/pending-saves.tsx'
import { messageFor } from '#renderer/forms/field-messages.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { formatDay, formatInstant, formatWeekday } from '#renderer/ui/time.ts'

describe('the board of handovers', () => {
  it('has a place for every state', () => {
    for (const state of handoverStates) expect(handoverGroups).toContain(groupOf(state))
  })

  it.each([
    ['sent', '2026-11-19', '2026-11-20', true],
    ['sent', '2026-11-20', '2026-11-20', false],
    ['sent', null, '2026-11-20', false],
    ['sent', '2026-11-19', null, false],
    ['joint-talk-held', '2026-11-19', '2026-11-20', false],
  ] as const)('%s with feedback due %s on %s: overdue is %s', (state, due, today, overdue) => {
    expect(isOverdue(state, due, today)).toBe(overdue)
  })
})

describe('days and times as people read them', () => {
  it('leaves out what is not known', () => {
    expect(formatDay('2026-12-08')).toBe('8 december 2026')
    expect(formatDay('2026-12')).toBe('december 2026')
    expect(formatDay('2026')).toBe('2026')
    expect(formatDay(null)).toBe('')
    expect(formatWeekday('2026-12-08')).toBe('dinsdag 8 december')
  })

  it('shows an instant in Dutch time, summer and winter', () => {
    expect(formatInstant('2026-11-20T13:32:00.000Z')).toBe('20 november 2026 om 14:32')
    expect(formatInstant('2026-07-01T22:05:00.000Z')).toBe('2 juli 2026 om 00:05')
  })
})

describe('sentences for what was refused', () => {
  it('takes the issue of the field itself, also under changes', () => {
    const failure = {
      code: 'invalid-input' as const,
      issues: [{ path: 'changes.postcode', code: 'postcode-unreadable' }],
    }
    expect(messageFor(failure, 'postcode')).toContain('2651 CK')
    expect(messageFor(failure, 'place')).not.toContain('2651 CK')
  })

  it('never shows a code, not even one it does not know', () => {
    const unknown = { code: 'something-new' as 'unexpected', reference: 'a1b2' }
    expect(failureText(unknown)).not.toContain('something-new')
    expect(failureText(unknown)).toContain('a1b2')
    const odd = { code: 'invalid-input' as const, issues: [{ path: 'x', code: 'brand_new_code' }] }
    expect(messageFor(odd, 'x')).not.toContain('brand_new_code')
  })
})

describe('every refusal of users, bundles and the door has its own sentence', () => {
  const refusals = (
    contract: Readonly<Record<string, { readonly failures: readonly string[] }>>,
    texts: Readonly<Record<string, string>>,
  ) =>
    Object.entries(contract).flatMap(([call, { failures }]) =>
      failures.map((code) => [call, code, texts[code]]),
    )
  const { importFrom, importPath, saveTo: _, ...making } = bundlesContract
  it.each([
    ...refusals(usersContract, usersTexts.failures),
    ...refusals(making, bundlesTexts.failures),
    ...refusals({ importFrom, importPath }, bundlesTexts.import.failures),
  ])('%s: %s', (_call, _code, sentence) => {
    expect(sentence).toMatch(/[.]$/)
  })
})

describe('every refusal of the door and of Beheer has its own sentence', () => {
  const doors = { ...unlockContract, restore: backupContract.restore }
  it.each(Object.entries(doors).flatMap(([call, { failures }]) => failures.map((code) => [call, code])))(
    '%s: %s',
    (_, code) => {
      expect(openingTexts[code]).toMatch(/[.]$/)
    },
  )

  const own = {
    ...backupContract,
    restore: { failures: ['wrong-passphrase', 'backup-damaged', 'newer-version'] },
  }
  it.each(Object.entries(own).flatMap(([call, { failures }]) => failures.map((code) => [call, code])))(
    'Beheer %s: %s',
    (_, code) => {
      expect(Object.entries(settingsTexts.backupFailures).find(([known]) => known === code)?.[1]).toMatch(
        /[.]$/,
      )
    },
  )

  it.each(Object.values(receiversContract).flatMap(({ failures }) => [...failures]))(
    'receivers: %s',
    (code) => {
      expect(settingsTexts.receiverFailures[code]).toMatch(/[.]$/)
    },
  )
})

describe('what the door says besides', () => {
  const code = 'outside-deputy-period' as const
  it.each([
    [{ code: 'wrong-passphrase' as const }, /beheerder je een nieuwe wachtzin/],
    [{ code, detail: { from: '2026-11-03', until: '2026-11-10' } }, /^Je dagen: 3 nov.* tot en met 10 nov/],
    [{ code, detail: { from: '2026-12-01' } }, /^Je bent waarnemer vanaf 1 december 2026\.$/],
    [{ code, detail: { until: '2026-11-10' } }, /^Je was waarnemer tot en met 10 november 2026\.$/],
  ])('%o', (failure, sentence) => {
    expect(openingMore(failure)).toMatch(sentence)
  })
  it('nothing where the sentence says enough', () => {
    expect(openingMore({ code: 'must-wait' })).toBeUndefined()
    expect(openingMore({ code: 'outside-deputy-period' })).toBeUndefined()
  })
})

describe('everything that may hold unsaved words', () => {
  it('is flushed together, and leaves the list when its field goes', async () => {
    const saves = createPendingSaves()
    const flushed: string[] = []
    const leave = saves.add(async () => void flushed.push('first'))
    saves.add(async () => void flushed.push('second'))
    await saves.flushAll()
    leave()
    await saves.flushAll()
    expect(flushed).toEqual(['first', 'second', 'second'])
  })
})
