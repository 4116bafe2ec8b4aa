/** Writes in one line the facts that the source repository shows about a version. */
import type { Candidate } from '../domain/candidate.ts'
import type { VersionTag } from '../domain/source-record.ts'
import { elapsed, duration } from '../text/time.ts'
import { publicationTime } from '../weighing/publication.ts'
import { tagTroubleOf, witnessText } from '../weighing/witness.ts'

/**
 * `tag v5.4.2 in octo/widget, 3 minutes before the publish; manifest agrees; 14 of 14 files are in the commit`.
 * `undefined` if it was not asked.
 */
export function sourceLine(candidate: Candidate): string | undefined {
  const { record } = candidate.sourceEvidence
  const parts = [tagPart(candidate), manifestPart(candidate), filesPart(candidate)].filter((part) => part !== undefined)
  return record.kind === 'not-asked' || parts.length === 0 ? undefined : parts.join('; ')
}

function tagPart(candidate: Candidate): string | undefined {
  const { record } = candidate.sourceEvidence
  const tag = record.kind === 'known' && record.value.tag.kind === 'known' ? record.value.tag.value : undefined
  if (record.kind !== 'known' || tag?.stated.kind !== 'known' || !['same', 'placeholder'].includes(tag.stated.value.kind))
    return witnessText(candidate)
  const { stated } = tag
  const version = stated.value.kind === 'placeholder' ? ` (its commit says ${stated.value.version ?? 'no version'})` : ''
  return `tag ${tag.name} in ${record.value.repository.fullName}${made(tag, candidate)}${version}${doubt(tag, candidate)}`
}

function made({ taggedAt }: VersionTag, candidate: Candidate): string {
  const published = publicationTime(candidate)
  const before = taggedAt === undefined || published === undefined ? undefined : elapsed(taggedAt, published.at)
  return before === undefined ? '' : `, ${duration(Math.abs(before))} ${before < 0 ? 'after' : 'before'} the publish`
}

/** A tag may exist and still be no witness. */
function doubt(tag: VersionTag, candidate: Candidate): string {
  const trouble = tagTroubleOf(tag, candidate)
  return trouble === undefined ? '' : ` (${trouble.kind === 'not' ? 'no witness' : 'its word is not known'}: it ${trouble.why})`
}

function manifestPart({ sourceEvidence: { record } }: Candidate): string | undefined {
  if (record.kind !== 'known' || record.value.manifest.kind !== 'known') return undefined
  return record.value.manifest.value.excess.length === 0 ? 'manifest agrees' : 'manifest says something else'
}

function filesPart({ sourceEvidence: { record } }: Candidate): string | undefined {
  if (record.kind !== 'known' || record.value.files.kind !== 'known') return undefined
  const { same, total } = record.value.files.value
  return `${same} of ${total} files are in the commit`
}
