/**
 * Establishes which git repository the text of a dependency requests, as hosted-git-info and npm-package-arg read it,
 * in the spellings that people and npm write. Repositories are compared as npm compares them, as text. If the texts
 * differ, npm fetches again.
 */

export interface GitWish {
  /** Host and path for the code hosts that npm knows, else the address before the `#`. */
  readonly repository: string
  /** A full commit id. */
  readonly commit: string | undefined
  /** The range after `semver:`. */
  readonly range: string | undefined
  /** A branch, a tag or the start of an id. The repository decides which of them it is. */
  readonly reference: string | undefined
}

const HOSTS: ReadonlyMap<string, string> = new Map([
  ['github', 'github.com'],
  ['gitlab', 'gitlab.com'],
  ['bitbucket', 'bitbucket.org'],
  ['gist', 'gist.github.com'],
  ['sourcehut', 'git.sr.ht'],
])
const DOMAINS: ReadonlySet<string> = new Set(HOSTS.values())
/** `owner/name`. GitLab has deeper folders, and a gist may have one part. */
const REPOSITORY = /^~?[\w.-]+(?:\/[\w.-]+)*$/
const SHORT = /^(?:([a-z]+):(?!\/\/))?([^:@]+)$/i
const AT_HOST = /^(?:(git\+)?([a-z]+):\/\/)?(?:git@)?([a-z0-9.-]+)[:/]\/?([^:@]+)$/i
const GIT_ADDRESS = /^git(?:\+(?:https?|ssh|file|rsync|ftp))?:/i
const COMMIT = /^[0-9a-f]{40,64}$/i
const MAX_ADDRESS = 4096

/** Reads the text. `undefined` if it does not request a git repository. */
export function readGitWish(text: string): GitWish | undefined {
  if (text.length > MAX_ADDRESS) return undefined
  const hash = text.indexOf('#')
  const address = hash < 0 ? text : text.slice(0, hash)
  const repository = hostedAt(address) ?? (GIT_ADDRESS.test(address) ? address.replace(/^git\+/i, '') : undefined)
  return repository === undefined ? undefined : { repository, ...committish(hash < 0 ? '' : text.slice(hash + 1)) }
}

function hostedAt(address: string): string | undefined {
  const short = shorthandAt(address)
  if (short !== undefined) return short
  const [, prefix, scheme, domain = '', rest = ''] = AT_HOST.exec(address) ?? []
  const isScp = scheme === undefined && !address.startsWith('git@')
  const host = domain.toLowerCase().replace(/^www\./, '')
  if (isScp || !DOMAINS.has(host)) return undefined
  // Without `git+`, an http address names a repository only if nothing follows the repository's name.
  return repositoryAt(host, rest, prefix === undefined && /^https?$/i.test(scheme ?? ''))
}

/** `owner/name`, `gitlab:owner/name`. */
function shorthandAt(address: string): string | undefined {
  const [, name = 'github', path] = SHORT.exec(address) ?? []
  const host = HOSTS.get(name.toLowerCase())
  return host === undefined || path === undefined || /^[./]/.test(address) ? undefined : repositoryAt(host, path)
}

function repositoryAt(host: string, path: string, isPage = false): string | undefined {
  const plain = path.replace(/\/$/, '').replace(/\.git$/, '')
  const parts = plain.split('/').length
  const fits =
    host === 'gitlab.com'
      ? parts >= 2 && !(isPage && /\/(?:-|archive\.tar\.gz)(?:\/|$)/.test(plain))
      : host === 'gist.github.com'
        ? parts <= 2
        : parts === 2
  if (!fits || !REPOSITORY.test(plain)) return undefined
  return `${host}/${host === 'gist.github.com' ? (plain.split('/').at(-1) ?? plain) : plain}`
}

/** `commit`, `branch`, `semver:^1`, `path:packages/a`, joined by `::`. */
function committish(fragment: string): Omit<GitWish, 'repository'> {
  let [commit, range, reference]: (string | undefined)[] = []
  for (const part of decoded(fragment).split('::')) {
    if (part.startsWith('semver:')) range = part.slice('semver:'.length)
    else if (COMMIT.test(part)) commit = part.toLowerCase()
    else if (part !== '') reference = reference === undefined ? part : `${reference}::${part}`
  }
  return { commit, range, reference }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // It equals only itself.
  }
}
