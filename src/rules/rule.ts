/** What a rule is, what it may look at, and what it says. */
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

/** All that a rule about a candidate may look at. */
export interface Trial {
  readonly candidate: Candidate
  readonly policy: Policy
  /** How the version stands to the policy: which entry covers it, and whether it is met. */
  readonly standing: Standing
  /** Evidence that the policy asks for by making an error of a rule that rests on it. What is missing of it blocks. */
  readonly demanded: ReadonlySet<Ground>
}

/** All that a rule about the run as a whole may look at: its policy, and what changes beside the lockfiles. */
export interface RunTrial {
  readonly policy: Policy
  /** One for each exemption of the policy. */
  readonly exemptions: readonly ExemptionUse[]
  /** `undefined`: the pull request does not touch the policy. */
  readonly policyChange: PolicyChange | undefined
  /** What is found beside the lockfiles, of what decides an install. */
  readonly inputs: readonly RunViolation[]
  /** What is asked for and not locked, and the base did not leave open in the same way. */
  readonly unmet?: readonly PlacedUnclosed[] | undefined
  readonly taken?: readonly TakenName[] | undefined
}

/**
 * What a rule is. Whatever depends on the kind of a rule derives from this, so that a new rule is in every list it
 * belongs to.
 */
interface Traits {
  /** The evidence that it judges. None for a rule about missing evidence. */
  readonly restsOn: readonly Ground[]
  /** Whether a policy may not lower its level: an outage is no verdict, and bytes that do not verify have no excuse. */
  readonly isFixed: boolean
  /** One line for the docs index and SARIF: what is flagged. */
  readonly summary: string
  readonly defaultLevel: Level | 'off'
}

interface CandidateTraits extends Traits {
  /**
   * Which exemptions lift it. `at-init`: also those that `init` writes for what is locked already, which nobody has
   * looked at: only for facts of the lockfile and of time. `never`: a finding of what re-running ends, of bytes that
   * have no excuse, or of what the policy itself refuses.
   */
  readonly exemptible: 'never' | 'when-asked' | 'at-init'
  /**
   * What its reader does first: put back what the lockfile said (`put-back`), or ask whoever publishes the package
   * (absent). `refuse`: put it back, and no line of policy is offered to let it in.
   */
  readonly firstStep?: 'put-back' | 'refuse'
  /**
   * Rules whose finding explains this one. Where one of them is found too, this one is told in a line under it. The
   * first that is found counts.
   */
  readonly follows?: readonly RuleId[]
  /**
   * What an entry of the policy that names the certified publisher answers: a field of the `identity` that another
   * entry names, that no entry is for the version (`listing`), or a break in the `continuity` with the version before.
   * Absent: no such entry answers it.
   */
  readonly trustAnswers?: 'identity' | 'listing' | 'continuity'
  /** Pure. Returns what is wrong; an empty list means nothing is. */
  readonly check: (trial: Trial) => readonly Violation[]
}

interface RunTraits extends Traits {
  /** Pure. Returns what is wrong, with its place. */
  readonly check: (trial: RunTrial) => readonly RunViolation[]
}

/** Belongs to no change, so it has its own place. */
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

/** A rule about what comes in. */
export const defineRule = (rule: CandidateTraits): CandidateRule => ({ about: 'candidate', ...rule })

/** A rule about the run as a whole. No exemption lifts what it finds. */
export const defineRunRule = (rule: RunTraits): RunRule => ({ about: 'run', ...rule })

/** What stands only until an answer that is missing comes: an outage, and asking again is the first thing to do. */
export const unanswered = (violation: Violation): Violation => ({
  ...violation,
  help: `Run the check again: one of the answers that this finding rests on could not be had. If that stays so: ${violation.help}`,
  undetermined: true,
})

/** What it means that one field of the certified identity is another than the policy names. */
interface IdentityField {
  readonly summary: string
  /** Completes "lib@1.1.0 was published …". */
  readonly clause: string
  readonly reason: string
}

/** A rule on one field: of the mismatches with the nearest entry it says those that are its own. */
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
