/**
 * What an install fetches and runs is decided by more than the lockfile. What is found beside it is said by who reads
 * those files (beside/).
 */
import { defineRunRule } from './rule.ts'

export default defineRunRule({
  restsOn: ['lockfile'],
  isFixed: false,
  summary: 'a file that decides what an install fetches or runs is changed, or a lockfile is deleted',
  defaultLevel: 'error',
  check: ({ inputs }) => inputs,
})
