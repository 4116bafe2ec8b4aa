/** What an install fetches and runs is decided by more than the lockfile. Found beside the lockfiles, not in a candidate: line/ makes the finding; here are its line and its level. */
import { defineRule } from './rule.ts'

export default defineRule({
  summary: 'a file beside a lockfile that decides what an install fetches or runs is changed, or the lockfile itself leaves',
  defaultLevel: 'error',
  check: () => [],
})
