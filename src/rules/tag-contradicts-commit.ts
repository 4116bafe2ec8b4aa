/**
 * Checks that the version's tag names the published commit and was made at the time. The existence of a tag proves
 * nothing. Only the commit that it names counts.
 */
import { namedTag, tagTrouble } from '../weighing/commit-place.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { Fact, Violation } from '../domain/finding.ts'
import type { PinRecord, TagClaim } from '../domain/pin.ts'
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['commit', 'tag'],
  isFixed: false,
  exemptible: 'when-asked',
  follows: ['pin-impostor'],
  summary: "the version's tag does not point at the attested commit, or was made long after the publish",
  defaultLevel: 'warning',
  check: ({ candidate, standing }) => {
    const { tag, evidence, change } = candidate
    if (candidate.pin.kind === 'known') return claimViolations(candidate, candidate.pin.value)
    if (evidence.kind !== 'verified') return []
    const { identity } = evidence
    const say = (clause: string, facts: readonly Fact[]): Violation[] => [
      {
        message: `${clause} ${spec(change.after)} was built from`,
        reason: 'A tag can be moved, or made later. If it disagrees with the certificate, the package was not built from that tag.',
        help: `Compare the tag with ${shown(identity.sourceRepositoryUri)}/commit/${shown(identity.sourceRepositoryDigest)}. Ask the maintainers which of the two commits they released.`,
        facts,
      },
    ]
    if (tag.kind === 'absent' && namedTag(standing) !== undefined) {
      return say('there is no tag, although the policy names one, for the commit that', [
        { label: 'tag', wanted: namedTag(standing) ?? '', found: 'none' },
      ])
    }
    if (tag.kind !== 'known') return []
    const trouble = tagTrouble(tag.value, identity, candidate)
    if (trouble === undefined) return []
    const commit = { label: `commit of tag ${tag.value.name}`, wanted: identity.sourceRepositoryDigest ?? 'none', found: tag.value.commit }
    if (trouble === 'elsewhere') return say(`the tag ${shown(tag.value.name)} does not point at the commit that`, [commit])
    return say(`the tag ${shown(tag.value.name)} was made long after the publish, at the commit that`, [
      { label: 'tagged', wanted: 'around the publish', found: tag.value.taggedAt ?? 'unknown' },
    ])
  },
})

/**
 * The claim of a comment or actions.lock about a pinned commit. On a commit of the project itself, a stale comment is
 * an oversight. On any other commit it is bait.
 */
function claimViolations(candidate: Candidate, record: PinRecord): readonly Violation[] {
  const { claims } = record
  return [
    ...(claims.kind === 'known' ? claims.value.flatMap((claim) => claimViolation(claim, candidate, record)) : []),
    ...moved(candidate, record),
  ]
}

/** An attacker may move the tag of an old release, because the age of a known release is not checked. */
function moved({ change }: Candidate, { release, dated, tag }: PinRecord): readonly Violation[] {
  if (release.kind !== 'known' || release.value.publishedAt === undefined || dated.kind !== 'known' || dated.value.basis === 'release')
    return []
  return [
    {
      message: `${spec(change.after)} is ${shown(tag ?? release.value.tag)}, which was moved after its release`,
      reason: 'An old release looks old enough, even if its tag was moved to a new commit.',
      help: 'Ask the maintainers why they moved the tag. The cooldown counts from the commit that the tag names now.',
      facts: [
        { label: 'released (claimed)', found: release.value.publishedAt },
        { label: `${dated.value.basis === 'tag' ? 'tag' : 'commit'} made`, wanted: 'before the release', found: dated.value.at },
      ],
      atMost: 'warning',
    },
  ]
}

function claimViolation(claim: TagClaim, { change }: Candidate, { belongs, tag, commit }: PinRecord): readonly Violation[] {
  const isForeign = belongs.kind === 'known' && belongs.value.kind === 'no'
  if (claim.kind === 'same' || claim.kind === 'within') return []
  const found = claim.kind === 'elsewhere' ? claim.commit : 'no such tag'
  return [
    {
      message: `${spec(change.after)} is claimed to be ${shown(claim.name)}, but ${claim.kind === 'elsewhere' ? 'that tag names another commit' : 'the repository has no such tag'}`,
      reason: 'People read the comment after the commit id. Nothing checks the comment when the workflow runs.',
      help:
        tag === undefined
          ? 'Find out which version the commit belongs to. Then correct the comment or the commit.'
          : `The commit is ${shown(tag)}. Correct the comment, or pin the commit of ${shown(claim.name)}.`,
      facts: [{ label: `commit of ${claim.name}`, wanted: commit, found }],
      ...(isForeign ? { unlessStated: 'error' as const } : { atMost: 'warning' as const }),
    },
  ]
}
