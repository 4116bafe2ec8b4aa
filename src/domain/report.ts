/** Describes the report: everything that a run concludes. */
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

/** The name of this program in reports. */
export const TOOL_NAME = 'countersign'

export interface Report {
  readonly subject: Subject
  /** The version of the program that judged. `undefined` if it is not known. */
  readonly toolVersion: string | undefined
  /** The digest of the recording that the run made, or that it judged from. */
  readonly recording: string | undefined
  readonly conclusion: 'pass' | 'fail'
  readonly mode: 'enforce' | 'warn'
  /** ISO 8601, UTC. */
  readonly evaluatedAt: string
  readonly policy: PolicySource | undefined
  /** `undefined` if nothing had to be verified. */
  readonly trust: TrustSource | undefined
  readonly lockfiles: readonly string[]
  /** The ecosystems that were judged. */
  readonly ecosystems: readonly EcosystemId[]
  readonly counts: { readonly authorized: number; readonly unauthorized: number; readonly undetermined: number }
  /** Findings that belong to no change, but to the policy or the run. */
  readonly findings: readonly Finding[]
  readonly verdicts: readonly Verdict[]
  /** The blocked versions, each once, with their ways out. In the order of the verdicts. */
  readonly blocked: readonly Blocked[]
  readonly removed: readonly RemovedChange[]
  /** The things that a pull request's edit of the policy would newly trust, in words. */
  readonly policyDelta: readonly string[]
  /** The parts that were left out. */
  readonly notes: readonly Note[]
  /** The questions that were asked over the network, if any. */
  readonly questions?: Questions | undefined
  /**
   * When the last of the changes that only age blocks is old enough. ISO 8601. `undefined` if something else blocks
   * too.
   */
  readonly readyAt: string | undefined
}
