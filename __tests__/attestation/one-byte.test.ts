import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type AttestationVerifier, verifyAttestations } from '../../src/attestation/index.ts'
import { verifyAside } from '../../src/attestation/verify.ts'
import type { Evidence } from '../../src/domain/evidence.ts'
import type { PackageVersion } from '../../src/domain/package.ts'
import type { Loose } from '../helpers/mint.ts'
import { VERSION, documentWith, packageOf, verifier } from './minted.ts'
import { digestOf, documentOf, embeddedVerifier, testReal, versionOf } from './shared-data.ts'

/** How much longer than usual to look: `THOROUGH=20`. */
const THOROUGH = Number(process.env['THOROUGH'] ?? 1)

/** Paths to everything in a bundle that is bytes in base64, or text, and that verification rests on. */
type Path = readonly (string | number)[]

const MATERIAL = 'verificationMaterial'
function signedBytes(bundle: Loose): Path[] {
  const material = bundle[MATERIAL]
  const certificate: Path[] =
    material.certificate !== undefined
      ? [[MATERIAL, 'certificate', 'rawBytes']]
      : material.x509CertificateChain !== undefined
        ? [[MATERIAL, 'x509CertificateChain', 'certificates', 0, 'rawBytes']]
        : []
  const timestamps = (material.timestampVerificationData?.rfc3161Timestamps ?? []).map((_: unknown, i: number): Path => [
    MATERIAL,
    'timestampVerificationData',
    'rfc3161Timestamps',
    i,
    'signedTimestamp',
  ])
  const entries = material.tlogEntries.flatMap((entry: Loose, i: number): Path[] => {
    const at: Path = [MATERIAL, 'tlogEntries', i]
    const proof =
      (entry.inclusionProof ?? undefined) === undefined
        ? []
        : [
            [...at, 'inclusionProof', 'rootHash'],
            ...(entry.inclusionProof.hashes ?? []).map((_: unknown, n: number) => [...at, 'inclusionProof', 'hashes', n]),
          ]
    const promise = (entry.inclusionPromise ?? undefined) === undefined ? [] : [[...at, 'inclusionPromise', 'signedEntryTimestamp']]
    return [[...at, 'canonicalizedBody'], [...at, 'logId', 'keyId'], ...promise, ...proof]
  })
  return [['dsseEnvelope', 'payload'], ['dsseEnvelope', 'signatures', 0, 'sig'], ...certificate, ...timestamps, ...entries]
}

const read = (value: Loose, path: Path): Loose => path.reduce((inner, key) => inner[key], value)
function write(value: Loose, path: Path, to: unknown): void {
  read(value, path.slice(0, -1))[path.at(-1)!] = to
}

interface Subject {
  readonly by: AttestationVerifier
  readonly package: PackageVersion
  readonly sha512: string
  readonly document: { attestations: { predicateType: string; bundle: Loose }[] }
}

const judge = ({ by, ...wanted }: Subject): string => verifyAttestations(by, wanted).kind

/** What is found aside is what is found at once, to the word. */
async function judgeAside({ by, ...wanted }: Subject): Promise<Evidence> {
  const evidence = await verifyAside(by, wanted)
  expect(evidence).toEqual(verifyAttestations(by, wanted))
  return evidence
}

/** One bit of one byte of one of the signed parts of one of the attestations, anywhere. */
function flipped(subject: Subject, pick: number, at: number, bit: number): { subject: Subject; where: string } {
  const document = structuredClone(subject.document)
  const targets = document.attestations.flatMap(({ bundle }, index) => signedBytes(bundle).map((path) => ({ index, path })))
  const { index, path } = targets[pick % targets.length]!
  const { bundle } = document.attestations[index]!
  const bytes = Buffer.from(read(bundle, path), 'base64')
  const offset = at % bytes.length
  bytes[offset]! ^= 1 << bit
  write(bundle, path, bytes.toString('base64'))
  return { subject: { ...subject, document }, where: `attestation ${index}, ${path.join('.')}, byte ${offset}, bit ${bit}` }
}

async function neverVerifies(subject: Subject, runs: number): Promise<void> {
  expect((await judgeAside(subject)).kind).toBe('verified')
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(7), async (pick, at, bit) => {
      const { subject: edited, where } = flipped(subject, pick, at, bit)
      if ((await judgeAside(edited)).kind === 'verified') throw new Error(`verified all the same: ${where}`)
    }),
    { numRuns: runs * THOROUGH },
  )
}

const minted = (edits = {}): Subject => ({
  by: verifier,
  package: packageOf(VERSION),
  sha512: VERSION.sha512,
  document: structuredClone(documentWith(edits)),
})

describe('changing any one byte never yields verified', () => {
  test('of a document logged in Rekor v1', () => neverVerifies(minted(), 120))
  test('of a document logged in Rekor v1 as intoto', () => neverVerifies(minted({ provenance: { entry: 'intoto', format: 'v0.2' } }), 120))

  /** Rekor's `intoto` entries do not repeat the certificate, so nothing but its own shape holds these bytes. */
  test('of the certificate around what its issuer signed', () => {
    const subject = minted({ provenance: { entry: 'intoto', format: 'v0.2' } })
    const path: Path = [MATERIAL, 'x509CertificateChain', 'certificates', 0, 'rawBytes']
    const bytes = Buffer.from(read(subject.document.attestations[1]!.bundle, path), 'base64')
    const signedPart = 4
    const signedLength = 4 + bytes.readUInt16BE(signedPart + 2)
    const around = [...bytes.keys()].filter((at) => at < signedPart + 4 || at >= signedPart + signedLength)
    expect(around.length).toBeGreaterThan(80)
    for (const at of around) {
      for (let bit = 0; bit < 8; bit++) {
        const edited = Buffer.from(bytes)
        edited[at]! ^= 1 << bit
        const document = structuredClone(subject.document)
        write(document.attestations[1]!.bundle, path, edited.toString('base64'))
        if (judge({ ...subject, document }) === 'verified') throw new Error(`verified all the same: byte ${at}, bit ${bit}`)
      }
    }
  })

  const real = (file: string): Subject => ({
    by: embeddedVerifier(),
    package: versionOf(file),
    sha512: digestOf(file),
    document: documentOf(file),
  })
  testReal('of a real document of 2024', () => neverVerifies(real('responses/sigstore@3.0.0.json'), 120))
  testReal('of a real document of early 2023', () => neverVerifies(real('responses/sigstore@0.4.0.json'), 120))
  testReal('of a real document of 2026', () => neverVerifies(real('responses/abitype@1.3.0.json'), 120))

  test('of the wanted integrity', () => {
    const subject = minted()
    for (let at = 0; at < VERSION.sha512.length; at++) {
      const digit = VERSION.sha512[at] === '0' ? '1' : '0'
      expect(judge({ ...subject, sha512: VERSION.sha512.slice(0, at) + digit + VERSION.sha512.slice(at + 1) })).not.toBe('verified')
    }
  })

  test('of the wanted name or version', () => {
    const subject = minted()
    const near = [
      ['@octo/widgets', '1.2.3'],
      ['@octo/widge', '1.2.3'],
      ['@octa/widget', '1.2.3'],
      ['@octo/widget', '1.2.30'],
      ['@octo/widget', '1.2.4'],
      ['@octo/Widget', '1.2.3'],
    ]
    for (const [name, version] of near)
      expect(judge({ ...subject, package: packageOf({ name: name!, version: version! }) })).not.toBe('verified')
  })

  test('of the checkpoint and of the log’s time and index', () => {
    const subject = minted()
    const entry: Path = [MATERIAL, 'tlogEntries', 0]
    const texts: Path[] = [
      [...entry, 'inclusionProof', 'checkpoint', 'envelope'],
      [...entry, 'integratedTime'],
      [...entry, 'logIndex'],
      [...entry, 'inclusionProof', 'treeSize'],
      [...entry, 'inclusionProof', 'logIndex'],
    ]
    for (const path of texts) {
      const text: string = read(subject.document.attestations[1]!.bundle, path)
      // The last line of a checkpoint is base64, whose final digit has spare bits.
      for (let at = 0; at < text.length - 4; at++) {
        const document = structuredClone(subject.document)
        write(document.attestations[1]!.bundle, path, text.slice(0, at) + (text[at] === '1' ? '2' : '1') + text.slice(at + 1))
        if (judge({ ...subject, document }) === 'verified')
          throw new Error(`verified all the same: ${path.join('.')} at ${at}: ${JSON.stringify(text)}`)
      }
    }
  })
})

/** The library proves inclusion in the tree of the checkpoint. What the proof itself names would otherwise be anything. */
test.each<[string, string, string]>([
  ['another size', 'treeSize', '2'],
  ['another root', 'rootHash', Buffer.alloc(32).toString('base64')],
])('a proof that names a tree of %s than its checkpoint is refused for that', (_, field, value) => {
  const subject = minted()
  for (const which of [0, 1]) {
    const document = structuredClone(subject.document)
    write(document.attestations[which]!.bundle, [MATERIAL, 'tlogEntries', 0, 'inclusionProof', field], value)
    const { by, ...wanted } = { ...subject, document }
    expect(verifyAttestations(by, wanted)).toMatchObject({ kind: 'invalid', code: 'log-entry-invalid' })
  }
})

/** In Rekor v2 the timestamp has unsigned parts around what it signs; what it says is what is signed. */
test('changing any one byte of a document in Rekor v2 yields another document or the same answer, never another time', async () => {
  const subject = minted({ provenance: { entry: 'hashedrekord' } })
  const honest = verifyAttestations(subject.by, subject)
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(7), async (pick, at, bit) => {
      const evidence = await judgeAside(flipped(subject, pick, at, bit).subject)
      if (evidence.kind === 'verified') expect(evidence).toEqual(honest)
    }),
    { numRuns: 120 * THOROUGH },
  )
})
