/**
 * Ends the output with one plain line that a machine can read: `123 passed, 0 failed, 4 skipped`. Before it: which tests were skipped because
 * something is missing. A test states the reason at the end of its name, `(skipped: no ../shared/data)`.
 */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = results
    // A file that could not run its tests has failed too, although none of its tests is counted.
    const failed = numFailedTests + testResults.filter((file) => file.testExecError != null).length
    const skipped = numPendingTests + numTodoTests
    const line = `${numPassedTests} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
    const lines = [...skippedLines(testResults), line]
    // jest prints its own summary after every reporter. Only `exit` comes later.
    process.once('exit', () => process.stdout.write(`\n${lines.join('\n')}\n`))
  }
}

/** For each reason: the files with tests that were skipped for it, and how many. */
function skippedLines(testResults) {
  const reasons = new Map()
  for (const { testFilePath, testResults: tests } of testResults) {
    for (const { status, fullName } of tests) {
      const [, reason] = (status === 'pending' && /\(skipped: ([^)]*)\)/.exec(fullName)) || []
      if (reason === undefined) continue
      const files = reasons.get(reason) ?? new Map()
      const file = testFilePath.slice(testFilePath.lastIndexOf('__tests__'))
      reasons.set(reason, files.set(file, (files.get(file) ?? 0) + 1))
    }
  }
  return [...reasons].flatMap(([reason, files]) => [`skipped: ${reason}`, ...[...files].map(([file, count]) => `  ${file} (${count})`), ''])
}
