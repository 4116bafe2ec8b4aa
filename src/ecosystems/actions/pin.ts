/** One use of an action, as a workflow or actions.lock has it. */
import type { Location } from '../../domain/location.ts'
import type { PackageName } from '../../domain/package.ts'
import type { RepositoryIds } from '../../domain/pin.ts'

/** One place at which an action is used. */
export interface Pin {
  readonly name: PackageName
  /** `owner/name`, as written. */
  readonly repository: string
  /** Full id of a commit, or of an annotated tag's object; `undefined`: it is used by a tag or a branch. Lower case. */
  readonly commit: string | undefined
  /**
   * The tag or branch that is written: behind the `@` where no commit stands there, or as the `ref` of actions.lock.
   */
  readonly ref: string | undefined
  /** The version that the comment behind it names, or the `ref` of actions.lock. */
  readonly claimedTag: string | undefined
  /** Of actions.lock. */
  readonly claimedIds: RepositoryIds | undefined
  readonly location: Location
}
