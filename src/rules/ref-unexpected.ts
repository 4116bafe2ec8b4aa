/** Compares the branch or tag that it was published from. */
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('ref-unexpected', {
  summary: 'it was published from a branch or tag that the policy does not name',
  clause: 'from a ref that the policy does not name',
  reason: 'An attacker with a stolen account can push a branch with a workflow file of the same name. Only the ref shows the difference.',
})
