// CPU time of verifying one version (provenance and publish attestation): the stock library against ours, in the same run.
//
// The library is given what it needs and nothing more: decode the bundle, verify it. Ours does all of the checklist besides: statement,
// subject, extensions, predicate. Minted certificates have the public instance's chain (root, intermediate, leaf; P-384, P-384, P-256).
import '../require-node24.mjs'
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

/** Milliseconds of CPU per call, over all of the list. */
export function cpuPerCall(list, call) {
  const before = process.cpuUsage()
  for (const one of list) call(one)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / list.length
}

/** Medians of rounds that take turns, so that a busy machine is busy for both. */
export function measureVerification({ versions: count = 100, rounds = 5 } = {}) {
  const { documents, versions } = mintVersions(count)
  const stock = stockVerifier(documents)
  const ours = ourVerifier(documents)
  for (const version of versions.slice(0, 20)) {
    stock(version)
    ours(version)
  }
  const [stockTimes, ourTimes] = [[], []]
  for (let round = 0; round < rounds; round++) {
    stockTimes.push(cpuPerCall(versions, stock))
    ourTimes.push(cpuPerCall(versions, ours))
  }
  const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
  const [stockMs, oursMs] = [median(stockTimes), median(ourTimes)]
  return { stockMs, oursMs, ratio: stockMs / oursMs }
}
