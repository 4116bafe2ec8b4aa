/** Says what a change to the entry of an action would newly let in, or newly refuse. */
import type { ActionEntry } from '../../domain/policy.ts'
import { type PolicyDifference, allowed, branchesAsked, constraintDelta, loosening, tightening } from './publisher.ts'

export function actionDelta(was: ActionEntry, is: ActionEntry, pattern: string): readonly PolicyDifference[] {
  return [
    ...(['repositoryId', 'ownerId', 'immutable'] as const).flatMap((key) => constraintDelta(key, was[key], is[key], pattern)),
    ...allowed('branch', branchesAsked(was), branchesAsked(is), pattern),
    ...detachedDelta(was.detached, is.detached, pattern),
  ]
}

function detachedDelta(was: boolean, is: boolean, pattern: string): readonly PolicyDifference[] {
  if (was === is) return []
  return is
    ? [loosening(`newly trusts commits of ${pattern} that only a tag names and no branch holds`)]
    : [tightening(`no longer trusts commits of ${pattern} that no branch holds`)]
}
