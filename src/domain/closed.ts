/**
 * What the files that a policy extends close against looser values: there, nothing is offered and nothing may be
 * written.
 */
export interface ClosedByShared {
  readonly exemptions: boolean
  readonly registries: boolean
  /** Names of publishers. */
  readonly publishers: readonly string[]
  /** Patterns under `packages`: no entry may be added for what they name. */
  readonly packages: readonly string[]
}

/** Whether a name, or the pattern of several, is among what a pattern names. */
export const isWithin = (name: string, pattern: string): boolean =>
  name === pattern || (pattern.endsWith('*') && name.replace(/\*$/, '').startsWith(pattern.slice(0, -1)))
