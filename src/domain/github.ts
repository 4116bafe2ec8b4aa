/** What GitHub answers about a run, a commit, a tag and a review. */
import type { Answer } from './answer.ts'

/**
 * One attempt of a workflow run, as GitHub's API tells it (`GET /repos/{owner}/{repo}/actions/runs/{id}/attempts/{n}`).
 */
export interface RunAttempt {
  readonly repositoryId: string
  readonly repositoryFullName: string
  readonly headRepositoryId: string | undefined
  readonly runId: string
  readonly attempt: string
  readonly status: string
  readonly conclusion: string | undefined
  readonly event: string
  readonly headSha: string
  readonly headBranch: string | undefined
  /** Path of the workflow file, without a trailing `@ref`. */
  readonly path: string
  readonly actor: string | undefined
  readonly triggeringActor: string | undefined
  readonly startedAt: string | undefined
  readonly updatedAt: string | undefined
  readonly jobs: Answer<readonly Job[]>
  /** Logins of those who approved a deployment of this run. */
  readonly approvers: Answer<readonly string[]>
}

export interface Job {
  readonly name: string
  readonly status: string
  readonly conclusion: string | undefined
  readonly startedAt: string | undefined
  readonly completedAt: string | undefined
  readonly steps: readonly Step[]
}

export interface Step {
  readonly name: string
  readonly status: string
  readonly conclusion: string | undefined
  readonly startedAt: string | undefined
  readonly completedAt: string | undefined
}

/** Where the attested commit stands relative to one branch (`compare/{branch}...{sha}`). */
export interface BranchPosition {
  readonly branch: string
  /** `behind` and `identical` mean the branch contains it; `unrelated` is a 404: no common history. */
  readonly status: 'identical' | 'behind' | 'ahead' | 'diverged' | 'unrelated'
}

export interface TagRecord {
  readonly name: string
  /** The commit it resolves to, annotated tags peeled. */
  readonly commit: string
  /** Of an annotated tag; a lightweight one has no date. ISO 8601. */
  readonly taggedAt: string | undefined
}

export interface CommitReview {
  readonly mergedPullRequest: number | undefined
  readonly signatureVerified: boolean
}

/** What GitHub says of the attested commit. */
export interface CommitRecord {
  /**
   * How the commit of the version before lies to the default branch. Asked where no branch holds this one, and a tag
   * names it.
   */
  readonly before?: Answer<BranchPosition['status']>
  readonly defaultBranch: string
  /** The ref's own branch first (where the certificate names a branch), then the default branch if that is another. */
  readonly positions: readonly BranchPosition[]
}
