import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { projectRoot, seededTree, type SeededTree } from './support/seeded-tree.ts'

const trees: SeededTree[] = []
afterAll(() => trees.forEach((tree) => tree.remove()))

/** Runs an installed tool on a small tree with the project's own configuration. */
function runOn(
  files: Readonly<Record<string, string>>,
  script: string,
  config: string,
  args: readonly string[],
) {
  const tree = seededTree(files)
  trees.push(tree)
  cpSync(join(projectRoot, 'build', config), join(tree.folder, config))
  const tool = join(projectRoot, 'node_modules', script)
  const done = spawnSync(process.execPath, [tool, '--config', config, ...args], {
    cwd: tree.folder,
    encoding: 'utf8',
  })
  return { code: done.status, output: done.stdout + done.stderr }
}

const wrap = (markup: string) => `export const A = ({ b, c }: { b: string; c: () => void }) => ${markup}\n`

/** One piece of markup per rule, with what somebody who cannot see it or use a mouse would miss. */
const inaccessible: Readonly<Record<string, string>> = {
  'alt-text': '<img src={b} />',
  'anchor-ambiguous-text': '<a href="/x">click here</a>',
  'anchor-has-content': '<a href="/x" />',
  'anchor-is-valid': '<a href="#" onClick={c}>{b}</a>',
  'aria-activedescendant-has-tabindex': '<div aria-activedescendant={b} />',
  'aria-props': '<i aria-labeledby={b} />',
  'aria-proptypes': '<i aria-hidden="maybe" />',
  'aria-role': '<i role="datepicker" />',
  'aria-unsupported-elements': '<meta aria-hidden="true" />',
  'autocomplete-valid': '<input autoComplete="foo" />',
  'click-events-have-key-events': '<li onClick={c} />',
  'heading-has-content': '<h1 />',
  'html-has-lang': '<html />',
  'iframe-has-title': '<iframe src={b} />',
  'img-redundant-alt': '<img src={b} alt="photo of a house" />',
  'interactive-supports-focus': '<div role="button" onClick={c} onKeyDown={c}>{b}</div>',
  lang: '<html lang="foo" />',
  'media-has-caption': '<video src={b} />',
  'mouse-events-have-key-events': '<i onMouseOver={c} />',
  'no-access-key': '<i accessKey="h" />',
  'no-aria-hidden-on-focusable': '<button aria-hidden="true" />',
  'no-distracting-elements': '<marquee />',
  'no-interactive-element-to-noninteractive-role': '<button role="listitem" />',
  'no-noninteractive-element-interactions': '<li onClick={c} />',
  'no-noninteractive-tabindex': '<p tabIndex={0} />',
  'no-redundant-roles': '<button role="button" />',
  'no-static-element-interactions': '<div onClick={c} />',
  'role-has-required-aria-props': '<i role="checkbox" />',
  'role-supports-aria-props': '<ul role="radiogroup" aria-checked="true" />',
  scope: '<div scope="row" />',
  'tabindex-no-positive': '<i tabIndex={3} />',
}

describe('oxlint', () => {
  const Setting = z.union([
    z.string(),
    z.tuple([z.string(), z.unknown()]).transform(([severity]) => severity),
  ])
  const Rules = z.object({ rules: z.record(z.string(), Setting) })
  const withoutComments = (text: string) => text.replace(/^\s*\/\/.*$/gm, '')
  const script = 'oxlint/bin/oxlint'

  it('has a sample for every rule of accessibility that is switched on', () => {
    const { rules } = Rules.parse(
      JSON.parse(withoutComments(readFileSync(join(projectRoot, 'build', 'oxlintrc.json'), 'utf8'))),
    )
    const on = Object.keys(rules).filter((name) => name.startsWith('jsx-a11y/') && rules[name] === 'error')
    expect(on.map((name) => name.replace('jsx-a11y/', '')).sort()).toEqual(Object.keys(inaccessible).sort())
  })

  it('finds every sample', () => {
    const files = Object.entries(inaccessible).map(([rule, markup]): [string, string] => [
      `src/${rule}.tsx`,
      wrap(markup),
    ])
    const { output } = runOn(Object.fromEntries(files), script, 'oxlintrc.json', ['--format', 'unix', 'src'])
    const silent = Object.keys(inaccessible).filter(
      (rule) =>
        !output
          .split('\n')
          .some((line) => line.includes(`src/${rule}.tsx`) && line.includes(`jsx-a11y(${rule})`)),
    )
    expect(silent).toEqual([])
  })

  it('lets good markup through', () => {
    const good = { 'src/good.tsx': wrap('<label>{b}<input onChange={c} /></label>') }
    expect(runOn(good, script, 'oxlintrc.json', ['--deny-warnings', 'src'])).toMatchObject({ code: 0 })
  })
})

describe('stylelint', () => {
  const check = (css: string) =>
    runOn({ 'src/a.css': css }, 'stylelint/bin/stylelint.mjs', 'stylelint.json', ['src/*.css'])

  it.each([
    ['color-no-hex', '.a {\n  color: #123456;\n}\n'],
    ['declaration-no-important', '.a {\n  color: var(--ink) !important;\n}\n'],
    ['function-url-scheme-allowed-list', ".a {\n  background: url('https://example.org/a.png');\n}\n"],
    ['property-no-unknown', '.a {\n  colr: var(--ink);\n}\n'],
    ['no-duplicate-selectors', '.a {\n  color: red;\n}\n.a {\n  top: 0;\n}\n'],
  ])('finds %s', (rule, css) => {
    const outcome = check(css)
    expect(outcome.code).not.toBe(0)
    expect(outcome.output).toContain(rule)
  })

  it('lets tokens through', () => {
    expect(check('.a {\n  color: var(--ink);\n}\n')).toMatchObject({ code: 0 })
  })
})

describe('knip', () => {
  const tree = (more: Readonly<Record<string, string>>) => ({
    'src-main/shell/main.ts': "import { b } from '#main/core/b.ts'\nconsole.log(b)\n",
    'src-main/shell/preload.ts': 'export {}\n',
    'src-main/core/b.ts': 'export const b = 1\n',
    ...more,
  })
  const check = (more: Readonly<Record<string, string>>) =>
    runOn(tree(more), 'knip/bin/knip.js', 'knip.json', ['--no-progress'])

  it('lets through what is used', () => {
    expect(check({})).toMatchObject({ code: 0 })
  })

  it('finds a file that nobody imports', () => {
    const outcome = check({ 'src-main/core/lonely.ts': 'export const c = 1\n' })
    expect(outcome.code).not.toBe(0)
    expect(outcome.output).toContain('src-main/core/lonely.ts')
  })

  it('finds an export that nobody imports', () => {
    const outcome = check({ 'src-main/core/b.ts': 'export const b = 1\nexport const unused = 2\n' })
    expect(outcome.code).not.toBe(0)
    expect(outcome.output).toContain('unused')
  })

  it('finds a package that is not in package.json', () => {
    const outcome = check({ 'src-main/core/b.ts': "import { z } from 'zod'\nexport const b = z\n" })
    expect(outcome.code).not.toBe(0)
    expect(outcome.output).toContain('zod')
  })
})
