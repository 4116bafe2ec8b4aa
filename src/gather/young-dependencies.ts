/**
 * Establishes which versions bring in a dependency that is younger than the cooldown. This is known once every incoming
 * version has been asked about.
 */
import type { Candidate } from '../domain/candidate.ts'
import { claimsOf } from '../domain/claims.ts'
import type { Policy } from '../domain/policy.ts'
import type { Standing } from '../domain/standing.ts'
import { sourceWitnessFor } from '../ecosystems/index.ts'
import { comesOfAge } from '../weighing/cooldown.ts'

/** A change with the facts about it, and its standing, which decided the questions. */
export interface Gathered {
  readonly candidate: Candidate
  readonly standing: Standing
}

export function withYoungDependencies(all: readonly Gathered[], policy: Policy): Gathered[] {
  const young = new Set(
    all
      .filter(({ candidate, standing }) => comesOfAge(candidate, standing, policy) !== undefined)
      .map(({ candidate }) => candidate.change.after.name),
  )
  return all.map((one) => {
    const { candidate } = one
    const { name } = candidate.change.after
    if (young.size === 0 || candidate.sourceEvidence.record.kind === 'not-asked') return one
    const manifest = claimsOf(candidate.claimed, candidate.change.after.version)?.manifest
    const dependencies = manifest === undefined ? undefined : sourceWitnessFor(name)?.readManifest(manifest).dependencies
    const youngDependencies = [...young].filter((one) => dependencies?.has(one)).toSorted()
    return { ...one, candidate: { ...candidate, sourceEvidence: { ...candidate.sourceEvidence, youngDependencies } } }
  })
}
