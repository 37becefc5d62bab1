// Opens the database named on the command line with the test key and says how that went.
import { migrations } from '#main/database/migrations/index.ts'
import { openDatabase } from '#main/database/open-database.ts'

const key = Uint8Array.from({ length: 32 }, (_, i) => (i * 31 + 7) % 256)
const start = performance.now()
const opened = await openDatabase({ path: process.argv[2] ?? '', key, mode: 'existing', migrations })
const milliseconds = performance.now() - start
process.stdout.write(JSON.stringify({ ...(opened.ok ? { ok: true } : opened), milliseconds }))
process.exit(0)
