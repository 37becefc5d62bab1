import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fieldCodes } from '#main/contract/field-codes.ts'
import { fieldTexts } from '#renderer/forms/forms.texts.ts'

const renderer = fileURLToPath(new URL('../../../src-renderer', import.meta.url))
const textFiles = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.texts.ts'),
)

/** What stands between quotes; comments and code are English. */
const dutchOf = (file: string): readonly string[] =>
  [
    ...readFileSync(join(renderer, file), 'utf8')
      .replace(/^\s*(\/\/|\/?\*).*$/gm, '')
      .matchAll(/'([^']*)'|`([^`]*)`/g),
  ].map((match) => (match[1] ?? match[2] ?? '').replace(/\$\{[^}]*\}/g, '…'))

describe('what a volunteer reads', () => {
  it('is found at all', () => {
    expect(textFiles.length).toBeGreaterThan(5)
    expect(textFiles.flatMap(dutchOf).length).toBeGreaterThan(200)
  })

  it.each(textFiles)('%s has no pressure, no blame, and says je', (file) => {
    const heavy = /\b(moet|moeten|moest|fout|fouten|foutmelding|verkeerd|ongeldig|verplicht|mislukt)\b/i
    const formal = /\b(u|uw|Uw)\b|(^|[.!?] )U \w/
    expect(dutchOf(file).filter((text) => heavy.test(text) || formal.test(text))).toEqual([])
  })

  it.each(textFiles)('%s has sentences that can be read in one breath', (file) => {
    const sentences = dutchOf(file).flatMap((text) => text.split(/[.!?:;]\s/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 22)).toEqual([])
  })

  it('says for every field code how to mend it', () => {
    for (const code of fieldCodes) expect(fieldTexts[code].length).toBeGreaterThan(15)
  })
})
