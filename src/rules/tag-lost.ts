/** All versions before have a tag in the source repository, this one has none: what a publish past the project looks like. It waits instead of accusing. */
import type { Candidate } from '../domain/candidate.ts'
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { HOUR, clock, elapsed, exactDuration, later } from '../text/time.ts'
import { publicationTime } from '../weighing/publication.ts'
import { demandedTag, untaggedCooldown } from '../weighing/source-requirement.ts'
import { defineRule } from './rule.ts'

/** A tag may be made behind the publish. */
const TAG_TIME = 72 * HOUR
/** Fewer tags are no habit. */
const MIN_HISTORY = 5

export default defineRule({
  restsOn: ['source'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the version has no tag in the source repository although those before it all have one',
  defaultLevel: 'error',
  check: ({ candidate, policy, standing }) => {
    const { change, evidence, now } = candidate
    const lost = lostTag(candidate)
    const time = publicationTime(candidate)
    const age = time === undefined ? undefined : elapsed(time.at, now)
    // A tag that the policy demands is tag-missing.
    const isSpokenFor = evidence.kind === 'verified' || standing.kind === 'denied' || demandedTag(standing) !== undefined
    if (isSpokenFor || lost === undefined || time === undefined || age === undefined || age < TAG_TIME) return []
    const wait = untaggedCooldown(policy)
    const readyAt = later(time.at, wait)
    const waits = age < wait
    return [
      {
        message: `${spec(change.after)} has no tag in ${shown(lost.repository)}, and the ${lost.of} versions before it all have one`,
        reason: 'Whoever publishes with a stolen token cannot make a tag; a project that forgot one is told apart from that by time alone.',
        help: waits
          ? `Run the check again after ${clock(readyAt)}, or ask the maintainers to tag it.`
          : 'Nothing has to be done: nobody has found anything wrong with it in the time that it has been there.',
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
  const { pattern, tagged, of } = record.value.history.value
  return pattern !== undefined && of >= MIN_HISTORY && tagged === of
    ? { repository: record.value.repository.fullName, pattern, of }
    : undefined
}
