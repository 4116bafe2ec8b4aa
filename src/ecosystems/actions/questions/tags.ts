/**
 * Asks GitHub which commit a claimed tag names. Also handles a moving tag, a branch, and a name that does not exist.
 */
import { type Answer, known, unavailable } from '../../../domain/answer.ts'
import type { TagClaim } from '../../../domain/pin.ts'
import type { RepositoryName } from '../../../domain/named-repository.ts'
import { type Target, parseMatchingTags, parseTagRef, parseTagStep, parseTags } from '../../../github/index.ts'
import { parseBranchHead } from '../../../github/branches.ts'
import type { World } from '../../../world.ts'
import { askFor } from '../../../asking/ask.ts'
import { askMembership } from '../../../asking/membership.ts'
import { repoPath } from '../../../github/paths.ts'

/** A tag of a tag of a tag: nobody makes more. */
const MAX_DEPTH = 5
/** How many full versions below a moving one are looked at, newest first. */
const MAX_WITHIN = 30

export interface NamedTag {
  readonly name: string
  /** The commit that it finally names. */
  readonly commit: string
  /** Only for an annotated tag. */
  readonly taggedAt: string | undefined
}

const path = (name: string): string => name.split('/').map(encodeURIComponent).join('/')

/** `absent`: there is no tag of this name. */
async function askNamedTag(world: World, repository: RepositoryName, name: string): Promise<Answer<NamedTag>> {
  const ref = await askFor(world, { to: 'github', path: `${repoPath(repository)}/git/ref/tags/${path(name)}` }, parseTagRef)
  if (ref.kind !== 'known') return ref
  const peeled = await peel(world, repository, { ...ref.value, taggedAt: undefined })
  return peeled.kind === 'known' ? known({ name, commit: peeled.value.sha, taggedAt: peeled.value.taggedAt }) : peeled
}

/** Follows the objects of annotated tags to the commit. */
export async function peel(world: World, repository: RepositoryName, from: Target): Promise<Answer<Target>> {
  let target = from
  for (let depth = 0; target.type === 'tag'; depth++) {
    if (depth === MAX_DEPTH) return unavailable('inconsistent', `the tag ${from.sha} is a tag of a tag, more than ${MAX_DEPTH} deep`)
    const next = await askFor(world, { to: 'github', path: `${repoPath(repository)}/git/tags/${target.sha}` }, parseTagStep)
    if (next.kind !== 'known') return next
    target = { ...next.value, taggedAt: target.taggedAt ?? next.value.taggedAt }
  }
  return target.type === 'commit' ? known(target) : unavailable('inconsistent', `the tag ${from.sha} names no commit`)
}

export interface AskedClaim {
  readonly claim: TagClaim
  readonly tag: NamedTag | undefined
}

/** Compares what a comment claims with what GitHub has. */
export async function askClaim(world: World, repository: RepositoryName, name: string, commit: string): Promise<Answer<AskedClaim>> {
  for (const spelling of spellings(name)) {
    const tag = await askNamedTag(world, repository, spelling)
    if (tag.kind === 'unavailable') return tag
    if (tag.kind === 'absent') continue
    if (tag.value.commit === commit) return askSame(world, repository, { name, spelling, tag: tag.value })
    const within = await askWithin(world, repository, spelling, commit)
    if (within.kind === 'unavailable') return within
    if (within.kind === 'known') return known({ claim: { kind: 'within', name, tag: within.value.name }, tag: within.value })
    return known({ claim: { kind: 'elsewhere', name, commit: tag.value.commit }, tag: undefined })
  }
  const within = await askWithin(world, repository, name, commit)
  if (within.kind === 'unavailable') return within
  if (within.kind === 'known') return known({ claim: { kind: 'within', name, tag: within.value.name }, tag: within.value })
  return askBranchClaim(world, repository, name, commit)
}

/** `v4` names the newest of its versions. The full version says whose release it is. */
async function askSame(
  world: World,
  repository: RepositoryName,
  { name, spelling, tag }: { readonly name: string; readonly spelling: string; readonly tag: NamedTag },
): Promise<Answer<AskedClaim>> {
  const full = await askWithin(world, repository, spelling, tag.commit)
  if (full.kind === 'unavailable') return full
  return known({ claim: { kind: 'same', name, tag: spelling }, tag: full.kind === 'known' ? full.value : tag })
}

/** The tag as written, and with or without its `v`, which comments omit or add. */
const spellings = (name: string): readonly string[] => [name, name.startsWith('v') ? name.slice(1) : `v${name}`]

/** `v4` and `v4.2` move with each release. So a full version below them must name the commit. */
async function askWithin(world: World, repository: RepositoryName, name: string, commit: string): Promise<Answer<NamedTag>> {
  if (!/^v?\d+(?:\.\d+)?$/.test(name)) return { kind: 'absent' }
  const prefix = `${name.startsWith('v') ? name : `v${name}`}.`
  const list = await askFor(
    world,
    { to: 'github', path: `${repoPath(repository)}/git/matching-refs/tags/${path(prefix)}` },
    parseMatchingTags,
  )
  if (list.kind !== 'known') return list
  const direct = list.value.find(({ type, sha }) => type === 'commit' && sha === commit)
  if (direct !== undefined) return known({ name: direct.name, commit, taggedAt: undefined })
  for (const tag of list.value.filter(({ type }) => type === 'tag').slice(-MAX_WITHIN)) {
    const peeled = await peel(world, repository, tag)
    if (peeled.kind === 'unavailable') return peeled
    if (peeled.kind === 'known' && peeled.value.sha === commit) return known({ name: tag.name, commit, taggedAt: peeled.value.taggedAt })
  }
  return { kind: 'absent' }
}

/** `release/v1` is a branch in some projects. Then that branch must hold the commit, even if it has moved on. */
async function askBranchClaim(world: World, repository: RepositoryName, name: string, commit: string): Promise<Answer<AskedClaim>> {
  const head = await askFor(world, { to: 'github', path: `${repoPath(repository)}/git/ref/heads/${path(name)}` }, parseBranchHead)
  if (head.kind === 'unavailable') return head
  if (head.kind === 'absent') return known({ claim: { kind: 'absent', name }, tag: undefined })
  const place = await askMembership(world, { repository, commit, likely: [name], only: true })
  if (place.kind !== 'known') return place
  const isHeld = place.value.kind === 'branch'
  return known({ claim: isHeld ? { kind: 'same', name, tag: name } : { kind: 'elsewhere', name, commit: head.value }, tag: undefined })
}

/** Finds a tag that names the commit, if no comment says which. Only the first page of tags is looked at. */
export async function askTagOf(world: World, repository: RepositoryName, commit: string): Promise<Answer<NamedTag>> {
  const tags = await askFor(world, { to: 'github', path: `${repoPath(repository)}/tags?per_page=60` }, parseTags)
  if (tags.kind !== 'known') return tags
  const found = tags.value.filter((tag) => tag.commit === commit).sort((a, b) => b.name.length - a.name.length)[0]
  return found === undefined ? { kind: 'absent' } : known({ ...found, taggedAt: undefined })
}
