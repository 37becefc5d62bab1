import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { projectRoot, seededTree, type SeededTree } from './support/seeded-tree.ts'

const Outcome = z.object({
  onDisk: z.number(),
  seen: z.number(),
  blind: z.boolean(),
  violations: z.array(z.object({ rule: z.string(), from: z.string(), to: z.string() })),
})
const RuleFile = z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string().min(20) })) })

const trees: SeededTree[] = []
afterAll(() => trees.forEach((tree) => tree.remove()))

/** Runs the checker that `npm run boundaries` runs on a seeded tree. */
function check(files: Readonly<Record<string, string>>) {
  const tree = seededTree(files)
  trees.push(tree)
  const script = join(projectRoot, 'build', 'check-boundaries.mjs')
  const done = spawnSync(process.execPath, [script, tree.folder, '--json'], { encoding: 'utf8' })
  if (done.stdout === '') throw new Error(done.stderr)
  return { code: done.status, ...Outcome.parse(JSON.parse(done.stdout)) }
}

const uses = (specifier: string) => `import { x } from '${specifier}'\nexport const y = x\n`
const usesType = (specifier: string) => `import type { X } from '${specifier}'\nexport type Y = X\n`
const nothing = 'export const x = 1\nexport type X = 1\n'

/** What the violations and the clean tree lean on. */
const ground = {
  'src-main/core/money.ts': nothing,
  'src-main/contract/wire.ts': nothing,
  'src-main/contract/define.ts': nothing,
  'src-main/app/create-app.ts': nothing,
  'src-main/app/ports.ts': nothing,
  'src-main/database/handles.ts': nothing,
  'src-main/shell/window.ts': nothing,
  'src-main/features/cases/cases.rules.ts': nothing,
  'src-main/features/cases/cases.contract.ts': nothing,
  'src-main/features/cases/cases.table.ts': nothing,
  'src-main/features/cases/cases.repository.ts': nothing,
  'src-main/features/cases/cases.use-cases.ts': nothing,
  'src-main/features/cases/cases.handlers.ts': nothing,
  'src-renderer/app/api.ts': nothing,
  'src-renderer/features/cases/CaseScreen.tsx': nothing,
  'tests/support/test-app.ts': nothing,
  'build/lib/tool.ts': nothing,
}

/** One violation per rule: the file that breaks it, and what it says. */
const seeded: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'electron-only-in-shell': ['src-main/app/a.ts', uses('electron')],
  'preload-is-a-doorway': ['src-main/shell/preload.ts', uses('#main/shell/window.ts')],
  'renderer-sees-only-pure-main-code': ['src-renderer/app/b.ts', uses('#main/app/ports.ts')],
  'main-never-imports-renderer': ['src-main/app/c.ts', usesType('#renderer/app/api.ts')],
  'pure-code-stays-pure': ['src-main/features/cases/d.labels.ts', uses('node:fs')],
  'core-depends-on-nothing': ['src-main/core/e.ts', usesType('zod')],
  'rules-know-no-contract': ['src-main/features/cases/f.rules.ts', usesType('./cases.contract.ts')],
  'query-builder-only-in-persistence': ['src-main/app/g.ts', usesType('kysely')],
  'driver-only-when-opening': ['src-main/database/h.ts', usesType('better-sqlite3')],
  'pdf-library-only-in-renderer': ['src-main/documents/i.ts', uses('pdfmake')],
  'key-derivation-only-in-vault': ['src-main/app/j.ts', uses('hash-wasm')],
  'outside-formats-only-in-adapters': ['src-main/features/cases/k.use-cases.ts', uses('libphonenumber-js')],
  'documents-are-pure-functions': ['src-main/features/cases/l.document.ts', usesType('./cases.table.ts')],
  'repositories-know-no-caller': [
    'src-main/features/cases/m.repository.ts',
    usesType('./cases.use-cases.ts'),
  ],
  'use-cases-know-no-transport': ['src-main/features/cases/n.use-cases.ts', usesType('./cases.handlers.ts')],
  'handlers-call-use-cases-only': ['src-main/features/cases/o.handlers.ts', uses('./cases.repository.ts')],
  'features-meet-at-the-front-door': [
    'src-main/features/money/p.use-cases.ts',
    uses('#main/features/cases/cases.repository.ts'),
  ],
  'migrations-are-frozen': ['src-main/database/migrations/0010-q.ts', uses('#main/core/money.ts')],
  'ui-kit-knows-no-feature': ['src-renderer/ui/r.tsx', uses('#main/features/cases/cases.rules.ts')],
  'screens-do-not-share-insides': [
    'src-renderer/features/money/s.tsx',
    uses('#renderer/features/cases/CaseScreen.tsx'),
  ],
  'one-composition-root': ['src-main/shell/t.ts', uses('#main/app/create-app.ts')],
  'product-never-imports-tests': ['src-main/app/u.ts', uses('#tests/support/test-app.ts')],
  'product-never-imports-build': ['src-main/app/v.ts', uses('../../build/lib/tool.ts')],
  'no-barrels': ['src-main/app/w.ts', uses('#main/features/reach/index.ts')],
  'no-cycles': ['src-main/app/one.ts', usesType('./two.ts')],
  resolvable: ['src-main/app/y.ts', uses('./nowhere.ts')],
}

/** Every package of an outside format that we use, beside the one above. */
const outsideFormats = {
  'src-main/features/cases/k1.use-cases.ts': uses('papaparse'),
  'src-main/features/cases/k2.use-cases.ts': uses('read-excel-file/universal'),
}

/** What the exceptions in the rules allow. */
const allowed = {
  'src-main/core/days.ts': uses('temporal-polyfill'),
  'src-main/features/cases/days.rules.ts': uses('temporal-polyfill'),
  'src-main/features/cases/words.labels.ts': uses('./cases.rules.ts'),
  'src-main/features/cases/shapes.contract.ts': uses('zod'),
  'src-main/features/cases/rows.repository.ts': uses('kysely'),
  'src-main/features/cases/pages.document.ts': usesType('pdfmake/interfaces'),
  'src-main/features/cases/phone.adapter.ts': uses('libphonenumber-js'),
  'src-main/features/money/sum.use-cases.ts': uses('#main/features/cases/cases.use-cases.ts'),
  'src-main/database/open-database.ts': uses('better-sqlite3'),
  'src-main/database/migrations/0010-first.ts': uses('kysely'),
  'src-main/database/migrations/index.ts': uses('./0010-first.ts'),
  'src-main/database/migrate.ts': uses('./migrations/index.ts'),
  'src-main/documents/pdf-renderer.ts': uses('pdfmake'),
  'src-main/vault/kdf.ts': uses('hash-wasm'),
  'src-main/shell/main.ts': uses('#main/app/create-app.ts') + "import 'electron'\n",
  'src-main/cli/main.ts': uses('#main/app/create-app.ts'),
  'src-main/shell/preload.ts': uses('electron') + "import '#main/contract/wire.ts'\n",
  'src-renderer/features/money/Sum.tsx': uses('#main/features/cases/words.labels.ts'),
  'build/electron-on-chromium/host.ts': usesType('electron'),
  'tests/e2e/launch.ts': usesType('electron'),
  'tests/integration/a.test.ts': uses('#main/app/create-app.ts'),
}

describe('boundaries', () => {
  it('E2 lets through a tree that keeps to the rules', () => {
    const outcome = check({ ...ground, ...allowed })
    expect(outcome.violations).toEqual([])
    expect(outcome).toMatchObject({ code: 0, blind: false, seen: outcome.onDisk })
  })

  it('E2 fires every rule on a violation seeded for it, type-only imports and aliases included', () => {
    const files = Object.fromEntries(Object.values(seeded))
    const outcome = check({
      ...ground,
      'src-main/app/two.ts': usesType('./one.ts'),
      'src-main/features/reach/index.ts': nothing,
      ...files,
      ...outsideFormats,
    })
    const expected = [
      ...Object.entries(seeded).map(([rule, [from]]) => `${rule}: ${from}`),
      ...Object.keys(outsideFormats).map((from) => `outside-formats-only-in-adapters: ${from}`),
    ]
    expect(outcome.violations.map(({ rule, from }) => `${rule}: ${from}`)).toEqual(
      expect.arrayContaining(expected),
    )
    expect(outcome.code).toBe(1)
  })

  it('has a seeded violation and an explanation for every rule', () => {
    const load = createRequire(import.meta.url)
    const { forbidden } = RuleFile.parse(load('../../build/dependency-rules.cjs'))
    expect(forbidden.map((rule) => rule.name).sort()).toEqual(Object.keys(seeded).sort())
  })

  it('fails when it sees no modules', () => {
    expect(check({})).toMatchObject({ code: 1, blind: true, seen: 0 })
  })
})
