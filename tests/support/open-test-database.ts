import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { migrations } from '#main/database/migrations/index.ts'
import { openDatabase, type OpenDatabase, type OpenRequest } from '#main/database/open-database.ts'
import { tempFolder } from './temp-folder.ts'

/** Any 32 bytes; the same in every test, so that a second opening fits. */
export const testKey = (seed = 7): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, i) => (i * 31 + seed) % 256)

/** A real encrypted database with the product's own schema, closed when the test ends. */
export const openTestDatabase = async (
  changes: Partial<OpenRequest> = {},
): Promise<OpenDatabase & { readonly path: string }> => {
  const path = changes.path ?? join(tempFolder(), 'thuisbasis.db')
  const opened = await openDatabase({ path, key: testKey(), mode: 'create', migrations, ...changes })
  if (!opened.ok) throw new Error(`test database did not open: ${opened.failure}`)
  onTestFinished(() => opened.value.close())
  return { ...opened.value, path }
}
