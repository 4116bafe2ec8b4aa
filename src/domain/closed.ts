/**
 * Says what the shared policies close against looser values. For these keys no remedy is offered, and a looser value in
 * the local policy is an error.
 */
export interface ClosedByShared {
  readonly exemptions: boolean
  readonly registries: boolean
  /** Names of publishers. */
  readonly publishers: readonly string[]
  /** Patterns under `packages`. No entry may be added for a name that they match. */
  readonly packages: readonly string[]
}

/** Whether a pattern matches a name, or contains another pattern. */
export const isWithin = (name: string, pattern: string): boolean =>
  name === pattern || (pattern.endsWith('*') && name.replace(/\*$/, '').startsWith(pattern.slice(0, -1)))
