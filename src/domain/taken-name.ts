/** A name under which another package is installed than before. */
import type { LockedPackage } from './package.ts'

export interface TakenName {
  readonly name: string
  /** The package that was installed under it. */
  readonly before: LockedPackage
  /** The one that takes its place, as an alias. */
  readonly after: LockedPackage
}
