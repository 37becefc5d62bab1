import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toldAndFree, type FactMark } from '#main/core/fact.ts'
import { exactly, unknownAmount, type Amount } from '#main/core/money.ts'
import { formatCents } from '#main/core/money-format.ts'
import type { PartAnswerWord } from '#main/features/consent/consent.rules.ts'
import type { CaseFacts, Destination } from '#main/features/handover/handover-facts.rules.ts'
import type { SheetTable } from '#main/features/handover/handover-sheet-shape.rules.ts'
import { factsForHandover } from '#main/features/handover/handover-sheet.rules.ts'
import {
  aCase,
  consentWith,
  costs,
  crises,
  debts,
  household,
  incomes,
  lansingerland,
  reach,
  remarks,
  to,
} from './support/facts.ts'

// Every word and amount of a generated case is a token that occurs once, so that a leak can be seen wherever it is.

const marks: fc.Arbitrary<FactMark> = fc.constantFrom<FactMark>(
  toldAndFree,
  { ...toldAndFree, sharing: 'never' },
  { ...toldAndFree, sharing: 'not-to', notToReceiverId: 'lansingerland' },
  { ...toldAndFree, sharing: 'not-to', notToReceiverId: 'somebody-else' },
  { ...toldAndFree, sharing: 'not-to', notToReceiverId: null },
  { ...toldAndFree, sharing: 'without-names' },
)
const stays = ({ sharing, notToReceiverId }: FactMark): boolean =>
  sharing === 'never' || (sharing === 'not-to' && notToReceiverId !== 'somebody-else')

const answer = fc.constantFrom<PartAnswerWord | null>('yes', 'no', null)
const line = fc.record({ mark: marks, known: fc.boolean(), once: fc.boolean() })
const list = fc.array(line, { maxLength: 5 })

interface Drawn {
  readonly mark: FactMark
  readonly known: boolean
  readonly once: boolean
}
const letters = (n: number): string => [...String(n)].map((digit) => 'bcdfghjkmn'[Number(digit)]).join('')
/** A word that stands nowhere else. */
const token = (kind: string, n: number): string => `q${kind}${letters(n)}q`
/** Odd sums, far apart, so that no total is by chance the amount of a line. */
const cents = (kind: number, n: number): number => 1_000_003 * (kind * 10 + n + 1) ** 3
const amountOf = (kind: number, n: number, { known }: Drawn): Amount =>
  known ? exactly(cents(kind, n)) : unknownAmount

const drawn = fc.record({
  incomes: list,
  costs: list,
  debts: list,
  remarks: fc.array(
    fc.record({
      mark: marks,
      answer,
      kind: fc.constantFrom('strength', 'worry', 'tried', 'missing', 'internal'),
    }),
    {
      maxLength: 6,
    },
  ),
  members: fc.array(fc.record({ mark: marks, kind: fc.constantFrom('partner', 'child', 'other') }), {
    maxLength: 4,
  }),
  points: fc.array(fc.record({ mark: marks, safe: fc.constantFrom('yes', 'no', null) }), { maxLength: 3 }),
  words: marks,
  answers: fc.record({ income: answer, costs: answer, debts: answer, strengths: answer, missing: answer }),
  tied: fc.boolean(),
})
type DrawnCase = typeof drawn extends fc.Arbitrary<infer T> ? T : never

function caseOf(made: DrawnCase): { facts: CaseFacts; to: Destination } {
  const facts = aCase({
    resident: { givenName: 'Samira', familyName: 'el Amrani' },
    head: { ownWords: token('wens', 0), handoverWish: 'agreed' },
    marks: { ownWords: made.words },
    incomes: incomes(
      made.incomes.map((entry, n) => ({
        description: token('ink', n),
        amount: amountOf(1, n, entry),
        period: entry.once ? 'once' : 'month',
        question: token('vraag', n),
        mark: entry.mark,
      })),
    ),
    costs: costs(
      made.costs.map((entry, n) => ({
        description: token('kost', n),
        amount: amountOf(2, n, entry),
        mark: entry.mark,
      })),
    ),
    debts: debts(
      made.debts.map((entry, n) => ({
        creditorName: token('eiser', n),
        collectorName: token('incasso', n),
        reference: token('ref', n),
        note: token('noot', n),
        amount: amountOf(3, n, entry),
        flags: entry.once ? ['running-loan'] : [],
        mark: entry.mark,
      })),
    ),
    crises: made.tied && made.debts.length > 0 ? crises([{ executesOn: '2026-12-08', debtId: 'debt1' }]) : [],
    remarks: remarks(made.remarks.map(({ kind, mark }, n) => ({ kind, mark, text: token('merk', n) }))),
    household: household(
      made.members.map(({ kind, mark }, n) => ({
        kind,
        mark,
        name: token('naam', n),
        note: token('gez', n),
      })),
    ),
    reach: reach(
      made.points.map(({ mark, safe }, n) => ({
        mark,
        safe,
        value: token('tel', n),
        person: token('wie', n),
      })),
    ),
  })
  const own = made.remarks.map(({ answer: said }, n) => [`remark:remark${n + 1}`, said] as const)
  const said = [...Object.entries(made.answers), ...own]
  const consent = consentWith(
    Object.fromEntries(said.flatMap(([name, word]) => (word === null ? [] : [[name, word]]))),
  )
  return { facts, to: to({ receiver: lansingerland, consent }) }
}

/** Tokens and amounts that the rules keep here, worked out from the drawn case alone. */
function withheld(made: DrawnCase): string[] {
  const money = (
    kind: number,
    entries: readonly Drawn[],
    said: PartAnswerWord | null,
    names: readonly string[],
  ): string[] =>
    entries.flatMap((entry, n) => {
      const gone = said !== 'yes' || stays(entry.mark)
      const nameless = gone || entry.mark.sharing === 'without-names'
      return [
        ...(gone && entry.known ? [formatCents(cents(kind, n))] : []),
        ...(nameless ? names.map((name) => token(name, n)) : []),
      ]
    })
  const partOf = (kind: string, own: PartAnswerWord | null): PartAnswerWord | null => {
    if (kind === 'worry') return own
    if (kind === 'tried') return 'yes'
    return kind === 'strength' ? made.answers.strengths : kind === 'missing' ? made.answers.missing : null
  }
  return [
    ...money(1, made.incomes, made.answers.income, ['ink', 'vraag']),
    ...money(2, made.costs, made.answers.costs, ['kost']),
    ...money(3, made.debts, made.answers.debts, ['eiser', 'incasso', 'ref', 'noot']),
    ...made.remarks.flatMap(({ kind, mark, answer: own }, n) => {
      const goes = partOf(kind, own) === 'yes' && !stays(mark) && mark.sharing !== 'without-names'
      return goes ? [] : [token('merk', n)]
    }),
    ...made.members.flatMap((_, n) => [token('naam', n), token('gez', n)]),
    ...made.points.flatMap(({ mark, safe }, n) => [
      ...(stays(mark) || safe === 'no' ? [token('tel', n)] : []),
      ...(stays(mark) || safe === 'no' || mark.sharing === 'without-names' ? [token('wie', n)] : []),
    ]),
    ...(stays(made.words) || made.words.sharing === 'without-names' ? [token('wens', 0)] : []),
  ]
}

test('no value that stays is anywhere on the sheet, in no form', () => {
  fc.assert(
    fc.property(drawn, (made) => {
      const { facts, to: destination } = caseOf(made)
      const text = JSON.stringify(factsForHandover(facts, destination).sheet)
      expect(withheld(made).filter((value) => text.includes(value))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('a sheet is the same whether a value is held back or was never written down', () => {
  fc.assert(
    fc.property(drawn, (made) => {
      const { facts, to: destination } = caseOf(made)
      const free = <T extends { readonly mark: FactMark }>(lines: readonly T[]): T[] =>
        lines.filter(({ mark }) => !stays(mark))
      const less: CaseFacts = {
        ...facts,
        incomes: free(facts.incomes),
        costs: free(facts.costs),
        debts: free(facts.debts),
        remarks: free(facts.remarks),
        household: free(facts.household),
        reach: free(facts.reach),
        head: stays(made.words) ? { ...facts.head, ownWords: '' } : facts.head,
      }
      expect(factsForHandover(facts, destination).sheet).toEqual(factsForHandover(less, destination).sheet)
    }),
    { numRuns: 400 },
  )
})

/** `1.234,56` back to cents. */
const toCents = (cell: string | undefined): number =>
  Number((cell ?? '').replaceAll('.', '').replace(',', ''))
const isAmount = (cell: string | undefined): boolean => /^[\d.]+,\d\d$/.test(cell ?? '')

function checkTotal({ rows, totalRow }: SheetTable): void {
  if (totalRow === null) return
  const shown = rows.map((row) => row.at(-1))
  const sum = shown.filter(isAmount).reduce((known, cell) => known + toCents(cell), 0)
  const unknown = shown.filter((cell) => cell === 'onbekend').length
  expect(isAmount(totalRow.at(-1)) ? toCents(totalRow.at(-1)) : 0).toBe(sum)
  const said = /\+ (\d+) bedrag(?:en)? onbekend/.exec(totalRow.join(' '))?.[1]
  expect(Number(said ?? 0)).toBe(unknown)
}

test('totals are the sum of the printed rows, and numbering has no gaps', () => {
  fc.assert(
    fc.property(drawn, (made) => {
      const { facts, to: destination } = caseOf(made)
      for (const { code, table } of factsForHandover(facts, destination).sheet.sections) {
        if (table === null) continue
        checkTotal(table)
        if (code === 'debts')
          expect(table.rows.map(([n]) => n)).toEqual(table.rows.map((_, index) => String(index + 1)))
      }
    }),
    { numRuns: 400 },
  )
})

test('the sheet has ten lines at the top, whatever is known', () => {
  fc.assert(
    fc.property(drawn, (made) => {
      const { facts, to: destination } = caseOf(made)
      const { head } = factsForHandover(facts, destination).sheet
      expect(head).toHaveLength(10)
      expect(head.every(({ text }) => text.trim() !== '')).toBe(true)
    }),
  )
})
