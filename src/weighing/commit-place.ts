/**
 * Establishes where the attested commit is: on a branch that counts, under the version's tag, or nowhere that is known.
 */
import type { Candidate } from '../domain/candidate.ts'
import type { CommitRecord, TagRecord } from '../domain/github.ts'
import type { Ground } from '../domain/ground.ts'
import type { PublishIdentity } from '../domain/identity.ts'
import type { Policy } from '../domain/policy.ts'
import { expectedPublisher } from './expected.ts'
import { publicationTime } from './publication.ts'
import { statesRunRequired } from './requirement.ts'
import type { Standing } from '../domain/standing.ts'
import { DAY, elapsed } from '../text/time.ts'

/** The branches that the policy names. One of them must hold the commit. */
export function namedBranches(standing: Standing): readonly string[] {
  const publisher = expectedPublisher(standing)
  return publisher?.provider === 'github-actions' ? publisher.branches : []
}

/** The form of the version's tag, if the policy gives one. */
export function namedTag(standing: Standing): string | undefined {
  const publisher = expectedPublisher(standing)
  return publisher?.provider === 'github-actions' ? publisher.tag : undefined
}

/** Whether a branch that counts holds the commit. `undefined` if no branch that counts was compared. */
export function isOnBranch(record: CommitRecord, standing: Standing): boolean | undefined {
  const named = namedBranches(standing)
  const counting = record.positions.filter((position) => named.length === 0 || named.includes(position.branch))
  if (counting.length === 0) return undefined
  return counting.some((position) => position.status === 'identical' || position.status === 'behind')
}

/** A tag created long after the publish proves nothing: maintainers tag skipped version numbers afterwards. */
const LATE = DAY

export type TagTrouble = 'elsewhere' | 'late'

export function tagTrouble(tag: TagRecord, identity: PublishIdentity, candidate: Candidate): TagTrouble | undefined {
  if (tag.commit !== identity.sourceRepositoryDigest) return 'elsewhere'
  const published = publicationTime(candidate)
  const delay = tag.taggedAt === undefined || published === undefined ? undefined : elapsed(published.at, tag.taggedAt)
  return delay !== undefined && delay > LATE ? 'late' : undefined
}

/** Whether the policy explicitly asks for what GitHub says about the commit and the tag. */
export function asksForCommit(standing: Standing, policy: Policy, demanded: ReadonlySet<Ground>): boolean {
  return (
    statesRunRequired(standing, policy) || namedBranches(standing).length > 0 || namedTag(standing) !== undefined || demanded.has('commit')
  )
}
