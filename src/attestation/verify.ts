/** Verifies the attestations of one version, step by step. */
import type { Contradiction, Evidence } from '../domain/evidence.ts'
import type { PublishIdentity } from '../domain/identity.ts'
import type { PackageVersion } from '../domain/package.ts'
import { attestationsFor } from '../ecosystems/index.ts'
import { asIfAllHeld } from './aside.ts'
import { readIdentity } from './certificate.ts'
import { type Checked, shownValue, checked, refuse } from './checked.ts'
import { SLSA_V02, SLSA_V1, findContradictions } from './predicate.ts'
import { type Attestation, readResponse } from './response.ts'
import { type Signed, verifySignature } from './signature.ts'
import { type Statement, readStatement } from './statement.ts'
import { checkSubject } from './subject.ts'
import type { AttestationVerifier } from './verifier.ts'

/**
 * The facts about how a version was published, as far as they could be established. A checklist: each step in order,
 * the first failure is the answer. The numbers are those of docs/algorithm-attestations.md.
 *
 * Of each attestation:
 *
 * 1. the bundle is one, of bounded size, and holds a DSSE envelope (signature.ts)
 * 2. the key it names is one that the registry uses for attestations (signature.ts, keys.ts)
 * 3. chain, certificate timestamp, log entry, time and signature verify (@sigstore/verify)
 * 4. the inclusion proof names the tree of its checkpoint (signature.ts)
 * 5. the payload is an in-toto statement about one subject (statement.ts)
 * 6. the signed predicate type is known, and is the one the registry listed
 * 7. the subject is this version and these bytes (subject.ts)
 * 8. provenance: signed with a certificate, which says who published (certificate.ts)
 * 9. provenance: in which fields the predicate contradicts the certificate (predicate.ts)
 * 10. publish attestation: signed with a key of the registry, for this version in the public registry
 *
 * Of all together:
 *
 * 11. there is provenance, and a publish attestation
 * 12. several provenance attestations name one publisher
 * 13. the registry signed after the publisher did
 */

export interface ToVerify {
  readonly package: PackageVersion
  /** Hex: of the bytes that will be installed. */
  readonly sha512: string
  /** JSON of the attestations endpoint. */
  readonly document: unknown
  /**
   * Whether the registry's own attestation must be there too. `false` only for a registry that makes none. Default:
   * true.
   */
  readonly requirePublishAttestation?: boolean
}

/** Never throws: a failure is `invalid`, or `unavailable` if there is no answer. */
export function verifyAttestations(verifier: AttestationVerifier, wanted: ToVerify): Evidence {
  try {
    const response = readResponse(wanted.document)
    switch (response.kind) {
      case 'malformed':
        return { kind: 'unavailable', code: 'malformed', detail: response.detail }
      case 'none':
        return { kind: 'unattested' }
      case 'invalid':
        return { kind: 'invalid', code: 'response-malformed', detail: response.detail }
      case 'some':
        return evidenceOf(verifier, wanted, response.attestations)
    }
  } catch (error) {
    // Nothing below is known to throw. If a library throws after all, that proves nothing in favour of the package.
    return {
      kind: 'invalid',
      code: 'bundle-malformed',
      detail: `verification failed: ${error instanceof Error ? error.message : 'unknown error'}`,
    }
  }
}

/** The same, while OpenSSL works on other threads. */
export async function verifyAside(verifier: AttestationVerifier, wanted: ToVerify): Promise<Evidence> {
  const { found, allHold } = asIfAllHeld(() => verifyAttestations(verifier, wanted))
  return (await allHold()) ? found : verifyAttestations(verifier, wanted)
}

function evidenceOf(verifier: AttestationVerifier, wanted: ToVerify, attestations: readonly Attestation[]): Evidence {
  const verified: Verified[] = []
  for (const attestation of attestations) {
    const one = verifyOne(verifier, wanted, attestation)
    if (!one.ok) return { kind: 'invalid', code: one.code, detail: one.detail }
    verified.push(one.value)
  }
  const all = combine(verified, wanted.requirePublishAttestation ?? true)
  if (!all.ok) return { kind: 'invalid', code: all.code, detail: all.detail }
  return { kind: 'verified', ...all.value, keysFrom: verifier.keysFrom }
}

interface Provenance {
  readonly kind: 'provenance'
  readonly predicateType: string
  readonly identity: PublishIdentity
  readonly contradictions: readonly Contradiction[]
  readonly signedAt: number
}

type Verified = Provenance | { readonly kind: 'publish'; readonly signedAt: number }

function verifyOne(verifier: AttestationVerifier, wanted: ToVerify, attestation: Attestation): Checked<Verified> {
  const signed = verifySignature(verifier, attestation.bundle) // 1 to 4
  if (!signed.ok) return signed
  const statement = readStatement(signed.value.envelope) // 5
  if (!statement.ok) return statement
  const { predicateType } = statement.value
  if (predicateType !== attestation.outerPredicateType) {
    // 6: a server could present an attestation of one kind as another
    return refuse(
      'predicate-type-contradiction',
      `listed as ${shownValue(attestation.outerPredicateType)}, signed as ${shownValue(predicateType)}`,
    )
  }
  const isProvenance = predicateType === SLSA_V1 || predicateType === SLSA_V02
  if (!isProvenance && predicateType !== attestationsFor(wanted.package.name)?.ofRegistry.predicateType)
    return refuse('predicate-type-unknown', `the predicate type is ${shownValue(predicateType)}`)
  const subject = checkSubject(statement.value, wanted) // 7
  if (!subject.ok) return subject
  return isProvenance ? readProvenance(signed.value, statement.value) : readPublish(signed.value, statement.value, wanted.package)
}

function readProvenance({ signer, signedAt }: Signed, { predicate, predicateType }: Statement): Checked<Verified> {
  if (signer.kind !== 'certificate')
    return refuse('certificate-untrusted', 'the provenance is signed with a key, so no certificate says who published')
  const identity = readIdentity(signer.certificate) // 8
  if (!identity.ok) return identity
  const contradictions = findContradictions(predicateType, predicate, identity.value) // 9
  return checked({ kind: 'provenance', predicateType, identity: identity.value, contradictions, signedAt })
}

/** 10. Anybody can get a certificate. Only the registry's key shows that the registry accepted the version. */
function readPublish({ signer, signedAt }: Signed, { predicate }: Statement, version: PackageVersion): Checked<Verified> {
  if (signer.kind !== 'registry-key')
    return refuse('key-unknown', 'the publish attestation is signed with a certificate, not with a key of the registry')
  const wanted = attestationsFor(version.name)?.ofRegistry.states(version)
  for (const [field, value] of Object.entries(wanted ?? {})) {
    const stated = predicate[field]
    if (stated !== value) return refuse('publish-predicate-mismatch', `${field} is ${shownValue(stated)}, not ${shownValue(value)}`)
  }
  return checked({ kind: 'publish', signedAt })
}

/**
 * The registry signs after it has verified the provenance. The clocks of log and timestamp authority may differ by this
 * much. Milliseconds.
 */
const CLOCK_DIFFERENCE = 300_000

type VerifiedFacts = Omit<Extract<Evidence, { kind: 'verified' }>, 'kind' | 'keysFrom'>

function combine(verified: readonly Verified[], requirePublishAttestation: boolean): Checked<VerifiedFacts> {
  const provenances = verified.filter((one) => one.kind === 'provenance')
  const publishes = verified.filter((one) => one.kind === 'publish')
  const [first, ...others] = provenances
  if (first === undefined) return refuse('provenance-missing', 'there is a publish attestation, but no provenance') // 11
  if (publishes.length === 0 && requirePublishAttestation) {
    return refuse('publish-attestation-missing', 'there is provenance, but no publish attestation of the registry')
  }
  for (const other of others) {
    const field = differingField(first, other) // 12
    if (field !== undefined) return refuse('attestations-disagree', `two provenance attestations differ in ${field}`)
  }
  const signedAt = latest(provenances)
  if (publishes.length > 0 && latest(publishes) < signedAt - CLOCK_DIFFERENCE) {
    return refuse(
      'timestamp-invalid',
      `the registry signed before the provenance was signed, at ${isoTime(latest(publishes))} and ${isoTime(signedAt)}`,
    ) // 13
  }
  return checked({
    identity: first.identity,
    predicateType: first.predicateType,
    signedAt: isoTime(signedAt),
    publishSignedAt: publishes.length === 0 ? undefined : isoTime(latest(publishes)),
    contradictions: provenances.flatMap(({ contradictions }) => contradictions),
  })
}

/** One publish is one run, so every field must be the same, whatever a policy does with it. */
function differingField(a: Provenance, b: Provenance): string | undefined {
  const fields = Object.keys(a.identity) as (keyof PublishIdentity)[]
  return fields.find((field) => a.identity[field] !== b.identity[field])
}

/** Of several times the latest: the version is then as young as it can be. */
const latest = (list: readonly { readonly signedAt: number }[]): number => Math.max(...list.map(({ signedAt }) => signedAt))

const isoTime = (milliseconds: number): string => new Date(milliseconds).toISOString()
