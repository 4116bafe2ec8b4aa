/** Describes an archive in the repository that an install uses instead of the registry's. */
import type { EcosystemId } from './ecosystem.ts'

/** An archive that comes with the change, and the lockfile that belongs to it. */
export interface CachedArchive {
  readonly ecosystem: EcosystemId
  readonly path: string
  /** `undefined` if no lockfile is in a folder above it. */
  readonly lockfile: string | undefined
}

/** An archive that could not be shown to hold the files of its version. */
export interface UnshownArchive {
  readonly path: string
  /** Completes the sentence "the archive …". */
  readonly why: string
  /** A service could not be asked. Another run may get the answer. */
  readonly isOutage: boolean
}
