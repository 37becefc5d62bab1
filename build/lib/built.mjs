import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { packageScript, projectNode } from './install.mjs'
import { builtCommandLine, builtMain, inRoot, root } from './places.mjs'
import { run, say, Stop } from './run.mjs'

const stampFile = inRoot('out', '.stamp')
const lockFolder = inRoot('node_modules', '.cache', 'thuisbasis', 'building')
const inputs = [
  'src-main',
  'src-renderer',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]

/** Every file below a path, sorted, so that the same tree always gives the same list. */
export function filesBelow(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesBelow(join(path, entry.name)))
}

/** Changes with any byte that goes into the build. Content, not time: a fresh checkout gives every file a new time. */
export function inputsDigest() {
  const digest = createHash('sha256')
  for (const file of inputs.flatMap((input) => filesBelow(inRoot(input)))) {
    digest.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return digest.digest('hex')
}

function isBuilt(digest) {
  const outputs = [builtMain, builtCommandLine, stampFile]
  return outputs.every((file) => existsSync(file)) && readFileSync(stampFile, 'utf8') === digest
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Two builds at once would empty each other's folder: the second waits for the first. */
async function withBuildLock(work) {
  const owner = join(lockFolder, 'pid')
  for (;;) {
    try {
      mkdirSync(dirname(lockFolder), { recursive: true })
      mkdirSync(lockFolder)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const pid = existsSync(owner) ? Number(readFileSync(owner, 'utf8')) : undefined
      const abandoned =
        pid === undefined
          ? Date.now() - statSync(lockFolder, { throwIfNoEntry: false })?.mtimeMs > 5000
          : !isAlive(pid)
      if (abandoned) rmSync(lockFolder, { recursive: true, force: true })
      else await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  try {
    writeFileSync(owner, String(process.pid))
    return await work()
  } finally {
    rmSync(lockFolder, { recursive: true, force: true })
  }
}

async function build(digest) {
  say('Building.')
  rmSync(stampFile, { force: true })
  const done = await run(projectNode(), [packageScript('electron-vite'), 'build'], { capture: true })
  if (done.code !== 0) throw new Stop(`${done.output}\nThe build did not succeed; its message is above.`)
  writeFileSync(stampFile, digest)
}

/** Builds `out/` when a source has changed since the last time. Needs an installation. */
export async function ensureBuilt() {
  if (isBuilt(inputsDigest())) return
  await whileBuilt(() => undefined)
}

/** Runs `work` on an `out/` that is up to date and that nobody builds anew in the meantime. */
export async function whileBuilt(work) {
  return withBuildLock(async () => {
    const digest = inputsDigest()
    if (!isBuilt(digest)) await build(digest)
    return work()
  })
}
