/** Asks GitHub where the attested commit stands: on the branch the certificate or the policy names, on the default branch, or on none. */
import { type Answer, type Unavailable, known } from '../domain/answer.ts'
import type { BranchPosition, CommitRecord, CommitReview } from '../domain/github.ts'
import type { PublishIdentity } from '../domain/identity.ts'
import { parseCommit, parseComparison, parsePulls, parseRepository } from '../github/index.ts'
import type { World } from '../world.ts'
import { askFor } from './ask.ts'
import { type Repository, repoPath } from './wanted.ts'

const BRANCH = 'refs/heads/'
const COMMIT = /^[0-9a-f]{40}$/

/**
 * GitHub serves commits of the whole fork network under the parent's name, so that a commit exists proves nothing; `compare` against a
 * branch does. Branches are asked one after the other and the first that holds the commit ends it.
 */
export async function askCommit(
  world: World,
  repo: Repository,
  identity: PublishIdentity,
  branches: readonly string[],
): Promise<Answer<CommitRecord>> {
  const sha = identity.sourceRepositoryDigest
  if (sha === undefined || !COMMIT.test(sha)) return { kind: 'absent' }
  const repository = await askFor(world, { to: 'github', path: repoPath(repo) }, parseRepository)
  if (repository.kind !== 'known') return repository
  const { defaultBranch } = repository.value
  const positions: BranchPosition[] = []
  for (const branch of branchesToAsk(identity, branches, defaultBranch)) {
    const position = await askPosition(world, repo, branch, sha)
    if (position.kind === 'unavailable') return position
    positions.push(position.value)
    if (position.value.status === 'identical' || position.value.status === 'behind') break
  }
  return known({ defaultBranch, positions })
}

function branchesToAsk(identity: PublishIdentity, named: readonly string[], defaultBranch: string): readonly string[] {
  const ref = identity.sourceRepositoryRef ?? ''
  const own = ref.startsWith(BRANCH) ? [ref.slice(BRANCH.length)] : []
  return [...new Set(named.length > 0 ? named : [...own, defaultBranch])]
}

type Position = { readonly kind: 'known'; readonly value: BranchPosition } | Unavailable

async function askPosition(world: World, repo: Repository, branch: string, sha: string): Promise<Position> {
  const path = `${repoPath(repo)}/compare/${encodeURIComponent(branch)}...${sha}?per_page=1`
  const status = await askFor(world, { to: 'github', path }, parseComparison)
  if (status.kind === 'unavailable') return status
  return { kind: 'known', value: { branch, status: status.kind === 'absent' ? 'unrelated' : status.value } }
}

export async function askReview(world: World, repo: Repository, identity: PublishIdentity): Promise<Answer<CommitReview>> {
  const sha = identity.sourceRepositoryDigest
  if (sha === undefined || !COMMIT.test(sha)) return { kind: 'absent' }
  const path = `${repoPath(repo)}/commits/${sha}`
  const [commit, pulls] = await Promise.all([
    askFor(world, { to: 'github', path }, parseCommit),
    askFor(world, { to: 'github', path: `${path}/pulls` }, parsePulls),
  ])
  if (commit.kind !== 'known') return commit
  if (pulls.kind !== 'known') return pulls
  return known({ signatureVerified: commit.value.signatureVerified, mergedPullRequest: pulls.value.mergedPullRequest })
}
