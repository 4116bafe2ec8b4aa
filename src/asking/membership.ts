/**
 * Establishes whether a commit belongs to a repository: whether one of the repository's own branches holds it.
 *
 * GitHub serves the commits of a whole network of forks under each name in it, so it proves nothing that a commit
 * exists there. A tag proves nothing either: anybody who may push one can point it at any commit. Only a branch proves
 * it that is at the commit, or ahead of it.
 *
 * 1. First the branches that are likely to hold it, usually the default branch and a release branch.
 * 2. Then every other branch, unless there are more than can be asked.
 */
import { type Answer, known, unavailable } from '../domain/answer.ts'
import type { RepositoryName } from '../domain/named-repository.ts'
import { parsePlace } from '../github/commit.ts'
import { parseBranches } from '../github/index.ts'
import { branchRef, repoPath } from '../github/paths.ts'
import type { World } from '../world.ts'
import { askFor } from './ask.ts'
import { mapInPool } from '../text/pool.ts'

export type Membership =
  /** The first branch found to hold it. `at`: the date that its committer states, if the answer has it. */
  | { readonly kind: 'branch'; readonly branch: string; readonly at?: string }
  /** Every branch was compared, and none holds it. */
  | { readonly kind: 'none' }

export interface MembershipQuestion {
  readonly repository: RepositoryName
  /** Full id of the commit. */
  readonly commit: string
  /** Asked first, in this order. Usually the default branch and a release branch. */
  readonly likely: readonly string[]
  /** No other branches count. */
  readonly only?: boolean
  /** Of the other branches, those that are asked first. */
  readonly fits?: (branch: string) => boolean
  /** How many of the other branches are asked. If there are more, a missing match says nothing. */
  readonly atMost?: number
}

/** The number of branches that are compared at most. A workflow's token has a thousand requests an hour. */
const MAX_BRANCHES = 100
const WIDTH = 8

export async function askMembership(
  world: World,
  { repository, commit, likely, only = false, fits = () => false, atMost = MAX_BRANCHES }: MembershipQuestion,
): Promise<Answer<Membership>> {
  const first = [...new Set(likely)]
  for (const branch of first) {
    const holds = await askHolds(world, repository, branch, commit)
    if (holds.kind !== 'known') return holds
    if (holds.value !== undefined) return known({ kind: 'branch', branch, ...holds.value })
  }
  if (only) return known({ kind: 'none' })
  const branches = await askFor(world, { to: 'github', path: `${repoPath(repository)}/branches?per_page=100` }, parseBranches)
  if (branches.kind !== 'known') return branches
  const left = branches.value.filter((branch) => !first.includes(branch))
  const others = [...left.filter(fits), ...left.filter((branch) => !fits(branch))]
  const tooMany = unavailable(
    'too-large',
    `${repository.owner}/${repository.name} has ${others.length} more branches; ${atMost} are compared`,
  )
  if (others.length > atMost && atMost === MAX_BRANCHES) return tooMany
  const found = await askOthers(world, repository, commit, others.slice(0, atMost))
  return found.kind === 'known' && found.value.kind === 'none' && others.length > atMost ? tooMany : found
}

async function askOthers(
  world: World,
  repository: RepositoryName,
  commit: string,
  branches: readonly string[],
): Promise<Answer<Membership>> {
  const found: { place?: Membership } = {}
  const answers = await mapInPool(branches, WIDTH, async (branch) => {
    if (found.place !== undefined) return known(undefined)
    const holds = await askHolds(world, repository, branch, commit)
    if (holds.kind === 'known' && holds.value !== undefined) found.place ??= { kind: 'branch', branch, ...holds.value }
    return holds
  })
  if (found.place !== undefined) return known(found.place)
  return answers.find((answer) => answer.kind === 'unavailable') ?? known({ kind: 'none' })
}

/**
 * A 404 says that the two have no common history, or that there is no such branch. In both cases the branch does not
 * hold the commit.
 */
async function askHolds(world: World, repository: RepositoryName, branch: string, commit: string): Promise<Answer<Held | undefined>> {
  const path = `${repoPath(repository)}/compare/${branchRef(branch)}...${commit}?per_page=1`
  const place = await askFor(world, { to: 'github', path }, parsePlace)
  if (place.kind === 'unavailable') return place
  if (place.kind === 'absent' || (place.value.status !== 'identical' && place.value.status !== 'behind')) return known(undefined)
  return known(place.value.at === undefined ? {} : { at: place.value.at })
}

/** `undefined` instead: the branch does not hold it. */
interface Held {
  readonly at?: string
}
