/**
 * Says who published, as certified by Fulcio. The fields have Fulcio's own names (sigstore/fulcio docs/oid-info.md,
 * extensions 1.8 to 1.24), so that a reader can look them up. `undefined` if the certificate has no such extension.
 */
export interface PublishIdentity {
  /** 1.8 */ readonly issuer: string
  /** 1.9: the workflow that signed, perhaps a reusable one (`job_workflow_ref`) */ readonly buildSignerUri: string
  /** 1.10 */ readonly buildSignerDigest: string | undefined
  /** 1.11: `github-hosted`, `self-hosted`, … */ readonly runnerEnvironment: string | undefined
  /** 1.12 */ readonly sourceRepositoryUri: string
  /** 1.13: the commit */ readonly sourceRepositoryDigest: string | undefined
  /** 1.14: `refs/heads/…` or `refs/tags/…` */ readonly sourceRepositoryRef: string | undefined
  /** 1.15: numeric, survives a rename */ readonly sourceRepositoryIdentifier: string | undefined
  /** 1.16 */ readonly sourceRepositoryOwnerUri: string | undefined
  /** 1.17: numeric */ readonly sourceRepositoryOwnerIdentifier: string | undefined
  /** 1.18: the top-level workflow that started the build (`workflow_ref`) */ readonly buildConfigUri: string
  /** 1.19 */ readonly buildConfigDigest: string | undefined
  /** 1.20: the event */ readonly buildTrigger: string | undefined
  /** 1.21: names the run and the attempt */ readonly runInvocationUri: string | undefined
  /** 1.22 */ readonly sourceRepositoryVisibilityAtSigning: string | undefined
  /** 1.23 (since late 2025): only if the job had an environment */
  readonly deploymentEnvironment: string | undefined
  /** 1.24 (since May 2026): the raw `sub`, for information, because its format varies */
  readonly tokenSubject: string | undefined
}

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'
/**
 * GitHub Actions, or an enterprise with an issuer of its own below that one. Only for texts and drafts. To compare
 * issuers, use equality.
 */
export const isGitHubIssuer = (issuer: string): boolean =>
  issuer === GITHUB_ISSUER || issuer.slice(0, GITHUB_ISSUER.length + 1) === `${GITHUB_ISSUER}/`
export const GITLAB_ISSUER = 'https://gitlab.com'
export const GITHUB_URL = 'https://github.com'
export const GITLAB_URL = 'https://gitlab.com'

/** The run attempt that a GitHub certificate's Run Invocation URI names. */
export interface RunInvocation {
  readonly owner: string
  readonly repository: string
  readonly runId: string
  readonly attempt: string
}

const INVOCATION =
  /^https:\/\/github\.com\/([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})\/actions\/runs\/([0-9]{1,20})\/attempts\/([0-9]{1,6})$/

/**
 * Splits `…/actions/runs/{id}/attempts/{n}` to ask GitHub for it. `undefined` for everything else. Never used to
 * compare identities.
 */
export function runInvocation(identity: PublishIdentity): RunInvocation | undefined {
  const [, owner, repository, runId, attempt] = INVOCATION.exec(identity.runInvocationUri ?? '') ?? []
  if (owner === undefined || repository === undefined || runId === undefined || attempt === undefined) return undefined
  return { owner, repository, runId, attempt }
}

/** Compares names of owners and repositories without ASCII case, as GitHub does. Nothing else is folded. */
export function sameRepositoryName(a: string, b: string): boolean {
  return asciiLower(a) === asciiLower(b)
}

const asciiLower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
