import { join, sep } from 'node:path'

/** The address of the window: a scheme of our own, so that nothing on disk or on the network shares its origin. */
export const scheme = 'app'
export const host = 'bundle'
export const startPage = `${scheme}://${host}/index.html`

/** What the window may load, by ending. Anything else is not served. */
const mimeTypes: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['woff2', 'font/woff2'],
  ['ttf', 'font/ttf'],
])

/** One folder or file name as the build makes them. No dot in front, so neither `.` nor `..` nor a hidden file. */
const plainName = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/

export interface BundleFile {
  /** Absolute, inside the given folder. */
  readonly path: string
  readonly mimeType: string
}

/**
 * The file that an address of the window stands for, or null when it is not one that the build could have made.
 * Works by what is allowed, not by what is forbidden: encoded, dotted and back-slashed paths all fall outside.
 *
 * @param folder absolute path of the built renderer
 */
export function bundleFile(folder: string, address: string): BundleFile | null {
  const url = URL.parse(address)
  if (url === null || url.protocol !== `${scheme}:` || url.host !== host) return null
  const names = (url.pathname === '/' ? '/index.html' : url.pathname).slice(1).split('/')
  if (!names.every((name) => plainName.test(name))) return null
  const last = names.at(-1) ?? ''
  const mimeType = mimeTypes.get(last.slice(last.lastIndexOf('.') + 1).toLowerCase())
  const path = join(folder, ...names)
  if (mimeType === undefined || !path.startsWith(folder + sep)) return null
  return { path, mimeType }
}
