/**
 * Establishes, for a drafted policy, which unattested versions have earned a witness: they and the versions before have
 * tags.
 *
 * 1. The repository that the locked version's metadata names. The version is locked, so later versions are compared
 *    with it.
 * 2. Its tags. More is asked only if every version before has one.
 * 3. The tag, the manifest and the files of the version, as a check would ask for them under such an entry.
 */
import type { Candidate } from '../domain/candidate.ts'
import { claimsOf } from '../domain/claims.ts'
import type { Policy } from '../domain/policy.ts'
import { versionBefore } from '../weighing/version-before.ts'
import { isEarned } from '../weighing/tag-habit.ts'
import type { World } from '../world.ts'
import { type Archives, createArchives } from './archives.ts'
import { NOTHING_FROM_GITHUB } from './github-evidence.ts'
import { mapInPool } from '../text/pool.ts'
import { gatherSource } from './source.ts'
import { askSourceRepository, claimedRepository } from './source-repository.ts'
import { type SourceSubject, lowerVersions } from './source-subject.ts'
import { askTagHistory } from './source-tag.ts'

const WIDTH = 16

/** The candidates, with what their source shows if it was earned, and how many could not be asked. */
export interface EarnedTags {
  readonly candidates: readonly Candidate[]
  readonly asked: number
  readonly unanswered: number
}

export async function withEarnedTags(candidates: readonly Candidate[], policy: Policy, world: World): Promise<EarnedTags> {
  const archives = createArchives(world)
  const all = await mapInPool(candidates, WIDTH, (candidate) => askOne(candidate, policy, world, archives))
  const asked = all.filter(({ kind }) => kind !== 'not-asked')
  return {
    candidates: all.map(({ candidate }) => candidate),
    asked: asked.length,
    unanswered: asked.filter(({ kind }) => kind === 'unanswered').length,
  }
}

interface Asked {
  readonly kind: 'asked' | 'unanswered' | 'not-asked'
  readonly candidate: Candidate
}

async function askOne(candidate: Candidate, policy: Policy, world: World, archives: Archives): Promise<Asked> {
  const { change, claimed, registry } = candidate
  const named = claimedRepository(change.after.name, claimsOf(claimed, change.after.version))
  if (candidate.evidence.kind !== 'unattested' || change.after.source.kind !== 'registry' || named === undefined)
    return { kind: 'not-asked', candidate }
  const before = versionBefore({ change, claimed, baseline: [], policy, cooldown: policy.settings.cooldown })
  const subject: SourceSubject = { change, publication: candidate, registry, baseline: [], github: NOTHING_FROM_GITHUB, before }
  const repository = await askSourceRepository(world, { ...named, id: undefined, namedBy: 'metadata' })
  if (repository.kind !== 'known') return { kind: repository.kind === 'absent' ? 'asked' : 'unanswered', candidate }
  const [owner = '', name = ''] = repository.value.fullName.split('/')
  const history = await askTagHistory(world, { owner, name }, change.after.name, lowerVersions(subject))
  if (history.kind !== 'known') return { kind: history.kind === 'absent' ? 'asked' : 'unanswered', candidate }
  if (!isEarned(history.value)) return { kind: 'asked', candidate }
  const wish = { named: repository.value.fullName, files: true, filesBefore: true }
  const { evidence } = await gatherSource(subject, wish, { world, archives })
  return { kind: evidence.record.kind === 'unavailable' ? 'unanswered' : 'asked', candidate: { ...candidate, sourceEvidence: evidence } }
}
