/** Establishes which policy entry judges a version, and which publisher it expects. */
import type { Entry, Publisher } from '../domain/policy.ts'
import type { Standing } from '../domain/standing.ts'

/** The publisher that the policy expects for this version, if it names one. */
export function expectedPublisher(standing: Standing): Publisher | undefined {
  switch (standing.kind) {
    case 'published':
    case 'mismatched':
    case 'unproven':
      return standing.entry.publisher
    case 'unlisted':
    case 'denied':
    case 'uncovered':
    case 'unattested':
    case 'action':
      return undefined
  }
}

/** The entry that judges the version, if there is one. */
export function standingEntry(standing: Standing): Entry | undefined {
  return standing.kind === 'unlisted' || standing.kind === 'uncovered' ? undefined : standing.entry
}
