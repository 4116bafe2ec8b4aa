/** Which repository it was built from; numeric ids decide where the policy has them. */
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('repository-unexpected', {
  summary: 'it was built from another repository, or from a repository of another owner, than the policy names',
  clause: 'from another repository than the policy names',
  reason: 'Anybody can get a valid certificate for a repository of their own.',
})
