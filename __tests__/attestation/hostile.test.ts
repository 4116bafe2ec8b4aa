import { describe, expect, test } from '@jest/globals'
import type { VerificationCode } from '../../src/domain/evidence.ts'
import { PUBLIC_REGISTRY } from '../../src/ecosystems/npm/registry/addresses.ts'
import { overlapping } from '../helpers/der.ts'
import {
  CURRENT_KEY_START,
  type Json,
  type Loose,
  NPM_PUBLISH,
  OLD_KEY_END,
  SLSA_V02,
  SLSA_V1,
  githubIdentity,
  gitlabIdentity,
  mintDocument,
  mintProvenance,
  mintPublish,
  provenanceOf,
  publishStatementOf,
} from '../helpers/mint.ts'
import { AT, type Document, VERSION, documentWith, evil, judge, options, provenanceWith, publishWith, sigstore, verdict } from './minted.ts'

const seconds = (iso: string, by: number): string => new Date(Date.parse(iso) + by * 1000).toISOString()
const statement = (edits: Json): Json => ({ ...provenanceOf(VERSION, githubIdentity()), ...edits })
const published = (edits: Json): Json => ({ ...publishStatementOf(VERSION), ...edits })
const subject = (edits: Json = {}): Json => ({ ...(statement({})['subject'] as Json[])[0], ...edits })
const provenance = (...list: Document['attestations']): Document => ({ attestations: [publishWith(), ...list] })
const editBundle = (document: Document, index: number, edit: (bundle: Loose) => void): Document => {
  const copy = structuredClone(document)
  edit(copy.attestations[index]!.bundle)
  return copy
}
const outer = (document: Document, index: number, predicateType: string): Document => {
  const copy = structuredClone(document) as { attestations: { predicateType: string; bundle: Json }[] }
  copy.attestations[index]!.predicateType = predicateType
  return copy
}

describe('honest attestations verify', () => {
  // prettier-ignore
  const honest: readonly [string, () => Document][] = [
    ['as npm and GitHub make them', () => documentWith()],
    ['as GitLab makes them', () => documentWith({ identity: gitlabIdentity() })],
    ['with the provenance first', () => ({ attestations: documentWith().attestations.reverse() })],
    ['with fields nobody has heard of', () => ({ ...documentWith(), attestations: documentWith().attestations.map((one) => ({ ...one, signedAccessSignatureUrl: 'https://example.test' })) })],
    ['logged as intoto, in a bundle of version 0.1', () => documentWith({ provenance: { entry: 'intoto', format: 'v0.1' } })],
    ['logged in Rekor v2, timed by an authority', () => documentWith({ provenance: { entry: 'hashedrekord' } })],
    ['both logged in Rekor v2', () => documentWith({ provenance: { entry: 'hashedrekord' }, publish: { entry: 'hashedrekord', format: 'v0.3' } })],
    ['approved three days later', () => documentWith({ approvedAt: seconds(AT, 3 * 86_400) })],
    ['signed with the old key while it was valid', () => documentWith({ publishedAt: '2024-06-01T00:00:00Z', publish: { key: 'old' } })],
    ['by a reusable workflow of somebody else', () => documentWith({ identity: githubIdentity({ signer: 'https://github.com/build/er/.github/workflows/b.yml@refs/tags/v1' }) })],
    ['from a ref with letters that a URI encodes', () => {
      const signer = 'https://github.com/octo/widget/.github/workflows/release.yml@refs/heads/größe 1'
      return documentWith({ identity: githubIdentity({ signer, ref: 'refs/heads/größe 1' }), provenance: { san: encodeURI(signer) } })
    }],
    ['with the list holding each twice', () => ({ attestations: [...documentWith().attestations, ...documentWith().attestations].slice(0, 2).flatMap((one) => [one, structuredClone(one)]) })],
  ]
  for (const [name, mint] of honest) test(name, () => expect(verdict(mint())).toBe('verified'))

  test('with both times, and the key source', () => {
    const approvedAt = seconds(AT, 86_400)
    expect(judge(documentWith({ approvedAt }))).toMatchObject({
      kind: 'verified',
      signedAt: AT,
      publishSignedAt: approvedAt,
      keysFrom: 'file',
      predicateType: SLSA_V1,
    })
  })

  test('and the time of Rekor v2 is that of the authority', () => {
    expect(judge(documentWith({ provenance: { entry: 'hashedrekord' } }))).toMatchObject({ signedAt: AT })
  })
})

// prettier-ignore
const refused: Readonly<Record<string, readonly (readonly [string, () => unknown, VerificationCode | 'unattested' | 'malformed'])[]>> = {
  'the answer': [
    ['an empty list', () => ({ attestations: [] }), 'unattested'],
    ['no list', () => ({}), 'malformed'],
    ['nothing', () => undefined, 'malformed'],
    ['null', () => null, 'malformed'],
    ['a page', () => '<html>', 'malformed'],
    ['a list instead of an object', () => documentWith().attestations, 'malformed'],
    ['an object instead of a list', () => ({ attestations: { 0: 1, length: 1 } }), 'malformed'],
    ['null in the list', () => ({ attestations: [...documentWith().attestations, null] }), 'response-malformed'],
    ['an element without a bundle', () => ({ attestations: [{ predicateType: SLSA_V1 }] }), 'response-malformed'],
    ['an element without a type', () => ({ attestations: [{ bundle: {} }] }), 'response-malformed'],
    ['33 elements', () => ({ attestations: Array.from({ length: 33 }, () => ({ predicateType: SLSA_V1, bundle: {} })) }), 'response-malformed'],
    ['a bundle of two megabytes', () => editBundle(documentWith(), 1, (b) => (b.note = 'x'.repeat(2_000_000))), 'response-malformed'],
    ['an empty bundle', () => ({ attestations: [{ predicateType: SLSA_V1, bundle: {} }] }), 'bundle-malformed'],
  ],
  'what is missing': [
    ['only a publish attestation', () => ({ attestations: [publishWith()] }), 'provenance-missing'],
    ['only provenance', () => ({ attestations: [provenanceWith()] }), 'publish-attestation-missing'],
    ['two publish attestations, no provenance', () => ({ attestations: [publishWith(), publishWith({ approvedAt: seconds(AT, 60) })] }), 'provenance-missing'],
  ],
  'bundles': [
    ['no log entry', () => editBundle(documentWith(), 1, (b) => (b.verificationMaterial.tlogEntries = [])), 'timestamp-invalid'],
    ['no inclusion promise', () => editBundle(documentWith(), 1, (b) => delete b.verificationMaterial.tlogEntries[0].inclusionPromise), 'timestamp-invalid'],
    ['no inclusion proof', () => editBundle(documentWith(), 1, (b) => delete b.verificationMaterial.tlogEntries[0].inclusionProof), 'bundle-malformed'],
    ['one log entry twice', () => editBundle(documentWith(), 1, (b) => b.verificationMaterial.tlogEntries.push(b.verificationMaterial.tlogEntries[0])), 'timestamp-invalid'],
    ['nine log entries', () => editBundle(documentWith(), 1, (b) => (b.verificationMaterial.tlogEntries = Array(9).fill(b.verificationMaterial.tlogEntries[0]))), 'bundle-malformed'],
    ['a proof of another tree', () => editBundle(documentWith(), 1, (b) => (b.verificationMaterial.tlogEntries[0].inclusionProof.rootHash = Buffer.alloc(32).toString('base64'))), 'log-entry-invalid'],
    ['a log entry of another log', () => editBundle(documentWith(), 1, (b) => (b.verificationMaterial.tlogEntries[0].logId.keyId = Buffer.alloc(32).toString('base64'))), 'log-entry-invalid'],
    ['the log time moved', () => editBundle(documentWith(), 1, (b) => (b.verificationMaterial.tlogEntries[0].integratedTime = String(Date.parse(AT) / 1000 + 1))), 'log-entry-invalid'],
    ['the log body cut', () => editBundle(documentWith(), 1, (b) => (b.verificationMaterial.tlogEntries[0].canonicalizedBody = 'e30=')), 'log-entry-invalid'],
    ['the log entry of the other attestation', () => {
      const document = documentWith({ publish: { entry: 'dsse' } })
      return editBundle(document, 1, (b) => (b.verificationMaterial.tlogEntries = (document.attestations[0]!.bundle as Loose).verificationMaterial.tlogEntries))
    }, 'log-entry-invalid'],
    ['two signatures', () => editBundle(documentWith(), 1, (b) => b.dsseEnvelope.signatures.push(b.dsseEnvelope.signatures[0])), 'bundle-malformed'],
    ['no signature', () => editBundle(documentWith(), 1, (b) => (b.dsseEnvelope.signatures = [])), 'bundle-malformed'],
    ['a message signature instead of an envelope', () => editBundle(documentWith(), 1, (b) => {
      delete b.dsseEnvelope
      b.messageSignature = { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'AAAA' }
    }), 'bundle-malformed'],
    ['an unknown media type', () => editBundle(documentWith(), 1, (b) => (b.mediaType = 'application/json')), 'bundle-malformed'],
    ['a certificate that is none', () => editBundle(documentWith(), 1, (b) => (b.verificationMaterial.certificate.rawBytes = 'AAAA')), 'bundle-malformed'],
    ['a certificate that takes days to decode', () => editBundle(documentWith(), 1, (b) => (b.verificationMaterial.certificate.rawBytes = overlapping(60).toString('base64'))), 'bundle-malformed'],
    ['a timestamp that takes days to decode', () => editBundle(documentWith({ provenance: { entry: 'hashedrekord' } }), 1, (b) => (b.verificationMaterial.timestampVerificationData.rfc3161Timestamps[0].signedTimestamp = overlapping(60).toString('base64'))), 'bundle-malformed'],
    ['a timestamp that is none', () => editBundle(documentWith({ provenance: { entry: 'hashedrekord' } }), 1, (b) => (b.verificationMaterial.timestampVerificationData.rfc3161Timestamps[0].signedTimestamp = 'MAA=')), 'timestamp-invalid'],
    ['a timestamp over something else', () => {
      const other = documentWith({ provenance: { entry: 'hashedrekord' } }).attestations[1]!.bundle as Loose
      return editBundle(documentWith({ provenance: { entry: 'hashedrekord' } }), 1, (b) => (b.verificationMaterial.timestampVerificationData = other.verificationMaterial.timestampVerificationData))
    }, 'timestamp-invalid'],
    ['Rekor v2 without any time', () => editBundle(documentWith({ provenance: { entry: 'hashedrekord' } }), 1, (b) => (b.verificationMaterial.timestampVerificationData = {})), 'timestamp-invalid'],
    ['an envelope that names a key where a certificate signed', () => editBundle(documentWith(), 1, (b) => (b.dsseEnvelope.signatures[0].keyid = sigstore.keyId('current'))), 'key-unknown'],
    ['an envelope that names no key where a key signed', () => editBundle(documentWith(), 0, (b) => (b.dsseEnvelope.signatures[0].keyid = '')), 'key-unknown'],
  ],
  'certificates': [
    ['from another authority', () => provenance(mintProvenance(evil, options())), 'certificate-untrusted'],
    ['from somebody under the name and key identifier of the authority', () => documentWith({ provenance: { certificate: { forged: true } } }), 'certificate-untrusted'],
    ['not logged', () => documentWith({ provenance: { certificate: { logged: false } } }), 'certificate-untrusted'],
    ['for another use', () => documentWith({ provenance: { certificate: { usage: '1.3.6.1.5.5.7.3.1' } } }), 'certificate-untrusted'],
    ['used after it expired', () => documentWith({ provenance: { loggedAt: seconds(AT, 3_600) } }), 'certificate-untrusted'],
    ['used before it was issued', () => documentWith({ provenance: { loggedAt: seconds(AT, -3_600) } }), 'certificate-untrusted'],
    ['used after it expired, in Rekor v2', () => documentWith({ provenance: { entry: 'hashedrekord', loggedAt: seconds(AT, 3_600) } }), 'certificate-untrusted'],
    ['provenance signed with the registry’s key', () => provenance({ predicateType: SLSA_V1, bundle: sigstore.publish({ statement: statement({}), signedAt: AT }) }), 'certificate-untrusted'],
  ],
  'keys': [
    ['of nobody', () => documentWith({ publish: { key: 'unlisted' } }), 'key-unknown'],
    ['of another registry', () => ({ attestations: [mintPublish(evil, options()), provenanceWith()] }), 'key-unknown'],
    ['signed with one key, named another', () => documentWith({ publish: { key: 'unlisted', hint: sigstore.keyId('current') } }), 'signature-invalid'],
    ['for signatures only', () => documentWith({ publish: { key: 'signaturesOnly' } }), 'key-not-for-attestations'],
    ['expired', () => documentWith({ publish: { key: 'old' } }), 'key-outside-validity'],
    ['expired one second ago', () => documentWith({ publishedAt: OLD_KEY_END, approvedAt: seconds(OLD_KEY_END, 1), publish: { key: 'old' } }), 'key-outside-validity'],
    ['not valid yet', () => documentWith({ publishedAt: seconds(CURRENT_KEY_START, -10), publish: { key: 'current' } }), 'key-outside-validity'],
    ['named like a property of every object', () => documentWith({ publish: { key: 'unlisted', hint: '__proto__' } }), 'key-unknown'],
    ['a publish attestation signed with a certificate', () => ({ attestations: [
      { predicateType: NPM_PUBLISH, bundle: (mintProvenance(sigstore, options({ provenance: { statement: published({}) } }))).bundle }, provenanceWith()] }), 'key-unknown'],
  ],
  'statements': [
    ['another payload type, validly signed', () => documentWith({ provenance: { payloadType: 'application/x-evil' } }), 'payload-type-unknown'],
    ['the payload type in upper case', () => documentWith({ provenance: { payloadType: 'application/vnd.in-toto+JSON' } }), 'payload-type-unknown'],
    ['another payload type, written afterwards', () => editBundle(documentWith(), 1, (b) => (b.dsseEnvelope.payloadType = 'text/plain')), 'signature-invalid'],
    ['no JSON', () => documentWith({ provenance: { statement: 'statement' } }), 'statement-malformed'],
    ['not an object', () => documentWith({ provenance: { statement: '[]' } }), 'statement-malformed'],
    ['a key twice', () => documentWith({ provenance: { statement: JSON.stringify(statement({})).replace('{', '{"subject":[],') } }), 'statement-malformed'],
    ['a key twice, once escaped', () => documentWith({ provenance: { statement: JSON.stringify(statement({})).replace('"ref":', '"r\\u0065f":"refs/heads/x","ref":') } }), 'statement-malformed'],
    ['nested a thousand deep', () => documentWith({ provenance: { statement: JSON.stringify(statement({})).replace('{', `{"x":${'['.repeat(1_000)}${']'.repeat(1_000)},`) } }), 'statement-malformed'],
    ['another statement type', () => documentWith({ provenance: { statement: statement({ _type: 'https://in-toto.io/Statement/v2' }) } }), 'statement-malformed'],
    ['no statement type', () => documentWith({ provenance: { statement: statement({ _type: undefined }) } }), 'statement-malformed'],
    ['no predicate', () => documentWith({ provenance: { statement: statement({ predicate: null }) } }), 'statement-malformed'],
    ['a list for a predicate', () => documentWith({ provenance: { statement: statement({ predicate: [] }) } }), 'statement-malformed'],
    ['no predicate type', () => documentWith({ provenance: { statement: statement({ predicateType: 1 }) } }), 'statement-malformed'],
    ['a predicate type nobody knows', () => provenance(...['https://slsa.dev/provenance/v2'].map((predicateType) => ({
      predicateType, bundle: provenanceWith({ provenance: { statement: statement({ predicateType }) } }).bundle }))), 'predicate-type-unknown'],
    ['provenance listed as a publish attestation', () => outer(documentWith(), 1, NPM_PUBLISH), 'predicate-type-contradiction'],
    ['a publish attestation listed as provenance', () => outer(documentWith(), 0, SLSA_V1), 'predicate-type-contradiction'],
    ['listed under another version of its type', () => outer(documentWith(), 1, SLSA_V02), 'predicate-type-contradiction'],
    ['listed under a longer type', () => outer(documentWith(), 1, `${SLSA_V1}x`), 'predicate-type-contradiction'],
    ['an additional one of a kind nobody knows', () => provenance(provenanceWith(), {
      predicateType: 'https://example.test/v1', bundle: provenanceWith({ provenance: { statement: statement({ predicateType: 'https://example.test/v1' }) } }).bundle }), 'predicate-type-unknown'],
  ],
  'subjects': [
    ['none', () => documentWith({ provenance: { statement: statement({ subject: [] }) } }), 'subject-count'],
    ['two, the right one first', () => documentWith({ provenance: { statement: statement({ subject: [subject(), subject({ name: 'pkg:npm/evil@1.0.0' })] }) } }), 'subject-count'],
    ['two, the right one last', () => documentWith({ provenance: { statement: statement({ subject: [subject({ name: 'pkg:npm/evil@1.0.0' }), subject()] }) } }), 'subject-count'],
    ['the right one twice', () => documentWith({ provenance: { statement: statement({ subject: [subject(), subject()] }) } }), 'subject-count'],
    ['not a list', () => documentWith({ provenance: { statement: statement({ subject: subject() }) } }), 'statement-malformed'],
    ['no name', () => documentWith({ provenance: { statement: statement({ subject: [subject({ name: undefined })] }) } }), 'statement-malformed'],
    ['no digest', () => documentWith({ provenance: { statement: statement({ subject: [subject({ digest: undefined })] }) } }), 'statement-malformed'],
    ['no sha512', () => documentWith({ provenance: { statement: statement({ subject: [subject({ digest: { sha1: 'a'.repeat(40) } })] }) } }), 'subject-digest-mismatch'],
    ['another digest', () => documentWith({ provenance: { statement: statement({ subject: [subject({ digest: { sha512: 'a'.repeat(128) } })] }) } }), 'subject-digest-mismatch'],
    ['the digest in upper case', () => documentWith({ provenance: { statement: statement({ subject: [subject({ digest: { sha512: VERSION.sha512.toUpperCase() } })] }) } }), 'subject-digest-mismatch'],
    ['the digest of the publish attestation', () => documentWith({ publish: { statement: published({ subject: [subject({ digest: { sha512: 'a'.repeat(128) } })] }) } }), 'subject-digest-mismatch'],
    ['the scope not encoded', () => documentWith({ provenance: { statement: statement({ subject: [subject({ name: 'pkg:npm/@octo/widget@1.2.3' })] }) } }), 'subject-name-mismatch'],
    ['the slash encoded', () => documentWith({ provenance: { statement: statement({ subject: [subject({ name: 'pkg:npm/%40octo%2Fwidget@1.2.3' })] }) } }), 'subject-name-mismatch'],
    ['another type of package', () => documentWith({ provenance: { statement: statement({ subject: [subject({ name: 'pkg:pypi/%40octo/widget@1.2.3' })] }) } }), 'subject-name-mismatch'],
    ['another case', () => documentWith({ provenance: { statement: statement({ subject: [subject({ name: 'pkg:npm/%40octo/Widget@1.2.3' })] }) } }), 'subject-name-mismatch'],
    ['qualifiers', () => documentWith({ provenance: { statement: statement({ subject: [subject({ name: 'pkg:npm/%40octo/widget@1.2.3?x=1' })] }) } }), 'subject-name-mismatch'],
    ['the attestations of the version before', () => mintDocument(sigstore, options({ version: '1.2.2' })), 'subject-name-mismatch'],
    ['the attestations of another package', () => mintDocument(sigstore, options({ name: 'widget' })), 'subject-name-mismatch'],
  ],
  'publish attestations': [
    ['another name', () => documentWith({ publish: { statement: published({ predicate: { name: 'widget', version: '1.2.3', registry: PUBLIC_REGISTRY } }) } }), 'publish-predicate-mismatch'],
    ['another version', () => documentWith({ publish: { statement: published({ predicate: { name: VERSION.name, version: '1.2.4', registry: PUBLIC_REGISTRY } }) } }), 'publish-predicate-mismatch'],
    ['another registry', () => documentWith({ publish: { statement: published({ predicate: { name: VERSION.name, version: '1.2.3', registry: 'https://registry.example.test' } }) } }), 'publish-predicate-mismatch'],
    ['no registry', () => documentWith({ publish: { statement: published({ predicate: { name: VERSION.name, version: '1.2.3' } }) } }), 'publish-predicate-mismatch'],
    ['an honest one and one of another registry', () => ({ attestations: [...documentWith().attestations, publishWith({ publish: { statement: published({ predicate: { name: VERSION.name, version: '1.2.3', registry: 'x' } }) } })] }), 'publish-predicate-mismatch'],
    ['before the provenance', () => documentWith({ approvedAt: seconds(AT, -86_400) }), 'timestamp-invalid'],
  ],
  'several provenance attestations': [
    ['of two repositories', () => provenance(provenanceWith(), provenanceWith({ identity: githubIdentity({ repository: 'mallory/widget' }) })), 'attestations-disagree'],
    ['of two runs', () => provenance(provenanceWith(), provenanceWith({ identity: githubIdentity({ runId: '43' }) })), 'attestations-disagree'],
    ['one with, one without an environment', () => provenance(provenanceWith(), provenanceWith({ identity: githubIdentity({ environment: 'release' }) })), 'attestations-disagree'],
    ['a good one and one of another authority', () => provenance(provenanceWith(), mintProvenance(evil, options())), 'certificate-untrusted'],
    ['one of another authority and a good one', () => provenance(mintProvenance(evil, options()), provenanceWith()), 'certificate-untrusted'],
    ['a good one and one for other bytes', () => provenance(provenanceWith(), provenanceWith({ sha512: 'a'.repeat(128) })), 'subject-digest-mismatch'],
    ['a good one and one that is damaged', () => provenance(provenanceWith(), editBundle({ attestations: [provenanceWith()] }, 0, (b) => (b.dsseEnvelope.signatures[0].sig = 'AAAA')).attestations[0]!), 'log-entry-invalid'],
  ],
}

for (const [group, rows] of Object.entries(refused)) {
  describe(`refused: ${group}`, () => {
    for (const [name, mint, code] of rows) test(`${name} → ${code}`, () => expect(verdict(mint())).toBe(code))
  })
}

test('a second provenance of the same run verifies, and the younger time counts', () => {
  const evidence = judge({
    attestations: [provenanceWith(), publishWith({ approvedAt: seconds(AT, 10) }), provenanceWith({ publishedAt: seconds(AT, 5) })],
  })
  expect(evidence).toMatchObject({ kind: 'verified', signedAt: seconds(AT, 5) })
})

test('the publish attestation names the public registry, also if another registry answered', () => {
  expect(publishStatementOf(VERSION)['predicate']).toMatchObject({ registry: PUBLIC_REGISTRY })
})
