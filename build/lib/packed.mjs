import { existsSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { filesBelow } from './built.mjs'
import { packageScript, projectNode } from './install.mjs'
import { inRoot, root } from './places.mjs'
import { run } from './run.mjs'
import { electronVersion, fuseNames, wantedFuses } from './stand-in-electron.mjs'

/** Packs for a platform into `output`, against a stand-in. Resolves with what electron-builder said and did. */
export async function pack(platform, standIn, output, config = inRoot('build', 'electron-builder.yml')) {
  const settings = {
    electronDist: standIn,
    electronVersion,
    'directories.output': output,
  }
  const args = ['--config', config, `--${platform}`, 'dir', '--x64', '--publish', 'never']
  for (const [name, value] of Object.entries(settings)) args.push(`--config.${name}=${value}`)
  return run(projectNode(), [packageScript('electron-builder'), ...args], {
    capture: true,
    timeoutMs: 240_000,
  })
}

const allowed = [
  /^package\.json$/,
  /^out\/main\/([\w-]+\/)?[\w.-]+\.js$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|ttf|svg|png)$/,
  /^resources\/fonts\/[\w.-]+\.(ttf|txt)$/,
  /^resources\/norms\/[\w.-]+\.json$/,
  /^resources\/demo\/[\w.-]+\.(json|csv)$/,
  /^resources\/words\/[\w.-]+\.txt$/,
  /^resources\/manual\/([\w-]+\/)?[\w.-]+\.(md|png|svg)$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/([\w-]+\/)?[\w-]+\.js)$/,
]
const required = [
  /^package\.json$/,
  /^out\/main\/main\.js$/,
  /^out\/main\/thuisbasis\.js$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^resources\/fonts\/.+\.ttf$/,
  /^resources\/fonts\/.*LICENSE.*$/i,
  /^resources\/norms\/.+\.json$/,
  /^resources\/demo\/inwoner-1\.json$/,
  /^resources\/demo\/vrijwilligers\.csv$/,
  /^resources\/words\/woorden\.txt$/,
  /^resources\/words\/.*LICENSE.*$/i,
  /^resources\/manual\/.+\.md$/,
  /^node_modules\/better-sqlite3\/lib\/index\.js$/,
]

/** What is wrong with the list of files in an archive, for a platform like `linux-x64`. Empty when all is well. */
export function complaintsAboutFiles(files, target) {
  const native = `node_modules/better-sqlite3/prebuilds/${target}.node`
  const isAllowed = (file) => file === native || allowed.some((pattern) => pattern.test(file))
  const strangers = files.filter((file) => !isAllowed(file)).map((file) => `not on the allow-list: ${file}`)
  const absent = required
    .filter((pattern) => !files.some((file) => pattern.test(file)))
    .map((pattern) => `absent: ${pattern.source}`)
  const natives = files.filter((file) => file.endsWith('.node'))
  const oneNative = natives.length === 1 && natives[0] === native
  return [
    ...strangers,
    ...absent,
    ...(oneNative ? [] : [`native modules should be ${native}, and are: ${natives.join(', ') || 'none'}`]),
  ]
}

const startsWith = { linux: '7f454c46', win32: '4d5a', darwin: 'cffaedfe' }

/** Complaints about what lies beside the archive: the one native module, unpacked and made for this platform. */
export function complaintsAboutUnpacked(resources, target) {
  const folder = join(resources, 'app.asar.unpacked')
  const unpacked = filesBelow(folder).map((file) =>
    file
      .slice(folder.length + 1)
      .split(sep)
      .join('/'),
  )
  const native = `node_modules/better-sqlite3/prebuilds/${target}.node`
  if (unpacked.length !== 1 || unpacked[0] !== native)
    return [`unpacked should be ${native}, and is: ${unpacked.join(', ') || 'nothing'}`]
  const magic = startsWith[target.split('-')[0]]
  const starts = readFileSync(join(folder, native))
    .subarray(0, magic.length / 2)
    .toString('hex')
  return starts === magic ? [] : [`${native} was made for another platform`]
}

/** Complaints about the licences that people find beside the program. `packages` are the names that must be in it. */
export function complaintsAboutLicences(resources, packages) {
  const file = join(resources, 'licences', 'THIRD-PARTY.txt')
  if (!existsSync(file)) return ['the list of licences is absent']
  const text = readFileSync(file, 'utf8')
  return packages.filter((name) => !text.includes(`\n${name} `)).map((name) => `no licence for ${name}`)
}

/** Complaints about the switches in the program itself, read back from its bytes. */
export async function complaintsAboutFuses(program) {
  const wire = await getCurrentFuseWire(program)
  return fuseNames.flatMap((name) => {
    const state = wire[FuseV1Options[name]]
    const isOn = state === FuseState.ENABLE
    return isOn === wantedFuses[name] && (isOn || state === FuseState.DISABLE)
      ? []
      : [`fuse ${name} is not ${wantedFuses[name] ? 'on' : 'off'}`]
  })
}

/** Files in an archive, with forward slashes and without folders. */
export function filesInArchive(archive) {
  const all = listPackage(archive).map((path) => path.split(sep).join('/').replace(/^\//, ''))
  return all.filter((path) => !all.some((other) => other.startsWith(`${path}/`)))
}

/** Takes the archive apart, and runs its command line away from this project: it must need nothing from here. */
export async function complaintsAboutRunning(archive, folder) {
  extractAll(archive, folder)
  const leaks = filesBelow(join(folder, 'out')).filter((file) => readFileSync(file, 'latin1').includes(root))
  const done = await run(projectNode(), [join(folder, 'out', 'main', 'thuisbasis.js'), '--help'], {
    capture: true,
    cwd: folder,
  })
  const complaints = leaks.map((file) => `holds a path of this machine: ${file.slice(folder.length + 1)}`)
  return done.code === 0
    ? complaints
    : [...complaints, `the packed command line does not run:\n${done.output}`]
}
