/** Describes what a rule says, and how the report places it. */
import type { Location } from './location.ts'
import type { PackageVersion } from './package.ts'
import type { RuleId } from './rule-id.ts'

export type Level = 'error' | 'warning' | 'notice'

/** One comparison: the wanted value, if there is one, and the found value. Values are raw, and escaped on output. */
export interface Fact {
  readonly label: string
  readonly wanted?: string
  readonly found: string
}

/** The statement of a rule about a version. The engine adds rule, level, package and place. */
export interface Violation {
  /** The problem: one clause, lower-case start, no full stop, names `name@version`, no advice. */
  readonly message: string
  /** Why it matters: one or two sentences about the reader's risk. */
  readonly reason: string
  /** The next step: imperative, concrete. */
  readonly help: string
  readonly facts: readonly Fact[]
  /** The highest level this violation may have, whatever the rule's. */
  readonly atMost?: Level
  /** The level of this violation where the policy states none for the rule. */
  readonly unlessStated?: Level
  /** The evidence could not be had: the version is blocked as `undetermined`, not as `unauthorized`. */
  readonly undetermined?: true
  /** When the finding ends by itself, at the latest. ISO 8601, UTC. */
  readonly readyAt?: string
  /**
   * The condition that ends it, if that is not the version's own age. Completes "waits for …". Only together with
   * `readyAt`.
   */
  readonly waitsFor?: string
  /** Where to look, if not at the line of the lockfile. */
  readonly location?: Location
}

/** A violation that belongs to no change, so it has its own place. */
export type PlacedViolation = Violation & { readonly location: Location }

export interface Finding {
  readonly rule: RuleId
  /**
   * The finding on the same version that explains this one. The report then shows this one in a line under that one.
   */
  readonly cause?: RuleId
  readonly level: Level
  readonly undetermined: boolean
  /** Only time is missing: the finding ends by itself. */
  readonly onlyAge: boolean
  /** When it ends, if the version's own cooldown does not say so. ISO 8601, UTC. */
  readonly readyAt?: string
  /** The condition that it waits for, if that is not the version's own age. */
  readonly waitsFor?: string
  readonly message: string
  readonly reason: string
  readonly help: string
  readonly facts: readonly Fact[]
  /** `undefined` if it belongs to the policy or to the run, not to a change. */
  readonly package: PackageVersion | undefined
  readonly location: Location | undefined
}

const DOCS = 'https://github.com/countersign/countersign/blob/main/docs/rules'

/** Derived from the id and never stored, so the two cannot differ. */
export const docsUrl = (rule: RuleId): string => `${DOCS}/${rule}.md`

const SEVERITY: Readonly<Record<Level, number>> = { error: 2, warning: 1, notice: 0 }

/** The higher of two levels. `off` is below every level. */
export const higherLevel = (a: Level, b: Level | 'off'): Level => (b !== 'off' && SEVERITY[b] > SEVERITY[a] ? b : a)

/** The lower of two levels. */
export const lowerLevel = (a: Level, b: Level): Level => (SEVERITY[a] <= SEVERITY[b] ? a : b)

/** Sorts worst first. Within a level, findings that rest on evidence come before missing answers. */
export function worstFirst(a: Finding, b: Finding): number {
  return SEVERITY[b.level] - SEVERITY[a.level] || Number(a.undetermined) - Number(b.undetermined)
}
