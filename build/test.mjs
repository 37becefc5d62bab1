// `npm test`: everything. `node build/test.mjs unit types`: those parts; other words go to vitest as file filters.
// The last line of the output is the count, alone.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ensureBuilt } from './lib/built.mjs'
import { checks, runCheck, testProjects, vitestConfig } from './lib/checks.mjs'
import { ensureInstalled, packageScript, projectNode } from './lib/install.mjs'
import { findChromium, inRoot, widePath } from './lib/places.mjs'
import { run, say, Stop } from './lib/run.mjs'
import { ensureSystemTools } from './lib/system-tools.mjs'

const allParts = [...Object.keys(checks), ...testProjects]
const words = process.argv.slice(2)
const asked = words.filter((word) => allParts.includes(word))
const filters = words.filter((word) => !allParts.includes(word))
const parts = asked.length > 0 ? asked : allParts
const needBuild = ['packaging', 'e2e']

const results = []

/** Notes what a part gave, with one line for people. */
function note(part, startedAt, { passed, failed, skipped }) {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  results.push({ passed, failed, skipped })
  say(
    `${failed.length > 0 ? '✗' : '✓'} ${part}: ${passed} passed, ${failed.length} failed, ${skipped.length} skipped in ${seconds} s`,
  )
}

async function check(part) {
  const startedAt = performance.now()
  const complaints = await runCheck(part)
  for (const complaint of complaints) say(`\n--- ${part}\n${complaint}\n`)
  const passed = complaints.length === 0
  note(part, startedAt, { passed: passed ? 1 : 0, failed: passed ? [] : [part], skipped: [] })
}

/** The checks take one core each: two at a time. */
async function checkAll(names) {
  const waiting = [...names]
  const lane = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await check(name)
  }
  await Promise.all([lane(), lane()])
}

async function testProject(project, folder) {
  const startedAt = performance.now()
  const tallyFile = join(folder, `${project}.json`)
  const args = [
    'run',
    '--config',
    vitestConfig,
    '--project',
    project,
    '--reporter=default',
    `--reporter=${inRoot('build', 'lib', 'tally-reporter.mjs')}`,
  ]
  const env = { THUISBASIS_TALLY: tallyFile, PATH: widePath(process.env.PATH, [dirname(projectNode())]) }
  const chromium = findChromium()
  if (chromium !== undefined) env.CHROME_PATH = chromium
  const done = await run(projectNode(), [packageScript('vitest'), ...args, ...filters], { env })
  const tally = existsSync(tallyFile)
    ? JSON.parse(readFileSync(tallyFile, 'utf8'))
    : { passed: 0, failed: ['vitest ended without a result'], skipped: [] }
  if (done.code !== 0 && tally.failed.length === 0) tally.failed.push(`vitest ended with ${done.code}`)
  note(project, startedAt, { ...tally, failed: tally.failed.map((name) => `${project}: ${name}`) })
}

/** Installs, fetches and builds. Resolves with the parts that cannot run, because the build did not succeed. */
async function prepare() {
  await ensureSystemTools(parts)
  await ensureInstalled()
  const wanting =
    asked.length === 0
      ? parts.filter((part) => needBuild.includes(part))
      : asked.filter((part) => needBuild.includes(part))
  if (wanting.length === 0) return []
  try {
    await ensureBuilt()
    return []
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    say(error.message)
    return wanting
  }
}

async function everything() {
  const blocked = await prepare()
  for (const part of blocked)
    note(part, performance.now(), { passed: 0, failed: [`${part}: no build to test`], skipped: [] })
  const possible = parts.filter((part) => !blocked.includes(part))
  await checkAll(possible.filter((part) => part in checks))
  const folder = mkdtempSync(join(tmpdir(), 'thuisbasis-test-'))
  for (const project of possible.filter((part) => testProjects.includes(part)))
    await testProject(project, folder)
  rmSync(folder, { recursive: true, force: true })
}

function summary() {
  const skipped = results.flatMap((result) => result.skipped)
  const failed = results.flatMap((result) => result.failed)
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  for (const test of skipped) say(`skipped: ${test.name}: ${test.reason}`)
  for (const name of failed) say(`failed: ${name}`)
  process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1
  process.stdout.write(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped\n`)
}

const startedAt = performance.now()
try {
  await everything()
} catch (error) {
  say(error instanceof Stop ? error.message : String(error.stack))
  results.push({ passed: 0, failed: ['the run did not finish'], skipped: [] })
}
say(`Took ${Math.round((performance.now() - startedAt) / 1000)} s.`)
summary()
