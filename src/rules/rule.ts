/** Defines what a rule is, what it may look at, and what it says. */
import type { Candidate } from '../domain/candidate.ts'
import type { ExemptionUse } from '../domain/exemption-use.ts'
import type { Level, Violation } from '../domain/finding.ts'
import type { Ground } from '../domain/ground.ts'
import type { Location } from '../domain/location.ts'
import type { PlacedUnclosed } from '../domain/lockfile.ts'
import { spec } from '../domain/package.ts'
import type { PolicyChange } from '../domain/policy-change.ts'
import type { Policy } from '../domain/policy.ts'
import type { RuleId } from '../domain/rule-id.ts'
import type { IdentityRule, Standing } from '../domain/standing.ts'
import type { TakenName } from '../domain/taken-name.ts'

/** Everything that a rule about a candidate may look at. */
export interface Trial {
  readonly candidate: Candidate
  readonly policy: Policy
  /** The standing of the version: which entry covers it, and whether it is met. */
  readonly standing: Standing
  /** Evidence that the policy demands: it makes an error of a rule that rests on it. If it is missing, this blocks. */
  readonly demanded: ReadonlySet<Ground>
}

/** Everything that a rule about the run may look at: its policy, and the changes beside the lockfiles. */
export interface RunTrial {
  readonly policy: Policy
  /** One for each exemption of the policy. */
  readonly exemptions: readonly ExemptionUse[]
  /** `undefined` if the pull request does not touch the policy. */
  readonly policyChange: PolicyChange | undefined
  /** Findings about files beside the lockfiles that decide an install. */
  readonly inputs: readonly RunViolation[]
  /** Requests that the lockfile does not answer, and that the base did not leave open in the same way. */
  readonly unmet?: readonly PlacedUnclosed[] | undefined
  readonly taken?: readonly TakenName[] | undefined
}

/** The traits of a rule. Every list of rules derives from them, so a new rule is in each list that it belongs to. */
interface Traits {
  /** The evidence that it judges. Empty for a rule about missing evidence. */
  readonly restsOn: readonly Ground[]
  /**
   * Whether a policy cannot lower its level: an outage is not a verdict, and nothing excuses bytes that do not verify.
   */
  readonly isFixed: boolean
  /** One line for the docs index and SARIF, about the flagged problem. */
  readonly summary: string
  readonly defaultLevel: Level | 'off'
}

interface CandidateTraits extends Traits {
  /**
   * Which exemptions lift it. `at-init` includes those that `init` writes for locked versions that were not reviewed.
   * It is only for facts of the lockfile and of time. `when-asked`: those that a person writes. `never`: for a finding
   * that a re-run ends, for bytes that have no excuse, or for what the policy itself refuses.
   */
  readonly exemptible: 'never' | 'when-asked' | 'at-init'
  /**
   * The reader's first step. `put-back`: restore the lockfile entry. Absent: ask the publisher of the package.
   * `refuse`: restore the entry, and no line of policy is offered.
   */
  readonly firstStep?: 'put-back' | 'refuse'
  /**
   * Rules whose finding explains this one. If one of them is found too, the report shows this one in a line under it.
   * The first one that is found counts.
   */
  readonly follows?: readonly RuleId[]
  /**
   * The findings that an entry with the certified publisher lifts. `identity`: a field that another entry names.
   * `listing`: no entry is for the version. `continuity`: a break with the version before. Absent: such an entry lifts
   * nothing.
   */
  readonly trustAnswers?: 'identity' | 'listing' | 'continuity'
  /** Pure. Returns the violations. An empty list means that nothing is wrong. */
  readonly check: (trial: Trial) => readonly Violation[]
}

interface RunTraits extends Traits {
  /** Pure. Returns the violations, each with its place. */
  readonly check: (trial: RunTrial) => readonly RunViolation[]
}

/** A violation that belongs to no change, so it has its own place. */
export interface RunViolation extends Violation {
  readonly location: Location
  /** The lowest level it may have, whatever the policy says. */
  readonly atLeast?: Level
}

export interface CandidateRule extends CandidateTraits {
  readonly about: 'candidate'
}

export interface RunRule extends RunTraits {
  readonly about: 'run'
}

export type Rule = CandidateRule | RunRule

/** Defines a rule about a change. */
export const defineRule = (rule: CandidateTraits): CandidateRule => ({ about: 'candidate', ...rule })

/** Defines a rule about the run as a whole. No exemption lifts its findings. */
export const defineRunRule = (rule: RunTraits): RunRule => ({ about: 'run', ...rule })

/** Marks a violation that rests on a missing answer: an outage, so asking again is the first thing to do. */
export const unanswered = (violation: Violation): Violation => ({
  ...violation,
  help: `Re-run the check: one of the answers behind this finding could not be fetched. If it still cannot: ${violation.help}`,
  undetermined: true,
})

/** The meaning of a field of the certified identity that differs from the policy. */
interface IdentityField {
  readonly summary: string
  /** Completes "lib@1.1.0 was published …". */
  readonly clause: string
  readonly reason: string
}

/** Defines a rule about one field: it reports the mismatches of that field with the nearest entry. */
export const defineIdentityRule = (id: IdentityRule, field: IdentityField): CandidateRule =>
  defineRule({
    restsOn: ['attestation'],
    isFixed: false,
    exemptible: 'when-asked',
    trustAnswers: 'identity',
    summary: field.summary,
    defaultLevel: 'error',
    check: ({ candidate: { change, evidence }, standing }) => {
      const own = standing.kind === 'mismatched' ? standing.mismatches.filter((mismatch) => mismatch.rule === id) : []
      if (standing.kind !== 'mismatched' || evidence.kind !== 'verified' || own.length === 0) return []
      return [
        {
          message: `${spec(change.after)} was published ${field.clause}`,
          reason: field.reason,
          help: `Ask the maintainers of ${standing.entry.publisher.repository} whether this is how they publish now.`,
          facts: own.map(({ label, wanted, found }) => ({ label, wanted, found })),
        },
      ]
    },
  })
