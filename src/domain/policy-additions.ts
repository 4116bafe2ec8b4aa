/**
 * Describes what can be added to a policy, for drafts and remedies. Nothing in the policy is replaced, except the
 * fields of an existing exemption and of an existing entry for versions without attestations.
 */
import type { Entry, Exemption, Publisher, UnattestedEntry } from './policy.ts'

export interface PolicyAdditions {
  readonly publishers: readonly Publisher[]
  readonly packages: readonly { readonly pattern: string; readonly entries: readonly Entry[] }[]
  readonly exemptions: readonly Exemption[]
  /** Existing exemptions that get more rules or a later end. */
  readonly amendments: readonly { readonly present: Exemption; readonly amended: Exemption }[]
  /** Existing entries that get a smaller demand on the source repository. */
  readonly entries: readonly EntryAmendment[]
  readonly items: readonly ListAddition[]
  readonly registries: readonly string[]
  /** For `settings.registriesWithoutMetadata`. */
  readonly withoutMetadata: readonly string[]
}

/** `index`: the position of the entry under its pattern. */
export interface EntryAmendment {
  readonly pattern: string
  readonly index: number
  readonly amended: UnattestedEntry
}

/** One more item for an existing list. */
export type ListAddition =
  | { readonly of: 'publisher'; readonly name: string; readonly field: PublisherList; readonly item: string }
  /** `index`: the position of the entry under its pattern. */
  | { readonly of: 'entry'; readonly pattern: string; readonly index: number; readonly field: 'accounts'; readonly item: string }

export type PublisherList = 'refs' | 'refGlobs' | 'triggers' | 'maintainers.github' | 'maintainers.npm'

export const NO_ADDITIONS: PolicyAdditions = {
  publishers: [],
  packages: [],
  exemptions: [],
  amendments: [],
  entries: [],
  items: [],
  registries: [],
  withoutMetadata: [],
}
