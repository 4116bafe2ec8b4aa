/** Describes the policy: who may publish which package, how new versions are judged, and what is exempted. */
import type { NonEmpty } from './brand.ts'
import type { ClosedByShared } from './closed.ts'
import type { Level } from './finding.ts'
import type { Location } from './location.ts'
import { POLICY_FILE } from './policy-place.ts'
import type { PolicyReference } from './policy-reference.ts'
import type { RuleId } from './rule-id.ts'
import { DEFAULT_SETTINGS, type RunRequirement, type Settings, type SourceRequirement } from './settings.ts'

/** An identity with a name, which many packages can use. Windows bound the day of publication (inclusive, UTC). */
interface PublisherBase {
  readonly name: string
  readonly refs: readonly string[]
  /** Patterns for refs. `*` does not match `/`. */
  readonly refGlobs: readonly string[]
  readonly triggers: readonly string[]
  readonly environment: string | undefined
  readonly repository: string
  readonly workflow: string
  readonly issuer: string
  readonly maintainers: Maintainers
  /** ISO 8601, start of day, UTC. */
  readonly since: string | undefined
  /** ISO 8601, end of day, UTC. */
  readonly until: string | undefined
  readonly declaredAt: Location
}

/** Who may start or approve the publishing run, and who may publish on npm. `undefined` if this is not checked. */
export interface Maintainers {
  readonly github: NonEmpty<string> | undefined
  readonly npm: NonEmpty<string> | undefined
}

export interface GitHubPublisher extends PublisherBase {
  readonly provider: 'github-actions'
  readonly repositoryId: string | undefined
  readonly ownerId: string | undefined
  /** `owner/repo/.github/workflows/x.yml@ref`. Absent: the publisher's own workflow must have signed. */
  readonly signer: string | undefined
  /** `github-hosted` unless the policy says otherwise. */
  readonly runner: string | undefined
  /** The release tag, with `{version}` and `{name}`. Absent: the certificate's own, else the usual forms. */
  readonly tag: string | undefined
  /** One of these branches must hold the source commit. Absent: the certificate's branch or the default branch. */
  readonly branches: readonly string[]
}

export interface GitLabPublisher extends PublisherBase {
  readonly provider: 'gitlab-ci'
  readonly repositoryId: string | undefined
  readonly ownerId: string | undefined
}

export type Publisher = GitHubPublisher | GitLabPublisher

interface EntryBase {
  /** A SemVer range. `undefined` means every version. A prerelease is in the range if its order is. */
  readonly versions: string | undefined
  /** Milliseconds. `undefined` if the policy's setting applies. */
  readonly cooldown: number | undefined
  readonly run: RunRequirement | undefined
  /** `undefined`: the policy's setting. */
  readonly source?: SourceRequirement | undefined
  readonly declaredAt: Location
}

export interface PublisherEntry extends EntryBase {
  readonly kind: 'publisher'
  readonly publisher: Publisher
}

export interface UnattestedEntry extends EntryBase {
  readonly kind: 'unattested'
  /** An empty list allows every account. Then `taggedIn` or `registry` states the evidence that is needed. */
  readonly accounts: readonly string[]
  /** `owner/repo`: each version must be tagged there, and its manifest must agree. */
  readonly taggedIn?: string | undefined
  /** Its files must also be in the tagged commit. */
  readonly reproduced?: boolean | undefined
  /** URL of the private registry that it has to come from. */
  readonly registry?: string | undefined
  readonly since: string | undefined
  readonly until: string | undefined
}

export interface DenyEntry extends EntryBase {
  readonly kind: 'deny'
  readonly reason: string | undefined
}

/** For an action: which repository its name belongs to, and how its releases are made. */
export interface ActionEntry extends EntryBase {
  readonly kind: 'action'
  readonly repositoryId: string | undefined
  readonly ownerId: string | undefined
  /** One of these branches must hold the commit. Empty: any branch of the repository. */
  readonly branches: readonly string[]
  /** Releases are one commit on top of a branch, under a tag, and are on no branch themselves. */
  readonly detached: boolean
  /** Releases must be immutable. */
  readonly immutable: 'required' | undefined
}

/** The expectations in one entry of `packages`. */
export type Entry = PublisherEntry | UnattestedEntry | DenyEntry | ActionEntry

/** `exact` name, `@scope/*`, or `prefix-*`. The most specific entry wins. */
export interface PackagePattern {
  readonly text: string
  readonly kind: 'exact' | 'scope' | 'prefix'
}

export interface PackageRule {
  readonly pattern: PackagePattern
  readonly entries: NonEmpty<Entry>
  readonly declaredAt: Location
}

export interface Exemption {
  readonly package: string
  readonly version: string
  /** The hash in the lockfile. An exemption has this or `source`, and is bound to it. */
  readonly integrity: string | undefined
  /** If the lockfile has no hash that is checked: the address, for a git source with its commit. */
  readonly source: string | undefined
  /** For an action: the pinned commit, instead of version and integrity. */
  readonly commit?: string
  readonly rules: NonEmpty<RuleId>
  readonly reason: string
  readonly approvedBy: string | undefined
  /** ISO 8601, end of that day, UTC. */
  readonly expires: string
  readonly declaredAt: Location
}

/** Where a policy came from. The report shows it. */
export interface PolicySource {
  readonly file: string
  readonly commit: string | undefined
  /** Hex. */
  readonly sha256: string
  /** The files that `extends:` names, with their text. */
  readonly extends: readonly { readonly reference: PolicyReference; readonly sha256: string }[]
  /** The text that was read, so that a change of it can be drafted. */
  readonly text: string
  /** The statements of this file that replace those of the other files, in words. */
  readonly overrides?: readonly { readonly line: string; readonly loosens: boolean }[]
  /** The settings that those files close: no looser value may be written here. */
  readonly closed?: ClosedByShared
}

export interface Policy {
  /** `undefined` if there is no policy file, so the defaults are used. */
  readonly source: PolicySource | undefined
  readonly settings: Settings
  readonly levels: Readonly<Partial<Record<RuleId, Level | 'off'>>>
  readonly publishers: readonly Publisher[]
  readonly packages: readonly PackageRule[]
  readonly exemptions: readonly Exemption[]
}

/** The policy's file, or the place where it would be. */
export const policyFile = ({ source }: Policy): string => source?.file ?? POLICY_FILE

export const NO_POLICY: Policy = { source: undefined, settings: DEFAULT_SETTINGS, levels: {}, publishers: [], packages: [], exemptions: [] }
