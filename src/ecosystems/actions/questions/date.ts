/**
 * Establishes since when a pinned commit has been what its version names. The source is its release, else its annotated
 * tag, else the commit, in this order of trust. If a tag was moved or made again long after its release, its commit
 * counts from that time.
 */
import { type Answer, type MaybeAsked, known } from '../../../domain/answer.ts'
import type { ReleaseRecord } from '../../../domain/github.ts'
import type { PinRecord } from '../../../domain/pin.ts'
import type { RepositoryName } from '../../../domain/named-repository.ts'
import { parseGitCommit } from '../../../github/index.ts'
import { HOUR, elapsed } from '../../../text/time.ts'
import type { World } from '../../../world.ts'
import { askFor } from '../../../asking/ask.ts'
import type { NamedTag } from './tags.ts'
import { repoPath } from '../../../github/paths.ts'

export interface DateQuestion {
  readonly commit: string
  /** If an answer already contained it. */
  readonly committedAt: string | undefined
  readonly tag: NamedTag | undefined
  readonly release: MaybeAsked<ReleaseRecord>
}

/** Some projects build their release when it is published, and move its tag to the result. */
const MOVED_AFTER = HOUR

export async function askDate(world: World, repository: RepositoryName, question: DateQuestion): Promise<PinRecord['dated']> {
  const { release, tag } = question
  if (release.kind === 'unavailable') return release
  const { publishedAt, immutable } = release.kind === 'known' ? release.value : {}
  if (publishedAt !== undefined && immutable === true) return known({ at: publishedAt, basis: 'release' })
  const made = await committed(world, repository, question)
  if (made.kind === 'unavailable') return made
  const others = [
    ...(tag?.taggedAt === undefined ? [] : [{ at: tag.taggedAt, basis: 'tag' as const }]),
    ...(made.kind === 'known' ? [{ at: made.value, basis: 'commit' as const }] : []),
  ]
  const dated = publishedAt === undefined ? others[0] : (movedAfter(publishedAt, others) ?? { at: publishedAt, basis: 'release' as const })
  return dated === undefined ? { kind: 'absent' } : known(dated)
}

const movedAfter = <T extends { readonly at: string }>(publishedAt: string, others: readonly T[]): T | undefined =>
  others.find(({ at }) => (elapsed(publishedAt, at) ?? 0) > MOVED_AFTER)

async function committed(world: World, repository: RepositoryName, { commit, committedAt }: DateQuestion): Promise<Answer<string>> {
  if (committedAt !== undefined) return known(committedAt)
  const found = await askFor(world, { to: 'github', path: `${repoPath(repository)}/git/commits/${commit}` }, parseGitCommit)
  if (found.kind !== 'known') return found
  return found.value.at === undefined ? { kind: 'absent' } : known(found.value.at)
}
