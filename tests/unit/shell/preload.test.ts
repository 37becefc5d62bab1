import { beforeAll, describe, expect, it, vi } from 'vitest'
import { callChannel, noticeChannel, type Bridge } from '#main/contract/wire.ts'

type Listener = (event: object, ...args: unknown[]) => void
const electron = vi.hoisted(() => ({
  exposed: [] as [string, unknown][],
  invoked: [] as unknown[][],
  listeners: [] as [string, (event: object, ...args: unknown[]) => void][],
}))
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (key: string, api: unknown) => electron.exposed.push([key, api]) },
  ipcRenderer: {
    invoke: (...args: unknown[]) => {
      electron.invoked.push(args)
      return Promise.resolve('answer')
    },
    on: (channel: string, listener: Listener) => electron.listeners.push([channel, listener]),
    removeListener: (channel: string, listener: Listener) => {
      const at = electron.listeners.findIndex(([name, one]) => name === channel && one === listener)
      electron.listeners.splice(at, 1)
    },
  },
}))

describe('E4 what the preload gives the page', () => {
  let bridge: Bridge
  beforeAll(async () => {
    await import('#main/shell/preload.ts')
    bridge = electron.exposed[0]?.[1] as Bridge
  })

  it('E4 one name, two functions, frozen', () => {
    expect(electron.exposed.map(([key]) => key)).toEqual(['bridge'])
    expect(Object.keys(bridge).sort()).toEqual(['call', 'onNotice'])
    expect(Object.isFrozen(bridge)).toBe(true)
  })

  it('E3 a call goes over the one channel, as name and input', async () => {
    expect(await bridge.call('cases.find', { text: 'x' })).toBe('answer')
    expect(electron.invoked).toEqual([[callChannel, { name: 'cases.find', input: { text: 'x' } }]])
  })

  it('E4 a listener hears the notice and never sees the event', () => {
    const heard: unknown[][] = []
    const stop = bridge.onNotice((...args: unknown[]) => heard.push(args))
    const [channel, listener] = electron.listeners[0] ?? []
    expect(channel).toBe(noticeChannel)
    listener?.({ sender: 'electron' }, { kind: 'locked' }, 'more')
    expect(heard).toEqual([[{ kind: 'locked' }]])
    expect(stop()).toBeUndefined()
    expect(electron.listeners).toEqual([])
  })
})
