import { must, type WholeApp } from '#tests/support/whole-app.ts'

type Api = WholeApp['api']
type Added = Parameters<Api['rights']['add']>[0]

const usual = {
  askedBy: '',
  kind: 'access',
  receivedDayText: '20-11-2026',
  receivedHow: 'letter',
  whatAsked: '',
} as const satisfies Omit<Added, 'person'>

/** A resident in a new case, as somebody who can ask for their rights. */
export async function someone(api: Api, familyName = 'Verkerk') {
  const { caseId } = must(await api.cases.open({ place: 'walk-in' }))
  must(await api.cases.amendResident({ caseId, changes: { familyName } }))
  const { head, resident } = must(await api.cases.read({ caseId }))
  return { caseId, number: head.number, person: { kind: 'resident', id: resident.id } as const }
}

/** Writes a request down; what a test is about is put on top. */
export const asked = async (api: Api, person: Added['person'], changes: Partial<Added> = {}) =>
  must(await api.rights.add({ ...usual, person, ...changes })).id

/** The answer of a call that is refused. */
export const refused = (code: string) => ({ ok: false, failure: { code } })
export const refusedField = (path: string, code: string) => ({
  ok: false,
  failure: { code: 'invalid-input', issues: [{ path, code }] },
})
