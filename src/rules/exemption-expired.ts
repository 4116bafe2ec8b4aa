/** Exceptions end, or they become the rule. Found in the policy, not in a candidate: policy/ makes the finding; here are its line and its level. */
import { defineRule } from './rule.ts'

export default defineRule({
  summary: 'an exemption that would have lifted a finding has expired, and lifts nothing',
  defaultLevel: 'warning',
  check: () => [],
})
