import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { element, page } from '#main/documents/html.ts'

const anyText = fc.string({ unit: 'binary' })

describe('a page of ours', () => {
  test('takes whatever was typed as text: no tag, no attribute, no sign that steers', () => {
    fc.assert(
      fc.property(anyText, anyText, (inner, value) => {
        const { html } = element('td', { class: value }, inner)
        const [, attribute = '', content = ''] = /^<td class="([^"]*)">([^<]*)<\/td>$/su.exec(html) ?? []
        const read = (text: string) =>
          text
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&#39;', "'")
            .replaceAll('&amp;', '&')
        const kept = (text: string) => text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '')
        expect(read(content)).toBe(kept(inner))
        expect(read(attribute)).toBe(kept(value))
        expect(`${attribute}${content}`).not.toMatch(/[<>"']/)
      }),
      { numRuns: 500 },
    )
  })

  test('is in Dutch, has a title, and forbids to fetch or run anything', () => {
    const made = page('Titel <1>', 'p { margin: 0 }', element('p', {}, 'a & b'))
    expect(made).toContain('<html lang="nl">')
    expect(made).toContain('<title>Titel &lt;1&gt;</title>')
    expect(made).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"`)
    expect(made).toContain('<p>a &amp; b</p>')
  })
})
