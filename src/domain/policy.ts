/** The policy: who may publish which package, how new versions are judged, and what is exempted. */
import { HOUR } from '../text/time.ts'
import type { NonEmpty } from './brand.ts'
import type { ClosedByShared } from './closed.ts'
import type { EcosystemId } from './ecosystem.ts'
import type { Level } from './finding.ts'
import type { Location } from './location.ts'
import { POLICY_FILE } from './policy-place.ts'
import type { PolicyReference } from './policy-reference.ts'
import type { RuleId } from './rule-id.ts'

/** Whether a run that GitHub does not show blocks (`required`), is a notice, or is not asked for. */
export type RunRequirement = 'required' | 'when-available' | 'off'

/** The same, of what the source repository shows. */
export type SourceRequirement = RunRequirement

/** An identity, named once, used by many packages. Windows bound the publication date (inclusive days, UTC). */
interface PublisherBase {
  readonly name: string
  readonly refs: readonly string[]
  /** Patterns for refs; `*` does not cross `/`. */
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

/** Who may start or approve the publishing run, and publish on npm. `undefined`: nobody is asked about. */
export interface Maintainers {
  readonly github: NonEmpty<string> | undefined
  readonly npm: NonEmpty<string> | undefined
}

export interface GitHubPublisher extends PublisherBase {
  readonly provider: 'github-actions'
  readonly repositoryId: string | undefined
  readonly ownerId: string | undefined
  /** `owner/repo/.github/workflows/x.yml@ref`; absent: the publisher's own workflow must have signed. */
  readonly signer: string | undefined
  /** `github-hosted` unless the policy says otherwise. */
  readonly runner: string | undefined
  /** The release tag, with `{version}` and `{name}`. Absent: the certificate's own, else the usual forms. */
  readonly tag: string | undefined
  /** Branches one of which must hold the source commit; absent: the certificate's branch or the default branch. */
  readonly branches: readonly string[]
}

export interface GitLabPublisher extends PublisherBase {
  readonly provider: 'gitlab-ci'
  readonly repositoryId: string | undefined
  readonly ownerId: string | undefined
}

export type Publisher = GitHubPublisher | GitLabPublisher

interface EntryBase {
  /** SemVer range; `undefined`: every version. Prereleases are included in the range they order into. */
  readonly versions: string | undefined
  /** Milliseconds; `undefined`: the policy's setting. */
  readonly cooldown: number | undefined
  readonly run: RunRequirement | undefined
  /** `undefined`: the policy's setting. */
  readonly source?: SourceRequirement | undefined
  readonly declaredAt: Location
}

/** What one entry of `packages` expects. */
export type Entry =
  | (EntryBase & { readonly kind: 'publisher'; readonly publisher: Publisher })
  | (EntryBase & {
      readonly kind: 'unattested'
      /** Empty: whoever it is; then `taggedIn` or `registry` says what has to be shown. */
      readonly accounts: readonly string[]
      /** `owner/repo`: each version has to be tagged there, and its manifest has to agree. */
      readonly taggedIn?: string | undefined
      /** Its files have to be those of the tagged commit, too. */
      readonly reproduced?: boolean | undefined
      /** URL of the private registry that it has to come from. */
      readonly registry?: string | undefined
      readonly since: string | undefined
      readonly until: string | undefined
    })
  | (EntryBase & { readonly kind: 'deny'; readonly reason: string | undefined })
  /** Of an action: which repository its name belongs to, and how its releases are made. */
  | (EntryBase & {
      readonly kind: 'action'
      readonly repositoryId: string | undefined
      readonly ownerId: string | undefined
      /** Branches one of which must hold the commit; empty: any branch of the repository. */
      readonly branches: readonly string[]
      /** Releases are one commit on top of a branch, under a tag, and on no branch themselves. */
      readonly detached: boolean
      /** Releases have to be immutable. */
      readonly immutable: 'required' | undefined
    })

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
  /** The hash that the lockfile has. An exemption has this or `source`, which is what it is bound to. */
  readonly integrity: string | undefined
  /** Where the lockfile has no hash that is checked: the address, a git source with its commit. */
  readonly source: string | undefined
  /** Of an action: the commit that is pinned, in place of version and integrity. */
  readonly commit?: string
  readonly rules: NonEmpty<RuleId>
  readonly reason: string
  readonly approvedBy: string | undefined
  /** ISO 8601, end of that day, UTC. */
  readonly expires: string
  readonly declaredAt: Location
}

export interface Settings {
  /** Milliseconds. The youngest version that may come in. */
  readonly cooldown: number
  /** Whether a version that leaves a vulnerable one for a patched one may come in young. */
  readonly cooldownSecurityFixes: 'lift' | 'keep'
  readonly unlisted: 'continuity' | 'block'
  /** `public`, or URLs of other registries. */
  readonly registries: NonEmpty<string>
  /** Whether the policy file has `registries`. Without, a registry that the version replaced came from is not new. */
  readonly registriesStated?: true
  /** URLs of registries that say neither who published a version nor when. What they leave out does not block. */
  readonly registriesWithoutMetadata?: NonEmpty<string>
  /** URLs of registries that pass no attestations on. "There are none" is taken as their answer. */
  readonly registriesWithoutAttestations?: NonEmpty<string>
  readonly run: RunRequirement
  /** The ecosystems that are judged; absent: every one. */
  readonly ecosystems?: NonEmpty<EcosystemId>
  /** Whether the policy file has `run`. Then what the certificate's commit needs is asked for, not the run alone. */
  readonly runStated?: true
  /** Absent: `when-available`. */
  readonly source?: SourceRequirement
  /** Milliseconds. How long a version waits that has no tag though all before it have one. Absent: 14 days. */
  readonly cooldownUntagged?: number
  /** Milliseconds. The age at which a lost attestation without a witness becomes a warning. Absent: never. */
  readonly attestationLostAfter?: number
}

/** Where a policy came from, for the report. */
export interface PolicySource {
  readonly file: string
  readonly commit: string | undefined
  /** Hex. */
  readonly sha256: string
  /** Files that `extends:` brought in, with what was read. */
  readonly extends: readonly { readonly reference: PolicyReference; readonly sha256: string }[]
  /** What was read, so that a change of it can be drafted. */
  readonly text: string
  /** What this file says in place of what those say, in words. */
  readonly overrides?: readonly { readonly line: string; readonly loosens: boolean }[]
  /** What those files close: nothing looser may be written here. */
  readonly closed?: ClosedByShared
}

export interface Policy {
  /** `undefined`: there is no policy file; the defaults judge. */
  readonly source: PolicySource | undefined
  readonly settings: Settings
  readonly levels: Readonly<Partial<Record<RuleId, Level | 'off'>>>
  readonly publishers: readonly Publisher[]
  readonly packages: readonly PackageRule[]
  readonly exemptions: readonly Exemption[]
}

/** The policy's file, or where it would stand. */
export const policyFile = ({ source }: Policy): string => source?.file ?? POLICY_FILE

/** What judges where there is no policy file (docs/policy.md): continuity, 72 hours, run evidence required. */
export const DEFAULT_SETTINGS: Settings = {
  cooldown: 72 * HOUR,
  cooldownSecurityFixes: 'lift',
  unlisted: 'continuity',
  registries: ['public'],
  run: 'required',
}

export const NO_POLICY: Policy = { source: undefined, settings: DEFAULT_SETTINGS, levels: {}, publishers: [], packages: [], exemptions: [] }
