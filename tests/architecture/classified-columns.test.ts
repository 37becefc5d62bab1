import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { classified as changeLog } from '#main/database/records.ts'
import { classified as cases } from '#main/features/cases/cases.repository.ts'
import { classified as consent } from '#main/features/consent/consent.repository.ts'
import { classified as contacts } from '#main/features/contacts/contacts.repository.ts'
import { classified as crisis } from '#main/features/crisis/crisis.repository.ts'
import { classified as debts } from '#main/features/debts/debts.repository.ts'
import { classified as drafts } from '#main/features/drafts/drafts.repository.ts'
import { classified as handover } from '#main/features/handover/handover.repository.ts'
import { classified as household } from '#main/features/household/household.repository.ts'
import { classified as matches } from '#main/features/matches/matches.repository.ts'
import { classified as money } from '#main/features/money/money.repository.ts'
import { classified as reach } from '#main/features/reach/reach.repository.ts'
import { classified as receivers } from '#main/features/receivers/receivers.repository.ts'
import { classified as remarks } from '#main/features/remarks/remarks.repository.ts'
import { classified as search } from '#main/features/search/search.repository.ts'
import { classified as settings } from '#main/features/settings/settings.repository.ts'
import { classified as users } from '#main/features/users/users.repository.ts'
import { classified as volunteerHours } from '#main/features/volunteers/volunteer-hours.repository.ts'
import { classified as volunteerTrainings } from '#main/features/volunteers/volunteer-trainings.repository.ts'
import { classified as volunteerImport } from '#main/features/volunteer-import/volunteer-import.repository.ts'
import { classified as volunteers } from '#main/features/volunteers/volunteers.repository.ts'
import { classified as waitingList } from '#main/features/waiting-list/waiting-list.repository.ts'
import type { ColumnClass } from '#main/core/personal-data.ts'
import type { Schema } from '#main/database/schema.ts'
import { openTestDatabase } from '#tests/support/open-test-database.ts'

/** A table of the schema that nobody classified does not compile here. */
const everything: Readonly<Record<keyof Schema, Readonly<Record<string, ColumnClass>>>> = {
  ...changeLog,
  ...cases,
  ...consent,
  ...contacts,
  ...crisis,
  ...debts,
  ...drafts,
  ...handover,
  ...household,
  ...matches,
  ...money,
  ...reach,
  ...receivers,
  ...remarks,
  ...search,
  ...settings,
  ...users,
  ...volunteerHours,
  ...volunteerTrainings,
  ...volunteerImport,
  ...volunteers,
  ...waitingList,
}

/** Tables and columns as the migrations made them; not what the migrator and the full-text engine keep for themselves. */
const columnsInDatabase = async (): Promise<Record<string, string[]>> => {
  const { read } = await openTestDatabase()
  const { rows } = await sql<{ table: string; column: string }>`
    select m.name as "table", c.name as "column" from sqlite_master as m join pragma_table_info(m.name) as c
    where m.type = 'table' and m.name not like 'kysely_%' and m.name not like 'sqlite_%'
      and m.name not like 'search_entries_%'
    union all select 'search_entries', 'rowid'
    order by 1, 2`.execute(read as never)
  const tables = Map.groupBy(rows, ({ table }) => table)
  return Object.fromEntries(
    [...tables].map(([table, list]) => [table, list.map(({ column }) => column).toSorted()]),
  )
}

test('every column of the migrated database is classified, and nothing is classified that is not there', async () => {
  const stated = Object.fromEntries(
    Object.entries(everything).map(([table, columns]) => [table, Object.keys(columns).toSorted()]),
  )
  expect(stated).toEqual(await columnsInDatabase())
  expect(Object.keys(stated).length).toBeGreaterThan(20)
})

test('what goes into an export has a label; what says something about a person has a purpose of its own', () => {
  for (const [table, columns] of Object.entries(everything)) {
    for (const [column, { subject, label, purpose }] of Object.entries(columns)) {
      if (label !== null) expect(label.trim(), `${table}.${column}`).not.toBe('')
      if (subject !== 'none') expect(purpose, `${table}.${column}`).not.toBe('working')
    }
  }
})
