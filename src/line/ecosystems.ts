/**
 * Says which ecosystems a run judges: those that its options name, else those that the policy names, else every one.
 */
import type { LockfileChange } from '../domain/change.ts'
import { type EcosystemId, ecosystemIdOf } from '../domain/ecosystem.ts'
import type { World } from '../world.ts'
import type { LockfileChanges } from './lockfile-changes.ts'
import type { RunOptions } from './run-options.ts'

/** Called only if the answer is needed before the policy is read anyway. */
export async function isJudged(
  ecosystem: EcosystemId,
  world: World,
  { ecosystems, policyFile }: Pick<RunOptions, 'ecosystems' | 'policyFile'>,
): Promise<boolean> {
  if (ecosystems !== undefined) return ecosystems.includes(ecosystem)
  const policy = await (await import('./policy-file.ts')).readPolicy(world, policyFile)
  return policy?.settings.ecosystems?.includes(ecosystem) ?? true
}

/** Nothing is asked about an ecosystem that is not judged. The report says which ecosystems were judged. */
export function ofEcosystems(changes: LockfileChanges, wanted: readonly EcosystemId[] | undefined): LockfileChanges {
  if (wanted === undefined) return changes
  const isWanted = (change: LockfileChange): boolean =>
    wanted.includes(ecosystemIdOf((change.kind === 'removed' ? change.before : change.after).name))
  return { ...changes, changes: changes.changes.filter(isWanted), ecosystems: wanted }
}
