import { isComplete, addUp } from '#main/core/money.ts'
import { isPrintable } from '#main/core/printable-letters.ts'
import type { Cleared } from './handover-cleared.rules.ts'
import type { CaseFacts, Destination } from './handover-facts.rules.ts'
import { childWords } from './handover-echo.labels.ts'
import type { Selection } from './handover-selection.rules.ts'
import { handoverWarnings, type HandoverWarning, type StayReason } from './handover.rules.ts'

/** What is worth mending before it goes, in the order of the list. */
export function warningsFor(
  facts: CaseFacts,
  to: Destination,
  { cleared, stays, told }: Selection,
): HandoverWarning[] {
  const holds: Readonly<Record<HandoverWarning, boolean>> = {
    ...aboutCase(facts, cleared),
    ...aboutMoney(facts, cleared),
    ...aboutConsent(facts, to),
    'receiver-incomplete': to.receiver.contactFunction.trim() === '' || to.receiver.directPhone.trim() === '',
    'crisis-not-called': cleared.crises.some(({ toldDay }) => toldDay === null),
    'companion-open': facts.head.companionWanted !== 'no' && to.draft.companionName.trim() === '',
    'identity-without-person':
      facts.resident.alias.trim() !== '' &&
      to.receiver.contactName.trim() === '' &&
      to.receiver.contactFunction.trim() === '',
    'letters-not-printable': !isPrintable(JSON.stringify(cleared)),
    'resident-tells-rest': stays.some(
      ({ what, why }) => what.startsWith('schuld') && debtStays.includes(why),
    ),
    'text-may-tell': told,
  }
  return handoverWarnings.filter((code) => holds[code])
}

/** Reasons for which a debt is not on the form at all; neutral words and left-out notes are another thing. */
const debtStays: readonly StayReason[] = ['never', 'not-to-receiver', 'answered-no', 'not-asked']

const aboutCase = (facts: CaseFacts, cleared: Cleared) => ({
  'crisis-debt-missing': facts.crises.some(
    ({ resolvedAt, debtId }) => resolvedAt === null && debtId === null,
  ),
  'own-words-missing': facts.head.ownWords.trim() === '',
  'birth-day-missing': facts.resident.birthDay === null,
  'reach-missing': cleared.reach.length === 0,
  'reach-safety-not-asked': facts.reach.some(({ safe }) => safe === null || safe === 'unknown'),
  'interpreter-unclear': facts.resident.interpreterNeeded === null && facts.resident.languages.trim() !== '',
  'guardianship-not-asked': facts.resident.guardianship === null,
})

const aboutMoney = ({ debts, incomes, costs }: CaseFacts, cleared: Cleared) => ({
  'papers-incomplete': cleared.debts?.some(({ seen, informal }) => !seen && !informal) ?? false,
  'amounts-unknown': [...debts, ...costs].some(({ amount }) => amount.kind === 'unknown'),
  'income-incomplete':
    incomes.length === 0 ||
    incomes.some(({ question }) => question.trim() !== '') ||
    !isComplete(addUp(incomes.filter(({ state }) => state === 'running'))),
})

const aboutConsent = ({ household }: CaseFacts, { consent }: Destination) => ({
  'partner-not-asked': household.some(({ kind }) => kind === 'partner') && consent?.partnerAgreed !== 'yes',
  'interpreter-other-adult': consent?.interpreter === 'other-adult',
  'witness-may-be-child': childWords.test(consent?.witness ?? ''),
  'signature-to-follow': consent !== null && consent.form !== 'signature-on-paper',
})
