/** Establishes when a candidate was published. */
import type { Candidate } from '../domain/candidate.ts'

/** The time of publication, and the source of that time. */
export interface PublicationTime {
  readonly at: string
  readonly basis: 'signed' | 'claimed'
}

/** The parts of a candidate that say when it was published. */
export type Dated = Pick<Candidate, 'change' | 'evidence' | 'claimed'> & Partial<Pick<Candidate, 'pin'>>

/**
 * The signed time if there is an attestation: the time of the publish attestation, which a staged publish gets on
 * approval. For an action the time of its release, tag or commit. Otherwise the time that the registry claims.
 */
export function publicationTime({ evidence, claimed, change, pin }: Dated): PublicationTime | undefined {
  if (pin?.kind === 'known') return pin.value.dated.kind === 'known' ? { at: pin.value.dated.value.at, basis: 'claimed' } : undefined
  if (evidence.kind === 'verified') return { at: evidence.publishSignedAt ?? evidence.signedAt, basis: 'signed' }
  if (claimed.kind !== 'known') return undefined
  const at = claimed.value.versions.get(change.after.version)?.publishedAt ?? claimed.value.times.get(change.after.version)
  return at === undefined ? undefined : { at, basis: 'claimed' }
}
