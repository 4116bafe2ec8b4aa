/** Which CI vouched for the identity. */
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('issuer-unexpected', {
  summary: 'the certificate was issued on the word of another CI than the policy names',
  clause: 'by another CI than the policy names',
  reason: 'Names of repositories and workflows mean something only together with the CI that vouches for them.',
})
