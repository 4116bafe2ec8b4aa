/** What a workflow or actions.lock says an action is pinned to. All of it is a claim of whoever wrote the file. */
import type { Location } from './location.ts'
import type { PackageName } from './package.ts'

/** Numeric ids, as decimal texts: they survive a rename, and whoever takes over a name cannot have them. */
export interface RepositoryIds {
  readonly repositoryId: string
  readonly ownerId: string
}

/** One place at which an action is used. */
export interface Pin {
  readonly name: PackageName
  /** `owner/name`, as written. */
  readonly repository: string
  /** Full id of a commit, or of an annotated tag's object; `undefined`: it is used by a tag or a branch. Lower case. */
  readonly commit: string | undefined
  /** The tag or branch that is written: behind the `@` where no commit stands there, or as the `ref` of actions.lock. */
  readonly ref: string | undefined
  /** The version that the comment behind it names, or the `ref` of actions.lock. */
  readonly claimedTag: string | undefined
  /** Of actions.lock. */
  readonly claimedIds: RepositoryIds | undefined
  readonly location: Location
}
