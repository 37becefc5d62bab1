import type { Client } from '#main/contract/client.ts'
import type { AppContract } from '#main/contract/app-contract.ts'
import { must } from '#tests/support/whole-app.ts'

type Api = Client<AppContract>
type Changes<F extends keyof Api, C extends keyof Api[F]> = Api[F][C] extends (input: {
  id: string
  changes: infer Given
}) => unknown
  ? Given
  : never

/** A line as typed, and what is put right beside it. */
interface Typed<C> {
  readonly line: string
  readonly changes?: C
}
type Lines<C> = readonly (string | Typed<C>)[]

/** A case as somebody types it over from notes; everything may be left out. */
export interface TypedCase {
  readonly resident?: Parameters<Api['cases']['amendResident']>[0]['changes']
  readonly facts?: Parameters<Api['cases']['amendCase']>[0]['changes']
  readonly children?: string
  readonly phones?: readonly string[]
  readonly incomes?: Lines<Changes<'money', 'amendIncome'>>
  readonly costs?: Lines<Changes<'money', 'amendCost'>>
  readonly debts?: Lines<Changes<'debts', 'amend'>>
  readonly remarks?: readonly Omit<Parameters<Api['remarks']['add']>[0], 'caseId'>[]
}

async function typeLines<C>(
  lines: Lines<C>,
  add: (line: string) => Promise<string>,
  amend: (id: string, changes: C) => Promise<unknown>,
): Promise<string[]> {
  const ids: string[] = []
  for (const entry of lines) {
    const { line, changes } = typeof entry === 'string' ? { line: entry, changes: undefined } : entry
    const id = await add(line)
    if (changes !== undefined) await amend(id, changes)
    ids.push(id)
  }
  return ids
}

/** Types a case into the vault by the calls of the window, one field or line at a time. */
export async function typeCase(api: Api, typed: TypedCase = {}) {
  const { caseId, number } = must(await api.cases.open({ place: 'walk-in' }))
  if (typed.resident !== undefined) must(await api.cases.amendResident({ caseId, changes: typed.resident }))
  if (typed.facts !== undefined) must(await api.cases.amendCase({ caseId, changes: typed.facts }))
  if (typed.children !== undefined)
    must(await api.household.addChildren({ caseId, agesText: typed.children, presence: '' }))
  for (const value of typed.phones ?? [])
    must(await api.reach.add({ caseId, channel: 'phone-and-app', value, person: '' }))
  for (const remark of typed.remarks ?? []) must(await api.remarks.add({ caseId, ...remark }))
  const incomeIds = await typeLines(
    typed.incomes ?? [],
    async (line) => must(await api.money.addIncome({ caseId, line })).id,
    async (id, changes) => must(await api.money.amendIncome({ id, changes })),
  )
  const costIds = await typeLines(
    typed.costs ?? [],
    async (line) => must(await api.money.addCost({ caseId, line })).id,
    async (id, changes) => must(await api.money.amendCost({ id, changes })),
  )
  const debtIds = await typeLines(
    typed.debts ?? [],
    async (line) => must(await api.debts.add({ caseId, line })).id,
    async (id, changes) => must(await api.debts.amend({ id, changes })),
  )
  return { caseId, number, incomeIds, costIds, debtIds }
}
