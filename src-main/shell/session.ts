import type { Session } from 'electron'
import { host, scheme } from './bundle-path.ts'

/** Whether a request stays inside the application. `data:` and `blob:` are pictures made by the page itself. */
export const staysInside = (address: string): boolean => {
  const url = URL.parse(address)
  if (url === null) return false
  return (url.protocol === `${scheme}:` && url.host === host) || ['data:', 'blob:'].includes(url.protocol)
}

/** Nowhere: if the spelling checker ever came on, it would find no dictionary to fetch. */
const deadAddress = 'https://dictionaries.invalid/'

/** Takes away what a web page could otherwise ask for: permissions, devices, the network, downloads, dictionaries. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide(null))
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerDictionaryDownloadURL(deadAddress)
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !staysInside(details.url) }))
  session.on('will-download', (event) => event.preventDefault())
}
