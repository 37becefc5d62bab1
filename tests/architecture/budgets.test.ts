import { describe, expect, it } from 'vitest'
import { lineCount, sourceFiles } from './support/source-files.ts'

const product = sourceFiles('src-main', 'src-renderer')
const everything = sourceFiles('src-main', 'src-renderer', 'tests', 'build')

/** Samples of what is forbidden stand in these files as text. */
const isSample = (path: string) => path.startsWith('tests/architecture/')

/** Code without its comments and plain strings. */
const withoutWords = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '')

const suppression =
  /(?:eslint|oxlint|stylelint)-disable|@ts-(?:ignore|expect-error|nocheck)|prettier-ignore|(?:v8|istanbul) ignore/
const withReason = /-disable[\w-]* [\w@/,\s-]+? -- \S.{9,}|@ts-expect-error:? \S.{9,}/

const suppressions = everything
  .filter(({ path }) => !isSample(path))
  .flatMap(({ path, text }) =>
    text.split('\n').map((line, index) => ({ place: `${path}:${index + 1}`, line })),
  )
  .filter(({ line }) => suppression.test(line))

describe('budgets', () => {
  it('looks at the whole product', () => {
    expect(product.length).toBeGreaterThan(100)
  })

  it('no file is longer than 300 lines, texts and migrations excepted; no test longer than 500', () => {
    const mayBeLong = /\.texts\.ts$|\/migrations\//
    // A table of cases is read row by row and grows with what people type: cut in two it only gets harder to find.
    const limit = (path: string): number => (path.startsWith('tests/') ? 500 : 300)
    const long = everything.filter(({ path, text }) => !mayBeLong.test(path) && lineCount(text) > limit(path))
    expect(long.map(({ path, text }) => `${path}: ${lineCount(text)} lines`)).toEqual([])
  })

  it('half of the files are shorter than 90 lines', () => {
    const lengths = product.map(({ text }) => lineCount(text)).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(90)
  })

  it('no folder is deeper than five below its root', () => {
    const deep = everything.filter(({ path }) => path.split('/').length > 1 + 5 + 1)
    expect(deep.map(({ path }) => path)).toEqual([])
  })

  it('a feature folder of main is flat', () => {
    const nested = product.filter(({ path }) => /^src-main\/features\/[^/]+\/[^/]+\//.test(path))
    expect(nested.map(({ path }) => path)).toEqual([])
  })

  it('no file only passes on others', () => {
    const barrels = everything.filter(({ path }) => /\/index\.(tsx?|mjs|cjs)$/.test(path))
    expect(barrels.map(({ path }) => path)).toEqual(['src-main/database/migrations/index.ts'])
  })

  it('the type any is not used', () => {
    const uses = everything
      .filter(({ path }) => !isSample(path) && /\.tsx?$/.test(path))
      .filter(({ text }) => /[:<|&]\s*any\b|\bas any\b|\bany\[\]/.test(withoutWords(text)))
    expect(uses.map(({ path }) => path)).toEqual([])
  })

  it('at most ten suppressions, each with its reason', () => {
    expect(suppressions.length).toBeLessThanOrEqual(10)
    expect(suppressions.filter(({ line }) => !withReason.test(line))).toEqual([])
  })
})
