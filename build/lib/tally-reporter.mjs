import { writeFileSync } from 'node:fs'

/** Counts one test module. A set-up that failed or a file that could not be read is a failure of its own. */
function countModule(testModule, tally) {
  const failed = (name) => tally.failed.push(name)
  for (const _error of testModule.errors()) failed(testModule.relativeModuleId)
  for (const suite of testModule.children.allSuites()) {
    for (const _error of suite.errors()) failed(`${testModule.relativeModuleId} > ${suite.fullName} (set-up)`)
  }
  for (const test of testModule.children.allTests()) {
    const name = `${testModule.relativeModuleId} > ${test.fullName}`
    const result = test.result()
    if (result.state === 'passed') tally.passed += 1
    else if (result.state === 'skipped') tally.skipped.push({ name, reason: result.note ?? '' })
    else failed(result.state === 'pending' ? `${name} (did not finish)` : name)
  }
}

/**
 * Sums up a vitest run. Everything that is not plainly a passed or a skipped test is a failure: an error outside a
 * test, a run that was broken off, a test that did not finish, a run that saw no tests.
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
