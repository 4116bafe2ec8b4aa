/** Reads Yarn 1's descriptors, `name@range`, and establishes which of its resolvers handles a range. */

/** A descriptor. `name` is the package's real name. */
export interface Descriptor {
  /** The name that it is installed under. */
  readonly installedAs: string
  readonly name: string
  readonly range: string
}

export const SCHEME_FIRST = /^[a-z][a-z0-9+.-]*:/i
const ALIAS = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/
const RANGE = /^(?:[\^~<>=*]|v?\d+(?:\.|$)|x$)/i

/** Reads a descriptor. One without a name is an address. It becomes both name and range. */
export function readDescriptor(text: string): Descriptor {
  if (SCHEME_FIRST.test(text)) return { installedAs: text, name: text, range: text }
  const { name: installedAs, range } = splitDescriptor(text)
  if (!range.startsWith('npm:')) return { installedAs, name: installedAs, range }
  const [, real, realRange] = ALIAS.exec(range) ?? []
  const isAlias = real !== undefined && (realRange !== undefined || !RANGE.test(real))
  return isAlias ? { installedAs, name: real, range: realRange ?? '' } : { installedAs, name: installedAs, range }
}

/** Splits at the first `@` that does not begin a scope. */
export function splitDescriptor(text: string): { readonly name: string; readonly range: string } {
  const at = text.indexOf('@', 1)
  return at < 0 ? { name: text, range: '' } : { name: text.slice(0, at), range: text.slice(at + 1) }
}

const FOLDER = /^(?:file:|link:|\.{1,2}\/|\/)/
const ARCHIVE = /\.(?:tgz|tar\.gz)$/

/**
 * Whether Yarn takes a folder for this range, whatever the entry states. Yarn takes an archive only as the lockfile has
 * it.
 */
export const isFolderRange = (range: string): boolean => FOLDER.test(range) && (range.includes('@') || !ARCHIVE.test(range))

const GIT_RANGE =
  /^(?:git(?:\+[a-z0-9]+)?:|ssh:|https?:.+\.git(?:#|$)|https?:\/\/(?:github\.com|gitlab\.com|bitbucket\.(?:com|org))\/[^/]+\/[^/]+\/?(?:#.*)?$)/i

/** Whether Yarn's git resolver handles this range. */
export const isGitRange = (range: string): boolean => range.includes(':') && GIT_RANGE.test(range)
