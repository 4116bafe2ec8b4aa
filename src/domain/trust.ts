/** Describes what verification starts from, and where that came from. */

/** `api`: the keys endpoint of the registry itself. */
export type KeySource = 'tuf' | 'embedded' | 'file' | 'api'

/** JSON that attestation/ parses. */
export interface TrustDocuments {
  /** Sigstore's trusted_root.json. */
  readonly trustedRoot: unknown
  /** The registry's keys, in the shape of the TUF target or of the registry's keys endpoint. */
  readonly registryKeys: unknown
  readonly keysFrom: KeySource
}

/** Where the trusted root came from, and its age. */
export interface TrustSource {
  readonly kind: Exclude<KeySource, 'api'>
  /** When the embedded copy was made or the target was signed. ISO 8601. `undefined` if a file does not say. */
  readonly asOf: string | undefined
  /** Why it is not from TUF, although TUF was requested. */
  readonly note: string | undefined
}
