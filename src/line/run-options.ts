/** What a run is asked to do. */
import type { Note } from '../domain/note.ts'
import type { EcosystemId } from '../domain/ecosystem.ts'
import type { PolicyFile } from './policy-file.ts'

export interface RunOptions {
  readonly mode: 'enforce' | 'warn'
  readonly policyFile: PolicyFile
  /** Only these lockfiles; empty: all of them. */
  readonly lockfiles: readonly string[]
  /** Only these ecosystems; absent: those that the policy names, else every one. */
  readonly ecosystems?: readonly EcosystemId[]
  /** No lockfile differs: the policy is judged, and no lockfile is looked for. */
  readonly policyAlone?: boolean
  /** What the sides given leave out. */
  readonly notes?: readonly Note[]
  /** Of this program. */
  readonly version?: string | undefined
  /** Where some of a run's changes are judged alone: how many it has, since that decides what is asked. */
  readonly among?: number
  /** Called after each version with its name. */
  readonly onProgress?: (done: number, total: number, what: string) => void
}
