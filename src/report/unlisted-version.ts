// Says of a version that the registry does not have it. Raw.
import type { Candidate } from '../domain/candidate.ts'

/** `undefined` if the registry lists it, was not asked, or gave no answer. */
export function unlistedVersion({ claimed, change: { after }, askedAt = 'the registry' }: Candidate): string | undefined {
  const { name, version, source } = after
  if (source.kind !== 'registry') return undefined
  if (claimed.kind === 'absent') return `${askedAt} has no package ${name}`
  if (claimed.kind !== 'known' || claimed.value.versions.has(version)) return undefined
  const published = claimed.value.times.get(version)
  const removed = published === undefined ? '' : `; it was published at ${published} and removed`
  return `${askedAt} lists no version ${version} of ${name}${removed}`
}
