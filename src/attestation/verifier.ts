/** Reads what verification starts from: the trusted root and the keys of the registry. */
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { type TrustMaterial, VerificationError, toTrustMaterial, Verifier } from '@sigstore/verify'
import type { KeySource, TrustDocuments } from '../domain/trust.ts'
import { GateError } from '../errors.ts'
import { asObject } from '../text/json.ts'
import { type PinLeaf, pinTrustMaterial } from './fast.ts'
import { type RegistryKeys, readRegistryKeys } from './keys.ts'

/** Everything that verification starts from, read and checked once per run. */
export interface AttestationVerifier {
  readonly signatures: Verifier
  readonly pinLeaf: PinLeaf
  readonly keys: RegistryKeys
  readonly keysFrom: KeySource
}

/**
 * One log entry, one certificate timestamp, one verified time: Sigstore's public instance gives these, and registries
 * rely on them.
 */
const THRESHOLDS = { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 } as const

/** Throws a GateError (TRUST_ROOT_INVALID, REGISTRY_KEYS_INVALID): without them verification cannot start. */
export function createVerifier(documents: TrustDocuments): AttestationVerifier {
  const keys = readRegistryKeys(documents.registryKeys)
  const { material, pinLeaf } = readTrustedRoot(documents.trustedRoot, keys)
  return { signatures: new Verifier(material, THRESHOLDS), pinLeaf, keys, keysFrom: documents.keysFrom }
}

const MEDIA_TYPE = 'application/vnd.dev.sigstore.trustedroot'
/** Without one of these nothing can be verified. A root without timestamp authorities is enough. */
const REQUIRED = ['certificateAuthorities', 'tlogs', 'ctlogs'] as const

const invalid = (message: string, cause?: unknown): GateError =>
  new GateError('TRUST_ROOT_INVALID', `the trusted root cannot be used: ${message}`, {
    help: "Give Sigstore's trusted_root.json, or `tuf` or `embedded`, as the trusted root.",
    cause,
  })

function readTrustedRoot(document: unknown, keys: RegistryKeys): { material: TrustMaterial; pinLeaf: PinLeaf } {
  const root = asObject(document)
  const mediaType = root?.['mediaType']
  if (root === undefined || typeof mediaType !== 'string' || !mediaType.startsWith(MEDIA_TYPE)) {
    throw invalid(`it is not a document of the type ${MEDIA_TYPE}`)
  }
  for (const name of REQUIRED) {
    const list = root[name]
    if (!Array.isArray(list) || list.length === 0) throw invalid(`it has no ${name}`)
  }
  try {
    const material = toTrustMaterial(TrustedRoot.fromJSON(root), keyFinder(keys))
    return { material, pinLeaf: pinTrustMaterial(material) }
  } catch (cause) {
    throw invalid('a certificate or key in it cannot be read', cause)
  }
}

/** The library asks this with the bundle's hint, and then whether the key was valid at each verified time. */
function keyFinder(keys: RegistryKeys): TrustMaterial['publicKey'] {
  return (hint) => {
    const key = keys.get(hint)
    if (key === undefined || key === 'for-another-use') throw new VerificationError({ code: 'PUBLIC_KEY_ERROR', message: 'no such key' })
    return { publicKey: key.publicKey, validFor: (date) => key.validFrom <= date.getTime() && date.getTime() <= key.validUntil }
  }
}
