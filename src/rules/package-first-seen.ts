/**
 * Finds a package or an action that was not there before and that the policy does not name. A package is compared with
 * the nearest earlier version in its registry. If there is none, there is nothing to compare it with.
 */
import type { Candidate } from '../domain/candidate.ts'
import type { Violation } from '../domain/finding.ts'
import { type PackageVersion, spec } from '../domain/package.ts'
import type { PinSource } from '../domain/pin.ts'
import { type Policy, policyFile } from '../domain/policy.ts'
import { releaseLine } from '../weighing/predecessor.ts'
import { shown } from '../text/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['lockfile'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'a package or an action comes in for the first time, and the policy does not name its publisher',
  defaultLevel: 'notice',
  check: ({ candidate, policy, standing }) => {
    const { change, evidence } = candidate
    const { after } = change
    if (change.kind !== 'added' || standing.kind !== 'unlisted') return []
    if (after.source.kind === 'pin') return after.source.pin.commit === undefined ? [] : [firstPin(candidate, after.source.pin, policy)]
    if (after.source.kind !== 'registry') return []
    const before = releaseLine(candidate)
    return [
      {
        ...(before === undefined ? nothingBefore(after) : comparedWith(after, before.package)),
        help: `Check that it is the intended package, and not one with a similar name. \`npx countersign init\` writes its publisher into ${policyFile(policy)}. From then on only that publisher is accepted.`,
        facts: [
          { label: 'source repository', found: evidence.kind === 'verified' ? evidence.identity.sourceRepositoryUri : 'not attested' },
          ...(after.via.length === 0 ? [] : [{ label: 'brought in by', found: after.via.join(', ') }]),
        ],
      },
    ]
  },
})

type Told = Pick<Violation, 'message' | 'reason'>

const nothingBefore = (after: PackageVersion): Told => ({
  message: `${spec(after)} is seen for the first time`,
  reason: 'Later versions are compared with this one. So its publisher becomes the expected publisher.',
})

/** An audit judges each locked version in this way too. */
const comparedWith = (after: PackageVersion, before: PackageVersion): Told => ({
  message: `${spec(after)} has no locked version before it, and was compared with ${spec(before)} of the registry`,
  reason: 'No earlier version of it was chosen here. So it is compared with the nearest earlier version in the registry.',
})

/** There is no earlier commit that shows how its releases are made, and no recorded id. */
function firstPin({ change, pin }: Candidate, { repository }: PinSource, policy: Policy): Violation {
  const ids = pin.kind === 'known' ? pin.value.repository : undefined
  return {
    message: `${spec(change.after)} is seen for the first time`,
    reason: 'Later commits are compared with this one. So the owner of the repository becomes the expected owner.',
    help: `Check that ${shown(repository)} is the intended action, and not one with a similar name. \`npx countersign init\` writes its numeric ids into ${policyFile(policy)}.`,
    facts: [
      { label: 'repository', found: ids?.fullName ?? repository },
      ...(ids === undefined ? [] : [{ label: 'repository id', found: ids.repositoryId }]),
    ],
  }
}
