/**
 * Establishes what the policy requires of the source repository. The entry that covers the version decides, else the
 * settings.
 */
import type { Policy, UnattestedEntry } from '../domain/policy.ts'
import type { SourceRequirement } from '../domain/settings.ts'
import type { Standing } from '../domain/standing.ts'
import { DAY } from '../text/time.ts'
import { standingEntry } from './expected.ts'

export function sourceRequirement(standing: Standing, { settings }: Pick<Policy, 'settings'>): SourceRequirement {
  return standingEntry(standing)?.source ?? (demandedTag(standing) === undefined ? settings.source : 'required') ?? 'when-available'
}

/** The entry that demands a tag for the version, if there is one. */
export function demandedTag(standing: Standing): { readonly repository: string; readonly entry: UnattestedEntry } | undefined {
  if (standing.kind !== 'unattested' || standing.entry.taggedIn === undefined) return undefined
  return { repository: standing.entry.taggedIn, entry: standing.entry }
}

const UNTAGGED = 14 * DAY

/** Milliseconds that a version waits if it has no tag although the versions before it have one. */
export const untaggedCooldown = ({ settings }: Pick<Policy, 'settings'>): number => settings.cooldownUntagged ?? UNTAGGED
