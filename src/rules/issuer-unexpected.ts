/** Compares the CI that vouched for the identity. */
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('issuer-unexpected', {
  summary: 'the certificate was issued for a CI that the policy does not name',
  clause: 'by a CI that the policy does not name',
  reason: 'The name of a repository or a workflow means something only together with the CI that vouches for it.',
})
