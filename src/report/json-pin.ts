// A pinned action in the report's JSON: what GitHub said of its commit, and every line that names it.
import type { JsonPin } from '../../schema/report.js'
import type { Candidate } from '../domain/candidate.ts'
import type { LockedPackage } from '../domain/package.ts'
import type { Location } from '../domain/location.ts'
import { orNull } from './json-value.ts'

/** `null` of what is no pinned action. */
export function jsonPin({ change, pin }: Candidate): JsonPin | null {
  const { source } = change.after
  if (source.kind !== 'pin') return null
  const record = pin.kind === 'known' ? pin.value : undefined
  const belongs = record?.belongs.kind === 'known' ? record.belongs.value : undefined
  const release = record?.release.kind === 'known' ? record.release.value : undefined
  return {
    commit: orNull(source.pin.commit),
    tag: orNull(record?.tag ?? source.pin.claimedTags[0]),
    belongs: source.pin.commit === undefined ? 'no' : (belongs?.kind ?? 'unknown'),
    branch: belongs?.kind === 'branch' ? belongs.branch : null,
    repositoryId: orNull(record?.repository.repositoryId),
    ownerId: orNull(record?.repository.ownerId),
    immutable: release?.immutable ?? null,
    releasedAt: orNull(release?.publishedAt),
    releasedBy: orNull(release?.author),
  }
}

export const placesOf = ({ source, location }: LockedPackage): Location[] =>
  (source.kind === 'pin' ? source.pin.places : [location]).map(({ file, line }) => ({ file, line }))
