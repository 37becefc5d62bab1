import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SaveQueue, type SaveEvent, type SaveReply } from '#renderer/forms/save-queue.ts'

const pace = { rest: 400, atMost: 850, retries: [1_000, 2_000] }
const saved: SaveReply = { ok: true, value: { savedAt: '2026-11-20T09:40:00.000Z' } }
const refusedWith = (code: string): SaveReply => ({ ok: false, failure: { code } })

/** A vault that takes a while, and remembers what it was given. */
const connected = (answer: (text: string, call: number) => SaveReply | Promise<SaveReply>, takes = 30) => {
  const kept: string[] = []
  const events: SaveEvent<string>[] = []
  let busy = 0
  let most = 0
  const queue = new SaveQueue<string>(pace)
  queue.connect({
    save: async (text) => {
      kept.push(text)
      busy += 1
      most = Math.max(most, busy)
      await new Promise((resolve) => setTimeout(resolve, takes))
      busy -= 1
      return answer(text, kept.length)
    },
    tell: (event) => void events.push(event),
  })
  return { queue, kept, events, mostAtOnce: () => most, last: () => events.at(-1) }
}

describe('a field on its way into the vault', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is saved once after a rest, with everything typed until then', async () => {
    const { queue, kept, last } = connected(() => saved)
    for (const text of ['a', 'ab', 'abc']) {
      queue.offer(text)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(kept).toEqual([])
    await vi.advanceTimersByTimeAsync(400)
    expect(kept).toEqual(['abc'])
    expect(last()).toMatchObject({ kind: 'saved', value: 'abc' })
  })

  it('is saved within a second of the first key, however fast somebody goes on typing', async () => {
    const { queue, kept } = connected(() => saved)
    for (let key = 1; key <= 10; key += 1) {
      queue.offer('x'.repeat(key))
      await vi.advanceTimersByTimeAsync(99)
    }
    expect(kept.length).toBeGreaterThan(0)
  })

  it('keeps the newest value last and never saves two at once, whatever the rhythm', async () => {
    const steps = fc.array(
      fc.record({ pause: fc.integer({ min: 0, max: 1_200 }), flush: fc.boolean(), fails: fc.boolean() }),
      { minLength: 1, maxLength: 25 },
    )
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 0, max: 900 }), async (plan, takes) => {
        const failing = new Set(plan.flatMap(({ fails }, index) => (fails ? [`t${index}`] : [])))
        const tries = new Map<string, number>()
        const { queue, kept, last, mostAtOnce } = connected((text) => {
          tries.set(text, (tries.get(text) ?? 0) + 1)
          return failing.has(text) && tries.get(text) === 1 ? refusedWith('disk-full') : saved
        }, takes)
        for (const [index, { pause, flush }] of plan.entries()) {
          queue.offer(`t${index}`)
          if (flush) void queue.flush()
          await vi.advanceTimersByTimeAsync(pause)
        }
        await vi.advanceTimersByTimeAsync(20_000)
        expect(kept.at(-1)).toBe(`t${plan.length - 1}`)
        expect(last()).toMatchObject({ kind: 'saved', value: `t${plan.length - 1}` })
        expect(mostAtOnce()).toBe(1)
      }),
      { numRuns: 60 },
    )
  })

  it('comes back by itself after a full disk or a surprise', async () => {
    const { queue, kept, events, last } = connected((_text, call) =>
      call < 4 ? refusedWith(call === 1 ? 'unexpected' : 'disk-full') : saved,
    )
    queue.offer('brood')
    await vi.advanceTimersByTimeAsync(600)
    expect(last()).toMatchObject({ kind: 'waiting' })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(kept).toEqual(['brood', 'brood', 'brood', 'brood'])
    expect(last()).toMatchObject({ kind: 'saved', value: 'brood' })
    expect(events.filter(({ kind }) => kind === 'refused')).toEqual([])
  })

  it('counts a call that never came back as one to try again', async () => {
    let calls = 0
    const { queue, last } = connected(() => {
      calls += 1
      return calls === 1 ? Promise.reject(new Error('main is gone')) : saved
    })
    queue.offer('melk')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(last()).toMatchObject({ kind: 'saved', value: 'melk' })
  })

  it('hands a refused text back instead of trying it again', async () => {
    const { queue, kept, last } = connected(() => refusedWith('invalid-input'))
    queue.offer('31-2')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(kept).toEqual(['31-2'])
    expect(last()).toMatchObject({ kind: 'refused', value: '31-2', failure: { code: 'invalid-input' } })
  })

  it('a flush waits until a refused text is kept as a draft', async () => {
    const queue = new SaveQueue<string>(pace)
    let kept = false
    const keep = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 200))
      kept = true
    }
    queue.connect({
      save: async () => refusedWith('invalid-input'),
      tell: (event) => (event.kind === 'refused' ? keep() : undefined),
    })
    queue.offer('ergens in mei')
    const flushed = queue.flush().then(() => kept)
    await vi.advanceTimersByTimeAsync(300)
    expect(await flushed).toBe(true)
  })
})
