/** Describes what GitHub answers about a run, a commit, a tag, a review and a release. */
import type { Answer } from './answer.ts'

/** One attempt of a workflow run, from GitHub's API (`GET /repos/{owner}/{repo}/actions/runs/{id}/attempts/{n}`). */
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
  /** Logins of the people who approved a deployment of this run. */
  readonly approvers: Answer<readonly string[]>
}

export interface Job {
  readonly name: string
  readonly status: string
  readonly conclusion: string | undefined
  readonly startedAt: string | undefined
  readonly completedAt: string | undefined
  readonly steps: readonly RunStep[]
}

export interface RunStep {
  readonly name: string
  readonly status: string
  readonly conclusion: string | undefined
  readonly startedAt: string | undefined
  readonly completedAt: string | undefined
}

/** The position of the attested commit relative to one branch (`compare/{branch}...{sha}`). */
export interface BranchPosition {
  readonly branch: string
  /** `behind` and `identical`: the branch contains the commit. `unrelated`: a 404, so there is no common history. */
  readonly status: 'identical' | 'behind' | 'ahead' | 'diverged' | 'unrelated'
}

export interface TagRecord {
  readonly name: string
  /** The commit that the tag resolves to. Annotated tags are followed. */
  readonly commit: string
  /** Only an annotated tag has a date. ISO 8601. */
  readonly taggedAt: string | undefined
}

export interface CommitReview {
  readonly mergedPullRequest: number | undefined
  readonly signatureVerified: boolean
}

/** GitHub's answers about the attested commit. */
export interface CommitRecord {
  /**
   * The position of the version before's commit relative to the default branch. Asked if no branch holds this commit
   * and a tag names it.
   */
  readonly before?: Answer<BranchPosition['status']>
  readonly defaultBranch: string
  /**
   * The branches that were compared. If the policy names branches: those. Otherwise the branch that the certificate
   * names, then the default branch.
   */
  readonly positions: readonly BranchPosition[]
}

/** A release on GitHub. Claimed by its API. */
export interface ReleaseRecord {
  readonly tag: string
  /** ISO 8601, UTC. */
  readonly publishedAt: string | undefined
  readonly author: string | undefined
  /** Its tag and its files cannot be changed any more. `undefined` if the server does not state it. */
  readonly immutable: boolean | undefined
}
