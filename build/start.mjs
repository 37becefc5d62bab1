// `npm start`: opens the window. Installs and builds when needed; never installs anything outside this folder.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './lib/built.mjs'
import { electronBinary, fetchElectron } from './lib/electron-binary.mjs'
import { ensureInstalled, projectNode } from './lib/install.mjs'
import { builtCommandLine, builtMain, findChromium, inRoot, root, widePath } from './lib/places.mjs'
import { main, run, say, Stop } from './lib/run.mjs'

/** The moment at which the demonstration plays. */
const demoMoment = '2026-11-20T10:40'

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

/** `demo-out`, or `demo-out-2` and so on: nothing that exists is ever overwritten. */
function freshDemoFolder() {
  let folder = inRoot('demo-out')
  for (let count = 2; existsSync(folder); count += 1) folder = inRoot(`demo-out-${count}`)
  return folder
}

/** Runs the demonstration without a window and returns what it made. */
async function demo(folder) {
  const done = await run(projectNode(), [builtCommandLine, 'demo', '--out', folder, '--json'], {
    captureStdout: true,
  })
  if (done.code !== 0)
    throw new Stop(`${done.output}\nThe demonstration did not finish; its message is above.`)
  return JSON.parse(done.output)
}

async function startWithoutDisplay() {
  say(
    'There is no display (DISPLAY and WAYLAND_DISPLAY are empty), so there is no window: running the demonstration.',
  )
  const folder = freshDemoFolder()
  const made = await demo(folder)
  say(`Made in ${folder}:`)
  say(`  vault      ${made.vault}`)
  say(`  passphrase ${made.passphraseFile}`)
  for (const file of made.files) say(`  ${file.kind.padEnd(10)} ${file.path}`)
  for (const refusal of made.refusals) say(`  refused    ${refusal.code} (${refusal.residentName})`)
  return 0
}

/** The same demonstration with a window on it, at the moment that it plays. Fresh at every start, gone at the end. */
async function withDemo(open) {
  const folder = mkdtempSync(join(tmpdir(), 'thuisbasis-demo-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const made = await demo(join(folder, 'demo'))
  say(`Practice vault. Passphrase: ${readFileSync(made.passphraseFile, 'utf8').split('\n')[0]}`)
  process.env.THUISBASIS_NOW ??= demoMoment
  return open([`--vault=${made.vault}`])
}

async function startInChromium(args, absence) {
  const chromium = findChromium()
  if (chromium === undefined) {
    throw new Stop(
      'Neither Electron nor Chromium is here. Install one of them: Chromium or Google Chrome from your system (on Debian: ' +
        'apt install chromium; or set CHROME_PATH), or put Electron in place with: node node_modules/electron/install.js',
    )
  }
  say(`Electron's own program is not here (${absence}): opening the same build in ${chromium}.`)
  const host = inRoot('build', 'electron-on-chromium', 'register.ts')
  const env = { CHROME_PATH: chromium, PATH: widePath() }
  const done = await run(projectNode(), ['--import', host, builtMain, ...args], { env })
  return done.code
}

async function startInElectron(binary, args) {
  // Chromium refuses to start its sandbox for root; people who develop as root in a container know what they do.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const done = await run(binary, [...asRoot, root, ...args])
  return done.code
}

async function openWindow(args) {
  const present = electronBinary()
  const { binary, absence } = present === undefined ? await fetchElectron() : { binary: present }
  return binary === undefined ? startInChromium(args, absence) : startInElectron(binary, args)
}

await main(async () => {
  await ensureInstalled()
  await ensureBuilt()
  if (!hasDisplay()) return startWithoutDisplay()
  const words = process.argv.slice(2)
  const args = words.filter((word) => word !== '--demo')
  return words.includes('--demo') ? withDemo((more) => openWindow([...args, ...more])) : openWindow(args)
})
