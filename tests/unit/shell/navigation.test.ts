import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { refuseForeignPages } from '#main/shell/navigation.ts'

const guarded = () => {
  const app = new EventEmitter()
  refuseForeignPages(app as unknown as Parameters<typeof refuseForeignPages>[0])
  const contents = new EventEmitter()
  let opening: ((details: { url: string }) => unknown) | undefined
  const setWindowOpenHandler = (handler: typeof opening): void => {
    opening = handler
  }
  app.emit('web-contents-created', {}, Object.assign(contents, { setWindowOpenHandler }))
  const prevented = (name: string, url: string, isMainFrame = true): boolean => {
    let stopped = false
    contents.emit(name, { url, isMainFrame, preventDefault: () => (stopped = true) })
    return stopped
  }
  return { prevented, open: (url: string) => opening?.({ url }) }
}

const foreign = [
  'https://example.org/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,x',
  'blob:app://bundle/1',
  'javascript:alert(1)',
  'mailto:iemand@example.org',
  'about:blank',
  'app://other/index.html',
  'app://bundle/print/1.pdf',
  'app://bundle/index.html?x',
  '',
]

describe('E7 where a window may go', () => {
  const window = guarded()

  it.each(foreign)('E7 not to %s', (url) => {
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
      expect([event, window.prevented(event, url)]).toEqual([event, true])
    expect(window.open(url)).toEqual({ action: 'deny' })
  })

  it('E7 to its own page, in the top frame, and nowhere by redirection', () => {
    const own = 'app://bundle/index.html'
    expect(window.prevented('will-navigate', own)).toBe(false)
    expect(window.prevented('will-frame-navigate', own)).toBe(false)
    expect(window.prevented('will-frame-navigate', own, false)).toBe(true)
    expect(window.prevented('will-redirect', own)).toBe(true)
    expect(window.open(own)).toEqual({ action: 'deny' })
  })

  it('E7 no embedded browser', () => {
    expect(window.prevented('will-attach-webview', 'https://example.org/')).toBe(true)
  })
})
