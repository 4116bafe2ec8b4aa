/** A package that was not locked before and that the policy does not name: there is nothing to compare it with. */
import { spec } from '../domain/package.ts'
import { claimsOf } from '../domain/packument.ts'
import { policyFile, whoPublishes } from '../weighing/policy-lines.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['lockfile'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'a package comes in for the first time, and nothing says who should publish it',
  defaultLevel: 'notice',
  check: ({ candidate: { change, evidence, packument }, policy, standing }) => {
    const { after } = change
    if (change.kind !== 'added' || standing.kind !== 'unlisted' || after.source.kind !== 'registry') return []
    const account = claimsOf(packument, after.version)?.account
    return [
      {
        message: `${spec(after)} is seen for the first time`,
        reason: 'Whoever publishes it now becomes the measure for every later version.',
        help: `Check that it is the package that was meant, and not one with a similar name. To hold it to its publisher from the start, add to ${policyFile(policy)}${whoPublishes(after, evidence, account, policy)}`,
        facts: [
          { label: 'source repository', found: evidence.kind === 'verified' ? evidence.identity.sourceRepositoryUri : 'not attested' },
          ...(after.via.length === 0 ? [] : [{ label: 'brought in by', found: after.via.join(', ') }]),
        ],
      },
    ]
  },
})
