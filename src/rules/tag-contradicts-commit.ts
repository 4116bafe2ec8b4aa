/** The version's tag names the commit that was published, and was made at the time. That a tag exists proves nothing; where it points does. */
import { namedTag, tagTrouble } from '../weighing/commit-place.ts'
import type { Fact, Violation } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['commit', 'tag'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: "the version's tag points at another commit than the attested one, or was made long after the publish",
  defaultLevel: 'warning',
  check: ({ candidate, standing }) => {
    const { tag, evidence, change } = candidate
    if (evidence.kind !== 'verified') return []
    const { identity } = evidence
    const say = (clause: string, facts: readonly Fact[]): Violation[] => [
      {
        message: `${clause} ${spec(change.after)} was built from`,
        reason: 'Tags can be moved and made later; one that disagrees with the certificate is not where this package comes from.',
        help: `Compare the tag with ${shown(identity.sourceRepositoryUri)}/commit/${shown(identity.sourceRepositoryDigest)} and ask the maintainers which of them they released.`,
        facts,
      },
    ]
    if (tag.kind === 'absent' && namedTag(standing) !== undefined) {
      return say('there is no tag, though the policy names one, for the commit that', [
        { label: 'tag', wanted: namedTag(standing) ?? '', found: 'none' },
      ])
    }
    if (tag.kind !== 'known') return []
    const trouble = tagTrouble(tag.value, identity, candidate)
    if (trouble === undefined) return []
    const commit = { label: `commit of tag ${tag.value.name}`, wanted: identity.sourceRepositoryDigest ?? 'none', found: tag.value.commit }
    if (trouble === 'elsewhere') return say(`the tag ${shown(tag.value.name)} points at another commit than the one that`, [commit])
    return say(`the tag ${shown(tag.value.name)} was made long after the publish, at the commit that`, [
      { label: 'tagged', wanted: 'around the publish', found: tag.value.taggedAt ?? 'unknown' },
    ])
  },
})
