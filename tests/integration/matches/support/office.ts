import type { Ports } from '#main/app/ports.ts'
import { casesContract } from '#main/features/cases/cases.contract.ts'
import { casesHandlers } from '#main/features/cases/cases.handlers.ts'
import { contactsContract } from '#main/features/contacts/contacts.contract.ts'
import { contactsHandlers } from '#main/features/contacts/contacts.handlers.ts'
import { crisisContract } from '#main/features/crisis/crisis.contract.ts'
import { crisisHandlers } from '#main/features/crisis/crisis.handlers.ts'
import { debtsContract } from '#main/features/debts/debts.contract.ts'
import { debtsHandlers } from '#main/features/debts/debts.handlers.ts'
import { draftsContract } from '#main/features/drafts/drafts.contract.ts'
import { draftsHandlers } from '#main/features/drafts/drafts.handlers.ts'
import { householdContract } from '#main/features/household/household.contract.ts'
import { householdHandlers } from '#main/features/household/household.handlers.ts'
import { matchesContract } from '#main/features/matches/matches.contract.ts'
import { matchesHandlers } from '#main/features/matches/matches.handlers.ts'
import { reachContract } from '#main/features/reach/reach.contract.ts'
import { reachHandlers } from '#main/features/reach/reach.handlers.ts'
import { receiversContract } from '#main/features/receivers/receivers.contract.ts'
import { receiversHandlers } from '#main/features/receivers/receivers.handlers.ts'
import { remarksContract } from '#main/features/remarks/remarks.contract.ts'
import { remarksHandlers } from '#main/features/remarks/remarks.handlers.ts'
import { todayContract } from '#main/features/today/today.contract.ts'
import { todayHandlers } from '#main/features/today/today.handlers.ts'
import { volunteersContract } from '#main/features/volunteers/volunteers.contract.ts'
import { volunteersHandlers } from '#main/features/volunteers/volunteers.handlers.ts'
import { waitingListContract } from '#main/features/waiting-list/waiting-list.contract.ts'
import { waitingListHandlers } from '#main/features/waiting-list/waiting-list.handlers.ts'
import { openTestApp } from '#tests/support/test-app.ts'
import { must } from '#tests/support/whole-app.ts'

const { saveSheet, printSheet, ...matchCalls } = matchesContract
const { list, read, add, amend, setStatus, addTraining } = volunteersContract
const contract = {
  cases: casesContract,
  contacts: contactsContract,
  crisis: crisisContract,
  debts: debtsContract,
  drafts: draftsContract,
  household: householdContract,
  matches: matchCalls,
  reach: reachContract,
  receivers: receiversContract,
  remarks: remarksContract,
  today: todayContract,
  volunteers: { list, read, add, amend, setStatus, addTraining },
  waiting: waitingListContract,
}

/** The features around matches behind the real doorway over a real encrypted vault. */
export async function openOffice(changes: Partial<Ports> = {}) {
  const app = await openTestApp(
    contract,
    {
      cases: casesHandlers,
      contacts: contactsHandlers,
      crisis: crisisHandlers,
      debts: debtsHandlers,
      drafts: draftsHandlers,
      household: householdHandlers,
      matches: matchesHandlers,
      reach: reachHandlers,
      receivers: receiversHandlers,
      remarks: remarksHandlers,
      today: todayHandlers,
      volunteers: volunteersHandlers,
      waiting: waitingListHandlers,
    },
    changes,
  )
  return { ...app, api: app.client }
}
export type Office = Awaited<ReturnType<typeof openOffice>>
export type OfficeApi = Office['api']

const day = 24 * 60 * 60
export const days = (count: number): number => count * day

/** A volunteer who may be matched; what a test is about is put on top. */
export async function deployable(
  api: OfficeApi,
  name: string,
  changes: Parameters<OfficeApi['volunteers']['amend']>[0]['changes'] = {},
): Promise<string> {
  const { id } = must(await api.volunteers.add({ name }))
  const ready: typeof changes = {
    certificateState: 'seen',
    certificateDayText: '1-2-2025',
    agreementState: 'signed',
    languages: [{ name: 'Nederlands', level: 'native' }],
    maxMatches: 3,
  }
  must(await api.volunteers.amend({ id, changes: { ...ready, ...changes } }))
  const training = { kind: 'basic', description: '', state: 'done', doneDayText: '2025' } as const
  must(await api.volunteers.addTraining({ volunteerId: id, ...training, validUntilText: '' }))
  must(await api.volunteers.setStatus({ id, status: 'deployable', reason: '', pausedUntilText: '' }))
  return id
}

/** Somebody who waits for a maatje. */
export async function waiting(
  api: OfficeApi,
  familyName: string,
  kind: 'maatje' | 'go-along' = 'maatje',
): Promise<{ caseId: string; requestId: string }> {
  const { caseId } = must(await api.cases.open({ place: 'walk-in' }))
  must(await api.cases.amendResident({ caseId, changes: { familyName } }))
  const { id } = must(await api.waiting.add({ caseId, kind }))
  return { caseId, requestId: id }
}

/** Two people who met, both said yes, and began today. */
export async function running(api: OfficeApi, requestId: string, volunteerId: string): Promise<string> {
  const { id } = must(await api.matches.propose({ requestId, volunteerId }))
  must(await api.matches.introduce({ id, dayText: 'vandaag', place: 'bibliotheek' }))
  must(await api.matches.click({ id, who: 'resident', click: 'yes' }))
  must(await api.matches.click({ id, who: 'volunteer', click: 'yes' }))
  must(await api.matches.start({ id }))
  return id
}
