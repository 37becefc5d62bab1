import { answerFor, askedParts } from '#main/features/consent/consent.rules.ts'
import { partLabels } from '#main/features/consent/consent.labels.ts'
import type { Cleared, ClearedCrisis, ClearedDebt, ClearedMember } from './handover-cleared.rules.ts'
import type { Destination } from './handover-facts.rules.ts'
import { calledText, crisisBy, crisisWhat } from './handover-head.rules.ts'
import {
  costTable,
  debtGroups,
  debtTable,
  incomeTable,
  loanTable,
  turnoverTable,
  unknownAmounts,
} from './handover-money.rules.ts'
import {
  capital,
  childrenLine,
  consentGiven,
  consentMissing,
  digitalWord,
  guardianshipWord,
  headWords,
  join,
  memberLine,
  moneyWords,
} from './handover-sheet.labels.ts'
import {
  roleNote,
  roleSentences,
  sectionTitles,
  sectionWords,
  type SectionCode,
} from './handover-sections.labels.ts'
import type { SheetLine, SheetSection, SheetTable } from './handover-sheet-shape.rules.ts'

/** Everything below the first ten lines, in the order in which a gemeente works. Empty money parts are not mentioned. */
export function sheetSections(cleared: Cleared, to: Destination): SheetSection[] {
  return [
    ...otherCrises(cleared.crises.slice(1)),
    section('actions', actionLines(cleared)),
    ...(cleared.ownWords === '' ? [] : [section('own-words', [`“${cleared.ownWords}”`])]),
    ...moneySections(cleared),
    ...householdSection(cleared),
    section('missing', missingLines(cleared)),
    section('role', [roleSentences[cleared.draft.maatjeRole] ?? '', roleNote]),
    section('consent', consentLines(cleared, to)),
  ]
}

const lineOf = (text: string): SheetLine => ({ text })
const texts = (list: readonly string[]): SheetLine[] => list.filter((text) => text !== '').map(lineOf)

const section = (
  code: SectionCode,
  lines: readonly string[],
  table: SheetTable | null = null,
  notes: readonly string[] = [],
): SheetSection => ({
  code,
  title: sectionTitles[code],
  lines: texts(lines),
  table,
  notes: texts(notes),
})

function otherCrises(crises: readonly ClearedCrisis[]): SheetSection[] {
  if (crises.length === 0) return []
  const words = crises.map((crisis) => {
    const by = crisis.debt === null ? headWords.byUnknown : crisisBy(crisis.debt)
    return capital(join([crisisWhat(crisis), by]))
  })
  return [section('other-crises', words)]
}

/** The newest call stands in the head already. */
function actionLines({ calls, otherContacts, actions }: Cleared): string[] {
  const done = [...calls.slice(1).map(calledText), ...otherContacts.map(calledText), ...actions.map(capital)]
  if (done.length > 0) return done
  const [call] = calls
  if (call === undefined) return [sectionWords.noActions]
  return [call.channel === 'phone' ? sectionWords.calledOnly : sectionWords.metOnly]
}

function moneySections(cleared: Cleared): SheetSection[] {
  const { incomes, costs, debts } = cleared
  const groups = debtGroups(debts ?? [])
  const plain = (incomes ?? []).filter(({ turnover }) => !turnover)
  const turnover = (incomes ?? []).filter((income) => income.turnover)
  const table = <L>(
    code: SectionCode,
    list: readonly L[],
    make: (list: readonly L[]) => SheetTable,
    notes: string[] = [],
  ): SheetSection[] => (list.length === 0 ? [] : [section(code, [], make(list), notes)])
  return [
    ...table('income', plain, incomeTable),
    ...table('turnover', turnover, turnoverTable),
    ...table('costs', costs ?? [], costTable),
    ...table('debts', groups.behind, debtTable),
    ...table('informal', groups.informal, loanTable),
    ...table('running-loans', groups.runningLoans, loanTable),
  ]
}

function householdSection({ household, person, strengths, worries }: Cleared): SheetSection[] {
  const lines = [
    ...household
      .filter(({ kind }) => kind !== 'child')
      .map(({ kind, name, age, ageAsOf, presence }) => memberLine(kind, name, age, ageAsOf, presence)),
    ...childLines(household.filter(({ kind }) => kind === 'child')),
    guardianshipWord(person.guardianship),
    capital(digitalWord(person.digital)),
    strengths.length === 0 ? '' : sectionWords.strengths(strengths),
    worries.length === 0 ? '' : sectionWords.worries(worries),
  ]
  return lines.every((line) => line === '') ? [] : [section('household', lines)]
}

/** One line for children of whom the same is known: "5 kinderen (1, 4, 7, 9 en 16 jaar), op 20-11-2026, hele week". */
function childLines(children: readonly ClearedMember[]): string[] {
  const alike = Map.groupBy(children, ({ ageAsOf, presence }) => `${ageAsOf ?? ''} ${presence}`)
  return [...alike.values()].map((group) => {
    const [first] = group
    return childrenLine(
      group.map(({ age }) => age),
      first?.ageAsOf ?? null,
      first?.presence ?? '',
    )
  })
}

function missingLines(cleared: Cleared): string[] {
  const open = unknownAmounts(cleared)
  const questions = (cleared.incomes ?? []).flatMap(({ what, question, state, stoppedDay }) => {
    if (question === '') return []
    const about = state === 'stopped' ? `${what} (${moneyWords.stopped(stoppedDay)})` : what
    return [sectionWords.question(about, question)]
  })
  return [
    ...(open.length === 0 ? [] : [sectionWords.missing(open)]),
    ...questions,
    ...paperLines(debtGroups(cleared.debts ?? []).behind),
    ...cleared.missing.map(capital),
    sectionWords.fetch,
  ]
}

/** What a gemeente asks for first: letters and file numbers. */
function paperLines(debts: readonly ClearedDebt[]): string[] {
  const unseen = debts.filter(({ seen }) => !seen).length
  const nameless = debts.filter(({ reference }) => reference === '').length
  return [
    ...(unseen === 0 ? [] : [sectionWords.lettersUnseen(unseen)]),
    ...(nameless === 0 ? [] : [sectionWords.fileUnknown(nameless)]),
  ]
}

function consentLines({ partner }: Cleared, { consent, sender, receiver }: Destination): string[] {
  const yes = askedParts.filter((part) => answerFor(consent, part) === 'yes').map((part) => partLabels[part])
  return [
    sectionWords.purpose(sender.organisation, receiver.name),
    sectionWords.given(consent === null ? consentMissing : consentGiven(consent), yes.join(', ')),
    partner ? sectionWords.partner(consent?.partnerAgreed ?? null) : '',
    sectionWords.withdraw,
  ]
}
