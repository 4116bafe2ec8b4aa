/** Compares the kind of machine that the job ran on. */
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('runner-unexpected', {
  summary: 'it was published from a kind of runner that the policy does not name',
  clause: 'from a kind of runner that the policy does not name',
  reason: 'A self-hosted runner may be anybody’s machine. It keeps the files that earlier jobs wrote.',
})
