/** Names the ecosystems a package can belong to. A package's name says which: `npm`'s names are bare, every other one's begin with its id and a colon. */

/** Permanent ids: they stand in reports and in front of names in policies. */
export type EcosystemId = 'npm' | 'actions'
