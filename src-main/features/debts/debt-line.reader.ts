import type { Day, PartialDay } from '#main/core/calendar-day.ts'
import { scanDays, type DaySpan } from '#main/core/day-scan.ts'
import { findLineAmount, type LineAmount, type LineAmountProblem } from '#main/core/line-amount.ts'
import type { LineHint, LineRead } from '#main/core/line-draft.ts'
import { blankOut, cutOut, type Span } from '#main/core/line-parts.ts'
import { findFirstWord } from '#main/core/line-words.ts'
import { unknownAmount, type Amount } from '#main/core/money.ts'
import { plainLine } from '#main/core/plain-text.ts'
import { sensitiveNumbersIn } from '#main/core/sensitive-numbers.ts'
import { flagWords } from './creditor-words.labels.ts'
import {
  findCollector,
  findCreditor,
  findReference,
  sortDays,
  type CollectorFound,
  type CreditorFound,
} from './debt-parts.reader.ts'
import { taxNoteWithoutNumber, taxReferenceTail } from './debt-reference.rules.ts'
import { isPrivateLender, type CreditorKind, type DebtFlag } from './debts.rules.ts'

/** What a typed line of debt becomes. Whatever no field holds is in `note`. */
export interface DebtDraft {
  readonly creditorName: string
  readonly creditorKind: CreditorKind
  readonly collectorName: string
  readonly collectorKind: 'bailiff' | 'collection-agency' | 'none'
  /** Of a tax reference the tail only. */
  readonly reference: string
  readonly amount: Amount
  readonly letterDay: PartialDay | null
  readonly lastContactDay: PartialDay | null
  readonly note: string
  readonly flags: readonly DebtFlag[]
}

export const debtLineProblems = [
  'kind-unknown',
  'creditor-missing',
  /** Who collects is named, for whom is not. */
  'creditor-behind-unknown',
  /** A private lender seems to be named; that name is not kept on purpose. */
  'private-lender-named',
  /** "€ 176 per maand": what it costs each month is not what is owed. */
  'amount-is-per-period',
  /** Only the tail of the reference was kept. */
  'reference-shortened',
  'day-does-not-exist',
  'sensitive-number',
] as const
export type DebtLineProblem = (typeof debtLineProblems)[number] | LineAmountProblem
type Hint = LineHint<DebtLineProblem>

function flagsOf(line: string, kind: CreditorKind): DebtFlag[] {
  const said = flagWords.filter((entry) => findFirstWord(line, [entry]) !== null).map(([flag]) => flag)
  const studyLoan =
    kind === 'duo' && /lening|inburgering/iu.test(line) && !/achterstand|terugvordering/iu.test(line)
  const flags = new Set<DebtFlag>(said)
  if (kind === 'tax-office') flags.add('preferential')
  if (isPrivateLender(kind)) flags.add('informal')
  if (studyLoan) flags.add('running-loan')
  return [...flags].sort()
}

interface Parties {
  readonly creditor: CreditorFound | null
  readonly collector: CollectorFound | null
  readonly problems: readonly Hint[]
}

/** A bailiff without anybody behind it is the creditor as far as we know. */
function partiesOf(line: string, done: readonly Span[]): Parties {
  const collector = findCollector(blankOut(line, done))
  const creditor = findCreditor(line, collector === null ? done : [...done, collector])
  if (creditor === null && collector !== null) {
    const name = line.slice(collector.start, collector.end).trim()
    const said = { start: collector.start, end: collector.end }
    const standIn = { kind: collector.kind, name, said, recognised: true, person: null }
    return {
      creditor: standIn,
      collector: null,
      problems: [{ field: 'creditorName', code: 'creditor-behind-unknown' }],
    }
  }
  const problems: Hint[] = []
  if (creditor === null) problems.push({ field: 'creditorName', code: 'creditor-missing' })
  else if (!creditor.recognised) problems.push({ field: 'creditorKind', code: 'kind-unknown' })
  if ((creditor?.person ?? null) !== null) problems.push({ field: 'note', code: 'private-lender-named' })
  return { creditor, collector, problems }
}

const yearKinds: readonly string[] = ['tax-office', 'allowances-office', 'municipality', 'water-board']

/**
 * What comes every month is not what is owed, and "Belastingdienst 2024" is a year: then the amount is unknown and the
 * words stay.
 */
function owed(found: LineAmount, kind: CreditorKind): LineAmount & { readonly hints: readonly Hint[] } {
  const perPeriod = found.period !== null && found.period !== 'once'
  const year = found.problems.includes('amount-may-be-year') && yearKinds.includes(kind)
  const codes: readonly DebtLineProblem[] = perPeriod
    ? ['amount-is-per-period']
    : year
      ? ['amount-missing']
      : found.problems
  const hints = codes.map((code) => ({ field: 'amount', code }))
  return perPeriod || year ? { ...found, amount: unknownAmount, said: [], hints } : { ...found, hints }
}

interface Scanned {
  readonly line: string
  readonly reference: (Span & { readonly value: string }) | null
  readonly sensitive: readonly Span[]
  readonly days: readonly DaySpan[]
  readonly found: LineAmount
  /** Everything of the above, so that no creditor is read out of it. */
  readonly done: readonly Span[]
}

/** Numbers first: a reference is no day, and neither of them an amount. */
function scanLine(line: string, today: Day): Scanned {
  const reference = findReference(line)
  const rest = blankOut(line, reference === null ? [] : [reference])
  const sensitive = sensitiveNumbersIn(rest)
  const days = scanDays(rest, today)
  const numbers = [...(reference === null ? [] : [reference]), ...sensitive, ...days]
  const found = findLineAmount(line, numbers, { whole: true })
  return { line, reference, sensitive, days, found, done: [...numbers, ...found.read] }
}

/** What fields say completely goes; everything else is the note. */
function noteOf(
  { line, reference }: Scanned,
  said: readonly Span[],
  { creditor, collector }: Parties,
): string {
  const { said: name = null, person = null } = creditor ?? {}
  const spans = [...said, reference, collector, name, person]
  return taxNoteWithoutNumber(
    cutOut(
      line,
      spans.filter((span) => span !== null),
    ),
    creditor?.kind ?? 'other',
  )
}

/**
 * Reads one line of debt as a volunteer types it: `woningcorporatie via deurwaarder 2.431,18 dossiernr. 26-118834`,
 * `Belastingdienst Toeslagen: terugvordering huurtoeslag 2025, € 1.102, beschikking 14-9-2026`. Always gives a draft.
 */
export function readDebtLine(text: string, today: Day): LineRead<DebtDraft, DebtLineProblem> {
  const scanned = scanLine(plainLine(text), today)
  const { line, reference, days, sensitive } = scanned
  const parties = partiesOf(line, scanned.done)
  const kind = parties.creditor?.kind ?? 'other'
  const amount = owed(scanned.found, kind)
  const kept = taxReferenceTail(reference?.value ?? '', kind)
  const draft: DebtDraft = {
    creditorName: parties.creditor?.name ?? '',
    creditorKind: kind,
    collectorName: parties.collector?.name ?? '',
    collectorKind: parties.collector?.kind ?? 'none',
    reference: kept,
    amount: amount.amount,
    ...sortDays(line, days, today),
    note: noteOf(scanned, amount.said, parties),
    flags: flagsOf(line, kind),
  }
  const others = otherHints({ typed: reference?.value ?? '', kept, days, sensitive: sensitive.length })
  return { draft, problems: [...parties.problems, ...amount.hints, ...others] }
}

interface Leftovers {
  readonly typed: string
  readonly kept: string
  readonly days: readonly { readonly day: PartialDay | null }[]
  readonly sensitive: number
}

function otherHints({ typed, kept, days, sensitive }: Leftovers): Hint[] {
  const hints: Hint[] = []
  if (typed !== kept) hints.push({ field: 'reference', code: 'reference-shortened' })
  if (sensitiveNumbersIn(kept).length > 0) hints.push({ field: 'reference', code: 'sensitive-number' })
  if (days.some(({ day }) => day === null)) hints.push({ field: 'letterDay', code: 'day-does-not-exist' })
  if (sensitive > 0) hints.push({ field: 'note', code: 'sensitive-number' })
  return hints
}
