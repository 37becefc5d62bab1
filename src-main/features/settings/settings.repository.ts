import { fromJson, toJson } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { logChange, type Stamp } from '#main/database/records.ts'
import { readSettings, settingNames, type SettingName, type Settings } from './settings.rules.ts'

export async function storedSettings(db: ReadDb): Promise<Settings> {
  const rows = await db
    .selectFrom('settings')
    .select(['name', 'value'])
    .where('name', 'in', settingNames)
    .execute()
  return readSettings(Object.fromEntries(rows.map((row) => [row.name, toJson(row.value)])))
}

export async function storeSetting(
  tx: WriteDb,
  stamp: Stamp,
  name: SettingName,
  value: number | boolean,
): Promise<void> {
  const row = { value: fromJson(value), updated_at: stamp.at }
  await tx
    .insertInto('settings')
    .values({ name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
  await logChange(tx, stamp, 'settings', name, 'amend', ['value'])
}
