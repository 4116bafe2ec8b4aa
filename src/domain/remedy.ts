/**
 * The ways out of a block, as data: what a person can do, which findings it lifts, and the change of the policy where
 * one is needed.
 */
import type { NonEmpty } from './brand.ts'
import type { PolicyAdditions } from './policy-additions.ts'
import type { RuleId } from './rule-id.ts'
import type { Verdict } from './verdict.ts'

/**
 * `wait` until a time. `rerun` the check. `configure` what the gate asks. `revert` what the lockfile says. `ask`
 * somebody. `exempt` one version. `trust` a publisher.
 */
export type RemedyKind = 'wait' | 'rerun' | 'configure' | 'revert' | 'ask' | 'exempt' | 'trust'

export interface Remedy {
  readonly kind: RemedyKind
  /** What to do, in a few words on one line. */
  readonly title: string
  /** The same in whole sentences. */
  readonly text: string
  /** ISO 8601, UTC. */
  readonly until: string | undefined
  /** The rules whose findings it answers. Empty where it only finds out. */
  readonly lifts: readonly RuleId[]
  readonly patch: PolicyPatch | undefined
}

export interface PolicyPatch {
  /** The policy's file, or where it would stand. */
  readonly file: string
  readonly additions: PolicyAdditions
  /** Where there is no policy yet: a whole one. Else what the change brings in, each list whole. */
  readonly yaml: string
  /** Unified, as `git apply` reads it. */
  readonly diff: string
}

/** One version that is blocked, wherever it is locked, with its ways out, best first. */
export interface Blocked {
  /** One for each place. */
  readonly verdicts: NonEmpty<Verdict>
  readonly remedies: readonly Remedy[]
  /** When it comes of age, where age is all that blocks it. ISO 8601, UTC. */
  readonly readyAt: string | undefined
}

/** Lines on the branch of the change would not count: it is judged by the policy at its base. */
export const whereLinesGo = (file: string): string =>
  `Put lines for ${file} into a separate pull request against the base branch. Merge it, then run this check again.`
