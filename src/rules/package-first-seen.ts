/** A package that was not locked before and that the policy does not name: there is nothing to compare it with. */
import { spec } from '../domain/package.ts'
import { policyFile } from '../domain/policy.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['lockfile'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'a package comes in for the first time, and nothing says who should publish it',
  defaultLevel: 'notice',
  check: ({ candidate: { change, evidence }, policy, standing }) => {
    const { after } = change
    if (change.kind !== 'added' || standing.kind !== 'unlisted' || after.source.kind !== 'registry') return []
    return [
      {
        message: `${spec(after)} is seen for the first time`,
        reason: 'Whoever publishes it now becomes the measure for every later version.',
        help: `Check that it is the package that was meant, and not one with a similar name. \`npx countersign init\` names its publisher in ${policyFile(policy)}, and holds it to that one from the start.`,
        facts: [
          { label: 'source repository', found: evidence.kind === 'verified' ? evidence.identity.sourceRepositoryUri : 'not attested' },
          ...(after.via.length === 0 ? [] : [{ label: 'brought in by', found: after.via.join(', ') }]),
        ],
      },
    ]
  },
})
