/** Describes how two lockfiles differ. */
import type { NonEmpty } from './brand.ts'
import type { LockedPackage } from './package.ts'

/** One difference between the lockfile at the base commit and at the head commit. */
export type LockfileChange =
  /** No version of this package was locked before. */
  | { readonly kind: 'added'; readonly after: LockedPackage }
  /** Other versions were locked before: `before` has all of them, `replaced` those that are locked no more. */
  | {
      readonly kind: 'updated'
      readonly before: NonEmpty<LockedPackage>
      readonly replaced: readonly LockedPackage[]
      readonly after: LockedPackage
    }
  /** The same name and version now resolves to other bytes or another place. */
  | { readonly kind: 're-resolved'; readonly before: LockedPackage; readonly after: LockedPackage }
  /** Removed from the lockfile. Never needs evidence. */
  | { readonly kind: 'removed'; readonly before: LockedPackage }

export type IncomingChange = Exclude<LockfileChange, { kind: 'removed' }>
export type RemovedChange = Extract<LockfileChange, { kind: 'removed' }>

/** The versions of the package that the base side locked. */
export function lockedBefore(change: IncomingChange): readonly LockedPackage[] {
  switch (change.kind) {
    case 'added':
      return []
    case 'updated':
      return change.before
    case 're-resolved':
      return [change.before]
  }
}
