import type { AppContract } from '#main/contract/app-contract.ts'
import { accessLogHandlers } from '#main/features/access-log/access-log.handlers.ts'
import { backupHandlers } from '#main/features/backup/backup.handlers.ts'
import { breachesHandlers } from '#main/features/breaches/breaches.handlers.ts'
import { bundlesHandlers } from '#main/features/bundles/bundles.handlers.ts'
import { casesHandlers } from '#main/features/cases/cases.handlers.ts'
import { consentHandlers } from '#main/features/consent/consent.handlers.ts'
import { contactsHandlers } from '#main/features/contacts/contacts.handlers.ts'
import { correctionsHandlers } from '#main/features/corrections/corrections.handlers.ts'
import { crisisHandlers } from '#main/features/crisis/crisis.handlers.ts'
import { debtsHandlers } from '#main/features/debts/debts.handlers.ts'
import { draftsHandlers } from '#main/features/drafts/drafts.handlers.ts'
import { erasureHandlers } from '#main/features/erasure/erasure.handlers.ts'
import { handoverHandlers } from '#main/features/handover/handover.handlers.ts'
import { householdHandlers } from '#main/features/household/household.handlers.ts'
import { matchesHandlers } from '#main/features/matches/matches.handlers.ts'
import { matchingHandlers } from '#main/features/matching/matching.handlers.ts'
import { moneyHandlers } from '#main/features/money/money.handlers.ts'
import { processingHandlers } from '#main/features/processing/processing.handlers.ts'
import { reachHandlers } from '#main/features/reach/reach.handlers.ts'
import { receiversHandlers } from '#main/features/receivers/receivers.handlers.ts'
import { remarksHandlers } from '#main/features/remarks/remarks.handlers.ts'
import { rightsHandlers } from '#main/features/rights/rights.handlers.ts'
import { retentionHandlers } from '#main/features/retention/retention.handlers.ts'
import { settingsHandlers } from '#main/features/settings/settings.handlers.ts'
import { todayHandlers } from '#main/features/today/today.handlers.ts'
import { unlockHandlers } from '#main/features/unlock/unlock.handlers.ts'
import { visitorHandlers } from '#main/features/visitor/visitor.handlers.ts'
import { usersHandlers } from '#main/features/users/users.handlers.ts'
import { volunteerImportHandlers } from '#main/features/volunteer-import/volunteer-import.handlers.ts'
import { volunteersHandlers } from '#main/features/volunteers/volunteers.handlers.ts'
import { waitingListHandlers } from '#main/features/waiting-list/waiting-list.handlers.ts'
import { windowHandlers } from '#main/features/window/window.handlers.ts'
import type { AppHandlers } from './handlers.ts'

/** Every feature, once. A call of the contract without a handler does not compile. */
export const appHandlers: AppHandlers<AppContract> = {
  unlock: unlockHandlers,
  users: usersHandlers,
  backup: backupHandlers,
  settings: settingsHandlers,
  today: todayHandlers,
  cases: casesHandlers,
  household: householdHandlers,
  reach: reachHandlers,
  remarks: remarksHandlers,
  contacts: contactsHandlers,
  money: moneyHandlers,
  crisis: crisisHandlers,
  debts: debtsHandlers,
  volunteers: volunteersHandlers,
  volunteerImport: volunteerImportHandlers,
  waiting: waitingListHandlers,
  matching: matchingHandlers,
  matches: matchesHandlers,
  rights: rightsHandlers,
  corrections: correctionsHandlers,
  breaches: breachesHandlers,
  processing: processingHandlers,
  erasure: erasureHandlers,
  retention: retentionHandlers,
  accessLog: accessLogHandlers,
  visitor: visitorHandlers,
  drafts: draftsHandlers,
  receivers: receiversHandlers,
  consent: consentHandlers,
  handover: handoverHandlers,
  bundles: bundlesHandlers,
  window: windowHandlers,
}
