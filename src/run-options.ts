/** What a run is asked to do. */
import type { PolicyFile } from './policy-file.ts'

export interface RunOptions {
  readonly mode: 'enforce' | 'warn'
  readonly policyFile: PolicyFile
  /** Only these lockfiles; empty: all of them. */
  readonly lockfiles: readonly string[]
  /** Called after each version with its name. */
  readonly onProgress?: (done: number, total: number, what: string) => void
}
