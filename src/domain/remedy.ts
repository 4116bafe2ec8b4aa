/**
 * Defines the ways out of a block, as data. Each has the step that a person can take, the findings that it lifts, and
 * the change of the policy if one is needed.
 */
import type { NonEmpty } from './brand.ts'
import type { PolicyAdditions } from './policy-additions.ts'
import type { RuleId } from './rule-id.ts'
import type { Verdict } from './verdict.ts'

/**
 * `wait` until a time. `rerun` the check. `configure` what the gate asks. `revert` what the lockfile says. `ask` a
 * person. `exempt` one version. `trust` a publisher.
 */
export type RemedyKind = 'wait' | 'rerun' | 'configure' | 'revert' | 'ask' | 'exempt' | 'trust'

export interface Remedy {
  readonly kind: RemedyKind
  /** The step, in a few words on one line. */
  readonly title: string
  /** The same, in whole sentences. */
  readonly text: string
  /** Until when it takes time: to wait, to ask again, or for the age that an exemption does not lift. ISO 8601, UTC. */
  readonly until: string | undefined
  /** The rules whose findings it lifts. Empty if it only finds something out. */
  readonly lifts: readonly RuleId[]
  readonly patch: PolicyPatch | undefined
}

/**
 * In the order in which a person reads them: an exemption that leaves the age to time before the one that lifts it too.
 */
export function forPeople(remedies: readonly Remedy[]): readonly Remedy[] {
  const isNarrower = ({ kind, until }: Remedy): boolean => kind === 'exempt' && until !== undefined
  const first = remedies.findIndex(({ kind }) => kind === 'exempt')
  const narrower = remedies.filter(isNarrower)
  if (narrower.length === 0) return remedies
  return [...remedies.slice(0, first), ...narrower, ...remedies.slice(first).filter((remedy) => !isNarrower(remedy))]
}

/** Whether the sentences say what the title says. Then a reader needs only them. */
export const saysTitle = ({ kind, title, text }: Remedy): boolean =>
  kind === 'wait' || text.startsWith(title) || (kind === 'ask' && text.startsWith('Ask the maintainers'))

export interface PolicyPatch {
  /** The policy's file, or the place where it would be. */
  readonly file: string
  readonly additions: PolicyAdditions
  /** If there is no policy yet: a complete one. Otherwise the parts that the change adds to, each list complete. */
  readonly yaml: string
  /** Unified, as `git apply` reads it. */
  readonly diff: string
}

/** One blocked version, wherever it is locked, with its ways out, best first. */
export interface Blocked {
  /** One for each place. */
  readonly verdicts: NonEmpty<Verdict>
  readonly remedies: readonly Remedy[]
  /** When it is old enough, if only its age blocks it. ISO 8601, UTC. */
  readonly readyAt: string | undefined
}

/** Lines on the branch of the change itself have no effect: the policy at its base judges it. */
export const whereLinesGo = (file: string): string =>
  `Put lines for ${file} into a separate pull request against the base branch. Merge it, then run this check again.`
