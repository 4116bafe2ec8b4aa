/** Which workflow started the build. */
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('workflow-unexpected', {
  summary: 'it was published by another workflow than the policy names',
  clause: 'by another workflow than the policy names',
  reason: 'Any workflow of a repository can ask for a certificate; one that anybody may change should not publish.',
})
