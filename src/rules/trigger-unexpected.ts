/** Which event started the run. */
import { yamlText } from '../weighing/policy-lines.ts'
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('trigger-unexpected', {
  summary: 'it was published on an event that the policy does not name',
  clause: 'on an event that the policy does not name',
  reason: 'Some events let strangers start a run with the rights of the repository.',
  keys: '`triggers`',
  lines: ({ buildTrigger }) => (buildTrigger === undefined ? [] : [`triggers: [${yamlText(buildTrigger)}]`]),
})
