/**
 * Reports files other than the lockfile that decide what an install fetches and runs. The readers of those files
 * (beside/) word the findings.
 */
import { defineRunRule } from './rule.ts'

export default defineRunRule({
  restsOn: ['lockfile'],
  isFixed: false,
  summary: 'a file that decides what an install fetches or runs is changed, or a lockfile is deleted',
  defaultLevel: 'error',
  check: ({ inputs }) => inputs,
})
