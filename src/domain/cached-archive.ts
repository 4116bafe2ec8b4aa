/** An archive that a repository brings along, so that an install takes it in place of the registry's. */
import type { EcosystemId } from './ecosystem.ts'

/** One that comes with the change, and the lockfile that speaks for it. */
export interface CachedArchive {
  readonly ecosystem: EcosystemId
  readonly path: string
  /** `undefined`: none lies above it. */
  readonly lockfile: string | undefined
}

/** One that was not shown to hold the files of its version. */
export interface UnshownArchive {
  readonly path: string
  /** Completes the sentence "the archive …". */
  readonly why: string
  /** Nobody could be asked: another run may show it. */
  readonly isOutage: boolean
}
