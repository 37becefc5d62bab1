// Packs the application without network and holds the result against what may ship. Needs a build.
// `--config F` takes another configuration, `--only linux-x64` one platform: for the tests of this check.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { whileBuilt } from './lib/built.mjs'
import {
  complaintsAboutFiles,
  complaintsAboutFuses,
  complaintsAboutLicences,
  complaintsAboutRunning,
  complaintsAboutUnpacked,
  filesInArchive,
  pack,
} from './lib/packed.mjs'
import { inRoot } from './lib/places.mjs'
import { makeStandInElectron } from './lib/stand-in-electron.mjs'
import { thirdPartyPackages, unacceptable, writeLicences } from './lib/third-party.mjs'

const { values } = parseArgs({ options: { config: { type: 'string' }, only: { type: 'string' } } })
const folder = mkdtempSync(join(tmpdir(), 'thuisbasis-packaging-'))
const packages = thirdPartyPackages()

/** Packs for one platform and looks at everything that came out. */
async function complaintsAbout({ option, target, program, packedProgram, unpackedFolder }) {
  const work = join(folder, target)
  mkdirSync(work)
  await makeStandInElectron(join(work, 'electron'), program)
  const done = await whileBuilt(() =>
    pack(option, join(work, 'electron'), join(work, 'packed'), values.config),
  )
  const packed = join(work, 'packed', unpackedFolder)
  const resources = join(packed, 'resources')
  const archive = join(resources, 'app.asar')
  if (done.code !== 0 || !existsSync(archive)) return [`electron-builder did not pack:\n${done.output}`]
  return [
    ...complaintsAboutFiles(filesInArchive(archive), target),
    ...complaintsAboutUnpacked(resources, target),
    ...complaintsAboutLicences(
      resources,
      packages.map(({ name }) => name),
    ),
    ...(await complaintsAboutFuses(join(packed, packedProgram))),
    ...(target === 'linux-x64' && process.platform === 'linux' && process.arch === 'x64'
      ? await complaintsAboutRunning(archive, join(work, 'taken-apart'))
      : []),
  ]
}

const platforms = [
  {
    option: 'linux',
    target: 'linux-x64',
    program: 'electron',
    packedProgram: 'thuisbasis',
    unpackedFolder: 'linux-unpacked',
  },
  {
    option: 'win',
    target: 'win32-x64',
    program: 'electron.exe',
    packedProgram: 'Thuisbasis.exe',
    unpackedFolder: 'win-unpacked',
  },
]

let failed = packages.length === 0
writeLicences(packages, inRoot('out', 'licences'))
for (const problem of unacceptable(packages)) {
  console.log(problem)
  failed = true
}
for (const platform of platforms.filter(
  ({ target }) => values.only === undefined || values.only === target,
)) {
  const complaints = await complaintsAbout(platform)
  for (const complaint of complaints) console.log(`${platform.target}: ${complaint}`)
  if (complaints.length > 0) failed = true
  else
    console.log(
      `${platform.target}: the archive, its one native module, the licences and the fuses are as they should be`,
    )
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = failed ? 1 : 0
