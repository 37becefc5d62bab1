import type { ReadDb } from '#main/database/handles.ts'
import { readHead, readResident } from './cases.repository.ts'

const lists = [
  'household_members',
  'contact_points',
  'remarks',
  'contact_moments',
  'incomes',
  'costs',
  'debts',
  'crises',
  'consents',
  'handovers',
  'maatje_requests',
  'pair_bars',
  'drafts',
  'fact_marks',
] as const

/** What an empty case has from the start. */
const given = new Set(['id', 'caseId', 'residentId', 'number', 'openedAt', 'openedPlace', 'phase'])
const isBlank = (facts: object): boolean =>
  Object.entries(facts).every(
    ([field, value]) => given.has(field) || value === '' || value === null || value === false,
  )

/** True when nobody filled anything in. A line that was taken away again counts as filled in. */
export async function isEmptyCase(db: ReadDb, caseId: string): Promise<boolean> {
  const head = await readHead(db, caseId)
  if (head === null || !isBlank(head) || !isBlank(await readResident(db, head.residentId))) return false
  for (const table of lists) {
    const row = await db.selectFrom(table).select('case_id').where('case_id', '=', caseId).executeTakeFirst()
    if (row !== undefined) return false
  }
  return true
}
