import { existsSync, readFileSync } from 'node:fs'
import { findChromium, findProgram, widePath } from './places.mjs'
import { run, say, Stop } from './run.mjs'

const onLinux = process.platform === 'linux'

const either = (...names) => names.some((name) => findProgram(name) !== undefined)

/** Programs that the tests use, with Debian's name for the package. */
const tools = {
  browser: { debian: 'chromium', present: () => findChromium() !== undefined, needed: true },
  pdf: { debian: 'poppler-utils', present: () => findProgram('pdftotext') !== undefined, needed: true },
  qpdf: { debian: 'qpdf', present: () => findProgram('qpdf') !== undefined, needed: true },
  zip: { debian: '7zip', present: () => either('7zz', '7z'), needed: true },
  office: { debian: 'libreoffice-calc-nogui', present: () => either('soffice', 'localc'), needed: true },
  // The next three exist on Linux only; elsewhere the tests that use them say so and are skipped.
  screen: { debian: 'xvfb', present: () => findProgram('Xvfb') !== undefined, needed: onLinux },
  trace: { debian: 'strace', present: () => findProgram('strace') !== undefined, needed: onLinux },
  network: { debian: 'iproute2', present: () => findProgram('ip') !== undefined, needed: onLinux },
}

const toolsOfPart = {
  documents: ['pdf', 'qpdf', 'browser', 'zip', 'office'],
  integration: ['trace'],
  e2e: ['browser', 'screen', 'pdf', 'qpdf', 'trace', 'network'],
}

const isDebian = () =>
  onLinux &&
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'))

const missingFor = (parts) => {
  const names = new Set(parts.flatMap((part) => toolsOfPart[part] ?? []))
  return [...names].map((name) => tools[name]).filter((tool) => tool.needed && !tool.present())
}

/** Sees to it that the programs for these parts are here. Installs them on Debian as root, and only there. */
export async function ensureSystemTools(parts) {
  const missing = missingFor(parts).map((tool) => tool.debian)
  if (missing.length === 0) return
  const aptGet = findProgram('apt-get')
  if (!isDebian() || process.getuid?.() !== 0 || aptGet === undefined) {
    throw new Stop(
      `These programs are missing, and the tests need them: ${missing.join(', ')} (names of Debian packages).`,
    )
  }
  say(`Installing with apt-get: ${missing.join(', ')}`)
  // dpkg wants the system's own folders in PATH, also when ours is narrow.
  const options = { chatter: 'stderr', env: { DEBIAN_FRONTEND: 'noninteractive', PATH: widePath() } }
  await run(aptGet, ['update', '-qq'], options)
  await run(aptGet, ['install', '-y', '-qq', '--no-install-recommends', ...missing], options)
  const still = missingFor(parts).map((tool) => tool.debian)
  if (still.length > 0)
    throw new Stop(`apt-get could not install: ${still.join(', ')}. Its message is above.`)
}
