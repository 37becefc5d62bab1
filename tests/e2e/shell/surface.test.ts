import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentPolicy } from '#main/shell/content-policy.ts'
import { mainWindowOptions } from '#main/shell/window-options.ts'
import { call } from '../support/bridge.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'

describe(`the surface of the window, on ${whichDriver()}`, () => {
  let app: Application
  beforeAll(async () => {
    app = await launch()
  })
  afterAll(() => app.close())

  it('E1 the window is made with the frozen options and nothing else', async () => {
    const [options] = (await app.recorded()).windowOptions
    const preferences = options?.['webPreferences'] as { preload: string }
    const expected = mainWindowOptions({ preload: preferences.preload, isPackaged: false })
    if (app.which === 'host') expect(options).toEqual(expected)
    else expect(preferences).toMatchObject(expected.webPreferences ?? {})
    expect(preferences.preload).toMatch(/preload\.cjs$/)
  })

  it('E4 the page sees exactly call and onNotice, frozen, and nothing of Electron or Node', async () => {
    const seen = await app.firstPage.evaluate(() => {
      const names = [
        'require',
        'process',
        'module',
        'electron',
        'ipcRenderer',
        'Buffer',
        'global',
        '__dirname',
      ]
      try {
        Object.assign(window.bridge, { call: () => Promise.resolve('mine') })
      } catch {
        // A frozen object refuses; what counts is what it says afterwards.
      }
      return {
        keys: Object.keys(window.bridge).sort(),
        frozen: Object.isFrozen(window.bridge),
        replaced: Object.getOwnPropertyDescriptor(window, 'bridge')?.writable,
        leaked: names.filter((name) => name in window),
      }
    })
    expect(seen).toEqual({ keys: ['call', 'onNotice'], frozen: true, replaced: false, leaked: [] })
    expect(await call(app.firstPage, 'unlock.status')).toMatchObject({ ok: true })
  })

  it('E3 an unknown call and a wrong shape get a declared refusal', async () => {
    expect(await call(app.firstPage, 'vault.everything')).toEqual({
      ok: false,
      failure: { code: 'not-found' },
    })
    expect(await call(app.firstPage, '__proto__')).toEqual({ ok: false, failure: { code: 'not-found' } })
    expect(await call(app.firstPage, 'window.openLink', { id: 'https://example.org/' })).toMatchObject({
      ok: false,
      failure: { code: 'invalid-input' },
    })
  })

  it('E5 every answer carries the content policy, with one nonce for this launch', async () => {
    const page = await app.page()
    const policies = await page.evaluate(async () => {
      const sources = [...document.querySelectorAll('script[src], link[href]')].map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
      )
      const own = sources.filter((source) => !source.startsWith('data:'))
      const addresses = [location.href, ...own, './nothing.js', './..%2f..%2fpackage.json']
      const answers = await Promise.all(addresses.map((address) => fetch(address)))
      return {
        nonce: document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '',
        statuses: answers.map((answer) => answer.status),
        policies: answers.map((answer) => answer.headers.get('content-security-policy')),
      }
    })
    expect(policies.nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
    expect(policies.statuses.length).toBeGreaterThan(3)
    expect(policies.statuses.slice(-2)).toEqual([404, 404])
    expect(new Set(policies.policies)).toEqual(new Set([contentPolicy(policies.nonce)]))
  })

  it('E5 the nonce differs per launch', async () => {
    const nonceOf = (one: Application): Promise<string> =>
      one.firstPage.evaluate(
        () => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '',
      )
    const other = await launch()
    expect(await nonceOf(other)).not.toBe(await nonceOf(app))
    await other.close()
  })

  it('E6 only GET, and nothing outside the folder of the page', async () => {
    const statuses = await app.firstPage.evaluate(async () => {
      const post = await fetch('./index.html', { method: 'POST', body: 'x' })
      const outside = ['/..%2fmain%2fmain.js', '/%2e%2e/main/main.js', '/..\\main\\main.js']
      return [
        post.status,
        ...(await Promise.all(outside.map(async (address) => (await fetch(address)).status))),
      ]
    })
    expect(statuses).toEqual([405, 404, 404, 404])
  })

  it('E7 goes nowhere and opens nothing', async () => {
    const before = app.firstPage.url()
    const opened = await app.firstPage.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'https://example.org/away'
      document.body.append(link)
      link.click()
      link.target = '_blank'
      link.click()
      link.remove()
      return window.open('https://example.org/pop')
    })
    expect(opened).toBeNull()
    await app.firstPage.waitForTimeout(300)
    expect(app.firstPage.url()).toBe(before)
    expect(app.firstPage.context().pages()).toHaveLength(1)
    const recorded = await app.recorded()
    expect(recorded.opened.filter((line) => !line.startsWith('deny '))).toEqual([])
  })

  it('E7 a link goes by its id to the browser of the person', async () => {
    expect(await call(app.firstPage, 'window.openLink', { id: 'geldfit' })).toEqual({ ok: true, value: null })
    expect((await app.recorded()).opened).toContain('external https://geldfit.nl/')
  })

  it('E8 every permission is denied', async () => {
    const states = await app.firstPage.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']
      const asked = await Promise.all(
        names.map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      )
      return { asked, notification: await Notification.requestPermission() }
    })
    expect(new Set([...states.asked, states.notification])).toEqual(new Set(['denied']))
  })

  it('E9 nothing leaves: a request to anywhere else fails in the page and is never made', async () => {
    const reached = await app.firstPage.evaluate(async () => {
      const attempts = ['https://example.org/', 'http://127.0.0.1:9/', 'https://192.0.2.1/']
      const outcomes = await Promise.allSettled(
        attempts.map((address) => fetch(address, { mode: 'no-cors' })),
      )
      return outcomes.filter((outcome) => outcome.status === 'fulfilled').length
    })
    expect([reached, (await app.recorded()).strangers]).toEqual([0, []])
  })

  it('E11 the page is called after its screen and the application, and the address says nothing', async () => {
    expect(await app.firstPage.title()).toMatch(/^([\p{L} ]+ · )?Thuisbasis$/u)
    expect(new URL(app.firstPage.url()).pathname).toBe('/index.html')
    expect(new URL(app.firstPage.url()).search + new URL(app.firstPage.url()).hash).toBe('')
  })

  it('E12 content protection is on at first start', async (context) => {
    if (app.which === 'electron') context.skip('only the stand-in records it; see the release list')
    expect((await app.recorded()).contentProtection).toEqual([true])
  })

  it('E5 the page itself gave no cause for complaint', async () => {
    // The attempts of E9 above are the only ones that the policy had to stop.
    const complaintsSoFar = async () => (await app.recorded()).complaints
    // The browser tells of what it refused when it has the time.
    if (app.which === 'host')
      await expect.poll(async () => (await complaintsSoFar()).length, { timeout: 10_000 }).toBeGreaterThan(0)
    const complaints = await complaintsSoFar()
    expect(complaints.filter((line) => !/example\.org|127\.0\.0\.1|192\.0\.2\.1/.test(line))).toEqual([])
  })
})
