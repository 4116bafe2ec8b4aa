/** Describes what is known about how a version was published. */
import type { PublishIdentity } from './identity.ts'
import type { Unavailable } from './answer.ts'
import type { KeySource } from './trust.ts'

/** Why existing attestations do not hold. Permanent names: they appear in reports. */
export type VerificationCode =
  | 'response-malformed' // an attestation of the list is malformed
  | 'bundle-malformed'
  | 'payload-type-unknown'
  | 'statement-malformed'
  | 'predicate-type-unknown'
  | 'predicate-type-contradiction' // the unsigned outer type differs from the signed one
  | 'signature-invalid'
  | 'certificate-untrusted' // chain, SCT, validity
  | 'certificate-malformed' // an extension: wrong DER, duplicate, missing where required
  | 'log-entry-invalid'
  | 'timestamp-invalid'
  | 'key-unknown'
  | 'key-not-for-attestations'
  | 'key-outside-validity'
  | 'subject-count'
  | 'subject-name-mismatch'
  | 'subject-digest-mismatch'
  | 'provenance-missing' // only a publish attestation
  | 'publish-attestation-missing' // only provenance
  | 'attestations-disagree'
  | 'publish-predicate-mismatch' // its name, version or registry differs

/** One way in which the provenance predicate contradicts the certificate that signed it. */
export interface Contradiction {
  readonly field: string
  readonly certified: string
  readonly stated: string
}

/** The facts about how a version was published, as far as they could be established. */
export type Evidence =
  /** Everything is checked, of every attestation: chain, SCT, log or TSA time, signature, subject and digest. */
  | {
      readonly kind: 'verified'
      readonly identity: PublishIdentity
      readonly predicateType: string
      /** When the provenance was signed, by the transparency log or a timestamp authority. ISO 8601, UTC. */
      readonly signedAt: string
      /** When the registry's key signed the publish attestation. ISO 8601, UTC. */
      readonly publishSignedAt: string | undefined
      /** `api`: verified with keys of the registry's own keys endpoint, not with keys from TUF. */
      readonly keysFrom: KeySource
      readonly contradictions: readonly Contradiction[]
    }
  /** The registry answered that there are no attestations. */
  | { readonly kind: 'unattested' }
  /** There are attestations, but they do not hold. */
  | { readonly kind: 'invalid'; readonly code: VerificationCode; readonly detail: string }
  /** No answer could be had. Never the same as `unattested`. */
  | Unavailable
  /** Not from a registry, so nobody can have attested it. */
  | { readonly kind: 'not-applicable' }

/** The hash that binds the evidence to the bytes that will be installed. */
export type Binding =
  /**
   * The lockfile's own hash: a sha512, a weaker hash that the archive has, or a checksum of another kind that was shown
   * to be of these bytes.
   */
  | 'lockfile'
  /** The registry's `dist.integrity`, because the lockfile has no hash of the archive. */
  | 'registry'
  | 'none'
