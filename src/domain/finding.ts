/** What a rule says, and what becomes of it in a report. */
import type { Location } from './location.ts'
import type { PackageVersion } from './package.ts'
import type { RuleId } from './rule-id.ts'

export type Level = 'error' | 'warning' | 'notice'

/** One thing compared: what was wanted, where there was a wish, and what was found. Raw values; escaped on output. */
export interface Fact {
  readonly label: string
  readonly wanted?: string
  readonly found: string
}

/** What a rule says. The engine adds rule, level, package and place. */
export interface Violation {
  /** What is wrong: one clause, lower-case start, no full stop, names `name@version`, no advice. */
  readonly message: string
  /** Why it matters: one sentence, about the reader's risk. */
  readonly reason: string
  /** What to do next: imperative, concrete. */
  readonly help: string
  readonly facts: readonly Fact[]
  /** The highest level this violation may have, whatever the rule's. */
  readonly atMost?: Level
  /** The level of this violation where the policy states none for the rule. */
  readonly unlessStated?: Level
  /** The evidence could not be had: blocks as `undetermined`, not as `unauthorized`. */
  readonly undetermined?: true
  /** When it ends by itself, at the latest. ISO 8601, UTC. */
  readonly readyAt?: string
  /** What ends it, where that is not the version's own age: completes "waits for …". Only along with `readyAt`. */
  readonly waitsFor?: string
  /** Where to look, if not at the lockfile line. */
  readonly location?: Location
}

/** One that belongs to no change, so that it has its own place. */
export type PlacedViolation = Violation & { readonly location: Location }

export interface Finding {
  readonly rule: RuleId
  /** The finding on the same version that explains this one. Then this one is told in a line under it. */
  readonly cause?: RuleId
  readonly level: Level
  readonly undetermined: boolean
  /** Only the time that has passed is against it: it ends by itself. */
  readonly onlyAge: boolean
  /** When it ends, where that does not follow from the version's own cooldown. ISO 8601, UTC. */
  readonly readyAt?: string
  /** What is waited for, where that is not the version's own age. */
  readonly waitsFor?: string
  readonly message: string
  readonly reason: string
  readonly help: string
  readonly facts: readonly Fact[]
  /** `undefined`: belongs to no change, but to the policy or the run. */
  readonly package: PackageVersion | undefined
  readonly location: Location | undefined
}

const DOCS = 'https://github.com/countersign/countersign/blob/main/docs/rules'

/** Derived, never stored, so it cannot drift from the id. */
export const docsUrl = (rule: RuleId): string => `${DOCS}/${rule}.md`

const SEVERITY: Readonly<Record<Level, number>> = { error: 2, warning: 1, notice: 0 }

/** The higher of two levels; `off` is below each. */
export const higherLevel = (a: Level, b: Level | 'off'): Level => (b !== 'off' && SEVERITY[b] > SEVERITY[a] ? b : a)

/** The lower of two levels. */
export const lowerLevel = (a: Level, b: Level): Level => (SEVERITY[a] <= SEVERITY[b] ? a : b)

/** Sorts worst first; of one level, what rests on evidence before what could not be had. */
export function worstFirst(a: Finding, b: Finding): number {
  return SEVERITY[b.level] - SEVERITY[a.level] || Number(a.undetermined) - Number(b.undetermined)
}
