import { accessLogContract } from '#main/features/access-log/access-log.contract.ts'
import { backupContract } from '#main/features/backup/backup.contract.ts'
import { breachesContract } from '#main/features/breaches/breaches.contract.ts'
import { bundlesContract } from '#main/features/bundles/bundles.contract.ts'
import { casesContract } from '#main/features/cases/cases.contract.ts'
import { consentContract } from '#main/features/consent/consent.contract.ts'
import { contactsContract } from '#main/features/contacts/contacts.contract.ts'
import { correctionsContract } from '#main/features/corrections/corrections.contract.ts'
import { crisisContract } from '#main/features/crisis/crisis.contract.ts'
import { debtsContract } from '#main/features/debts/debts.contract.ts'
import { draftsContract } from '#main/features/drafts/drafts.contract.ts'
import { erasureContract } from '#main/features/erasure/erasure.contract.ts'
import { handoverContract } from '#main/features/handover/handover.contract.ts'
import { householdContract } from '#main/features/household/household.contract.ts'
import { matchesContract } from '#main/features/matches/matches.contract.ts'
import { matchingContract } from '#main/features/matching/matching.contract.ts'
import { moneyContract } from '#main/features/money/money.contract.ts'
import { processingContract } from '#main/features/processing/processing.contract.ts'
import { reachContract } from '#main/features/reach/reach.contract.ts'
import { receiversContract } from '#main/features/receivers/receivers.contract.ts'
import { remarksContract } from '#main/features/remarks/remarks.contract.ts'
import { rightsContract } from '#main/features/rights/rights.contract.ts'
import { retentionContract } from '#main/features/retention/retention.contract.ts'
import { settingsContract } from '#main/features/settings/settings.contract.ts'
import { todayContract } from '#main/features/today/today.contract.ts'
import { unlockContract } from '#main/features/unlock/unlock.contract.ts'
import { visitorContract } from '#main/features/visitor/visitor.contract.ts'
import { usersContract } from '#main/features/users/users.contract.ts'
import { volunteerImportContract } from '#main/features/volunteer-import/volunteer-import.contract.ts'
import { volunteersContract } from '#main/features/volunteers/volunteers.contract.ts'
import { waitingListContract } from '#main/features/waiting-list/waiting-list.contract.ts'
import { windowContract } from '#main/features/window/window.contract.ts'

/** Every call there is. Reading this list is reading the product. */
export const appContract = {
  unlock: unlockContract,
  users: usersContract,
  backup: backupContract,
  settings: settingsContract,
  receivers: receiversContract,
  today: todayContract,
  cases: casesContract,
  household: householdContract,
  reach: reachContract,
  remarks: remarksContract,
  contacts: contactsContract,
  money: moneyContract,
  debts: debtsContract,
  crisis: crisisContract,
  consent: consentContract,
  handover: handoverContract,
  volunteers: volunteersContract,
  volunteerImport: volunteerImportContract,
  waiting: waitingListContract,
  matching: matchingContract,
  matches: matchesContract,
  rights: rightsContract,
  corrections: correctionsContract,
  breaches: breachesContract,
  processing: processingContract,
  erasure: erasureContract,
  retention: retentionContract,
  accessLog: accessLogContract,
  visitor: visitorContract,
  drafts: draftsContract,
  bundles: bundlesContract,
  window: windowContract,
} as const

export type AppContract = typeof appContract
