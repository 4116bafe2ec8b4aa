import { describe, expect } from '@jest/globals'
import { verifyAttestations } from '../../src/attestation/index.ts'
import type { PublishIdentity } from '../../src/domain/identity.ts'
import { type Recorded, digestOf, documentOf, embeddedVerifier, filesIn, recordsOf, testReal, versionOf } from './shared-data.ts'

const verifier = embeddedVerifier()

/** The index's names of the extensions → ours. */
const FIELDS: Readonly<Record<keyof PublishIdentity, string>> = {
  issuer: 'issuerV2',
  buildSignerUri: 'buildSignerURI',
  buildSignerDigest: 'buildSignerDigest',
  runnerEnvironment: 'runnerEnvironment',
  sourceRepositoryUri: 'sourceRepositoryURI',
  sourceRepositoryDigest: 'sourceRepositoryDigest',
  sourceRepositoryRef: 'sourceRepositoryRef',
  sourceRepositoryIdentifier: 'sourceRepositoryIdentifier',
  sourceRepositoryOwnerUri: 'sourceRepositoryOwnerURI',
  sourceRepositoryOwnerIdentifier: 'sourceRepositoryOwnerIdentifier',
  buildConfigUri: 'buildConfigURI',
  buildConfigDigest: 'buildConfigDigest',
  buildTrigger: 'buildTrigger',
  runInvocationUri: 'runInvocationURI',
  sourceRepositoryVisibilityAtSigning: 'sourceRepositoryVisibility',
  deploymentEnvironment: 'deploymentEnvironment',
  tokenSubject: 'tokenSubject',
}

/** What the index records, as a PublishIdentity. Certificates of early 2023 have the deprecated extensions only. */
function identityOf({ certificate }: Recorded): Record<string, string | undefined> {
  const { ext, san } = certificate!
  const current = Object.fromEntries(Object.entries(FIELDS).map(([ours, theirs]) => [ours, ext[theirs]]))
  if (ext['issuerV2'] !== undefined) return current
  const signer = san.replace('URI:', '')
  return {
    ...current,
    issuer: ext['issuerV1'],
    buildSignerUri: signer,
    buildConfigUri: signer,
    sourceRepositoryUri: `https://github.com/${ext['workflowRepository'] ?? ''}`,
    sourceRepositoryDigest: ext['workflowSHA'],
    sourceRepositoryRef: ext['workflowRef'],
    buildTrigger: ext['workflowTrigger'],
  }
}

describe('answers of the registry verify with the identity that is on record', () => {
  for (const file of filesIn('responses')) {
    testReal(file, () => {
      const records = recordsOf(file)
      const provenance = records.find(({ certificate }) => certificate !== undefined)!
      const publish = records.find(({ certificate }) => certificate === undefined)!
      const evidence = verifyAttestations(verifier, { package: versionOf(file), sha512: digestOf(file), document: documentOf(file) })
      expect(evidence).toEqual({
        kind: 'verified',
        identity: identityOf(provenance),
        predicateType: provenance.predicateType,
        signedAt: provenance.tlog?.integratedTime,
        publishSignedAt: publish.tlog?.integratedTime,
        keysFrom: 'embedded',
        contradictions: [],
      })
    })
  }
})

describe('single bundles', () => {
  for (const file of filesIn('bundles')) {
    const [record] = recordsOf(file)
    const document = { package: versionOf(file), sha512: digestOf(file), document: documentOf(file) }
    if (record?.certificate === undefined) {
      testReal(`${file}: the registry vouches, nobody says who published`, () => {
        expect(verifyAttestations(verifier, document)).toMatchObject({ kind: 'invalid', code: 'provenance-missing' })
      })
    } else if (record.certificate.san.startsWith('email:')) {
      testReal(`${file}: signed by a person, not by the registry`, () => {
        expect(verifyAttestations(verifier, document)).toMatchObject({ kind: 'invalid', code: 'key-unknown' })
      })
    } else {
      testReal(`${file}: provenance alone is not enough, unless asked for no more`, () => {
        expect(verifyAttestations(verifier, document)).toMatchObject({ kind: 'invalid', code: 'publish-attestation-missing' })
        expect(verifyAttestations(verifier, { ...document, requirePublishAttestation: false })).toMatchObject({
          kind: 'verified',
          identity: identityOf(record),
          contradictions: [],
        })
      })
    }
  }
})

describe('made for something else', () => {
  const file = 'responses/nuxt@3.13.0.json'
  testReal('another version', () => {
    const wanted = { package: versionOf('responses/sigstore@3.0.0.json'), sha512: digestOf(file), document: documentOf(file) }
    expect(verifyAttestations(verifier, wanted)).toMatchObject({ kind: 'invalid', code: 'subject-name-mismatch' })
  })
  testReal('other bytes', () => {
    const wanted = { package: versionOf(file), sha512: digestOf('responses/sigstore@3.0.0.json'), document: documentOf(file) }
    expect(verifyAttestations(verifier, wanted)).toMatchObject({ kind: 'invalid', code: 'subject-digest-mismatch' })
  })
  testReal('bytes whose digest is spelled in upper case', () => {
    const wanted = { package: versionOf(file), sha512: digestOf(file).toUpperCase(), document: documentOf(file) }
    expect(verifyAttestations(verifier, wanted)).toMatchObject({ kind: 'invalid', code: 'subject-digest-mismatch' })
  })
})
