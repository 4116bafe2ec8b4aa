/** The straight line: snapshots → changes → candidates → verdicts → report. */
import type { IncomingChange, LockfileChange, RemovedChange } from './domain/change.ts'
import { NO_POLICY, type Policy } from './domain/policy.ts'
import type { Report } from './domain/report.ts'
import type { Verdict } from './domain/verdict.ts'
import { conclude, decide } from './decide.ts'
import { gatherEvidence } from './gather/gather.ts'
import { withConfiguredRegistries } from './gather/registries.ts'
import { type LockfileChanges, lockfileChanges } from './lockfile-changes.ts'
import { type PolicyFile, readPolicy, readPolicyChange } from './policy-file.ts'
import type { World } from './world.ts'

export interface RunOptions {
  readonly mode: 'enforce' | 'warn'
  readonly policyFile: PolicyFile
  /** Only these lockfiles; empty: all of them. */
  readonly lockfiles: readonly string[]
  readonly onProgress?: (done: number, total: number) => void
}

export async function run(world: World, options: RunOptions): Promise<Report> {
  const policy = await readPolicy(world, options.policyFile)
  const changes = await lockfileChanges(world.base, world.head, options.lockfiles)
  return judge(world, policy ?? NO_POLICY, changes, options)
}

/** From changes on: also for `audit`, `explain` and `init`, whose changes come from one lockfile. */
export async function judge(world: World, written: Policy, { lockfiles, changes, locked }: LockfileChanges, options: RunOptions): Promise<Report> {
  const policy = withConfiguredRegistries(written, world.registries)
  const incoming = changes.filter((change): change is IncomingChange => change.kind !== 'removed')
  const candidates = await gatherEvidence(incoming, policy, world, options.onProgress === undefined ? {} : { onProgress: options.onProgress })
  const verdicts: readonly Verdict[] = candidates.map((candidate) => decide(candidate, policy))
  const policyChange = await readPolicyChange(world, options.policyFile, written)
  const trust = candidates.some((c) => c.change.after.source.kind === 'registry') ? (await world.trustMaterial()).source : undefined
  const removed = changes.filter((change: LockfileChange): change is RemovedChange => change.kind === 'removed')
  return conclude({ verdicts, removed, lockfiles, locked, policy, policyChange, trust, mode: options.mode, now: world.now })
}
