/** Finds that the source repository is no witness for a version, although the policy demands it. */
import type { Candidate } from '../domain/candidate.ts'
import { claimsOf } from '../domain/claims.ts'
import { spec } from '../domain/package.ts'
import { sourceWitnessFor } from '../ecosystems/index.ts'
import { shown } from '../text/shown.ts'
import { demandedTag } from '../weighing/source-requirement.ts'
import { tagTroubleOf, witnessOf, witnessText } from '../weighing/witness.ts'
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
    const { file, line } = demanded.entry.declaredAt
    const moved = statedElsewhere(candidate, demanded.repository)
    return [
      {
        message: `${spec(candidate.change.after)} ${missing.what}, and the policy demands that ${shown(demanded.repository)} shows the release`,
        reason: 'A package without attestations has no other witness that the holder of a registry token does not control.',
        help: `${wayOut(missing, shown(demanded.repository), `${file}:${line}`)}${moved === undefined ? '' : ifMoved(shown(moved))}`,
        facts: [
          { label: 'source repository', wanted: demanded.repository, found: witnessText(candidate) ?? 'nothing' },
          ...(moved === undefined ? [] : [{ label: 'repository in its metadata (claimed)', wanted: demanded.repository, found: moved }]),
        ],
      },
    ]
  },
})

interface Missing {
  /** Completes "lib@1.1.0 …". */
  readonly what: string
  /** Asking again does not help: the tag or the publish has no date. */
  readonly never?: 'undated' | 'unpublished'
}

function wayOut({ never }: Missing, repository: string, place: string): string {
  if (never === undefined)
    return `Ask the maintainers of ${repository} whether they released this version. The policy entry that demands the tag is at ${place}.`
  switch (never) {
    case 'undated':
      return `Ask the maintainers of ${repository} whether they released this version, and exempt it from \`tag-missing\`. A release at GitHub gives the tag a date. If no tag has one, replace \`taggedIn\` with \`accounts\` in the policy entry at ${place}.`
    case 'unpublished':
      return `The registry says of no version when it was published, so no tag can be compared with it. Replace \`taggedIn\` with \`registry\` or \`accounts\` in the policy entry at ${place}, or exempt this version from \`tag-missing\`.`
  }
}

/** The publisher of the version wrote its metadata. So it is reported, and no line of policy is made of it. */
function statedElsewhere({ change: { after }, claimed }: Candidate, demanded: string): string | undefined {
  const manifest = claimsOf(claimed, after.version)?.manifest
  const stated = manifest === undefined ? undefined : sourceWitnessFor(after.name)?.repositoryIn(manifest)
  const name = stated === undefined ? undefined : `${stated.owner}/${stated.name}`
  return name?.toLowerCase() === demanded.toLowerCase() ? undefined : name
}

const ifMoved = (name: string): string =>
  ` The version says of itself that its source is in ${name}. If the project confirms that it moved there, replace the name in \`taggedIn\`.`

/** source-unavailable reports what could not be asked. */
function whatIsMissing(candidate: Candidate, reproduced: boolean): Missing | undefined {
  const { record } = candidate.sourceEvidence
  if (candidate.change.after.source.kind !== 'registry') return { what: 'does not come from a registry' }
  switch (witnessOf(candidate)) {
    case 'none':
      return { what: record.kind === 'known' && record.value.tag.kind === 'known' ? 'has a tag that says something else' : 'has no tag' }
    case 'tagged':
      return reproduced && record.kind === 'known' && record.value.files.kind === 'known'
        ? { what: 'has files that its tag does not have' }
        : undefined
    case 'unknown':
      return withoutDate(candidate)
    case 'reproduced':
    case 'not-asked':
      return undefined
  }
}

/** A tag that cannot be compared with the publish, today or later, is not a witness. */
function withoutDate(candidate: Candidate): Missing | undefined {
  const { record } = candidate.sourceEvidence
  const tag = record.kind === 'known' && record.value.tag.kind === 'known' ? record.value.tag.value : undefined
  const never = tag === undefined ? undefined : tagTroubleOf(tag, candidate)?.kind
  return never === 'undated' || never === 'unpublished' ? { what: 'has a tag whose date cannot be compared', never } : undefined
}
