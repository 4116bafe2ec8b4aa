/** How a version stands to the policy. */
import type { NonEmpty } from './brand.ts'
import type { Entry, PackageRule } from './policy.ts'

/** The fields of a certified identity that a publisher's entry names. A rule speaks for each. */
export type IdentityField = 'issuer' | 'repository' | 'workflow' | 'signer' | 'ref' | 'trigger' | 'environment' | 'runner'
export type IdentityRule = `${IdentityField}-unexpected`

/** One field in which the certified identity is not what the publisher's entry names. */
export interface Mismatch {
  readonly rule: IdentityRule
  readonly label: string
  readonly wanted: string
  readonly found: string
}

/**
 * How a version stands to the policy: which entry covers it, and whether the evidence meets one of them wholly.
 * Several entries may cover a version; it is enough that one is met. Otherwise the nearest one is the measure, never a
 * mixture.
 */
export type Standing =
  /** No entry names the package. */
  | { readonly kind: 'unlisted' }
  /** `deny: true` covers the version. */
  | { readonly kind: 'denied'; readonly rule: PackageRule; readonly entry: Extract<Entry, { kind: 'deny' }> }
  /** The package has entries; none covers this version (its `versions`, `since`, `until`). */
  | { readonly kind: 'uncovered'; readonly rule: PackageRule }
  /** A publisher's entry, met in every field that the certificate decides. */
  | {
      readonly kind: 'published'
      readonly rule: PackageRule
      readonly entry: Extract<Entry, { kind: 'publisher' }>
      readonly notes: readonly string[]
    }
  /** An `unattested` entry covers it, and no publisher's entry is met. */
  | { readonly kind: 'unattested'; readonly rule: PackageRule; readonly entry: Extract<Entry, { kind: 'unattested' }> }
  /** The certified identity is not the nearest publisher's. */
  | {
      readonly kind: 'mismatched'
      readonly rule: PackageRule
      readonly entry: Extract<Entry, { kind: 'publisher' }>
      readonly mismatches: NonEmpty<Mismatch>
    }
  /** An entry names the action; its rules hold the pin against it. */
  | { readonly kind: 'action'; readonly rule: PackageRule; readonly entry: Extract<Entry, { kind: 'action' }> }
  /** A publisher is named and there is no verified identity to compare with it. */
  | { readonly kind: 'unproven'; readonly rule: PackageRule; readonly entry: Extract<Entry, { kind: 'publisher' }> }
