/** Compares the repository that it was built from. Numeric ids decide if the policy has them. */
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('repository-unexpected', {
  summary: 'it was built from a repository, or from a repository of an owner, that the policy does not name',
  clause: 'from a repository that the policy does not name',
  reason: 'Anybody can get a valid certificate for a repository of their own.',
})
