import { describe, expect } from '@jest/globals'
import { verifyAttestations } from '../../src/attestation/index.ts'
import type { VerificationCode } from '../../src/domain/evidence.ts'
import { digestOf, documentOf, embeddedVerifier, filesIn, testReal, versionOf } from './shared-data.ts'

const verifier = embeddedVerifier()

/** The suites of npm, slsa-verifier and Sigstore: what each file has wrong, and what must be said of it. */
const REFUSED: Readonly<Record<string, VerificationCode>> = {
  // From before npm logged anything: no transparency log entry, so no time.
  'cli--digest-mismatch-provenance-bundle.json': 'timestamp-invalid',
  'cli--valid-bundle.json': 'timestamp-invalid',
  // The payload was edited after signing. The log is asked first, and has another payload.
  'pacote--malformed-subject-attestations.json': 'log-entry-invalid',
  'pacote--mismatched-subject-digest-attestations.json': 'log-entry-invalid',
  'pacote--mismatched-subject-name-attestations.json': 'log-entry-invalid',
  'slsa-verifier--gundam-visor-cli-v1-tag-invalidsigpub.json': 'log-entry-invalid',
  'slsa-verifier--npm-att-prov-invalid-signature.json': 'log-entry-invalid',
  'slsa-verifier--npm-att-publish-invalid-signature.json': 'log-entry-invalid',
  'slsa-verifier--npm-att-publish-nodigest.json': 'log-entry-invalid',
  'slsa-verifier--npm-att-publish-nosubjects.json': 'log-entry-invalid',
  'slsa-verifier--npm-stmt-mismatch-prov-predicatetype.json': 'log-entry-invalid',
  'slsa-verifier--npm-stmt-mismatch-prov-type.json': 'log-entry-invalid',
  'slsa-verifier--npm-stmt-mismatch-pub-predicatetype.json': 'log-entry-invalid',
  'slsa-verifier--npm-stmt-mismatch-pub-type.json': 'log-entry-invalid',
  'slsa-verifier--provenance-npm-test-cli-v02-prega-invalidsigpub.json': 'log-entry-invalid',
  'slsa-verifier--provenance-npm-test-cli-v1-prega-invalidsigprov.json': 'log-entry-invalid',
  'slsa-verifier--provenance-npm-test-ossf-invalidsigprov.json': 'log-entry-invalid',
  'slsa-verifier--provenance-npm-test-ossf-invalidsigpub.json': 'log-entry-invalid',
  'slsa-verifier--supreme-googles-cli-v02-tag-invalidsigprov.json': 'log-entry-invalid',
  // The signature was exchanged; the log has another.
  'pacote--no-keyid-attestations.json': 'log-entry-invalid',
  // Signature and log agree with each other, not with the key.
  'pacote--unsupported-attestations.json': 'signature-invalid',
  // The payload type is part of what is signed.
  'slsa-verifier--npm-att-mismatch-prov-payloadtype.json': 'signature-invalid',
  // The unsigned key id of a keyless envelope names a key.
  'pacote--mismatched-keyid-attestations.json': 'key-unknown',
  'slsa-verifier--npm-att-mismatch-pub-predicatetype.json': 'predicate-type-contradiction',
  'sigstore-conformance--d.stmt.no-inclusion-proof.sigstore.json': 'bundle-malformed',
  'sigstore-conformance--d.stmt.tlog-timestamp-error.sigstore.json': 'timestamp-invalid',
  'sigstore-conformance--d.stmt.tsa-timestamp-error.sigstore.json': 'timestamp-invalid',
}

describe('tampered, malformed and staging material is refused with the right code', () => {
  for (const [name, code] of Object.entries(REFUSED)) {
    testReal(name, () => {
      const file = `negative/${name}`
      const wanted = { package: versionOf(file), sha512: digestOf(file), document: documentOf(file) }
      expect(verifyAttestations(verifier, wanted)).toMatchObject({ kind: 'invalid', code })
      expect(verifyAttestations(verifier, { ...wanted, requirePublishAttestation: false })).toMatchObject({ kind: 'invalid', code })
    })
  }

  testReal('every file of the collection is in the table', () => {
    expect(Object.keys(REFUSED).sort()).toEqual(
      filesIn('negative')
        .map((file) => file.replace('negative/', ''))
        .sort(),
    )
  })
})
