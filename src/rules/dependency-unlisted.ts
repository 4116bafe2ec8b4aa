/** Refuses packages that the policy does not name, under `unlisted: block`. */
import { spec } from '../domain/package.ts'
import { policyFile } from '../domain/policy.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['policy'],
  isFixed: false,
  exemptible: 'when-asked',
  trustAnswers: 'listing',
  summary: 'the policy lets in only packages that it names (`unlisted: block`), and does not name this one',
  defaultLevel: 'error',
  check: ({ candidate: { change, evidence }, policy, standing }) => {
    const { after } = change
    if (standing.kind !== 'unlisted' || policy.settings.unlisted !== 'block') return []
    if (after.source.kind === 'workspace' || after.source.kind === 'bundled') return []
    return [
      {
        message: `${spec(after)} is not named by the policy`,
        reason: 'The policy lets in only packages whose publisher it names.',
        help: `If you want the package, name its publisher in ${policyFile(policy)}.`,
        facts: [
          { label: 'source repository', found: evidence.kind === 'verified' ? evidence.identity.sourceRepositoryUri : 'not attested' },
          ...(after.via.length === 0 ? [] : [{ label: 'brought in by', found: after.via.join(', ') }]),
        ],
      },
    ]
  },
})
