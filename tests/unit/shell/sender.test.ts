import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dispatch } from '#main/app/dispatch.ts'
import { ok } from '#main/core/result.ts'
import { answerCall } from '#main/shell/ipc-server.ts'
import { isTrustedSender, type SenderFrame } from '#main/shell/sender.ts'

const top = (url: string): SenderFrame => ({ url, parent: null })
const page = 'app://bundle/index.html'

describe('E3 who may call', () => {
  it('E3 the page of the window itself', () => {
    expect(isTrustedSender(top(page))).toBe(true)
  })

  it.each([
    ['no frame', null],
    ['a frame inside the page', { url: page, parent: top(page) }],
    ['another host', top('app://other/index.html')],
    ['a host that looks like it', top('app://bundle.example/index.html')],
    ['a user name that looks like it', top('app://bundle@example/index.html')],
    ['a port', top('app://bundle:1/index.html')],
    ['another scheme', top('https://bundle/index.html')],
    ['a file', top('file:///bundle/index.html')],
    ['a data page', top('data:text/html,app://bundle')],
    ['a blob of ours', top('blob:app://bundle/123')],
    ['a blank page', top('about:blank')],
    ['nothing', top('')],
  ])('E3 not %s', (_who, frame) => {
    expect(isTrustedSender(frame)).toBe(false)
  })

  it('E3 no other address at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.domain().map((host) => `app://${host}/index.html`),
        ),
        (url) => {
          expect(isTrustedSender(top(url))).toBe(false)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('E3 answering a call', () => {
  const seen: unknown[] = []
  const dispatch: Dispatch = (name, input) => {
    seen.push([name, input])
    return Promise.resolve(ok('data'))
  }

  it('E3 a stranger gets a refusal without data, and nothing runs', async () => {
    const strangers = [null, top('https://example.org/'), { url: page, parent: top(page) }]
    for (const frame of strangers) {
      const reply = await answerCall(dispatch)(frame, { name: 'cases.find', input: {} })
      expect(reply).toEqual({ ok: false, failure: { code: 'not-allowed' } })
    }
    expect(seen).toEqual([])
  })

  it('E3 a message of another shape is refused before dispatch', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (envelope) => {
        const isCall =
          typeof envelope === 'object' && envelope !== null && 'name' in envelope && 'input' in envelope
        fc.pre(!isCall)
        expect(await answerCall(dispatch)(top(page), envelope)).toEqual({
          ok: false,
          failure: { code: 'invalid-input' },
        })
      }),
      { numRuns: 1000 },
    )
    expect(seen).toEqual([])
  })

  it('passes on the name and the input, and nothing else of the message', async () => {
    const reply = await answerCall(dispatch)(top(page), {
      name: 'cases.find',
      input: { text: 'x' },
      role: 'keeper',
    })
    expect(reply).toEqual({ ok: true, value: 'data' })
    expect(seen).toEqual([['cases.find', { text: 'x' }]])
  })
})
