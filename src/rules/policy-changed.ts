/** A pull request must not be able to authorise itself, and a reviewer should see that it tries. Found in the policy, not in a candidate: policy/ makes the finding; here are its line and its level. */
import { defineRule } from './rule.ts'

export default defineRule({
  summary: 'the pull request changes the policy; it is judged by the policy at its base',
  defaultLevel: 'notice',
  check: () => [],
})
