/**
 * Gathers how every locked version was published, without what GitHub says about it, and what an ecosystem asks itself.
 * A policy is drafted from this.
 */
import { notAsked } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { IncomingChange } from '../domain/change.ts'
import { spec } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import { NO_SOURCE_ASKED } from '../domain/source-record.ts'
import { questionsOf } from '../ecosystems/readers.ts'
import type { World } from '../world.ts'
import { NOTHING_FROM_GITHUB } from './github-evidence.ts'
import { mapInPool } from '../text/pool.ts'
import { askedByEcosystem } from './own-questions.ts'
import { createProbe } from './passes-on.ts'
import { createPublications, withoutArchive } from './publication.ts'
import { addressOf, registryOf, scopedRegistry } from './registries.ts'

const WIDTH = 96

export interface PublicationOptions {
  readonly onProgress?: (done: number, total: number, what: string) => void
  /** After an abort, running work is finished and no new work is started. */
  readonly signal?: AbortSignal
}

/** In the order of `changes`. Changes that were not started before the abort are missing. */
export async function gatherPublications(
  changes: readonly IncomingChange[],
  policy: Policy,
  world: World,
  { onProgress, signal }: PublicationOptions,
): Promise<Candidate[]> {
  const publications = createPublications(world, createProbe(world, policy))
  const registries = await world.registries()
  let done = 0
  const candidates = await mapInPool(changes, WIDTH, async (change): Promise<readonly Candidate[]> => {
    if (signal?.aborted === true) return []
    const questions = questionsOf(change.after.name)
    if (questions !== undefined) {
      const candidate = await askedByEcosystem(questions, change, { policy, world, isDraft: true })
      onProgress?.(++done, changes.length, spec(change.after))
      return [candidate]
    }
    const registry = registryOf(change.after, policy, registries)
    const publication = await publications(withoutArchive(change.after), registry)
    onProgress?.(++done, changes.length, spec(change.after))
    const scopeRegistry = scopedRegistry(change.after, registries)
    return [
      {
        change,
        ...publication,
        ...NOTHING_FROM_GITHUB,
        registry,
        scopeRegistry,
        askedAt: addressOf(registry, registries),
        baseline: [],
        pin: notAsked,
        securityFix: notAsked,
        sourceEvidence: NO_SOURCE_ASKED,
        now: world.now,
      },
    ]
  })
  return candidates.flat()
}
