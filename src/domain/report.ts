/** The report: everything that a run concludes. */
import type { RemovedChange } from './change.ts'
import type { EcosystemId } from './ecosystem.ts'
import type { Finding } from './finding.ts'
import type { Note } from './note.ts'
import type { PolicySource } from './policy.ts'
import type { Questions } from './questions.ts'
import type { Blocked } from './remedy.ts'
import type { Subject } from './subject.ts'
import type { TrustSource } from './trust.ts'
import type { Verdict } from './verdict.ts'

/** How this program is called where a report says by what it was made. */
export const TOOL_NAME = 'countersign'

export interface Report {
  readonly subject: Subject
  /** The version of the program that judged. `undefined`: it does not know its own. */
  readonly toolVersion: string | undefined
  /** The digest of the recording that was made of the run, or that was judged from. */
  readonly recording: string | undefined
  readonly conclusion: 'pass' | 'fail'
  readonly mode: 'enforce' | 'warn'
  /** ISO 8601, UTC. */
  readonly evaluatedAt: string
  readonly policy: PolicySource | undefined
  /** `undefined` where nothing had to be verified. */
  readonly trust: TrustSource | undefined
  readonly lockfiles: readonly string[]
  /** What was judged. */
  readonly ecosystems: readonly EcosystemId[]
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
  /** What was asked over the network for it, where anything was. */
  readonly questions?: Questions | undefined
  /**
   * When the last of the changes blocked only by age comes of age; ISO 8601. `undefined` where age is not all that
   * blocks.
   */
  readonly readyAt: string | undefined
}
