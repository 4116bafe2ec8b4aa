/** A private registry that does not say when it received a version, and the setting that accepts this. */
import { known } from '../../src/domain/answer.ts'
import type { Candidate } from '../../src/domain/candidate.ts'
import type { Policy } from '../../src/domain/policy.ts'

const REGISTRY = 'https://npm.corp.example'
export const WITHOUT_TIMES: Pick<Policy['settings'], 'registriesWithoutMetadata'> = { registriesWithoutMetadata: [REGISTRY] }

/** `only`: the versions that have no time. By default no version has one. */
export function untimed(candidate: Candidate, only?: readonly string[]): Candidate {
  const asked: Candidate = { ...candidate, askedAt: REGISTRY, registry: REGISTRY }
  if (candidate.claimed.kind !== 'known') return asked
  const { value } = candidate.claimed
  const isTaken = (version: string): boolean => only?.includes(version) ?? true
  const versions = new Map(
    [...value.versions].map(([version, claims]) => [version, isTaken(version) ? { ...claims, publishedAt: undefined } : claims]),
  )
  return { ...asked, claimed: known({ ...value, versions, times: new Map([...value.times].filter(([version]) => !isTaken(version))) }) }
}
