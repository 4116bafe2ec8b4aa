/** Shows that a pull request changes the policy. It cannot authorise itself, and a reviewer should see the attempt. */
import type { PolicyChange } from '../domain/policy-change.ts'
import { defineRunRule } from './rule.ts'

export default defineRunRule({
  restsOn: ['policy'],
  isFixed: false,
  summary: 'the pull request changes the policy',
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
  reason: 'This pull request is judged by the policy at its base. The change takes effect from the next pull request on.',
  help: 'Review everything that it would newly trust as carefully as the code that it would let in.',
})

const broken = ({ file }: PolicyChange) => ({
  message: `${file} is changed, and would not be a valid policy`,
  reason: 'Once it is merged, it fails every pull request, also the one that repairs it.',
  help: 'Correct it in this pull request. `npx countersign lint` shows the same problems on your machine.',
})
