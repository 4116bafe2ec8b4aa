/**
 * Asks GitHub where the attested commit is: on the branch that the certificate or the policy names, on the default
 * branch, or on none.
 */
import { type Answer, type Unavailable, known, unavailable } from '../domain/answer.ts'
import type { BranchPosition, CommitRecord, CommitReview } from '../domain/github.ts'
import type { PublishIdentity } from '../domain/identity.ts'
import type { RepositoryName } from '../domain/named-repository.ts'
import { type RepositoryRecord, parseCommit, parseComparison, parsePulls, parseRepository } from '../github/index.ts'
import { isObjectId } from '../text/object-id.ts'
import type { World } from '../world.ts'
import { askFor } from '../asking/ask.ts'
import { branchRef, repoPath } from '../github/paths.ts'

const BRANCH = 'refs/heads/'
/**
 * GitHub serves commits of the whole fork network under the parent's name. So the existence of a commit proves nothing.
 * Only `compare` with a branch does. Branches are asked one after the other until one holds the commit.
 */
export async function askCommit(
  world: World,
  repo: RepositoryName,
  identity: PublishIdentity,
  branches: readonly string[],
): Promise<Answer<CommitRecord>> {
  const sha = identity.sourceRepositoryDigest
  if (sha === undefined || !isObjectId(sha)) return { kind: 'absent' }
  const [first, ...others] = branches.length > 0 ? branches : ownBranch(identity)
  const early = first === undefined ? undefined : askPosition(world, repo, first, sha)
  const repository = await askFor(world, { to: 'github', path: repoPath(repo) }, parseRepository)
  const answer = await early
  if (repository.kind !== 'known') return repository
  if (answer?.kind === 'unavailable') return answer
  if (!isCertified(repository.value, identity)) return replaced(repo, repository.value.id, identity)
  const { defaultBranch } = repository.value
  const positions: BranchPosition[] = answer === undefined ? [] : [answer.value]
  const rest = branches.length > 0 ? others : [defaultBranch].filter((branch) => branch !== first)
  for (const branch of rest) {
    if (positions.some(({ status }) => status === 'identical' || status === 'behind')) break
    const position = await askPosition(world, repo, branch, sha)
    if (position.kind === 'unavailable') return position
    positions.push(position.value)
  }
  return known({ defaultBranch, positions })
}

/** A name can be registered again. The repository of its new owner says nothing about the certified one. */
const isCertified = ({ id }: RepositoryRecord, { sourceRepositoryIdentifier: certified }: PublishIdentity): boolean =>
  certified === undefined || certified === id

const replaced = ({ owner, name }: RepositoryName, id: string, { sourceRepositoryIdentifier: certified }: PublishIdentity): Unavailable =>
  unavailable(
    'replaced',
    `${owner}/${name} has the id ${id} today, but the certificate names the repository with the id ${certified ?? ''}`,
  )

function ownBranch({ sourceRepositoryRef: ref = '' }: PublishIdentity): readonly string[] {
  return ref.startsWith(BRANCH) ? [ref.slice(BRANCH.length)] : []
}

type Position = { readonly kind: 'known'; readonly value: BranchPosition } | Unavailable

async function askPosition(world: World, repo: RepositoryName, branch: string, sha: string): Promise<Position> {
  const path = `${repoPath(repo)}/compare/${branchRef(branch)}...${sha}?per_page=1`
  const status = await askFor(world, { to: 'github', path }, parseComparison)
  if (status.kind === 'unavailable') return status
  return { kind: 'known', value: { branch, status: status.kind === 'absent' ? 'unrelated' : status.value } }
}

export async function askReview(world: World, repo: RepositoryName, identity: PublishIdentity): Promise<Answer<CommitReview>> {
  const sha = identity.sourceRepositoryDigest
  if (sha === undefined || !isObjectId(sha)) return { kind: 'absent' }
  const path = `${repoPath(repo)}/commits/${sha}`
  const [commit, pulls] = await Promise.all([
    askFor(world, { to: 'github', path }, parseCommit),
    askFor(world, { to: 'github', path: `${path}/pulls` }, parsePulls),
  ])
  if (commit.kind !== 'known') return commit
  if (pulls.kind !== 'known') return pulls
  return known({ signatureVerified: commit.value.signatureVerified, mergedPullRequest: pulls.value.mergedPullRequest })
}
