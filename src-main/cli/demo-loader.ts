import type { AppContract } from '#main/contract/app-contract.ts'
import type { Client } from '#main/contract/client.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Result } from '#main/core/result.ts'
import { remarkPart } from '#main/features/consent/consent.rules.ts'
import type { DemoCase } from './demo-case.ts'

type AppClient = Client<AppContract>
/** Name to id. */
export type Ids = ReadonlyMap<string, string>
/** Who is there before the cases are: both by name. */
export interface DemoOthers {
  readonly receivers: Ids
  readonly volunteers: Ids
}

/** Practice data that the application itself refuses is a mistake of ours: stop, naming the code only. */
export async function must<T>(reply: Promise<Result<T, Failure>>): Promise<T> {
  const result = await reply
  if (result.ok) return result.value
  const where = result.failure.issues?.map(({ path, code }) => `${path}: ${code}`).join(', ') ?? ''
  throw new Error(`refused: ${result.failure.code} ${where}`)
}

/** Enters one practice case through the calls of the window. Answers the ids that a report needs. */
export async function loadDemoCase(
  api: AppClient,
  { receivers, volunteers }: DemoOthers,
  demo: DemoCase,
): Promise<{ caseId: string; residentId: string; number: string }> {
  const opened = await must(api.cases.open({ place: demo.openedPlace }))
  const { caseId } = opened
  await must(api.cases.amendResident({ caseId, changes: demo.resident }))
  await must(api.cases.amendCase({ caseId, changes: demo.case }))
  await loadPeople(api, caseId, demo)
  await loadMoney(api, caseId, demo)
  const parts = await loadRemarks(api, caseId, demo)
  await loadContacts(api, caseId, receivers, demo)
  await loadConsent(api, caseId, receivers, demo, parts)
  await loadRequests(api, caseId, volunteers, demo)
  return opened
}

async function loadPeople(api: AppClient, caseId: string, demo: DemoCase): Promise<void> {
  if (demo.children !== undefined) await must(api.household.addChildren({ caseId, ...demo.children }))
  for (const { changes, ...member } of demo.members) {
    const { id } = await must(api.household.add({ caseId, ...member }))
    if (changes !== undefined) await must(api.household.amend({ id, changes }))
  }
  for (const { changes, ...point } of demo.reach) {
    const { id } = await must(api.reach.add({ caseId, ...point }))
    if (changes !== undefined) await must(api.reach.amend({ id, changes }))
  }
}

type AddLine = (input: { caseId: string; line: string }) => Promise<Result<{ id: string }, Failure>>
type AmendLine<C> = (input: { id: string; changes: C }) => Promise<Result<unknown, Failure>>

async function loadLines<C>(
  caseId: string,
  lines: readonly { line: string; changes?: C | undefined }[],
  add: AddLine,
  amend: AmendLine<C>,
): Promise<string[]> {
  const ids: string[] = []
  for (const { line, changes } of lines) {
    const { id } = await must(add({ caseId, line }))
    if (changes !== undefined) await must(amend({ id, changes }))
    ids.push(id)
  }
  return ids
}

async function loadMoney(api: AppClient, caseId: string, demo: DemoCase): Promise<void> {
  await loadLines(caseId, demo.incomes, api.money.addIncome, api.money.amendIncome)
  await loadLines(caseId, demo.costs, api.money.addCost, api.money.amendCost)
  const debtIds = await loadLines(caseId, demo.debts, api.debts.add, api.debts.amend)
  for (const { kind, debt, changes } of demo.crises) {
    const { id } = await must(api.crisis.add({ caseId, kind }))
    const debtId = debt === undefined ? null : (debtIds[debt] ?? null)
    await must(api.crisis.amend({ id, changes: { ...changes, debtId } }))
  }
}

/** Answers to "mag dit mee?" per remark, as consent parts. */
async function loadRemarks(
  api: AppClient,
  caseId: string,
  demo: DemoCase,
): Promise<{ part: string; answer: 'yes' | 'no' }[]> {
  const answers: { part: string; answer: 'yes' | 'no' }[] = []
  for (const { kind, text, changes, answer } of demo.remarks) {
    const { id } = await must(api.remarks.add({ caseId, kind, text }))
    if (changes !== undefined) await must(api.remarks.amend({ id, changes }))
    if (answer !== undefined) answers.push({ part: remarkPart(id), answer })
  }
  return answers
}

const idOf = (ids: Ids, name: string): string => {
  const id = ids.get(name)
  if (id === undefined) throw new Error('a practice case names somebody who is not in the lists beside it')
  return id
}

async function loadRequests(
  api: AppClient,
  caseId: string,
  volunteers: Ids,
  { requests, bars }: DemoCase,
): Promise<void> {
  for (const { changes, kind } of requests) {
    const { id } = await must(api.waiting.add({ caseId, kind }))
    if (changes !== undefined) await must(api.waiting.amend({ id, changes }))
  }
  for (const { volunteer, ...bar } of bars)
    await must(api.matches.addBar({ caseId, volunteerId: idOf(volunteers, volunteer), ...bar }))
}

async function loadContacts(api: AppClient, caseId: string, receivers: Ids, demo: DemoCase): Promise<void> {
  for (const { receiver, ...contact } of demo.contacts) {
    const id = receiver === undefined ? null : idOf(receivers, receiver)
    await must(api.contacts.add({ caseId, receiverId: id, ...contact }))
  }
}

async function loadConsent(
  api: AppClient,
  caseId: string,
  receivers: Ids,
  { consent, handover }: DemoCase,
  remarkAnswers: readonly { part: string; answer: 'yes' | 'no' }[],
): Promise<void> {
  if (consent !== undefined) {
    const given = { caseId, receiverId: idOf(receivers, consent.receiver), form: consent.form }
    const { id } = await must(api.consent.give({ ...given, parts: consent.yes }))
    if (consent.changes !== undefined) await must(api.consent.amend({ id, changes: consent.changes }))
    const refusals = consent.no.map((part) => ({ part, answer: 'no' as const }))
    for (const answer of [...refusals, ...remarkAnswers]) {
      await must(api.consent.answerPart({ consentId: id, ...answer }))
    }
  }
  if (handover !== undefined) {
    const { id } = await must(api.handover.start({ caseId, receiverId: idOf(receivers, handover.receiver) }))
    if (handover.changes !== undefined) await must(api.handover.amend({ id, changes: handover.changes }))
  }
}
