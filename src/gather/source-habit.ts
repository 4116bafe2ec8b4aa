/**
 * Asks, for an attested version that brings something new and has no tag, whether the versions before have one. A
 * publish by a thief looks like that.
 */
import { type MaybeAsked, absent, known, notAsked } from '../domain/answer.ts'
import type { TagHistory } from '../domain/source-record.ts'
import type { RepositoryName } from '../domain/named-repository.ts'
import { tagHistory, tagName } from '../source/tags.ts'
import type { World } from '../world.ts'
import { type SourceSubject, lowerVersions } from './source-subject.ts'
import { askTagList } from './source-tag.ts'

export interface Habit {
  readonly tag: MaybeAsked<never>
  readonly history: MaybeAsked<TagHistory>
}

const NOT_ASKED: Habit = { tag: notAsked, history: notAsked }

/**
 * Needs one question. The tag may have another name than the one that was asked for. Then it exists, and no finding is
 * made.
 */
export async function askHabit(subject: SourceSubject, repository: RepositoryName, world: World): Promise<Habit> {
  const { change, github } = subject
  const listed = github.tag.kind === 'absent' ? await askTagList(world, repository) : notAsked
  if (listed.kind !== 'known') return NOT_ASKED
  const names = listed.value.map((tag) => tag.name)
  const history = tagHistory(names, change.after.name, lowerVersions(subject))
  const own = history.pattern === undefined ? undefined : tagName(history.pattern, change.after.version)
  return own === undefined || names.includes(own) ? NOT_ASKED : { tag: absent, history: known(history) }
}
