/**
 * Finds the other versions of a package that were published within an hour of a candidate. Worms publish on every
 * release line at once.
 */
import type { Candidate } from '../domain/candidate.ts'
import { HOUR, elapsed } from '../text/time.ts'
import { publicationTime } from './publication.ts'

/** Version and time, as the registry claims them. */
export function publishedNear({
  claimed,
  change,
  evidence,
}: Pick<Candidate, 'claimed' | 'change' | 'evidence'>): readonly (readonly [string, string])[] {
  const published = publicationTime({ claimed, change, evidence })
  if (claimed.kind !== 'known' || published === undefined) return []
  return [...claimed.value.times].filter(([version, at]) => {
    const distance = elapsed(at, published.at)
    return version !== change.after.version && distance !== undefined && Math.abs(distance) <= HOUR
  })
}
