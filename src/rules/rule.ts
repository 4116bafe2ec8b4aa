import type { Candidate } from '../domain/candidate.ts'
import type { Level, Violation } from '../domain/finding.ts'
import type { Policy } from '../domain/policy.ts'
import type { Standing } from '../domain/standing.ts'

/** All that a rule may look at. */
export interface Trial {
  readonly candidate: Candidate
  readonly policy: Policy
  /** How the version stands to the policy: which entry covers it, and whether it is met. */
  readonly standing: Standing
}

export interface Rule {
  /** One line for the docs index and SARIF: what is flagged. */
  readonly summary: string
  readonly defaultLevel: Level | 'off'
  /** Pure. Returns what is wrong; an empty list means nothing is. */
  readonly check: (trial: Trial) => readonly Violation[]
}

export const defineRule = (rule: Rule): Rule => rule
