/**
 * Finds that the source repository, or a part of it, could not be asked. Then it downgrades nothing and accuses nobody.
 */
import { archiveWord } from '../ecosystems/index.ts'
import type { MaybeAsked } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'
import { spec } from '../domain/package.ts'
import { demandedTag, sourceRequirement } from '../weighing/source-requirement.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: [],
  isFixed: false,
  exemptible: 'never',
  summary: 'the source repository could not be asked, so it is no witness',
  defaultLevel: 'notice',
  check: ({ candidate, policy, standing, demanded }) => {
    const requirement = sourceRequirement(standing, policy)
    if (standing.kind === 'denied' || requirement === 'off') return []
    const isNeeded = requirement === 'required' || demanded.has('source')
    const gap = gapIn(candidate, requirement === 'required', demandedTag(standing))
    if (gap === undefined) return []
    return [
      {
        message: `${gap.what} ${spec(candidate.change.after)} could not be asked`,
        reason:
          'The holder of a stolen registry token cannot change the tag, the manifest or the files in the repository. So these tell an oversight from a theft.',
        help: isNeeded ? wayOut(gap) : 'Nothing has to be done: the policy asks for the source repository only when it is available.',
        facts: [{ label: gap.code, found: gap.detail }],
        ...(isNeeded ? { undetermined: true } : {}),
      },
    ]
  },
})

/** What GitHub does not have stays away; what it did not say may be said the next time. */
const wayOut = ({ code }: Gap): string =>
  code === NOWHERE
    ? 'Check the name of the repository. A private or deleted repository answers like one that never was. If it stays away, set `source: when-available`, or replace `taggedIn` with `accounts` in the policy.'
    : 'Re-run the check. If it fails again, check the rate limit of the token (`GITHUB_TOKEN`; `evidence-token` of the action), or set `source: when-available` in the policy.'

const NOWHERE = 'source'

interface Gap {
  readonly what: string
  readonly code: string
  readonly detail: string
}

/**
 * The first missing part. If the policy requires the source, it also counts that no repository is named. A package
 * without a version before has no such part.
 */
function gapIn(
  { sourceEvidence: { record, archiveManifest }, evidence, change }: Candidate,
  isRequired: boolean,
  demand: ReturnType<typeof demandedTag>,
): Gap | undefined {
  if (record.kind !== 'known') {
    const isNamed = demand !== undefined || record.kind === 'absent'
    const isWanted = isRequired && isNamed && evidence.kind === 'unattested' && change.after.source.kind === 'registry'
    return record.kind === 'unavailable' || isWanted ? gapOf('the source repository of', record) : undefined
  }
  const { tag, manifest, files } = record.value
  const tagParts = tag.kind === 'known' ? [tag.value.stated, tag.value.place] : []
  const gaps = [
    ...[tag, ...tagParts].map((part) => unavailableOf('the tag of', part)),
    isRequired && manifest.kind !== 'known' ? gapOf('the source manifest of', manifest) : unavailableOf('the source manifest of', manifest),
    unavailableOf(`the ${archiveWord(change.after.name)} of`, archiveManifest),
    demand?.entry.reproduced === true ? unavailableOf('the source files of', files) : undefined,
  ]
  return gaps.find((gap) => gap !== undefined)
}

const unavailableOf = (what: string, answer: MaybeAsked<unknown>): Gap | undefined =>
  answer.kind === 'unavailable' ? gapOf(what, answer) : undefined

function gapOf(what: string, answer: MaybeAsked<unknown>): Gap {
  if (answer.kind === 'unavailable') return { what, code: answer.code, detail: answer.detail }
  return { what, code: NOWHERE, detail: answer.kind === 'absent' ? 'not found' : 'not asked' }
}
