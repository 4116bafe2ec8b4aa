/** A pull request must not be able to authorise itself, and a reviewer should see that it tries. */
import type { PolicyChange } from '../domain/policy-change.ts'
import { defineRunRule } from './rule.ts'

export default defineRunRule({
  restsOn: ['policy'],
  isFixed: false,
  summary: 'the pull request changes the policy; it is judged by the policy at its base',
  defaultLevel: 'notice',
  check: ({ policyChange: change }) =>
    change === undefined
      ? []
      : [
          {
            ...(change.broken ? broken(change) : edited(change)),
            facts: change.lines.map((line) => ({ label: 'change', found: line })),
            location: { file: change.file, line: 1 },
            ...(change.broken && { atLeast: 'error' }),
          },
        ],
})

const edited = ({ file, loosens }: PolicyChange) => ({
  message: loosens ? `${file} is changed, and would trust more than before` : `${file} is changed`,
  reason: 'A change of the policy counts from the next pull request on; this one is judged by the policy at its base.',
  help: 'Review what it would newly trust as carefully as code that it would let in.',
})

const broken = ({ file }: PolicyChange) => ({
  message: `${file} is changed, and would not be a valid policy`,
  reason: 'Once merged it would fail every pull request, the one that mends it included.',
  help: 'Correct it here; `countersign lint` says the same on your machine.',
})
