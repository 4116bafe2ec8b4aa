import { describe, expect, test } from '@jest/globals'
import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { type TrustMaterial, Verifier, toSignedEntity, toTrustMaterial } from '@sigstore/verify'
import fc from 'fast-check'
import { readEntity } from '../../src/attestation/fast.ts'
import { createVerifier } from '../../src/attestation/index.ts'
import { readRegistryKeys } from '../../src/attestation/keys.ts'
import { verifyInWordsOfLibrary } from '../../src/attestation/leaf-key.ts'
import type { TrustDocuments } from '../../src/domain/trust.ts'
import { type Loose, mintProvenance } from '../helpers/mint.ts'
import { documentWith, evil, options, sigstore } from './minted.ts'
import { bundlesIn, embedded, filesIn, present, testReal } from './shared-data.ts'

/** Our shortcuts against the stock library: the same verdict, the same error, of every bundle. */

type Outcome = { readonly verified: boolean; readonly code: string; readonly identity: string }
type Verify = (bundle: unknown) => Outcome

function outcomeOf(verify: () => unknown): Outcome {
  try {
    return { verified: true, code: '', identity: JSON.stringify(verify()) }
  } catch (error) {
    return { verified: false, code: `${(error as { code?: string }).code ?? ''} ${(error as Error).message}`, identity: '' }
  }
}

function stock(documents: TrustDocuments): Verify {
  const keys = readRegistryKeys(documents.registryKeys)
  const finder: TrustMaterial['publicKey'] = (hint) => {
    const key = keys.get(hint)
    if (key === undefined || key === 'for-another-use') throw new Error('no such key')
    return { publicKey: key.publicKey, validFor: (date) => key.validFrom <= date.getTime() && date.getTime() <= key.validUntil }
  }
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(documents.trustedRoot), finder))
  return (bundle) => outcomeOf(() => verifier.verify(toSignedEntity(bundleFromJSON(bundle))).identity)
}

function fast(documents: TrustDocuments): Verify {
  const { signatures, pinLeaf } = createVerifier(documents)
  return (bundle) =>
    outcomeOf(() => {
      const entity = readEntity(bundleFromJSON(bundle))
      if (entity.key.$case === 'certificate') pinLeaf(entity.key.certificate)
      verifyInWordsOfLibrary(signatures, entity)
      return signatures.verify(entity).identity
    })
}

const own: TrustDocuments = { trustedRoot: sigstore.trustedRootJson, registryKeys: sigstore.registryKeysJson, keysFrom: 'file' }
const ours = { stock: stock(own), fast: fast(own) }
const publicGood = { stock: stock(embedded), fast: fast(embedded) }

function compare(verifiers: { stock: Verify; fast: Verify }, bundle: unknown): Outcome {
  const expected = verifiers.stock(bundle)
  const found = verifiers.fast(bundle)
  // Keys that nobody has are refused before either is asked; the words differ.
  if (expected.code.includes('no such key')) expect(found.verified).toBe(false)
  else expect(found).toEqual(expected)
  return expected
}

describe('real bundles', () => {
  for (const file of ['responses', 'bundles', 'negative', 'other'].flatMap(filesIn)) {
    testReal(file, () => {
      for (const bundle of bundlesIn(file)) compare(publicGood, bundle)
    })
  }
})

describe('minted bundles', () => {
  const minted: readonly [string, () => readonly { readonly bundle: unknown }[], boolean][] = [
    ['honest', () => documentWith().attestations, true],
    ['intoto, with chain', () => documentWith({ provenance: { entry: 'intoto', format: 'v0.1' } }).attestations, true],
    ['Rekor v2', () => documentWith({ provenance: { entry: 'hashedrekord' } }).attestations, true],
    ['another authority', () => [mintProvenance(evil, options())], false],
    ['forged', () => documentWith({ provenance: { certificate: { forged: true } } }).attestations.slice(1), false],
    ['not logged', () => documentWith({ provenance: { certificate: { logged: false } } }).attestations.slice(1), false],
    ['late', () => documentWith({ provenance: { loggedAt: '2026-11-02T12:00:00Z' } }).attestations.slice(1), false],
    ['old key', () => documentWith({ publish: { key: 'old' } }).attestations.slice(0, 1), false],
  ]
  for (const [name, mint, verifies] of minted) {
    test(name, () => {
      for (const { bundle } of mint()) expect(compare(ours, bundle).verified).toBe(verifies)
    })
  }
})

/** Bytes of the parts that the shortcuts touch, and everything else that is base64. */
function mutate(
  bundle: Loose,
  paths: readonly string[][],
  pick: number,
  edits: readonly (readonly [number, number])[],
  cut: number,
): unknown {
  const copy = structuredClone(bundle)
  const path = paths[pick % paths.length]!
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key], copy)
  const bytes = Buffer.from(holder[path.at(-1)!], 'base64')
  for (const [at, value] of edits) bytes[at % bytes.length] = value
  holder[path.at(-1)!] = bytes.subarray(0, cut === 0 ? bytes.length : Math.max(1, bytes.length - cut)).toString('base64')
  return copy
}

function base64Paths(value: Loose, at: string[] = []): string[][] {
  if (typeof value === 'string') return /^[A-Za-z0-9+/]{24,}={0,2}$/.test(value) ? [at] : []
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => base64Paths(inner, [...at, key]))
    : []
}

/** The stock library takes its time; `THOROUGH=20` looks twenty times as long. */
const THOROUGH = Number(process.env['THOROUGH'] ?? 1)

describe('mutated bundles', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 })
  const cut = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(8) })
  const check = (verifiers: typeof ours, bundle: Loose, certificateOnly: boolean, runs: number): void => {
    const paths = base64Paths(bundle).filter((path) => !certificateOnly || path.includes('certificate') || path.includes('certificates'))
    fc.assert(
      fc.property(fc.nat(), edits, cut, (pick, changes, less) => void compare(verifiers, mutate(bundle, paths, pick, changes, less))),
      { numRuns: runs * THOROUGH },
    )
  }
  const [publish, provenance] = documentWith().attestations
  test('any part of provenance', () => check(ours, provenance!.bundle, false, 100))
  test('any part of a publish attestation', () => check(ours, publish!.bundle, false, 60))
  test('the certificate', () => check(ours, provenance!.bundle, true, 200))
  test('Rekor v2', () => check(ours, documentWith({ provenance: { entry: 'hashedrekord' } }).attestations[1]!.bundle, false, 60))
  if (present) {
    testReal('a real certificate', () => check(publicGood, bundlesIn('responses/sigstore@3.0.0.json').at(-1), true, 100))
    testReal('an old real bundle', () => check(publicGood, bundlesIn('responses/sigstore@0.4.0.json')[0], false, 60))
  }
})

test('the order in which bundles come changes nothing: what is kept between them is kept of trusted certificates alone', () => {
  const bundles = [
    ...documentWith().attestations,
    mintProvenance(evil, options()),
    ...documentWith({ provenance: { entry: 'hashedrekord' } }).attestations,
  ]
  const verdicts = (list: typeof bundles): string[] => {
    const verify = fast(own)
    return list.map(({ bundle }) => verify(bundle).code)
  }
  expect(verdicts([...bundles].reverse())).toEqual(verdicts(bundles).reverse())
})
