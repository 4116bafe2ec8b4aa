/** Ends the output with one plain line that a machine can read: `123 passed, 0 failed, 4 skipped`. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = results
    // A file that never got to run its tests has failed as well, although no test of it is counted.
    const failed = numFailedTests + testResults.filter((file) => file.testExecError != null).length
    const skipped = numPendingTests + numTodoTests
    const line = `${numPassedTests} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
    // jest appends its own summary after every reporter; only `exit` comes later.
    process.once('exit', () => process.stdout.write(`\n${line}\n`))
  }
}
