import type { PolicyChange } from '../../src/domain/policy-change.ts'
import { FILE } from '../helpers/policy.ts'
import { runRuleTable } from '../helpers/rule-table.ts'

const LINES = ['trusts octo/lib for lib', 'lowers too-new to a warning']
const change = (parts: Partial<PolicyChange> = {}): { readonly policyChange: PolicyChange } => ({
  policyChange: { file: FILE, loosens: false, broken: false, lines: LINES, ...parts },
})

runRuleTable('policy-changed', {
  allows: [['a pull request that leaves the policy alone', {}]],
  flags: [
    [
      'one that changes it, with each difference',
      change(),
      {
        message: `${FILE} is changed`,
        location: { file: FILE, line: 1 },
        facts: LINES.map((found) => ({ label: 'change', found })),
      },
    ],
    ['one that loosens it', change({ loosens: true }), { message: `${FILE} is changed, and would trust more than before` }],
    [
      'one that breaks it: an error, whatever the policy says',
      change({ broken: true }),
      { message: `${FILE} is changed, and would not be a valid policy`, atLeast: 'error' },
    ],
  ],
})
