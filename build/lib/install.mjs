import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from './places.mjs'
import { run, say, Stop } from './run.mjs'

const lockFile = inRoot('package-lock.json')
const stampFile = inRoot('node_modules', '.cache', 'thuisbasis', 'installed')
const projectNodeFile = inRoot(
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)
const neededMajor = 24

const majorOf = (version) => Number(version.replace(/^v/, '').split('.')[0])

const readText = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/**
 * True when npm's own record of what it installed says the same as the lock file. This makes an installation by hand
 * count as well; what the lock file calls optional may be absent, because it belongs to another platform.
 */
export function installedMatchesLock(lock, installed) {
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '')
  const present = installed.packages ?? {}
  const paths = new Set(wanted.map(([path]) => path))
  const allThere = wanted.every(([path, entry]) => {
    const found = present[path]
    if (found === undefined)
      return entry.optional === true || entry.devOptional === true || entry.peer === true
    return found.version === entry.version && found.integrity === entry.integrity
  })
  return wanted.length > 0 && allThere && Object.keys(present).every((path) => paths.has(path))
}

function isInstalled() {
  const lockText = readText(lockFile)
  const wantedStamp = createHash('sha256').update(lockText).digest('hex')
  const recordText = readText(inRoot('node_modules', '.package-lock.json'))
  if (recordText === '') return false
  if (readText(stampFile) === wantedStamp) return true
  if (!installedMatchesLock(JSON.parse(lockText), JSON.parse(recordText))) return false
  writeStamp()
  return true
}

function writeStamp() {
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, createHash('sha256').update(readText(lockFile)).digest('hex'))
}

/** npm as it was used to start us; otherwise the one in PATH. Its chatter goes to stderr. */
async function npm(args, env = {}) {
  const script = process.env.npm_execpath
  const options = { chatter: 'stderr', env }
  if (script !== undefined && /\.c?js$/.test(script)) return run(process.execPath, [script, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** Installs what the lock file names, when that has not been done yet. */
export async function ensureInstalled() {
  if (!isInstalled()) {
    say('Installing what package-lock.json names. This takes a minute.')
    const done = await npm(['ci', '--ignore-scripts', '--loglevel=error'])
    if (done.code !== 0)
      throw new Stop('npm ci did not succeed; its message is above. Check the network and try again.')
    writeStamp()
  }
  if (!existsSync(projectNodeFile) && majorOf(process.version) < neededMajor) {
    // The one package that has to run its script: it fetches the Node for this platform.
    await npm(['rebuild', 'node', '--loglevel=error'], { npm_config_ignore_scripts: 'false' })
  }
}

/** The Node that runs the product: version 24 or newer, because the database driver ends the process on older ones. */
export function projectNode() {
  if (existsSync(projectNodeFile)) return projectNodeFile
  if (majorOf(process.version) >= neededMajor) return process.execPath
  throw new Stop(
    `Thuisbasis needs Node ${neededMajor} and this is ${process.version}. The package "node" could not bring it for this platform: ` +
      `install Node ${neededMajor} or newer from nodejs.org and try again.`,
  )
}

/** The script behind a package's command, for `projectNode()` to run: no shell, no PATH. */
export function packageScript(name, command = name) {
  const folder = inRoot('node_modules', ...name.split('/'))
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}
