/** Describes a name under which another package is installed than before. */
import type { LockedPackage } from './package.ts'

export interface TakenName {
  readonly name: string
  /** The package that was installed under it. */
  readonly before: LockedPackage
  /** The package that replaces it, as an alias. */
  readonly after: LockedPackage
}
