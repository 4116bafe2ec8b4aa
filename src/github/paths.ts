/** Says under which path GitHub's API answers about a repository, and how a branch is named in it. */
import type { RepositoryName } from '../domain/named-repository.ts'

const BRANCH = 'refs/heads/'

/**
 * A branch by its full name. A short name may also be a tag, and then GitHub takes the tag. Anybody who may push a tag
 * called `main` could answer for the branch.
 */
export const headOf = (branch: string): string => `${BRANCH}${branch}`
/** The same in a path or a query. */
export const branchRef = (branch: string): string => encodeURIComponent(headOf(branch))
/** As people write it: the branch, or the commit's id. */
export const spokenRef = (ref: string): string => (ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : ref)

export const repoPath = (repo: RepositoryName): string => `/repos/${repo.owner}/${repo.name}`
