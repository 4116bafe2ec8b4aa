/** Which branch or tag it was published from. */
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('ref-unexpected', {
  summary: 'it was published from a branch or tag that the policy does not name',
  clause: 'from a ref that the policy does not name',
  reason: 'A stolen account pushes a branch of its own, with a workflow file of the same name; only the ref gives it away.',
})
