/** Which event started the run. */
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('trigger-unexpected', {
  summary: 'it was published on an event that the policy does not name',
  clause: 'on an event that the policy does not name',
  reason: 'Some events let strangers start a run with the rights of the repository.',
})
