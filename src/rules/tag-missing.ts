/** Finds that the source repository is no witness for a version, although the policy demands it. */
import type { Candidate } from '../domain/candidate.ts'
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { demandedTag } from '../weighing/source-requirement.ts'
import { witnessOf, witnessText } from '../weighing/witness.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['source'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the policy demands a tag in the source repository, and the version has no tag that is a witness',
  defaultLevel: 'error',
  check: ({ candidate, standing }) => {
    const demanded = demandedTag(standing)
    const missing = demanded === undefined ? undefined : whatIsMissing(candidate, demanded.entry.reproduced === true)
    if (demanded === undefined || missing === undefined) return []
    const { after } = candidate.change
    const { file, line } = demanded.entry.declaredAt
    return [
      {
        message: `${spec(after)} ${missing}, and the policy demands that ${shown(demanded.repository)} shows the release`,
        reason: 'A package without attestations has no other witness that the holder of a registry token does not control.',
        help: `Ask the maintainers of ${shown(demanded.repository)} whether they released this version. The policy entry that demands the tag is at ${file}:${line}.`,
        facts: [{ label: 'source repository', wanted: demanded.repository, found: witnessText(candidate) ?? 'nothing' }],
      },
    ]
  },
})

/** Completes "lib@1.1.0 …". source-unavailable reports what could not be asked. */
function whatIsMissing(candidate: Candidate, reproduced: boolean): string | undefined {
  const { record } = candidate.sourceEvidence
  if (candidate.change.after.source.kind !== 'registry') return 'does not come from a registry'
  switch (witnessOf(candidate)) {
    case 'none':
      return record.kind === 'known' && record.value.tag.kind === 'known' ? 'has a tag that says something else' : 'has no tag'
    case 'tagged':
      return reproduced && record.kind === 'known' && record.value.files.kind === 'known'
        ? 'has files that its tag does not have'
        : undefined
    case 'reproduced':
    case 'unknown':
    case 'not-asked':
      return undefined
  }
}
