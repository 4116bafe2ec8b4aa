/** Compares the event that started the run. */
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('trigger-unexpected', {
  summary: 'it was published on an event that the policy does not name',
  clause: 'on an event that the policy does not name',
  reason: 'With some events a stranger can start a run that has the rights of the repository.',
})
