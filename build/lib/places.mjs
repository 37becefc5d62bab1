import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project folder, absolute. Everything in `build/` finds its files from here, never from where it was started. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const inRoot = (...parts) => join(root, ...parts)

export const builtMain = inRoot('out', 'main', 'main.js')
export const builtCommandLine = inRoot('out', 'main', 'thuisbasis.js')

const usualFolders =
  process.platform === 'win32'
    ? []
    : ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']

/** PATH with the folders where a system keeps its programs, whatever the caller's PATH holds. */
export function widePath(path = process.env.PATH ?? '', first = []) {
  const wanted = [...first, ...path.split(delimiter), ...usualFolders]
  return [...new Set(wanted.filter((folder) => folder !== ''))].join(delimiter)
}

/** Absolute path of a program, or undefined. */
export function findProgram(name) {
  for (const folder of widePath().split(delimiter)) {
    const candidate = join(folder, process.platform === 'win32' ? `${name}.exe` : name)
    if (existsSync(candidate)) return candidate
  }
  return undefined
}

/** A Chromium-like browser: `CHROME_PATH` first, then what systems call it. */
export function findChromium() {
  const asked = process.env.CHROME_PATH
  if (asked !== undefined && asked !== '') return existsSync(asked) ? asked : undefined
  const places = {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return (
    (places[process.platform] ?? []).find((place) => existsSync(place)) ??
    names.map(findProgram).find(Boolean)
  )
}
