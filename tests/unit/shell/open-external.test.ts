import { beforeEach, describe, expect, it, vi } from 'vitest'
import { links, openLink } from '#main/shell/open-external.ts'
import { linkIds, windowContract } from '#main/features/window/window.contract.ts'

const opened = vi.hoisted(() => ({ addresses: [] as string[], fails: false }))
vi.mock('electron', () => ({
  shell: {
    openExternal: (address: string) => {
      opened.addresses.push(address)
      return opened.fails ? Promise.reject(new Error('no browser')) : Promise.resolve()
    },
  },
}))

describe('E7 links to the web', () => {
  beforeEach(() => {
    opened.addresses.length = 0
    opened.fails = false
  })

  it('E7 every id has exactly one address, over https', () => {
    expect(Object.keys(links).sort()).toEqual([...linkIds].sort())
    for (const address of Object.values(links)) expect(new URL(address).protocol).toBe('https:')
  })

  it('E7 an address is no id', () => {
    for (const id of ['https://example.org/', 'file:///etc/passwd', '__proto__', '', 7])
      expect(windowContract.openLink.input.safeParse({ id }).success).toBe(false)
  })

  it('opens the address of the id', async () => {
    expect(await openLink('geldfit')).toEqual({ ok: true, value: undefined })
    expect(opened.addresses).toEqual([links.geldfit])
  })

  it('says so when there is no browser', async () => {
    opened.fails = true
    expect(await openLink('geldfit')).toEqual({ ok: false, failure: 'no-browser' })
  })
})
