/** Compares the workflow that started the build. */
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('workflow-unexpected', {
  summary: 'it was published by a workflow that the policy does not name',
  clause: 'by a workflow that the policy does not name',
  reason: 'Every workflow of a repository can ask for a certificate. Only the named workflow should publish.',
})
