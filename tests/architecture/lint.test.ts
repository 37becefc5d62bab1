import { spawnSync } from 'node:child_process'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { borrowedRules, ownRules, type Samples } from './support/lint-samples.ts'
import { projectRoot, seededTree, type SeededTree } from './support/seeded-tree.ts'

const Report = z.array(
  z.object({
    filePath: z.string(),
    messages: z.array(z.object({ ruleId: z.string().nullable(), message: z.string() })),
  }),
)
const Config = z.object({ rules: z.record(z.string(), z.array(z.unknown())) })

const everySample = { ...borrowedRules, ...ownRules }
const extensionOf = (text: string) => (/<\/|\/>/.test(text) ? 'tsx' : 'ts')

const fileOf = (rule: string, samples: Samples, kind: string, text: string, index: number) => {
  const folder = samples.in === 'renderer' ? 'src-renderer/features' : 'src-main/features'
  return `${folder}/${rule.replace(/\W+/g, '-')}/${kind}-${index}.${extensionOf(text)}`
}

const samplesOf = (kind: 'bad' | 'good') =>
  Object.entries(everySample).flatMap(([rule, samples]) =>
    (samples[kind] ?? []).map((text, index) => ({
      rule,
      text,
      file: fileOf(rule, samples, kind, text, index),
    })),
  )

const tsconfig = (place: string) =>
  JSON.stringify({ extends: join(projectRoot, place, 'tsconfig.json'), include: ['./**/*'] })

const ground = {
  'src-main/tsconfig.json': tsconfig('src-main'),
  'src-renderer/tsconfig.json': tsconfig('src-renderer'),
  'src-main/core/result.ts': 'export const fail = (failure: object) => failure',
  // Files with a right of their own.
  'src-main/shell/open-external.ts':
    "import { shell } from 'electron'\nexport const open = (url: string) => shell.openExternal(url)",
  'src-main/shell/clock.ts': 'export const now = () => new Date().toISOString()',
  'src-renderer/app/api.ts':
    'export const bridge: unknown = Reflect.get(window, "bridge")\nvoid window.bridge',
}

function eslint(folder: string, args: readonly string[]): string {
  const script = join(projectRoot, 'node_modules', 'eslint', 'bin', 'eslint.js')
  const config = join(projectRoot, 'build', 'eslint.config.mjs')
  const done = spawnSync(process.execPath, [script, '--config', config, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (done.stdout === '') throw new Error(done.stderr)
  return done.stdout
}

describe('lint', () => {
  const found = new Map<string, z.infer<typeof Report>[number]['messages']>()
  let tree: SeededTree

  beforeAll(() => {
    const files = [...samplesOf('bad'), ...samplesOf('good')].map(({ file, text }): [string, string] => [
      file,
      `${text}\n`,
    ])
    tree = seededTree({ ...ground, ...Object.fromEntries(files) })
    const report = Report.parse(
      JSON.parse(eslint(tree.folder, ['--format', 'json', 'src-main', 'src-renderer'])),
    )
    for (const { filePath, messages } of report) found.set(relative(tree.folder, filePath), messages)
  })
  afterAll(() => tree.remove())

  const rulesIn = (file: string) => (found.get(file) ?? []).map((message) => message.ruleId)

  it('E17 every rule finds what it is for', () => {
    const missed = samplesOf('bad').filter(({ rule, file }) => !rulesIn(file).includes(rule))
    expect(missed).toEqual([])
  })

  it('E17 every rule leaves alone what is allowed', () => {
    const wrong = samplesOf('good').filter(
      ({ rule, file }) => !found.has(file) || rulesIn(file).includes(rule),
    )
    expect(wrong).toEqual([])
  })

  it('E17 the files with a right of their own may use it', () => {
    expect(rulesIn('src-main/shell/open-external.ts')).toEqual([])
    expect(rulesIn('src-main/shell/clock.ts')).toEqual([])
    expect(rulesIn('src-renderer/app/api.ts')).not.toContain('thuisbasis/bridge-only-in-api')
  })

  it('our own rules say what to do instead', () => {
    const messages = [...found.values()]
      .flat()
      .filter((message) => message.ruleId?.startsWith('thuisbasis/') === true)
    const short = messages.filter((message) => message.message.length < 60 || !/[.:] /.test(message.message))
    expect(short).toEqual([])
  })

  it('every rule that is switched on has a sample', () => {
    const on = ['src-main/features/a/a.ts', 'src-renderer/features/a/A.tsx', 'tests/unit/a.test.ts'].flatMap(
      (file) => {
        const { rules } = Config.parse(JSON.parse(eslint(projectRoot, ['--print-config', file])))
        return Object.keys(rules).filter((name) => rules[name]?.[0] !== 0)
      },
    )
    expect([...new Set(on)].sort()).toEqual(Object.keys(everySample).sort())
  })
})
