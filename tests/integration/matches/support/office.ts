import { must, type WholeApp } from '#tests/support/whole-app.ts'

type Api = WholeApp['api']

const day = 24 * 60 * 60
export const days = (count: number): number => count * day

/** A volunteer who may be matched; what a test is about is put on top. */
export async function deployable(
  api: Api,
  name: string,
  changes: Parameters<Api['volunteers']['amend']>[0]['changes'] = {},
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
  api: Api,
  familyName: string,
  kind: 'maatje' | 'go-along' = 'maatje',
): Promise<{ caseId: string; requestId: string }> {
  const { caseId } = must(await api.cases.open({ place: 'walk-in' }))
  must(await api.cases.amendResident({ caseId, changes: { familyName } }))
  const { id } = must(await api.waiting.add({ caseId, kind }))
  return { caseId, requestId: id }
}

/** Two people who met, both said yes, and began today. */
export async function running(api: Api, requestId: string, volunteerId: string): Promise<string> {
  const { id } = must(await api.matches.propose({ requestId, volunteerId }))
  must(await api.matches.introduce({ id, dayText: 'vandaag', place: 'bibliotheek' }))
  must(await api.matches.click({ id, who: 'resident', click: 'yes' }))
  must(await api.matches.click({ id, who: 'volunteer', click: 'yes' }))
  must(await api.matches.start({ id }))
  return id
}
