import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesBelow } from './built.mjs'
import { inRoot } from './places.mjs'

/** Licences that ask no more of us than to pass them on. Another one is a decision for people. */
const acceptable = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
])

/** Packages that name no licence in their manifest; we read the text that comes with them. */
const readByUs = { 'png-js': 'MIT' }

const importing =
  /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[\w\s{},*$]+?\sfrom\s+)?['"]([^'"\n]+)['"]|import\(\s*['"]([^'"\n]+)['"]/g
const packageOf = (specifier) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(specifier)[0]
const isPackage = (specifier) => /^[@a-z]/.test(specifier) && !/^(node:|electron$|virtual:)/.test(specifier)

/** Packages that the product imports by name: what ends up in the bundle or beside it. */
function importedPackages() {
  const names = new Set()
  for (const file of ['src-main', 'src-renderer'].flatMap((folder) => filesBelow(inRoot(folder)))) {
    if (!/\.(tsx?|css)$/.test(file)) continue
    for (const [, from, lazily] of readFileSync(file, 'utf8').matchAll(importing)) {
      const specifier = from ?? lazily
      if (isPackage(specifier)) names.add(packageOf(specifier))
    }
  }
  return [...names]
}

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** Where Node would find a package from a folder, or undefined. */
function folderOf(name, from) {
  for (let place = from; ; place = dirname(place)) {
    const candidate = join(place, 'node_modules', ...name.split('/'))
    if (existsSync(join(candidate, 'package.json'))) return candidate
    if (place === dirname(place)) return undefined
  }
}

/**
 * Everything of others that ships, with what it leans on, sorted by name.
 *
 * @returns {{ name: string, version: string, licence: string, texts: string[] }[]}
 */
export function thirdPartyPackages() {
  const found = new Map()
  const visit = (name, from) => {
    const folder = folderOf(name, from)
    if (folder === undefined || found.has(folder)) return
    const manifest = readManifest(folder)
    const texts = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
      .sort()
    const named = typeof manifest.license === 'string' ? manifest.license : manifest.license?.type
    const licence = named ?? readByUs[name] ?? 'none'
    const read = (file) => readFileSync(join(folder, file), 'utf8').trim()
    found.set(folder, { name: manifest.name, version: manifest.version, licence, texts: texts.map(read) })
    for (const next of Object.keys(manifest.dependencies ?? {})) visit(next, folder)
  }
  for (const name of importedPackages()) visit(name, inRoot())
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

const isAcceptable = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((part) => acceptable.has(part.trim())))

/** Packages that we may not ship without asking. */
export const unacceptable = (packages) =>
  packages
    .filter(({ licence }) => !isAcceptable(licence))
    .map(({ name, licence }) => `${name}: licence ${licence}`)

/** Writes the list that goes beside the program. */
export function writeLicences(packages, folder) {
  mkdirSync(folder, { recursive: true })
  const line = '-'.repeat(80)
  const entries = packages.map(
    ({ name, version, licence, texts }) =>
      `${line}\n${name} ${version} (${licence})\n\n${texts.join('\n\n')}\n`,
  )
  const head = 'Thuisbasis is made with the software of others. These are its licences.\n'
  const fonts =
    'The licences of the fonts and the word list are inside the application, in resources/fonts and resources/words. Those of Electron and Chromium lie beside the program.\n'
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), `${head}${fonts}\n${entries.join('\n')}`)
}
