/** An alias can put a stranger behind a name that everybody knows. Found in the lockfile, not in a candidate: line/aliases.ts makes the finding; here are its line and its level. */
import { defineRule } from './rule.ts'

export default defineRule({
  summary: 'another package is installed under the name of one that was there',
  defaultLevel: 'warning',
  check: () => [],
})
