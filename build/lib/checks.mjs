import { filesBelow } from './built.mjs'
import { packageScript, projectNode } from './install.mjs'
import { inRoot, root } from './places.mjs'
import { run } from './run.mjs'

/** A command of an installed package, run by the project's Node; resolves with exit code and output. */
const tool = (name, args, command) =>
  run(projectNode(), [packageScript(name, command), ...args], { capture: true })

const script = (name, args = []) => run(projectNode(), [inRoot('build', name), ...args], { capture: true })

const ours = ['src-main', 'src-renderer', 'tests', 'build']

const types = () =>
  ['src-main', 'src-renderer', 'tests'].map(
    (project) => () => tool('typescript', ['-p', inRoot(project, 'tsconfig.json')], 'tsc'),
  )

function lint() {
  const tools = [
    () => tool('oxlint', ['--config', 'build/oxlintrc.json', '--deny-warnings', ...ours]),
    () => tool('eslint', ['--config', 'build/eslint.config.mjs', '--max-warnings', '0', ...ours]),
    () => tool('prettier', ['--check', '--log-level', 'warn', ...ours]),
  ]
  const hasCss = filesBelow(inRoot('src-renderer')).some((file) => file.endsWith('.css'))
  if (hasCss)
    tools.push(() => tool('stylelint', ['--config', 'build/stylelint.json', 'src-renderer/**/*.css']))
  return tools
}

/** What is checked besides the tests. Each counts as one, however many programs it takes. */
export const checks = {
  types,
  lint,
  boundaries: () => [() => script('check-boundaries.mjs')],
  'dead-code': () => [() => tool('knip', ['--config', 'build/knip.json', '--no-progress'])],
  packaging: () => [() => script('check-packaging.mjs')],
}

/** Runs all programs of a check, also after one of them complained, so that one run shows everything. */
export async function runCheck(name) {
  const complaints = []
  for (const step of checks[name]()) {
    const done = await step()
    if (done.code !== 0)
      complaints.push(done.output.replaceAll(`${root}/`, '').trim() || `ended with ${done.code}`)
  }
  return complaints
}

/** The vitest projects, in the order in which they run: what is quick and basic first. */
export const testProjects = [
  'unit',
  'contract',
  'migrations',
  'integration',
  'documents',
  'architecture',
  'e2e',
]

export const vitestConfig = inRoot('tests', 'vitest.config.ts')
