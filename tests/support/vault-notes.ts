import type { Session } from '#main/app/session.ts'
import type { IdSource } from '#main/app/ports.ts'

/** Something to find back in the vault. */
export const note = async (session: Session, name: string): Promise<void> => {
  await session
    .current()
    ?.work.run((tx) => tx.insertInto('settings').values({ name, value: '1', updated_at: 'now' }).execute())
}

/** The names of all notes, in order. */
export const notes = async (session: Session): Promise<readonly string[] | undefined> => {
  const rows = await session
    .current()
    ?.db.selectFrom('settings')
    .select('name')
    // The vault keeps rows of its own there: how often it was opened, for instance.
    .where('updated_at', '=', 'now')
    .orderBy('name')
    .execute()
  return rows?.map((row) => row.name)
}

/** A copy that has to succeed. */
export const copyTo = async (session: Session, folder: string) => {
  const copy = await session.backups.make(folder)
  if (!copy.ok) throw new Error(copy.failure.code)
  return copy.value
}

/** Ids that no other test vault has. */
export const otherIds = (): IdSource => {
  let count = 0
  return {
    next: () => {
      count += 1
      return `02930000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`
    },
  }
}
