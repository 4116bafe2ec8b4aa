/**
 * Continues from changes: candidates → verdicts → report. Also used for `audit` and `explain`, whose changes come from
 * one lockfile.
 */
import type { IncomingChange, LockfileChange, RemovedChange } from '../domain/change.ts'
import type { Policy } from '../domain/policy.ts'
import type { Report } from '../domain/report.ts'
import type { Verdict } from '../domain/verdict.ts'
import { gatherEvidence } from '../gather/gather.ts'
import { createProbe } from '../gather/passes-on.ts'
import { loadMeanwhile } from '../gather/questions-out.ts'
import { withConfiguredRegistries } from '../gather/registries.ts'
import { archivesJudged } from './archives-judged.ts'
import type { LockfileChanges } from './lockfile-changes.ts'
import { registryNotes } from './registry-notes.ts'
import { readPolicyChange } from './policy-file.ts'
import type { RunOptions } from './run-options.ts'
import { subjectOf } from './subject.ts'
import type { World } from '../world.ts'

export async function judgeChanges(
  world: World,
  written: Policy,
  { lockfiles, changes, locked, inputs = [], archives = [], unmet, taken, ecosystems }: LockfileChanges,
  options: RunOptions,
): Promise<Report> {
  const policy = changes.length === 0 ? written : withConfiguredRegistries(written, await world.registries())
  const incoming = changes.filter((change): change is IncomingChange => change.kind !== 'removed')
  const { among, onProgress } = options
  const passesOn = createProbe(world, policy)
  const asking = gatherEvidence(incoming, policy, world, { among, passesOn, ...(onProgress !== undefined && { onProgress }) })
  const [{ conclude, decide }, gathered] = await Promise.all([loadMeanwhile(asking, () => import('./decide.ts')), asking])
  const candidates = gathered.map(({ candidate }) => candidate)
  const verdicts: readonly Verdict[] = gathered.map(({ candidate, standing }) => decide(candidate, policy, standing))
  const policyChange = await readPolicyChange(world, options.policyFile, written)
  const trust = candidates.some(({ change }) => change.after.source.kind === 'registry') ? (await world.trustMaterial()).source : undefined
  const removed = changes.filter((change: LockfileChange): change is RemovedChange => change.kind === 'removed')
  const beside = { inputs: [...inputs, ...(await archivesJudged(archives, policy, world))], unmet, taken, ecosystems }
  // A remedy changes the written policy, without what the configuration adds to it.
  const by = { policy: written, policyChange }
  return conclude({
    verdicts,
    removed,
    lockfiles,
    locked,
    ...beside,
    ...by,
    trust,
    notes: [...(options.notes ?? []), ...(await registryNotes(candidates, passesOn))],
    ...{ mode: options.mode, now: world.now },
    subject: subjectOf(world),
    version: options.version,
  })
}
