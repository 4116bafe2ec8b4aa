/**
 * Names the ecosystems a package can belong to. A package's name says which: `npm`'s names are bare, every other one's
 * begin with its id and a colon.
 */

/** Permanent ids: they stand in reports and in front of names in policies. */
export const ECOSYSTEM_IDS = ['npm', 'actions'] as const

export type EcosystemId = (typeof ECOSYSTEM_IDS)[number]

/** A bare name is npm's, for ever; another ecosystem's begins with its id and a colon. */
export const ecosystemIdOf = (name: string): EcosystemId => ECOSYSTEM_IDS.find((id) => name.slice(0, id.length + 1) === `${id}:`) ?? 'npm'
