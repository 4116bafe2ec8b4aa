/**
 * Establishes which repository, commit and folder a git source names. Protocol, user, `git+`, `.git`, the short name of
 * a host, and an archive that the host makes from the commit are spellings of the same source.
 */
import { MAX_ADDRESS, hostedAt } from './git-archive.ts'

/** A git source as the lockfile has it. */
export interface GitAddress {
  /** The address without the commit. If the part after `#` is not a commit, it stays in the address. */
  readonly url: string
  readonly commit: string | undefined
  /**
   * The part of the repository that is the package, if the address says so: `path:packages/a`, Yarn's `workspace=a`.
   */
  readonly folder?: string
}

const GIT_SCHEME = /^(?:git(?:\+[a-z]+)?:|(?:github|gitlab|bitbucket|gist|sourcehut):|git@)/i
const COMMIT = /^(?:commit[=:])?([0-9a-f]{7,64})$/i

/** Whether an address is a git address by its own form. */
export const hasGitScheme = (address: string): boolean => GIT_SCHEME.test(address)

/** Reads an address that is known to be git's: the commit and the folder are after its `#`. */
export function readGitAddress(address: string): GitAddress {
  const hash = address.indexOf('#')
  if (hash < 0 || address.length > MAX_ADDRESS) return { url: address, commit: undefined }
  const parts = address
    .slice(hash + 1)
    .split(/::|&/)
    .filter((part) => part !== '')
  const commits = parts.filter((part) => COMMIT.test(part))
  const commit = commits.length === 1 ? COMMIT.exec(commits[0] ?? '')?.[1] : undefined
  if (commit === undefined) return { url: address, commit }
  return inFolder({ url: address.slice(0, hash), commit }, folderIn(parts.filter((part) => part !== commits[0])))
}

/** The same repository and commit, with the folder that another field names. */
export function inFolder(address: GitAddress, folder: string | undefined): GitAddress {
  return folder === undefined || folder === '' ? address : { ...address, folder }
}

/** `path:/a/` and `path:a` are the same folder. An unknown form stays as it is, so that it equals only itself. */
export function folderIn(parts: readonly string[]): string | undefined {
  const plain = parts.map((part) => {
    const path = /^path[:=](.*)$/s.exec(part)?.[1]
    return path === undefined ? part : `path:${withoutSlashes(path.startsWith('./') ? path.slice(2) : path)}`
  })
  const decisive = plain.filter((part) => part !== 'path:' && part !== 'path:.')
  return decisive.length === 0 ? undefined : decisive.sort().join('&')
}

/**
 * Reads the archive that a code host makes from a commit, with the folder after its `#` if there is one. `undefined`
 * for every other address.
 */
export function readHostedArchive(address: string): GitAddress | undefined {
  const hash = address.indexOf('#')
  const url = hash < 0 ? address : address.slice(0, hash)
  const hosted = hostedAt(url)
  if (hosted === undefined) return undefined
  const parts = hash < 0 ? [] : address.slice(hash + 1).split(/::|&/)
  return inFolder({ url, commit: hosted.commit }, folderIn(parts.filter((part) => part !== '')))
}

const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['github', 'github.com'],
  ['gitlab', 'gitlab.com'],
  ['bitbucket', 'bitbucket.org'],
  ['gist', 'gist.github.com'],
  ['sourcehut', 'git.sr.ht'],
])
/** Hosts that ignore case, and on which every git user sees the same repositories. */
const FORGES: readonly string[] = ['github.com', 'gitlab.com', 'bitbucket.org', 'gist.github.com', 'git.sr.ht']
const USUAL_PORTS: Readonly<Record<string, string>> = { ssh: '22', https: '443', http: '80', git: '9418' }
/** No white space, no characters outside ASCII, and no backslash, which some readers treat as a slash. */
const PLAIN = /^[!-[\]-~]+$/
const PLAIN_HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?$/
const PLAIN_PART = /^[A-Za-z0-9._~+-]+$/

/**
 * Host and repository in one spelling. An address that git's readers may understand in different ways stays as it is,
 * so that it equals only itself.
 */
export function repositoryOf({ url }: GitAddress): string {
  if (url.length > MAX_ADDRESS || !PLAIN.test(url)) return url
  const hosted = hostedAt(url)?.repository
  const found = hosted === undefined ? split(url) : { host: before(hosted, '/'), path: after(hosted, '/'), user: '' }
  return (found === undefined ? undefined : canonical(found)) ?? url.replace(/^git\+/i, '')
}

interface Split {
  readonly host: string
  readonly path: string
  /** The user of an address whose path is inside that user's home folder. */
  readonly user: string
}

function split(url: string): Split | undefined {
  const [, short, rest] = /^([a-z]+):(?!\/\/)(.+)$/is.exec(url) ?? []
  const host = short === undefined ? undefined : SHORT_NAMES.get(short.toLowerCase())
  if (host !== undefined && rest !== undefined) return { host, path: rest.slice(rest.indexOf('@') + 1), user: '' }
  const [, scheme, address] = /^(?:git\+)?([a-z]+):\/\/(.*)$/is.exec(url) ?? []
  if (scheme === undefined || address === undefined) return inHome(url)
  const authority = before(address, '/')
  const port = authority.lastIndexOf(':') > authority.indexOf('@') ? authority.slice(authority.lastIndexOf(':') + 1) : ''
  // `ssh://git@host:owner/name`, as old clients write it.
  if (scheme.toLowerCase() === 'ssh' && port !== '' && !/^[0-9]+$/.test(port)) return inHome(address)
  if (authority.indexOf('@') !== authority.lastIndexOf('@')) return undefined
  const bare = after(authority.includes('@') ? authority : `@${authority}`, '@').toLowerCase()
  const usual = USUAL_PORTS[scheme.toLowerCase()]
  return { host: bare.endsWith(`:${usual}`) ? bare.slice(0, bare.lastIndexOf(':')) : bare, path: after(address, '/'), user: '' }
}

/** `user@host:path`: the path is inside the home folder of that user. */
function inHome(address: string): Split | undefined {
  const [, user, host, path] = /^(?:([\w.-]+)@)?([\w.-]+):([^:]*)$/.exec(address) ?? []
  if (host === undefined || path === undefined) return undefined
  const isRelative = !path.startsWith('/') && user !== undefined && user !== 'git'
  return { host: host.toLowerCase(), path, user: isRelative ? user : '' }
}

function canonical({ host, path, user }: Split): string | undefined {
  const name = host === 'www.github.com' ? 'github.com' : host
  const isForge = FORGES.includes(name)
  const plain = withoutSlashes(path).replace(/\.git$/i, '')
  const parts = plain.split('/')
  const isPlain = parts.every((part) => PLAIN_PART.test(part) && part !== '.' && part !== '..' && part !== '~')
  if (!PLAIN_HOST.test(name) || !isPlain) return undefined
  if (name === 'gist.github.com') return `${name}/${(parts.at(-1) ?? '').toLowerCase()}`
  if (isForge) return `${name}/${plain.toLowerCase()}`
  return user === '' ? `${name}/${plain}` : `${name}/~${user}/${plain}`
}

function withoutSlashes(path: string): string {
  let [start, end] = [0, path.length]
  while (path[start] === '/') start++
  while (end > start && path[end - 1] === '/') end--
  return path.slice(start, end)
}

function before(text: string, mark: string): string {
  const at = text.indexOf(mark)
  return at < 0 ? text : text.slice(0, at)
}

function after(text: string, mark: string): string {
  const at = text.indexOf(mark)
  return at < 0 ? '' : text.slice(at + 1)
}

/** Repository and folder: another commit of the same source has the same ones. */
export const gitOrigin = (address: GitAddress): string => `${repositoryOf(address)} ${address.folder ?? ''}`

/** Equal exactly for the same repository, commit and folder. */
export const gitPlace = (address: GitAddress): string => `${gitOrigin(address)}#${address.commit?.toLowerCase() ?? ''}`

/** The address with its commit and folder as one text that `readGit` can read. */
export function gitText(address: GitAddress): string {
  const behind = [...(address.commit === undefined || hostedAt(address.url) !== undefined ? [] : [address.commit]), address.folder ?? '']
  const fragment = behind.filter((part) => part !== '').join('&')
  return fragment === '' ? address.url : `${address.url}#${fragment}`
}

/** Reads the git source that a text names, in any spelling. */
export const readGit = (text: string): GitAddress => readHostedArchive(text) ?? readGitAddress(text)
