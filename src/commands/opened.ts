/** Describes what a command works on: the world that it asks, and what to run on it. */
import type { RunOptions } from '../line/run-options.ts'
import type { World } from '../world.ts'

export interface OpenedRun {
  readonly world: World
  readonly runOptions: RunOptions
  /**
   * Finishes a recording. Call it after the last question. Returns its digest, or the digest of the recording that was
   * replayed.
   */
  readonly close: () => Promise<string | undefined>
  /** A replay of a run that verified nothing, for example that of a shard without versions. */
  readonly isEmpty?: boolean
}
