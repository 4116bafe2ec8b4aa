/**
 * Asks GitHub for the tag of a version: it has the form of the tags before, and its tree has this package in this
 * version. A name alone proves nothing: in a repository with several packages `v1.2.3` may belong to another one.
 */
import { type Answer, absent, known, notAsked, unavailable } from '../domain/answer.ts'
import type { StatedVersion, TagHistory, TagPlace, VersionTag } from '../domain/source-record.ts'
import type { RepositoryName } from '../domain/named-repository.ts'
import { type ListedTag, parseComparison, parseHistory, parseReleaseDate, parseTagList, parseTagObject } from '../github/index.ts'
import { tagHistory, tagName, tagsOfVersion } from '../source/tags.ts'
import { askFor } from '../asking/ask.ts'
import { askMembership } from '../asking/membership.ts'
import { askSourceManifest } from './source-manifest.ts'
import type { SourceQuestion } from './source-question.ts'
import type { World } from '../world.ts'
import { repoPath } from '../github/paths.ts'

export interface AskedTags {
  readonly tag: Answer<VersionTag>
  readonly history: Answer<TagHistory>
  /** The tag of the version before, if it has one. */
  readonly before: ListedTag | undefined
}

/** How many branches other than the default one are compared. */
const MAX_BRANCHES = 4

export async function askTags(question: SourceQuestion): Promise<AskedTags> {
  const { world, repository, name, version, versionsBefore } = question
  const listed = await askTagList(world, repository)
  if (listed.kind !== 'known') return { tag: listed, history: listed, before: undefined }
  const names = listed.value.map((tag) => tag.name)
  const history = tagHistory(names, name, versionsBefore)
  const [newest] = versionsBefore
  const nameBefore = history.pattern === undefined || newest === undefined ? undefined : tagName(history.pattern, question.before ?? newest)
  const before = listed.value.find((tag) => tag.name === nameBefore)
  const tags = tagsNamed(listed.value, tagsOfVersion(names, name, version, versionsBefore))
  return { tag: await askVersionTag(question, tags, { history, before }), history: known(history), before }
}

/**
 * All tags. An empty list is a list. A 404 from a repository that was found just before says nothing about its tags.
 */
export async function askTagList(world: World, repository: RepositoryName): Promise<Answer<readonly ListedTag[]>> {
  const listed = await askFor(world, { to: 'github', path: `${repoPath(repository)}/git/matching-refs/tags/` }, parseTagList)
  return listed.kind === 'absent'
    ? unavailable('inconsistent', 'the repository answers, but its list of tags could not be fetched')
    : listed
}

/** Whether the versions have tags. The list of tags alone shows this. */
export async function askTagHistory(
  world: World,
  repository: RepositoryName,
  name: string,
  versions: readonly string[],
): Promise<Answer<TagHistory>> {
  const listed = await askTagList(world, repository)
  if (listed.kind !== 'known') return listed
  return known(
    tagHistory(
      listed.value.map((tag) => tag.name),
      name,
      versions,
    ),
  )
}

const tagsNamed = (tags: readonly ListedTag[], names: readonly string[]): readonly ListedTag[] =>
  names.flatMap((name) => tags.find((tag) => tag.name === name) ?? [])

interface Past {
  readonly history: TagHistory
  readonly before: ListedTag | undefined
}

async function askVersionTag(question: SourceQuestion, tags: readonly ListedTag[], past: Past): Promise<Answer<VersionTag>> {
  const expected = past.history.pattern === undefined ? undefined : tagName(past.history.pattern, question.version)
  let second: VersionTag | undefined
  for (const listed of tags) {
    const peeled = await peel(question, listed)
    if (peeled.kind !== 'known') return peeled.kind === 'absent' ? absent : peeled
    const stated = await askStated(question, peeled.value.commit)
    const tag = { name: listed.name, ...peeled.value, committedAt: undefined, stated, place: notAsked }
    if (stated.kind === 'unavailable') return known(tag)
    if (stated.kind === 'known' && (stated.value.kind === 'same' || stated.value.kind === 'placeholder'))
      return askRest(question, tag, past.before)
    // A tag of another package that happens to have the same version does not count.
    if (listed.name === expected) second = tag
  }
  if (second === undefined) return absent
  const stated = await askWhetherConstant(question, second, past.before)
  return stated === undefined ? known(second) : askRest(question, { ...second, stated }, past.before)
}

/** If the manifest at the tag before states the same version, and no release has it, the publish replaces this text. */
async function askWhetherConstant(
  question: SourceQuestion,
  { stated, commit }: VersionTag,
  before: ListedTag | undefined,
): Promise<Answer<StatedVersion> | undefined> {
  if (before === undefined || stated.kind !== 'known' || stated.value.kind !== 'other') return undefined
  const { version } = stated.value
  if (question.versionsBefore.includes(version) || question.before === version) return undefined
  const earlier = await peel(question, before)
  if (earlier.kind !== 'known' || earlier.value.commit === commit) return undefined
  const found = await askSourceManifest(question, earlier.value.commit)
  return found.kind === 'known' && found.value.manifest.version === version ? known({ kind: 'placeholder', version }) : undefined
}

export async function peel(
  question: SourceQuestion,
  { sha, annotated }: ListedTag,
): Promise<Answer<Pick<VersionTag, 'commit' | 'taggedAt'>>> {
  if (!annotated) return known({ commit: sha, taggedAt: undefined })
  const object = await askFor(question.world, { to: 'github', path: `${repoPath(question.repository)}/git/tags/${sha}` }, parseTagObject)
  return object.kind === 'known' ? known({ commit: object.value.sha, taggedAt: object.value.taggedAt }) : object
}

/** `0.0.0` and the like, and texts that say that a tool writes the version. */
const PLACEHOLDER = /^0\.0\.[01](?:[-+].*)?$|development|semantic/

async function askStated(question: SourceQuestion, commit: string): Promise<Answer<StatedVersion>> {
  const found = await askSourceManifest(question, commit)
  if (found.kind === 'absent') return known({ kind: 'no-manifest' })
  if (found.kind !== 'known') return found
  const { version } = found.value.manifest
  if (version === question.version) return known({ kind: 'same' })
  return known(version === undefined || PLACEHOLDER.test(version) ? { kind: 'placeholder', version } : { kind: 'other', version })
}

/** When it was made, and where its commit is. */
async function askRest(question: SourceQuestion, tag: VersionTag, before: ListedTag | undefined): Promise<Answer<VersionTag>> {
  const [place, times] = await Promise.all([askPlace(question, tag.commit, before), askTimes(question, tag)])
  return times.kind === 'unavailable' ? times : known({ ...tag, place, ...(times.kind === 'known' ? times.value : {}) })
}

/**
 * An annotated tag has a date. A release has a date from GitHub. Otherwise the commit's date is the earliest possible.
 */
async function askTimes(
  { world, repository }: SourceQuestion,
  { name, commit, taggedAt }: VersionTag,
): Promise<Answer<Pick<VersionTag, 'taggedAt' | 'committedAt'>>> {
  if (taggedAt !== undefined) return known({ taggedAt, committedAt: undefined })
  const path = `${repoPath(repository)}/releases/tags/${name.split('/').map(encodeURIComponent).join('/')}`
  const release = await askFor(world, { to: 'github', path }, parseReleaseDate)
  if (release.kind === 'unavailable') return release
  if (release.kind === 'known' && release.value.publishedAt !== undefined)
    return known({ taggedAt: release.value.publishedAt, committedAt: undefined })
  const history = await askFor(world, { to: 'github', path: `${repoPath(repository)}/commits/${commit}` }, parseHistory)
  if (history.kind === 'absent') return unavailable('inconsistent', 'the tag exists, but its commit could not be fetched')
  return history.kind === 'known' ? known({ taggedAt: undefined, committedAt: history.value.at }) : history
}

async function askPlace(question: SourceQuestion, commit: string, before: ListedTag | undefined): Promise<Answer<TagPlace>> {
  const member = await askMember(question, commit)
  if (member.kind !== 'known' || member.value.kind === 'branch' || before === undefined) return member
  const earlier = await peel(question, before)
  if (earlier.kind !== 'known') return earlier
  const wasMember = await askMember(question, earlier.value.commit)
  if (wasMember.kind !== 'known') return wasMember
  if (wasMember.value.kind === 'branch') return known({ kind: 'none' })
  const path = `${repoPath(question.repository)}/compare/${earlier.value.commit}...${commit}?per_page=1`
  const status = await askFor(question.world, { to: 'github', path }, parseComparison)
  if (status.kind === 'unavailable') return status
  return known(status.kind === 'known' && status.value === 'ahead' ? { kind: 'beside' } : { kind: 'none' })
}

/** A release branch has the name of its line: `1.x`, `release/1.2`, `v1`. */
export function fitsLine(version: string): (branch: string) => boolean {
  const major = /^\d{1,9}/.exec(version)?.[0]
  const line = new RegExp(`(?:^|[^0-9.])${major ?? 'x'}(?:$|[^0-9])`)
  return (branch) => major !== undefined && line.test(branch)
}

function askMember({ world, repository, defaultBranch, version }: SourceQuestion, commit: string): Promise<Answer<TagPlace>> {
  return askMembership(world, { repository, commit, likely: [defaultBranch], fits: fitsLine(version), atMost: MAX_BRANCHES })
}
