/**
 * Establishes which addresses are an archive that a code host makes from one commit. Such an address is a git source,
 * although it looks like an archive.
 */

/** A longer address is not parsed, and is compared as text. */
export const MAX_ADDRESS = 4096

interface Hosted {
  readonly pattern: RegExp
  /** Host and repository, from the parts that the pattern finds before the commit. */
  readonly repository: (path: string) => string
}

/** Archives that a code host makes from a commit. Fewer than 40 digits may name a branch. */
const HOSTED: readonly Hosted[] = [
  {
    pattern: /^https:\/\/codeload\.github\.com\/gist\/([^/?#]+)\/tar\.gz\/([0-9a-f]{40}|[0-9a-f]{64})$/i,
    repository: (path) => `gist.github.com/${path}`,
  },
  {
    pattern: /^https:\/\/codeload\.github\.com\/([^/?#]+\/[^/?#]+)\/(?:legacy\.)?tar\.gz\/([0-9a-f]{40}|[0-9a-f]{64})$/i,
    repository: (path) => `github.com/${path}`,
  },
  {
    pattern:
      /^https:\/\/gitlab\.com\/api\/v4\/projects\/([^/?#]+)\/repository\/archive\.tar\.gz\?(?:ref|sha)=([0-9a-f]{40}|[0-9a-f]{64})$/i,
    repository: (path) => `gitlab.com/${path.replace(/%2f/gi, '/')}`,
  },
  {
    pattern: /^https:\/\/gitlab\.com\/([^?#]+)\/repository\/archive\.tar\.gz\?(?:ref|sha)=([0-9a-f]{40}|[0-9a-f]{64})$/i,
    repository: (path) => `gitlab.com/${path}`,
  },
  {
    pattern: /^https:\/\/bitbucket\.org\/([^/?#]+\/[^/?#]+)\/get\/([0-9a-f]{40}|[0-9a-f]{64})\.tar\.gz$/i,
    repository: (path) => `bitbucket.org/${path}`,
  },
  {
    pattern: /^https:\/\/git\.sr\.ht\/([^/?#]+\/[^/?#]+)\/archive\/([0-9a-f]{40}|[0-9a-f]{64})\.tar\.gz$/i,
    repository: (path) => `git.sr.ht/${path}`,
  },
]

/** Most addresses belong to a registry. One look excludes them. */
const ON_A_HOST = /^https:\/\/(?:codeload\.github\.com|gitlab\.com|bitbucket\.org|git\.sr\.ht)\//i

/** The repository and the commit whose archive an address names. */
export function hostedAt(url: string): { readonly repository: string; readonly commit: string } | undefined {
  if (url.length > MAX_ADDRESS || !ON_A_HOST.test(url)) return undefined
  for (const { pattern, repository } of HOSTED) {
    const [, path, commit] = pattern.exec(url) ?? []
    if (path !== undefined && commit !== undefined) return { repository: repository(path), commit }
  }
  return undefined
}
