import { host, scheme } from './bundle-path.ts'

/** What we look at of the frame that sent a call. */
export interface SenderFrame {
  readonly url: string
  readonly parent: object | null
}

/**
 * Only the page of the window itself may call: the top frame, our scheme, our host. Compared part by part, because
 * `URL.origin` is the text "null" for every scheme that is not of the web.
 */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  if (frame === null || frame.parent !== null) return false
  const url = URL.parse(frame.url)
  return url !== null && url.protocol === `${scheme}:` && url.host === host
}
