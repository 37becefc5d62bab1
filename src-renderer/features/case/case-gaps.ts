import type { CasePart } from '#renderer/app/paths.ts'
import { caseTexts } from './case.texts.ts'
import type { CaseData } from './case-data.ts'

/** Something that is not known yet, and where to write it down. */
export interface Gap {
  readonly text: string
  readonly part: CasePart
  readonly place: string
}

const texts = caseTexts.gaps

type Check = (data: CaseData) => boolean
const talk = (text: string, place: string, missing: Check) =>
  ({ gap: { text, part: 'gesprek', place }, missing }) as const

/** In the order in which somebody would ask: first what a gemeente cannot do without. */
const checks: readonly { readonly gap: Gap; readonly missing: Check }[] = [
  talk(texts.crisisDate, 'crisis', ({ crises }) =>
    crises.some((one) => one.resolvedAt === null && one.executesOn === null),
  ),
  talk(
    texts.name,
    'name',
    ({ resident }) => resident.givenName + resident.familyName + resident.alias === '',
  ),
  talk(texts.reach, 'reach', ({ points }) => points.every(({ value }) => value === '')),
  talk(texts.safe, 'reach-safe', ({ points }) =>
    points.some(({ value, safe }) => value !== '' && safe === null),
  ),
  talk(texts.birthDay, 'birthDay', ({ resident }) => resident.birthDay === null),
  talk(texts.address, 'address', ({ resident }) => resident.address === ''),
  talk(texts.municipality, 'municipality', ({ resident }) => resident.municipality === ''),
  talk(texts.household, 'household', ({ head }) => head.householdKind === null),
  talk(texts.ownWords, 'ownWords', ({ head }) => head.ownWords === ''),
  talk(texts.reading, 'reading', ({ resident }) => resident.reading === null),
  talk(texts.guardianship, 'guardianship', ({ resident }) => resident.guardianship === null),
  talk(texts.companion, 'companion', ({ head }) => head.companionWanted === null),
]

const money = (text: string, place: string): Gap => ({ text, part: 'geld', place })
const debt = (text: string, place: string): Gap => ({ text, part: 'schulden', place })

function moneyGaps({ money: sheet, debts, crises }: CaseData): readonly Gap[] {
  const unknown = (lines: readonly { readonly amount: { readonly kind: string } }[]): number =>
    lines.filter(({ amount }) => amount.kind === 'unknown').length
  const counts = { incomes: unknown(sheet.incomes), costs: unknown(sheet.costs), debts: unknown(debts.debts) }
  const untied = crises.some(({ resolvedAt, debtId }) => resolvedAt === null && debtId === null)
  return [
    ...(untied ? [debt(texts.crisisDebt, 'crisis-debt')] : []),
    ...(sheet.incomes.length === 0 ? [money(texts.incomes, 'incomes')] : []),
    ...(counts.incomes > 0 ? [money(texts.unknownIncomes(counts.incomes), 'incomes')] : []),
    ...(sheet.costs.length === 0 ? [money(texts.costs, 'costs')] : []),
    ...(counts.costs > 0 ? [money(texts.unknownCosts(counts.costs), 'costs')] : []),
    ...(debts.debts.length === 0 ? [debt(texts.debts, 'debts')] : []),
    ...(counts.debts > 0 ? [debt(texts.unknownDebts(counts.debts), 'debts')] : []),
  ]
}

/** What is not known yet, most needed first. A list to look at, never a condition. */
export function gapsOf(data: CaseData): readonly Gap[] {
  return [...checks.filter(({ missing }) => missing(data)).map(({ gap }) => gap), ...moneyGaps(data)]
}
