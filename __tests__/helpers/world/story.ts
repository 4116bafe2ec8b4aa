/**
 * Describes in short what the outside knows about some packages. The defaults are those of an honest release: attested, published by `release.yml` on
 * `main`. The run is green, the branch has the commit, and the version has its tag.
 */
import type { IdentityOptions, MintOptions } from '../mint.ts'

export interface VersionStory {
  /** When it was published. ISO 8601. */
  readonly at: string
  readonly attested?: boolean
  /** Whether the packument says so. Default: `attested`. */
  readonly advertised?: boolean
  readonly identity?: IdentityOptions & { readonly provider?: 'github' | 'gitlab' }
  /** When the registry signed, for a staged publish. */
  readonly approvedAt?: string
  /** A person's name, `oidc`, or the packument's own `_npmUser`. Default: `oidc` if attested, otherwise `octocat`. */
  readonly account?: string | Readonly<Record<string, unknown>>
  readonly maintainers?: readonly string[]
  /** `null`: GitHub has no such run. */
  readonly run?: Partial<RunStory> | null
  /** Which branches have the commit. `diverged`: none. `orphan`: none, without common history. Default: the ref's own and the default branch. */
  readonly commit?: 'orphan' | 'diverged' | readonly string[]
  /** `null`: no tag. */
  readonly tag?: { readonly name: string; readonly commit?: string; readonly taggedAt?: string } | null
  readonly pullRequest?: number | null
  readonly commitVerified?: boolean
  readonly installScripts?: Readonly<Record<string, string>>
  readonly deprecated?: boolean
  readonly mint?: Pick<MintOptions, 'provenance' | 'publish'>
  /** Fields of its package.json beside name, version and scripts. */
  readonly manifest?: Readonly<Record<string, unknown>>
  /** The bytes that the registry serves, instead of those made from the other fields. */
  readonly tarball?: Uint8Array | undefined
  /** Files of its tarball beside package.json. */
  readonly files?: Readonly<Record<string, string>>
  /** What its repository has of it. `null`: nothing, because it was published without the repository. Absent: not stated. */
  readonly source?: SourceStory | null
}

/** How the repository differs from the tarball. */
export interface SourceStory {
  /** The name of the version's tag. `null`: it has none. Default: `v{version}`. */
  readonly tag?: string | null
  /** The version whose commit the tag names. */
  readonly tagOf?: string
  /** Fields of package.json there. `null`: it lacks them. */
  readonly manifest?: Readonly<Record<string, unknown>>
  /** What package.json there says. */
  readonly version?: string
  /** Files that differ there. `null`: it lacks them. */
  readonly files?: Readonly<Record<string, string | null>>
  /** Folder of the package. */
  readonly folder?: string
  /** GitHub cuts the list of files. */
  readonly isCut?: boolean
}

export interface RunStory {
  readonly status: string
  readonly conclusion: string
  readonly event: string
  readonly headSha: string
  readonly path: string
  readonly repositoryId: number
  readonly actor: string
  readonly triggeringActor: string
  /** ISO 8601 */
  readonly startedAt: string
  readonly endedAt: string
  /** The conclusion of the step called "Publish". */
  readonly publishStep: string
  readonly approvers: readonly string[]
}

export interface PackageStory extends Partial<VersionStory> {
  readonly versions: Readonly<Record<string, VersionStory>>
  /** Versions that were published and later removed: version → when. */
  readonly unpublished?: Readonly<Record<string, string>>
  readonly defaultBranch?: string
  /** Versions before the first of `versions`, the oldest first, a month apart and published in the same way. */
  readonly history?: readonly string[]
}

/** One lockfile entry: `name@version`, or an object with the differences. */
export type EntryStory =
  | string
  | {
      readonly spec: string
      readonly alias?: string
      readonly integrity?: string | null
      readonly resolved?: string
      readonly installScript?: boolean
      readonly git?: string
      /** Below another package, beside another version of the same name. */
      readonly nested?: boolean
      /** Names of packages that it brought in, which the project itself does not ask for. */
      readonly requires?: readonly string[]
    }

export interface Story {
  readonly now: string
  readonly packages: Readonly<Record<string, PackageStory>>
  readonly base: readonly EntryStory[]
  readonly head: readonly EntryStory[]
  /** The base had no lockfile yet. */
  readonly noLockfileAtBase?: true
  /** A change of the head's lockfile before it was committed. */
  readonly spoilHead?: (text: string) => string
  /** Text of the policy at the base. */
  readonly policy?: string
  /** Text of the policy at the head. Default: as at the base. */
  readonly headPolicy?: string
  /** Which questions get no answer: the first that matches `registry /path` or `github /path`. */
  readonly faults?: readonly { readonly on: RegExp; readonly as: 'unreachable' | 'refused' | 'absent' | 'malformed' | 'rate-limited' }[]
  /**
   * Affected `name@version` → GHSA id of an advisory that the next version patches, or all its advisories with the versions that they name as
   * patched.
   */
  readonly advisories?: Readonly<Record<string, string | readonly AdvisoryStory[]>>
  /** Repositories that were renamed: old → new. */
  readonly renamed?: Readonly<Record<string, string>>
}

export interface AdvisoryStory {
  readonly id: string
  /** For each release line that it affects. `null`: no patch. */
  readonly patched: readonly (string | null)[]
}

/** Splits `name@version`, where the name may begin with `@`. */
export function splitSpec(spec: string): readonly [name: string, version: string] {
  const at = spec.lastIndexOf('@')
  return [spec.slice(0, at), spec.slice(at + 1)]
}
