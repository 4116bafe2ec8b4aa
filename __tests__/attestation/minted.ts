/** One made-up Sigstore and one made-up version, for the tests of this stage. */
import { createVerifier, verifyAttestations } from '../../src/attestation/index.ts'
import type { Evidence } from '../../src/domain/evidence.ts'
import { type PackageVersion, parseVersion } from '../../src/domain/package.ts'
import { parsePackageName } from '../../src/ecosystems/index.ts'
import { type Json, type MintOptions, createSigstore, mintDocument, mintProvenance, mintPublish, sha512Hex } from '../helpers/mint.ts'

export const sigstore = createSigstore('good')
/** Another Sigstore, trusted by nobody here. */
export const evil = createSigstore('evil')

export const verifier = createVerifier({
  trustedRoot: sigstore.trustedRootJson,
  registryKeys: sigstore.registryKeysJson,
  keysFrom: 'file',
})

export const AT = '2026-11-01T12:00:00.000Z'
export const VERSION = { name: '@octo/widget', version: '1.2.3', sha512: sha512Hex('widget') }
export const packageOf = ({ name, version }: { name: string; version: string }): PackageVersion => ({
  name: parsePackageName(name)!,
  version: parseVersion(version)!,
})

export interface Document {
  readonly attestations: { readonly predicateType: string; readonly bundle: Json }[]
}

/** An honest version, but for what is said otherwise. */
export const options = (edits: Partial<MintOptions> = {}): MintOptions => ({ ...VERSION, publishedAt: AT, ...edits })
export const documentWith = (edits: Partial<MintOptions> = {}): Document => mintDocument(sigstore, options(edits))
export const provenanceWith = (edits: Partial<MintOptions> = {}): Document['attestations'][number] =>
  mintProvenance(sigstore, options(edits))
export const publishWith = (edits: Partial<MintOptions> = {}): Document['attestations'][number] => mintPublish(sigstore, options(edits))

export const judge = (document: unknown, wanted: { name: string; version: string; sha512: string } = VERSION): Evidence =>
  verifyAttestations(verifier, { package: packageOf(wanted), sha512: wanted.sha512, document })

/** `verified`, `unattested`, or the code. */
export function verdict(document: unknown, wanted = VERSION): string {
  const evidence = judge(document, wanted)
  return evidence.kind === 'invalid' || evidence.kind === 'unavailable' ? evidence.code : evidence.kind
}
