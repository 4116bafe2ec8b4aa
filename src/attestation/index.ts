/**
 * Is the door of the attestation stage: bytes in, Evidence out. Import it lazily (`await
 * import('./attestation/index.ts')`): it loads Sigstore's verifier, which a run without lockfile changes does not need.
 */
export type { Established, RegistryAnswers } from './evidence.ts'
export { establish, needsArchive } from './evidence.ts'
export type { AttestationVerifier } from './verifier.ts'
export { createVerifier } from './verifier.ts'

export { verifyAttestations } from './verify.ts'
