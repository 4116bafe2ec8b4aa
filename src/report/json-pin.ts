// Writes a pinned action into the report's JSON, with GitHub's answers about its commit.
import type { JsonPin } from '../../schema/report.d.ts'
import type { MaybeAsked } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { ReleaseRecord } from '../domain/github.ts'
import type { PinRecord, PinSource } from '../domain/pin.ts'
import { orNull } from './json-value.ts'

/** `null` if it is not a pinned action. */
export function jsonPin({ change, pin }: Candidate): JsonPin | null {
  const { source } = change.after
  if (source.kind !== 'pin') return null
  const record = valueOf(pin)
  return {
    commit: orNull(source.pin.commit),
    tag: orNull(record?.tag ?? source.pin.claimedTags[0]),
    ...belongsTo(source.pin, record),
    repositoryId: orNull(record?.repository.repositoryId),
    ownerId: orNull(record?.repository.ownerId),
    ...released(record === undefined ? undefined : valueOf(record.release)),
  }
}

const valueOf = <T>(answer: MaybeAsked<T>): T | undefined => (answer.kind === 'known' ? answer.value : undefined)

function belongsTo({ commit }: PinSource, record: PinRecord | undefined): Pick<JsonPin, 'belongs' | 'branch'> {
  if (commit === undefined) return { belongs: 'no', branch: null }
  const belongs = record === undefined ? undefined : valueOf(record.belongs)
  return { belongs: belongs?.kind ?? 'unknown', branch: belongs?.kind === 'branch' ? belongs.branch : null }
}

const released = (release: ReleaseRecord | undefined): Pick<JsonPin, 'immutable' | 'releasedAt' | 'releasedBy'> => ({
  immutable: orNull(release?.immutable),
  releasedAt: orNull(release?.publishedAt),
  releasedBy: orNull(release?.author),
})
