/** Says what a run should do. */
import type { Shard } from '../domain/shard.ts'
import type { Note } from '../domain/note.ts'
import type { EcosystemId } from '../domain/ecosystem.ts'
import type { PolicyFile } from './policy-file.ts'

export interface RunOptions {
  readonly mode: 'enforce' | 'warn'
  readonly policyFile: PolicyFile
  /** Only these lockfiles. Empty: all. */
  readonly lockfiles: readonly string[]
  /** Only these ecosystems. Absent: those that the policy names, else every one. */
  readonly ecosystems?: readonly EcosystemId[]
  /** No lockfile differs: only the policy is judged, and no lockfile is searched for. */
  readonly policyAlone?: boolean
  /** The parts that the given sides do not include. */
  readonly notes?: readonly Note[]
  /** The version of this program. */
  readonly version?: string | undefined
  /** If only some changes of a run are judged: the number of all its changes, which decides what is asked. */
  readonly among?: number
  /** Only this part of what is locked. */
  readonly shard?: Shard | undefined
  /** Called after each version, with its name. */
  readonly onProgress?: (done: number, total: number, what: string) => void
}
