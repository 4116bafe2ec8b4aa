/** Compares the workflow that signed: the publisher’s own, or a reusable one that the policy names. */
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('signer-unexpected', {
  summary: 'it was signed by a reusable workflow that the policy does not name',
  clause: 'through a reusable workflow that the policy does not name',
  reason: 'The owner of the reusable workflow controls what is published.',
})
