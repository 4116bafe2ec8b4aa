/**
 * Finds a version without a tag in the source repository, although every version before it has one. A publish with a
 * stolen token looks like this. The version has to wait.
 */
import type { Candidate } from '../domain/candidate.ts'
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { HOUR, clock, elapsed, exactDuration, later } from '../text/time.ts'
import { publicationTime } from '../weighing/publication.ts'
import { isEarned } from '../weighing/tag-habit.ts'
import { demandedTag, untaggedCooldown } from '../weighing/source-requirement.ts'
import { defineRule } from './rule.ts'

/** A project may make its tag after the publish. */
const TAG_TIME = 72 * HOUR

export default defineRule({
  restsOn: ['source'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the version has no tag in the source repository, although every version before it has one',
  defaultLevel: 'error',
  check: ({ candidate, policy, standing }) => {
    const { change, evidence, now } = candidate
    const lost = lostTag(candidate)
    const time = publicationTime(candidate)
    const age = time === undefined ? undefined : elapsed(time.at, now)
    // tag-missing reports a tag that the policy demands.
    const isSpokenFor = standing.kind === 'denied' || demandedTag(standing) !== undefined
    if (isSpokenFor || lost === undefined || time === undefined || age === undefined || age < TAG_TIME) return []
    const wait = untaggedCooldown(policy)
    const readyAt = later(time.at, wait)
    // An attestation says more than a tag.
    const waits = age < wait && evidence.kind !== 'verified'
    return [
      {
        message: `${spec(change.after)} has no tag in ${shown(lost.repository)}, but each of the ${lost.of} versions before it has one`,
        reason: 'An attacker with a stolen registry token cannot make a tag. A project may also forget one. Only time tells the two apart.',
        help: waits
          ? `Re-run the check after ${clock(readyAt)}, or ask the maintainers to tag it.`
          : evidence.kind === 'verified'
            ? 'Ask the maintainers whether they released it. The attestation says where it was built, not that the release was intended.'
            : 'Nothing has to be done. The version is old enough that a malicious one would have been found.',
        facts: [
          { label: 'tags of the versions before', wanted: lost.pattern, found: `${lost.of} of ${lost.of}` },
          { label: 'tag of this version', wanted: lost.pattern, found: 'none' },
          ...(waits ? [{ label: 'ready at', wanted: `an age of ${exactDuration(wait)}`, found: readyAt }] : []),
        ],
        ...(waits ? { readyAt, waitsFor: 'a tag' } : { atMost: 'warning' }),
      },
    ]
  },
})

function lostTag({ sourceEvidence: { record } }: Candidate) {
  if (record.kind !== 'known' || record.value.tag.kind !== 'absent' || record.value.history.kind !== 'known') return undefined
  const { pattern, of } = record.value.history.value
  return pattern !== undefined && isEarned(record.value.history.value)
    ? { repository: record.value.repository.fullName, pattern, of }
    : undefined
}
