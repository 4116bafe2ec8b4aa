/**
 * A story: what the outside knows of some packages, told shortly. The defaults are those of an honest release: attested, published by
 * `release.yml` on `main`, the run green, the commit on the branch, the tag in place.
 */
import type { IdentityOptions, MintOptions } from '../mint.ts'

export interface VersionStory {
  /** When it was published. ISO 8601. */
  readonly at: string
  readonly attested?: boolean
  /** Whether the packument says so; default: `attested`. */
  readonly advertised?: boolean
  readonly identity?: IdentityOptions & { readonly provider?: 'github' | 'gitlab' }
  /** When the registry signed, for a staged publish. */
  readonly approvedAt?: string
  /** A person's name, `oidc`, or the packument's own `_npmUser`. Default: `oidc` where attested, else `octocat`. */
  readonly account?: string | Readonly<Record<string, unknown>>
  readonly maintainers?: readonly string[]
  /** `null`: GitHub has no such run. */
  readonly run?: Partial<RunStory> | null
  /** Which branches hold the commit; `orphan`: none, no common history; `diverged`: none. Default: the ref's own and the default branch. */
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
  /** The bytes that the registry serves, in place of those that the rest makes. */
  readonly tarball?: Uint8Array | undefined
  /** Files of its tarball beside package.json. */
  readonly files?: Readonly<Record<string, string>>
  /** What its repository has of it; `null`: nothing, it was published past it. Absent: nothing of the source is told. */
  readonly source?: SourceStory | null
}

/** What the repository has otherwise than the tarball. */
export interface SourceStory {
  /** How the version's tag is called; `null`: it has none. Default: `v{version}`. */
  readonly tag?: string | null
  /** The version whose commit the tag names. */
  readonly tagOf?: string
  /** Fields of package.json there; `null`: it lacks them. */
  readonly manifest?: Readonly<Record<string, unknown>>
  /** What package.json there says. */
  readonly version?: string
  /** Files that are otherwise there; `null`: it lacks them. */
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
  /** What became of the step called "Publish". */
  readonly publishStep: string
  readonly approvers: readonly string[]
}

export interface PackageStory extends Partial<VersionStory> {
  readonly versions: Readonly<Record<string, VersionStory>>
  /** Versions that were published and are gone: version → when. */
  readonly unpublished?: Readonly<Record<string, string>>
  readonly defaultBranch?: string
  /** Versions before the first of `versions`, the oldest first, a month apart and published in the same way. */
  readonly history?: readonly string[]
}

/** One lockfile entry: `name@version`, or that with what differs. */
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
  /** What became of the head's lockfile before it was committed. */
  readonly spoilHead?: (text: string) => string
  /** Text of the policy at the base. */
  readonly policy?: string
  /** Text of the policy at the head; default: as at the base. */
  readonly headPolicy?: string
  /** Which questions get no answer: the first that matches `registry /path` or `github /path`. */
  readonly faults?: readonly { readonly on: RegExp; readonly as: 'unreachable' | 'refused' | 'absent' | 'malformed' | 'rate-limited' }[]
  /** Affected `name@version` → GHSA id, patched in the next version; or all that affect it, with the versions that they name as patched. */
  readonly advisories?: Readonly<Record<string, string | readonly AdvisoryStory[]>>
  /** Repositories that were renamed: old → new. */
  readonly renamed?: Readonly<Record<string, string>>
}

export interface AdvisoryStory {
  readonly id: string
  /** Of each line of releases that it affects; `null`: no patch. */
  readonly patched: readonly (string | null)[]
}

/** Splits `name@version`, where the name may begin with `@`. */
export function splitSpec(spec: string): readonly [name: string, version: string] {
  const at = spec.lastIndexOf('@')
  return [spec.slice(0, at), spec.slice(at + 1)]
}
