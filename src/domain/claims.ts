/** Describes what the registry says about a package and its versions. Claimed: none of it is signed. */
import type { Account } from './account.ts'
import type { Answer, MaybeAsked } from './answer.ts'
import type { Integrity } from './package.ts'

/** The registry's claims about one version. Unsigned. */
export interface VersionClaims {
  readonly version: string
  /** From `time`. ISO 8601. `undefined` if the registry (or a mirror in between) does not state it. */
  readonly publishedAt: string | undefined
  readonly account: Account | undefined
  readonly maintainers: readonly string[] | undefined
  /** `dist.integrity` */
  readonly integrity: Integrity | undefined
  /** `dist.shasum`: SHA-1 of the archive, lower-case hex. */
  readonly shasum: string | undefined
  /** The address of the archive, as the registry states it. */
  readonly archive: string | undefined
  /** Whether `dist.attestations` advertises attestations. */
  readonly attestationsAdvertised: boolean
  readonly hasInstallScript: boolean
  /** preinstall, install, postinstall, prepare: name → command. */
  readonly installScripts: Readonly<Record<string, string>>
  readonly deprecated: boolean
  /** The fields of its manifest that say what is installed, what runs and where the source is. Not yet parsed. */
  readonly manifest?: Readonly<Record<string, unknown>>
}

/** The registry's document about all versions of a package. Claimed, never an identity. */
export interface PackageClaims {
  readonly name: string
  readonly versions: ReadonlyMap<string, VersionClaims>
  /** Every publication the registry lists in `time`, unpublished versions included: version → ISO 8601. */
  readonly times: ReadonlyMap<string, string>
}

/** The registry's claims about one version. `undefined` if it does not list the version or could not be asked. */
export function claimsOf(claimed: MaybeAsked<PackageClaims> | Answer<PackageClaims>, version: string): VersionClaims | undefined {
  return claimed.kind === 'known' ? claimed.value.versions.get(version) : undefined
}
