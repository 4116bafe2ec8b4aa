/**
 * Compares the deployment environment of the publishing job. Certificates from before November 2025 have no such field.
 */
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('environment-unexpected', {
  summary: 'it was not published in the deployment environment that the policy names',
  clause: 'outside the deployment environment that the policy names',
  reason: 'Required reviewers and branch limits apply only inside the environment. Nobody had to approve a run outside of it.',
})
