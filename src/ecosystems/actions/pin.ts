/** Describes one use of an action, as a workflow or actions.lock has it. */
import type { Location } from '../../domain/location.ts'
import type { PackageName } from '../../domain/package.ts'
import type { RepositoryIds } from '../../domain/pin.ts'

/** One place at which an action is used. */
export interface Pin {
  readonly name: PackageName
  /** `owner/name`, as written. */
  readonly repository: string
  /**
   * Full id of a commit, or of an annotated tag's object, in lower case. `undefined`: it is used by a tag or a branch.
   */
  readonly commit: string | undefined
  /** The written tag or branch: after the `@` if there is no commit, or the `ref` of actions.lock. */
  readonly ref: string | undefined
  /** The version in the comment after it, or the `ref` of actions.lock. */
  readonly claimedTag: string | undefined
  /** Only in actions.lock. */
  readonly claimedIds: RepositoryIds | undefined
  readonly location: Location
}
