// Asks for a database as if the program ran on an older Node, and says whether the driver was loaded.
import { openDatabase } from '#main/database/open-database.ts'

Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } })
const answer = await openDatabase({
  path: process.argv[2] ?? '',
  key: new Uint8Array(32),
  mode: 'create',
  migrations: {},
})
const report = process.report.getReport() as unknown as { readonly sharedObjects: readonly string[] }
const loaded = report.sharedObjects.some(
  (path) => path.includes('better_sqlite3') || path.includes('better-sqlite3'),
)
process.stdout.write(JSON.stringify({ answer, loaded }))
