import { describe, expect, it } from 'vitest'
import { hardenSession, staysInside } from '#main/shell/session.ts'

type Session = Parameters<typeof hardenSession>[0]
type Handler = (...args: unknown[]) => unknown

/** A session that remembers what it was told. */
const recordingSession = (): { session: Session; told: Map<string, unknown[]> } => {
  const told = new Map<string, unknown[]>()
  const note =
    (name: string): Handler =>
    (...args) => {
      told.set(name, args)
    }
  const members: Record<string, unknown> = {
    on: (event: string, listener: unknown) => told.set(event, [listener]),
    webRequest: { onBeforeRequest: note('onBeforeRequest') },
  }
  const proxy: unknown = new Proxy(members, { get: (target, key: string) => target[key] ?? note(key) })
  return { session: proxy as Session, told }
}

describe('what a page may ask of its session', () => {
  const { session, told } = recordingSession()
  hardenSession(session)
  const handler = (name: string): Handler => {
    const found = told.get(name)?.[0]
    if (typeof found !== 'function') throw new Error(`${name} was never set`)
    return found as Handler
  }

  it('E8 every permission is denied, when asked and when checked', () => {
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'midi',
      'usb',
      'anything',
    ]) {
      const decisions: unknown[] = []
      handler('setPermissionRequestHandler')(
        null,
        permission,
        (granted: unknown) => decisions.push(granted),
        {},
      )
      expect(decisions).toEqual([false])
      expect(handler('setPermissionCheckHandler')(null, permission, 'app://bundle', {})).toBe(false)
    }
  })

  it('E8 no devices, no screens, no downloads', () => {
    expect(handler('setDevicePermissionHandler')({ deviceType: 'usb' })).toBe(false)
    const streams: unknown[] = []
    handler('setDisplayMediaRequestHandler')({}, (stream: unknown) => streams.push(stream))
    expect(streams).toEqual([null])
    let prevented = false
    handler('will-download')({ preventDefault: () => (prevented = true) })
    expect(prevented).toBe(true)
  })

  it('E9 no spelling checker, and no dictionary if there were one', () => {
    expect(told.get('setSpellCheckerEnabled')).toEqual([false])
    expect(new URL(String(told.get('setSpellCheckerDictionaryDownloadURL')?.[0])).hostname).toMatch(
      /\.invalid$/,
    )
  })

  it('E9 every request outside the application is cancelled', () => {
    const decide = (url: string): unknown => {
      let decision: unknown
      handler('onBeforeRequest')({ url }, (given: unknown) => (decision = given))
      return decision
    }
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1/',
      'ws://x/',
      'file:///etc/passwd',
      'app://other/',
      '',
      'ftp://x',
    ])
      expect([url, decide(url)]).toEqual([url, { cancel: true }])
    for (const url of ['app://bundle/index.html', 'data:image/png;base64,AA', 'blob:app://bundle/1'])
      expect([url, decide(url)]).toEqual([url, { cancel: false }])
    expect(staysInside('app://bundle.example/')).toBe(false)
  })
})
