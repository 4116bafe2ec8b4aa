/**
 * Establishes whether a commit belongs to a repository: whether one of the repository's own branches holds it.
 *
 * GitHub serves the commits of a whole network of forks under each name in it, so that a commit exists there proves
 * nothing. A tag proves nothing either: whoever may push one may point it anywhere. Only a branch that is at the
 * commit, or ahead of it, does.
 *
 * 1. the default branch, then the branches that are likely to hold it
 * 2. then every other branch, unless there are more than can be asked
 */
import { type Answer, known, unavailable } from '../domain/answer.ts'
import { parsePlace } from '../github/commit.ts'
import { parseBranches } from '../github/index.ts'
import type { World } from '../world.ts'
import { askFor } from './ask.ts'
import { mapInPool } from '../text/pool.ts'
import { type Repository, branchRef, repoPath } from './wanted.ts'

export type Membership =
  /**
   * The first branch that was found to hold it. `at`: when it was made, as its maker says, where that was told besides.
   */
  | { readonly kind: 'branch'; readonly branch: string; readonly at?: string }
  /** Every branch was compared, and none holds it. */
  | { readonly kind: 'none' }

export interface MembershipQuestion {
  readonly repository: Repository
  /** Full id of the commit. */
  readonly commit: string
  /** Asked first, in this order; usually the default branch and a release branch. */
  readonly likely: readonly string[]
  /** No other branches count. */
  readonly only?: boolean
  /** Of the others, those that are asked first. */
  readonly fits?: (branch: string) => boolean
  /** How many of the others are asked; where there are more, that none of these holds it says nothing. */
  readonly atMost?: number
}

/** Branches compared in the end. A token has a thousand questions an hour. */
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

async function askOthers(world: World, repository: Repository, commit: string, branches: readonly string[]): Promise<Answer<Membership>> {
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
 * A 404 says that the two have no common history, or that there is no such branch: either way it does not hold the
 * commit.
 */
async function askHolds(world: World, repository: Repository, branch: string, commit: string): Promise<Answer<Held | undefined>> {
  const path = `${repoPath(repository)}/compare/${branchRef(branch)}...${commit}?per_page=1`
  const place = await askFor(world, { to: 'github', path }, parsePlace)
  if (place.kind === 'unavailable') return place
  if (place.kind === 'absent' || (place.value.status !== 'identical' && place.value.status !== 'behind')) return known(undefined)
  return known(place.value.at === undefined ? {} : { at: place.value.at })
}

/** `undefined` in its place: the branch does not hold it. */
interface Held {
  readonly at?: string
}
