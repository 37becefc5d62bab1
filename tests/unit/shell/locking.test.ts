import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Dispatch } from '#main/app/dispatch.ts'
import { fail, ok } from '#main/core/result.ts'
import { startAutoLock } from '#main/shell/auto-lock.ts'
import { carefulSettings, followSettings, type FollowedSettings } from '#main/shell/settings-follower.ts'
import { createUnsavedWork, patienceMs } from '#main/shell/unsaved-work.ts'

describe('E13 when the application locks by itself', () => {
  const presence = () => {
    const listeners: { suspend?: () => void; lock?: () => void } = {}
    const state = { idle: 0, limit: 300 }
    const locked: string[] = []
    let check = (): void => undefined
    const stop = startAutoLock({
      presence: {
        idleSeconds: () => state.idle,
        onSuspend: (listener) => (listeners.suspend = listener),
        onScreenLock: (listener) => (listeners.lock = listener),
      },
      lockAfterSeconds: () => state.limit,
      lock: () => locked.push('locked'),
      repeat: (given) => {
        check = given
        return () => (check = () => undefined)
      },
    })
    return { listeners, state, locked, check: () => check(), stop }
  }

  it('E13 after the set time without a key or a click, not a second before', () => {
    const laptop = presence()
    laptop.state.idle = 299
    laptop.check()
    expect(laptop.locked).toEqual([])
    laptop.state.idle = 300
    laptop.check()
    expect(laptop.locked).toEqual(['locked'])
  })

  it('E13 follows a change of the setting at the next check', () => {
    const laptop = presence()
    laptop.state.idle = 70
    laptop.check()
    laptop.state.limit = 60
    laptop.check()
    expect(laptop.locked).toEqual(['locked'])
  })

  it('E13 on suspend and on the lock screen, at once', () => {
    const laptop = presence()
    laptop.listeners.suspend?.()
    laptop.listeners.lock?.()
    expect(laptop.locked).toEqual(['locked', 'locked'])
  })

  it('stops when it is told to', () => {
    const laptop = presence()
    laptop.stop()
    laptop.state.idle = 9999
    laptop.check()
    expect(laptop.locked).toEqual([])
  })
})

describe('what the shell knows of the vault', () => {
  const vault = { state: 'locked', minutes: 5, protection: true }
  const calls: unknown[] = []
  const dispatch: Dispatch = (name) => {
    calls.push(name)
    if (name === 'unlock.status') return Promise.resolve(ok({ state: vault.state }))
    if (name === 'settings.read')
      return Promise.resolve(ok({ lockAfterMinutes: vault.minutes, contentProtection: vault.protection }))
    return Promise.resolve(name === 'unlock.wrong' ? fail({ code: 'not-allowed' }) : ok(null))
  }
  const seen: FollowedSettings[] = []
  const follower = followSettings(dispatch, (settings) => seen.push(settings))

  it('is careful before anything is known', () => {
    expect(follower.current()).toEqual(carefulSettings)
    expect(carefulSettings).toEqual({ isOpen: false, lockAfterSeconds: 300, contentProtection: true })
  })

  it('E12 reads the settings when the vault has opened, and again when they were changed', async () => {
    vault.state = 'open'
    vault.minutes = 12
    await follower.dispatch('unlock.unlock', {})
    expect(follower.current()).toEqual({ isOpen: true, lockAfterSeconds: 720, contentProtection: true })
    vault.protection = false
    await follower.dispatch('settings.amend', {})
    expect(seen.at(-1)).toEqual({ isOpen: true, lockAfterSeconds: 720, contentProtection: false })
  })

  it('keeps the last settings when the vault closes', async () => {
    vault.state = 'locked'
    await follower.dispatch('unlock.lock', {})
    expect(follower.current()).toEqual({ isOpen: false, lockAfterSeconds: 720, contentProtection: false })
  })

  it('asks nothing for other calls and after refusals', async () => {
    calls.length = 0
    await follower.dispatch('cases.find', {})
    await follower.dispatch('unlock.status', {})
    await follower.dispatch('unlock.wrong', {})
    expect(calls).toEqual(['cases.find', 'unlock.status', 'unlock.wrong'])
  })
})

describe('work that is not saved yet', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const settledAfter = async (promise: Promise<void>): Promise<() => boolean> => {
    let done = false
    void promise.then(() => (done = true))
    await vi.advanceTimersByTimeAsync(0)
    return () => done
  }

  it('tells the page once and waits for its answer', async () => {
    const told: unknown[] = []
    const work = createUnsavedWork((notice) => told.push(notice))
    const done = await settledAfter(Promise.all([work.settle(), work.settle()]).then(() => undefined))
    expect([told, done()]).toEqual([[{ kind: 'closing' }], false])
    work.settled()
    await vi.advanceTimersByTimeAsync(0)
    expect(done()).toBe(true)
  })

  it('does not wait for a page that hangs', async () => {
    const work = createUnsavedWork(() => undefined)
    const done = await settledAfter(work.settle())
    await vi.advanceTimersByTimeAsync(patienceMs - 1)
    expect(done()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect([done(), patienceMs]).toEqual([true, 1500])
  })

  it('asks again the next time', async () => {
    const told: unknown[] = []
    const work = createUnsavedWork((notice) => told.push(notice))
    const first = work.settle()
    work.settled()
    await first
    void work.settle()
    work.settled()
    expect(told).toHaveLength(2)
  })

  it('an answer that nobody waits for does nothing', () => {
    expect(() => createUnsavedWork(() => undefined).settled()).not.toThrow()
  })
})
