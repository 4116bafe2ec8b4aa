/** Defines one use of an action in a workflow or in actions.lock. */
import type { Location } from '../../domain/location.ts'
import type { PackageName } from '../../domain/package.ts'
import type { RepositoryIds } from '../../domain/pin.ts'

/** One use of an action. */
export interface Pin {
  readonly name: PackageName
  /** `owner/name`, as written. */
  readonly repository: string
  /** The full id of a commit or of an annotated tag's object, in lower case. `undefined` if a tag or branch is used. */
  readonly commit: string | undefined
  /** The tag or branch: the text after the `@` if it is not a commit, or the `ref` of actions.lock. */
  readonly ref: string | undefined
  /** The version in the comment after the use, or the `ref` of actions.lock. */
  readonly claimedTag: string | undefined
  /** The ids in actions.lock. `undefined` in workflows. */
  readonly claimedIds: RepositoryIds | undefined
  readonly location: Location
}
