/**
 * Finds that the source repository, or a part of it, could not be asked. Then the source neither lowers nor raises
 * another finding.
 */
import { archiveWord } from '../ecosystems/index.ts'
import type { MaybeAsked } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'
import { spec } from '../domain/package.ts'
import type { SourceRecord } from '../domain/source-record.ts'
import { demandedTag, sourceRequirement } from '../weighing/source-requirement.ts'
import { tagTroubleOf, witnessOf } from '../weighing/witness.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: [],
  isFixed: false,
  exemptible: 'never',
  summary: 'the source repository could not be asked, so it proves nothing',
  defaultLevel: 'notice',
  check: ({ candidate, policy, standing, demanded }) => {
    const requirement = sourceRequirement(standing, policy)
    if (standing.kind === 'denied' || requirement === 'off') return []
    const isNeeded = requirement === 'required' || demanded.has('source')
    const demand = demandedTag(standing)
    const gap = gapIn(candidate, requirement === 'required', demand)
    if (gap === undefined) return []
    return [
      {
        message: `${gap.what} ${spec(candidate.change.after)} could not be asked`,
        reason:
          'The holder of a stolen registry token cannot change the tag, the manifest or the files in the repository. So these tell an oversight from a theft.',
        help: isNeeded
          ? wayOut(gap, demand)
          : 'Nothing has to be done: the policy asks for the source repository only when it is available.',
        facts: [{ label: gap.code, found: gap.detail }],
        ...(isNeeded ? { undetermined: true } : {}),
      },
    ]
  },
})

type Demand = ReturnType<typeof demandedTag>

/** If GitHub does not have something, another request does not help. If GitHub did not answer, it may. */
function wayOut({ code }: Gap, demand: Demand): string {
  const { file, line } = demand?.entry.declaredAt ?? {}
  const place = file === undefined ? 'in the policy' : `in the policy entry at ${file}:${line}`
  switch (code) {
    case NOWHERE:
      return `Check the name of the repository. A private or deleted repository answers like one that never was. If it stays away, set \`source: when-available\`, or replace \`taggedIn\` with \`accounts\` ${place}.`
    case TIME:
      return `Re-run the check. If the registry never says when this version was published, set \`source: when-available\`, or replace \`taggedIn\` with \`accounts\` ${place}.`
    default:
      return `Re-run the check. If it fails again, check the rate limit of the token (\`GITHUB_TOKEN\`; \`evidence-token\` of the action), or set \`source: when-available\` ${place}.`
  }
}

const [NOWHERE, PART, TIME] = ['source', 'answer', 'time of publication'] as const

interface Gap {
  readonly what: string
  readonly code: string
  readonly detail: string
}

/** The first missing part. If the policy requires the source, it also counts that a part has no answer at all. */
function gapIn(candidate: Candidate, isRequired: boolean, demand: Demand): Gap | undefined {
  const { record, archiveManifest } = candidate.sourceEvidence
  if (record.kind !== 'known') return repositoryGap(candidate, isRequired, demand)
  const { manifest, files } = record.value
  const needsFiles = isRequired && witnessOf(candidate) === 'tagged'
  const gaps = [
    ...tagGaps(candidate, record.value, isRequired, demand),
    gapOf('the source manifest of', manifest, isRequired, NOWHERE),
    gapOf(`the ${archiveWord(candidate.change.after.name)} of`, archiveManifest, isRequired),
    demand?.entry.reproduced === true ? gapOf('the source files of', files, needsFiles) : undefined,
  ]
  return gaps.find((gap) => gap !== undefined)
}

/**
 * If the policy requires the source, it also counts that no repository is named. A package without a version before
 * has no such part. A tag that the policy demands is demanded of an attested version, too.
 */
function repositoryGap({ sourceEvidence: { record }, evidence, change }: Candidate, isRequired: boolean, demand: Demand): Gap | undefined {
  const isNamed = demand !== undefined || record.kind === 'absent'
  const isJudged = evidence.kind === 'unattested' || (demand !== undefined && evidence.kind === 'verified')
  const isWanted = isRequired && isNamed && isJudged && change.after.source.kind === 'registry'
  return gapOf('the source repository of', record, isWanted, NOWHERE)
}

/** tag-missing reports what can never be known about a tag. */
function tagGaps(candidate: Candidate, { tag }: SourceRecord, isRequired: boolean, demand: Demand): readonly (Gap | undefined)[] {
  if (tag.kind !== 'known') return [gapOf('the tag of', tag, isRequired && demand !== undefined && tag.kind === 'not-asked')]
  const { stated, place } = tag.value
  const isOpen = isRequired && tagTroubleOf(tag.value, candidate)?.kind === 'unknown'
  return [
    gapOf('the tag of', stated, isOpen),
    gapOf('the tag of', place, isOpen),
    isOpen && demand !== undefined ? { what: 'the time of publication of', code: TIME, detail: 'not in the metadata' } : undefined,
  ]
}

/** `isNeeded`: any answer but a known one is a gap. Otherwise only one that could not be had. */
function gapOf(what: string, answer: MaybeAsked<unknown>, isNeeded: boolean, label: string = PART): Gap | undefined {
  if (answer.kind === 'unavailable') return { what, code: answer.code, detail: answer.detail }
  if (answer.kind === 'known' || !isNeeded) return undefined
  return { what, code: label, detail: answer.kind === 'absent' ? 'not found' : 'not asked' }
}
