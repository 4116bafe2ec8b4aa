import type { RemovedChange } from './change.ts'
import type { Finding } from './finding.ts'
import type { Note } from './note.ts'
import type { PolicySource } from './policy.ts'
import type { Blocked } from './remedy.ts'
import { type TrustSource } from './trust.ts'
import type { Verdict } from './verdict.ts'

export interface Report {
  readonly conclusion: 'pass' | 'fail'
  readonly mode: 'enforce' | 'warn'
  /** ISO 8601, UTC. */
  readonly evaluatedAt: string
  readonly policy: PolicySource | undefined
  /** `undefined` where nothing had to be verified. */
  readonly trust: TrustSource | undefined
  readonly lockfiles: readonly string[]
  readonly counts: { readonly authorized: number; readonly unauthorized: number; readonly undetermined: number }
  /** Those that belong to no change: the policy's own. */
  readonly findings: readonly Finding[]
  readonly verdicts: readonly Verdict[]
  /** The versions that are blocked, each once, with their ways out. In the order of the verdicts. */
  readonly blocked: readonly Blocked[]
  readonly removed: readonly RemovedChange[]
  /** What a pull request that edits the policy would newly trust, in words. */
  readonly policyDelta: readonly string[]
  /** What was not looked at. */
  readonly notes: readonly Note[]
  /** When the last of the changes blocked only by age comes of age; ISO 8601. `undefined` where age is not all that blocks. */
  readonly readyAt: string | undefined
}
