import { writeFileSync } from 'node:fs'

/** True when a test did not run because what prepares it failed; that failure is counted already. */
function isBlocked(test) {
  for (let above = test.parent; above.type !== 'module'; above = above.parent)
    if (above.errors().length > 0) return true
  return test.module.errors().length > 0
}

function countTest(test, name, tally) {
  const result = test.result()
  if (result.state === 'passed') tally.passed += 1
  else if (result.state === 'failed') tally.failed.push(name)
  else if (result.state === 'pending') tally.failed.push(`${name} (did not finish)`)
  else if (result.note) tally.skipped.push({ name, reason: result.note })
  else if (isBlocked(test)) tally.failed.push(`${name} (did not run)`)
  // Otherwise a test can quietly stop working.
  else tally.failed.push(`${name} (skipped without a reason: use context.skip('why'))`)
}

/** Counts one test module. A set-up that failed or a file that could not be read is a failure of its own. */
function countModule(testModule, tally) {
  const place = testModule.relativeModuleId
  for (const _error of testModule.errors()) tally.failed.push(place)
  for (const suite of testModule.children.allSuites()) {
    for (const _error of suite.errors()) tally.failed.push(`${place} > ${suite.fullName} (set-up)`)
  }
  for (const test of testModule.children.allTests()) countTest(test, `${place} > ${test.fullName}`, tally)
}

/**
 * Sums up a vitest run. Everything that is not plainly a passed test, or one skipped with its reason, is a failure:
 * an error outside a test, a run that was broken off, a test that did not finish, a run that saw no tests.
 *
 * @returns {{ passed: number, failed: string[], skipped: { name: string, reason: string }[] }}
 */
export function tallyOf(testModules, unhandledErrors, reason) {
  const tally = { passed: 0, failed: [], skipped: [] }
  for (const testModule of testModules) countModule(testModule, tally)
  for (const error of unhandledErrors) tally.failed.push(`error outside a test: ${error.message}`)
  if (reason === 'interrupted') tally.failed.push('the run was broken off')
  if (tally.passed + tally.failed.length + tally.skipped.length === 0)
    tally.failed.push('no tests were found')
  return tally
}

/** Writes the tally of the run to the file named in THUISBASIS_TALLY, for `build/test.mjs` to add up. */
export default class TallyReporter {
  onTestRunEnd(testModules, unhandledErrors, reason) {
    const file = process.env.THUISBASIS_TALLY
    if (file !== undefined) writeFileSync(file, JSON.stringify(tallyOf(testModules, unhandledErrors, reason)))
  }
}
