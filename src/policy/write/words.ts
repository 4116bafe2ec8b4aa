/** The policy's values in words, as the policy file writes them: for deltas, suggestions and printed policies. */
import type { Entry, Publisher } from '../../domain/policy.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** `72h`, `7d`, `90m`, `0`. Days only where they read better than hours. */
export function durationText(milliseconds: number): string {
  if (milliseconds === 0) return '0'
  if (milliseconds % DAY === 0 && milliseconds > 3 * DAY) return `${milliseconds / DAY}d`
  return milliseconds % HOUR === 0 ? `${milliseconds / HOUR}h` : `${milliseconds / MINUTE}m`
}

/** `2027-01-31`, of the ISO time that a day was read into. */
export const dayText = (iso: string): string => iso.slice(0, 10)

export const listText = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`

/** `octo/widget (release.yml on refs/heads/main, by push)` */
export function publisherText(publisher: Publisher): string {
  const { repository, workflow, refs, refGlobs, triggers } = publisher
  return `${repository} (${workflow.split('/').at(-1) ?? workflow} on ${[...refs, ...refGlobs].join(' or ')}, by ${triggers.join(' or ')})`
}

/** Who or what an entry lets in, in words. */
export function entryText(entry: Entry): string {
  const range = entry.versions === undefined ? '' : ` in versions ${entry.versions}`
  switch (entry.kind) {
    case 'publisher':
      return `${publisherText(entry.publisher)}${range}`
    case 'unattested':
      return `${listText(entry.accounts)} without an attestation${range}`
    case 'deny':
      return `every version${entry.versions === undefined ? '' : ` in ${entry.versions}`}`
  }
}
