/** What to ask GitHub about one version, and where. */
import type { GitHubPublisher, RunRequirement } from '../domain/policy.ts'

/** What a verdict on this version needs to know. */
export interface Wanted {
  readonly run: RunRequirement
  readonly approvers: boolean
  readonly review: boolean
  /** Whether tags are worth a request where the certificate names a branch. */
  readonly tags: boolean
  readonly publisher: GitHubPublisher | undefined
}

/** Owner and name as GitHub's API wants them. The certificate decides; nothing is taken from the package itself. */
export interface Repository {
  readonly owner: string
  readonly name: string
}

export const repoPath = (repo: Repository): string => `/repos/${repo.owner}/${repo.name}`
