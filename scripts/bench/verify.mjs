// CPU time of verifying one version (provenance and publish attestation): the stock library against ours, in the same run.
//
// The library is given what it needs and nothing more: decode the bundle, verify it. Our code also does the rest of the checklist: statement,
// subject, extensions, predicate. Minted certificates have the public instance's chain (root, intermediate, leaf; P-384, P-384, P-256).
import '../require-node24.mjs'
import crypto from 'node:crypto'
import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { Verifier, toSignedEntity, toTrustMaterial } from '@sigstore/verify'
import { createSigstore, githubIdentity, mintDocument, sha512Hex } from '../../__tests__/helpers/mint.ts'
import { createVerifier, verifyAttestations } from '../../src/attestation/index.ts'
import { readRegistryKeys } from '../../src/attestation/keys.ts'

/** Versions as the registry would serve them: JSON text, a certificate of its own each. */
export function mintVersions(count) {
  const sigstore = createSigstore('bench')
  const versions = Array.from({ length: count }, (_, i) => {
    const version = { name: `package-${i}`, version: '1.0.0', sha512: sha512Hex(`package-${i}`) }
    const identity = githubIdentity({ repository: `octo/package-${i}`, runId: String(1000 + i) })
    return { ...version, text: JSON.stringify(mintDocument(sigstore, { ...version, identity, publishedAt: '2026-11-01T12:00:00Z' })) }
  })
  return { documents: { trustedRoot: sigstore.trustedRootJson, registryKeys: sigstore.registryKeysJson, keysFrom: 'file' }, versions }
}

/** The stock library with the same trusted material: `(text) => void`, throws what does not verify. */
export function stockVerifier({ trustedRoot, registryKeys }) {
  const keys = readRegistryKeys(registryKeys)
  const verifier = new Verifier(
    toTrustMaterial(TrustedRoot.fromJSON(trustedRoot), (hint) => {
      const { publicKey, validFrom, validUntil } = keys.get(hint)
      return { publicKey, validFor: (date) => validFrom <= date.getTime() && date.getTime() <= validUntil }
    }),
  )
  return ({ text }) => {
    for (const { bundle } of JSON.parse(text).attestations) verifier.verify(toSignedEntity(bundleFromJSON(bundle)))
  }
}

/** Ours, the same shape. */
export function ourVerifier(documents) {
  const verifier = createVerifier(documents)
  return ({ name, version, sha512, text }) => {
    const evidence = verifyAttestations(verifier, { package: { name, version }, sha512, document: JSON.parse(text) })
    if (evidence.kind !== 'verified') throw new Error(`${name} did not verify: ${JSON.stringify(evidence)}`)
  }
}

/**
 * The signature checks that `work` asks of OpenSSL, alone, to be made again: they are written down as the stock library makes them, keys decoded.
 * Everything else that verification does is left out.
 */
export function signatureChecks(work) {
  const checks = []
  const { verify } = crypto
  crypto.verify = (algorithm, data, key, signature) => {
    checks.push([algorithm, Buffer.from(data), key, signature])
    return verify(algorithm, data, key, signature)
  }
  try {
    work()
  } finally {
    crypto.verify = verify
  }
  if (checks.length === 0) throw new Error('the library no longer verifies through crypto.verify')
  return () => checks.forEach(([algorithm, data, key, signature]) => verify(algorithm, data, key, signature))
}

/** Milliseconds of CPU. */
function cpuOf(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Medians of rounds that take turns, so that a busy machine is busy for all: milliseconds of CPU for one version. */
export function measureVerification({ versions: count = 100, rounds = 7 } = {}) {
  const { documents, versions } = mintVersions(count)
  const [stock, ours] = [stockVerifier(documents), ourVerifier(documents)]
  const signatures = signatureChecks(() => versions.forEach(stock))
  const works = {
    stockMs: () => versions.slice(0, count / 5).forEach(stock),
    oursMs: () => versions.forEach(ours),
    signaturesMs: signatures,
  }
  const each = { stockMs: count / 5, oursMs: count, signaturesMs: count }
  const times = Object.entries(works).map(([name, work]) => ({ name, work, list: [] }))
  for (let round = 0; round <= rounds; round++) {
    for (const { name, work, list } of times) list.push(cpuOf(work) / each[name])
  }
  // The first round warms up.
  const median = (list) => list.slice(1).toSorted((a, b) => a - b)[Math.floor((list.length - 1) / 2)]
  return Object.fromEntries(times.map(({ name, list }) => [name, median(list)]))
}
