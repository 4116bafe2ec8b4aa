/** Describes the standing of a version: its relation to the policy. */
import type { NonEmpty } from './brand.ts'
import type { ActionEntry, DenyEntry, PackageRule, PublisherEntry, UnattestedEntry } from './policy.ts'

/** The fields of a certified identity that a publisher's entry names. Each has its own rule. */
export type IdentityField = 'issuer' | 'repository' | 'workflow' | 'signer' | 'ref' | 'trigger' | 'environment' | 'runner'
export type IdentityRule = `${IdentityField}-unexpected`

/** One field of the certified identity that differs from the publisher's entry. */
export interface Mismatch {
  readonly rule: IdentityRule
  readonly label: string
  readonly wanted: string
  readonly found: string
}

/**
 * The standing of a version: which entry covers it, and whether the evidence meets one of them wholly. Several entries
 * may cover a version. One that is met is enough. Otherwise the version is compared with the nearest entry, never with
 * a mixture.
 */
export type Standing =
  /** No entry names the package. */
  | { readonly kind: 'unlisted' }
  /** `deny: true` covers the version. */
  | { readonly kind: 'denied'; readonly rule: PackageRule; readonly entry: DenyEntry }
  /** The package has entries, but none covers this version (its `versions`, `since`, `until`). */
  | { readonly kind: 'uncovered'; readonly rule: PackageRule }
  /** A publisher's entry is met in every field that the certificate decides. */
  | {
      readonly kind: 'published'
      readonly rule: PackageRule
      readonly entry: PublisherEntry
      readonly notes: readonly string[]
    }
  /** An `unattested` entry covers it, and no publisher's entry is met. */
  | { readonly kind: 'unattested'; readonly rule: PackageRule; readonly entry: UnattestedEntry }
  /** The certified identity differs from the nearest publisher. */
  | {
      readonly kind: 'mismatched'
      readonly rule: PackageRule
      readonly entry: PublisherEntry
      readonly mismatches: NonEmpty<Mismatch>
    }
  /** An entry names the action. The rules about actions compare its commit and its release with it. */
  | { readonly kind: 'action'; readonly rule: PackageRule; readonly entry: ActionEntry }
  /** The entry names a publisher, but there is no verified identity to compare with it. */
  | { readonly kind: 'unproven'; readonly rule: PackageRule; readonly entry: PublisherEntry }
