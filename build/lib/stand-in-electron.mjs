import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'
import { FuseV1Options } from '@electron/fuses'
import { windowsProgram } from './stand-in-windows.mjs'

export const electronVersion = createRequire(import.meta.url)('electron/package.json').version

export const fuseNames = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)))

/** What each of the nine fuses must be in what we ship. */
export const wantedFuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
}

/**
 * The place in a program where Electron's fuses live, each set to the opposite of what we want: what reads back right
 * was flipped. WasmTrapHandlers apart, which nobody flips.
 */
function fuseWire() {
  const states = fuseNames.map((name) => (wantedFuses[name] === (name === 'WasmTrapHandlers') ? '1' : '0'))
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
  return Buffer.from(`${sentinel}\u0001${String.fromCharCode(states.length)}${states.join('')}`, 'latin1')
}

/** A folder that electron-builder takes for Electron, so that packing needs no network. */
export async function makeStandInElectron(folder, program) {
  const write = (path, content) => writeFileSync(join(folder, path), content)
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  writeFileSync(join(folder, program), program.endsWith('.exe') ? windowsProgram(fuseWire()) : fuseWire(), {
    mode: 0o755,
  })
  write('version', electronVersion)
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) write(name, 'stand-in')
  for (const name of ['nl.pak', 'en-US.pak']) write(join('locales', name), 'stand-in')
  // electron-builder opens this archive, so it has to be a real one.
  const app = join(folder, 'default-app')
  mkdirSync(app)
  write(join('default-app', 'package.json'), '{"name":"stand-in","main":"main.js"}')
  write(join('default-app', 'main.js'), '')
  await createPackage(app, join(folder, 'resources', 'default_app.asar'))
}
