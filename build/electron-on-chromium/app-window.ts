import type { CdpConnection } from './cdp.ts'

export interface AppWindow {
  readonly browserContextId: string
  readonly width: number
  readonly height: number
}

/**
 * Opens a window for a person without tabs and without a place to type addresses: Chromium gives those only to
 * windows that a page opened, so a small page opens it and goes.
 *
 * @param openers ids of such small pages: what they open is wanted
 * @returns target id of the window
 */
export const openAppWindow = async (
  { browser, session }: CdpConnection,
  { browserContextId, width, height }: AppWindow,
  openers: Set<string>,
): Promise<string> => {
  const small = { url: 'about:blank', browserContextId, newWindow: true, windowState: 'minimized' } as const
  const { targetId: opener } = await browser.send('Target.createTarget', small)
  openers.add(opener)
  const opened = new Promise<string>((resolve) => {
    browser.on('Target.targetCreated', ({ targetInfo }) => {
      if (targetInfo.openerId === opener) resolve(targetInfo.targetId)
    })
  })
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: opener, flatten: true })
  const features = `popup,noopener,width=${width},height=${height}`
  await session(sessionId).send('Runtime.evaluate', {
    expression: `void window.open('about:blank', '_blank', ${JSON.stringify(features)})`,
    userGesture: true,
  })
  const targetId = await opened
  await browser.send('Target.closeTarget', { targetId: opener })
  return targetId
}
