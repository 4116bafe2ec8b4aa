/**
 * Names the ecosystems that a package can belong to. The name of a package says which: names of `npm` have no prefix,
 * names of every other ecosystem start with its id and a colon.
 */

/** Permanent ids: reports contain them, and names in policies start with them. */
export const ECOSYSTEM_IDS = ['npm', 'actions'] as const

export type EcosystemId = (typeof ECOSYSTEM_IDS)[number]

/** A name without prefix will always be npm's. A name of another ecosystem starts with its id and a colon. */
export const ecosystemIdOf = (name: string): EcosystemId => ECOSYSTEM_IDS.find((id) => name.slice(0, id.length + 1) === `${id}:`) ?? 'npm'
