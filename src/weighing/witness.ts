/**
 * Establishes whether the source repository is a witness for a version, and how strong a witness.
 *
 * - `reproduced`: tagged, and every file of the archive is in the tagged commit
 * - `tagged`: a tag made around the publish, on a commit of a branch, whose tree has this name and version
 * - `none`: the repository contradicts the version, or shows nothing of it
 * - `unknown`: a part could not be asked, or no source states it, and without that part nothing is proved
 */
import type { Candidate } from '../domain/candidate.ts'
import type { Policy } from '../domain/policy.ts'
import { claimsOf } from '../domain/claims.ts'
import type { SourceRecord, VersionTag } from '../domain/source-record.ts'
import type { Standing } from '../domain/standing.ts'
import { DAY, HOUR, elapsed, later } from '../text/time.ts'
import { publishedNear } from './burst.ts'
import { cooldownOf } from './cooldown.ts'
import { releaseLine } from './predecessor.ts'
import { publicationTime } from './publication.ts'
import { isUntoldForGood } from './untold.ts'

export type Witness = 'reproduced' | 'tagged' | 'none' | 'unknown' | 'not-asked'

/** A tag is made before the publish, or soon after it. */
const [TAG_BEFORE, TAG_AFTER] = [72 * HOUR, 24 * HOUR]

export function witnessOf(candidate: Candidate): Witness {
  const { record } = candidate.sourceEvidence
  switch (record.kind) {
    case 'not-asked':
      return 'not-asked'
    case 'absent':
      return 'none'
    case 'unavailable':
      return 'unknown'
    case 'known':
      return ofRecord(record.value, candidate)
  }
}

function ofRecord({ tag, files }: SourceRecord, candidate: Candidate): Witness {
  if (tag.kind !== 'known') return tag.kind === 'absent' ? 'none' : tag.kind === 'unavailable' ? 'unknown' : 'not-asked'
  const trouble = tagTroubleOf(tag.value, candidate)
  if (trouble !== undefined) return trouble.kind === 'not' ? 'none' : 'unknown'
  return files.kind === 'known' && files.value.others === 0 ? 'reproduced' : 'tagged'
}

export interface WitnessTrouble {
  /**
   * - `not`: it is no witness
   * - `unknown`: a part has no answer, and the next run may have it
   * - `undated`, `unpublished`: the tag or the publish has no date, and asking again does not help
   */
  readonly kind: 'not' | 'unknown' | 'undated' | 'unpublished'
  /** Completes "the tag v1.2.3 …". */
  readonly why: string
}

/** Why the tag is no witness. `undefined` if it is a witness. */
export function tagTroubleOf(tag: VersionTag, candidate: Candidate): WitnessTrouble | undefined {
  const unknown = (why: string): WitnessTrouble => ({ kind: 'unknown', why })
  const not = (why: string): WitnessTrouble => ({ kind: 'not', why })
  if (tag.stated.kind !== 'known') return unknown('could not be read')
  const stated = tag.stated.value
  if (stated.kind === 'other') return not(`is on a commit that says ${stated.version}`)
  if (stated.kind === 'no-manifest') return not('is on a commit that does not have the package')
  if (tag.place.kind !== 'known') return unknown('is on a commit whose branch is not known')
  if (tag.place.value.kind === 'none') return not('is on a commit that no branch holds')
  return dateTrouble(tag, candidate)
}

/** A tag without a date of its own was made after its commit. */
function dateTrouble({ taggedAt, committedAt }: VersionTag, candidate: Candidate): WitnessTrouble | undefined {
  const published = publicationTime(candidate)
  const at = taggedAt ?? committedAt
  if (at === undefined) return { kind: 'undated', why: 'has no date' }
  const delay = published === undefined ? undefined : elapsed(published.at, at)
  if (delay === undefined)
    return { kind: isUntoldForGood(candidate, 'time') ? 'unpublished' : 'unknown', why: 'has a date, but the publish has none' }
  if (delay < -TAG_BEFORE) return { kind: 'not', why: 'was made long before the publish' }
  return delay > TAG_AFTER ? { kind: 'not', why: 'was made after the publish' } : undefined
}

/** Nothing is published that both the source and the version before lack, as far as both were compared. */
export const agrees = ({ sourceEvidence: { record } }: Candidate): boolean =>
  record.kind === 'known' && record.value.manifest.kind === 'known' && record.value.manifest.value.excess.length === 0

export const contradicts = ({ sourceEvidence: { record } }: Candidate): boolean =>
  record.kind === 'known' && record.value.manifest.kind === 'known' && record.value.manifest.value.excess.length > 0

const SETTLED = 7 * DAY

/**
 * The time from which an error may become a warning: the repository shows that the project made the release, and enough
 * time has passed. ISO 8601, UTC. `undefined` if never.
 */
export function vouchedFrom(candidate: Candidate, standing: Standing, policy: Policy, by: 'reproduced' | 'tagged'): string | undefined {
  const witness = witnessOf(candidate)
  const { archiveManifest } = candidate.sourceEvidence
  if (!agrees(candidate) || archiveManifest.kind !== 'known' || hasDaringCompany(candidate)) return undefined
  const cooldown = cooldownOf(standing, policy)
  if (witness === 'reproduced') return atAge(candidate, cooldown)
  return witness === 'tagged' && by === 'tagged' ? atAge(candidate, Math.max(SETTLED, cooldown)) : undefined
}

/** The time from which the policy lets a version in without a witness. */
export function oldEnoughUnwitnessedFrom(candidate: Candidate, { settings }: Policy): string | undefined {
  const { attestationLostAfter: age } = settings
  return age === undefined || contradicts(candidate) || hasDaringCompany(candidate) ? undefined : atAge(candidate, age)
}

/** Changes that often come with a theft. Beside them, no tag turns an error into a warning. */
function hasDaringCompany(candidate: Candidate): boolean {
  const { sourceEvidence, change } = candidate
  const { archiveManifest, youngDependencies, daring } = sourceEvidence
  const before = releaseLine(candidate)
  const runs = change.after.installScript ?? claimsOf(candidate.claimed, change.after.version)?.hasInstallScript ?? false
  const ran =
    before === undefined || (claimsOf(candidate.claimed, before.package.version)?.hasInstallScript ?? before.package.installScript ?? false)
  return (
    change.after.source.kind !== 'registry' ||
    (archiveManifest.kind === 'known' && archiveManifest.value.length > 0) ||
    youngDependencies.length > 0 ||
    daring.length > 0 ||
    (runs && !ran) ||
    publishedNear(candidate).length > 0
  )
}

function atAge(candidate: Candidate, age: number): string | undefined {
  const time = publicationTime(candidate)
  return time === undefined ? undefined : later(time.at, age)
}

/** The facts that the repository shows, as a clause. `undefined` if it was not asked. */
export function witnessText(candidate: Candidate): string | undefined {
  const { record } = candidate.sourceEvidence
  if (record.kind === 'unavailable') return `the source repository could not be asked (${record.code})`
  if (record.kind !== 'known') return undefined
  const { repository, tag } = record.value
  if (tag.kind === 'absent') return `${repository.fullName} has no tag for this version`
  if (tag.kind === 'unavailable') return `the tags of ${repository.fullName} could not be read (${tag.code})`
  if (tag.kind !== 'known') return undefined
  const trouble = tagTroubleOf(tag.value, candidate)
  return `the tag ${tag.value.name} in ${repository.fullName} ${trouble?.why ?? 'was made around the publish, of a commit that a branch holds'}`
}
