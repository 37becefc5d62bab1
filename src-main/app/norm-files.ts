import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseNorms, type Norms } from '#main/core/norms.ts'

const read = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'norms', name), 'utf8'))

/**
 * The dated tables of `resources/norms`, read once when the application starts.
 * @throws when a table is missing or unreadable: then the installation is damaged, and a guessed date is worse.
 */
export function loadNorms(resourcesFolder: string): Norms {
  const norms = parseNorms({
    holidays: read(resourcesFolder, 'holidays.json'),
    terms: read(resourcesFolder, 'terms.json'),
    volunteerFees: read(resourcesFolder, 'volunteer-fees.json'),
  })
  if (!norms.ok) throw new Error(`norm tables: ${norms.failure}`)
  return norms.value
}
