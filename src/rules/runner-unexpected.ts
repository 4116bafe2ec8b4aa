/** Which kind of machine the job ran on. */
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('runner-unexpected', {
  summary: 'it was published from another kind of runner than the policy names',
  clause: 'from another kind of runner than the policy names',
  reason: 'A self-hosted runner may be anybody’s machine, and keeps what earlier jobs left behind.',
})
