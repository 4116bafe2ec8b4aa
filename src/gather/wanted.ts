/**
 * Establishes which facts a verdict on one version needs from GitHub. The certificate decides which repository is
 * asked. Nothing is taken from the package itself.
 */
import type { GitHubPublisher } from '../domain/policy.ts'
import type { RunRequirement } from '../domain/settings.ts'

export interface Wanted {
  readonly run: RunRequirement
  readonly approvers: boolean
  readonly review: boolean
  /** Whether tags are worth a request if the certificate names a branch. */
  readonly tags: boolean
  readonly publisher: GitHubPublisher | undefined
}
