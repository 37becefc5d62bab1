/**
 * Chromium cannot be taught a scheme of our own from outside, so `app://bundle/x` is shown to it as
 * `https://bundle.app.test/x`. Everything that main sees is translated back.
 */
const suffix = '.test'

/** `app://bundle/x` → `https://bundle.app.test/x`; other addresses unchanged. */
export const toChromium = (url: string, schemes: ReadonlySet<string>): string => {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url)
  const [, scheme, host, rest] = parts ?? []
  if (scheme === undefined || !schemes.has(scheme.toLowerCase())) return url
  return `https://${host}.${scheme}${suffix}${rest === '' ? '/' : rest}`
}

/** The way back. */
export const toElectron = (url: string, schemes: ReadonlySet<string>): string => {
  const parts = /^https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.test(?::443)?(.*)$/i.exec(url)
  const [, host, scheme, rest] = parts ?? []
  if (scheme === undefined || !schemes.has(scheme.toLowerCase())) return url
  return `${scheme}://${host}${rest}`
}

/** Scheme of an address of ours as Chromium sees it, or undefined. */
export const ownScheme = (url: string, schemes: ReadonlySet<string>): string | undefined => {
  const back = toElectron(url, schemes)
  return back === url ? undefined : back.slice(0, back.indexOf(':'))
}
