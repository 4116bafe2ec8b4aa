/**
 * Classifies the source of an entry by its address. Addresses are compared as text. They are neither fetched nor
 * normalised, and an unusual one does not count as a registry's.
 */
import { hasGitScheme, readGitAddress } from '../../../domain/git.ts'
import type { Source } from '../../../domain/package.ts'
import { registryRoot } from '../registry/layout.ts'

const HTTP = /^https?:\/\/[^/]/i
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i
/** Printable ASCII, without the characters that URL parsers drop or rewrite. */
const PLAIN = /^[!#-[\]-~]+$/
const DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?:\/|$)/i
/**
 * Classifies the address of `name@version`.
 *
 * - `registry`: the tarball of exactly this version, at the path that registries use, on any host (the policy decides
 *   which hosts may serve packages)
 * - `git`: a git scheme, a hosted shorthand, or an http(s) address of a `.git` repository, with `commit` in the
 *   fragment
 * - `file`: `file:` and paths
 * - `tarball`: any other address
 */
export function classifyUrl(url: string, name: string, version: string): Source {
  if (!HTTP.test(url)) {
    if (hasGitScheme(url)) return { kind: 'git', ...readGitAddress(url) }
    return OTHER_SCHEME.test(url) ? { kind: 'tarball', url } : { kind: 'file', path: url.replace(/^file:/i, '') }
  }
  const address = before(url, '#')
  const path = before(address, '?')
  if (path.endsWith('.git')) return { kind: 'git', ...readGitAddress(url) }
  // Some servers read `%2f` as a slash before they resolve the dots.
  const hasDots = DOT_SEGMENT.test(path.replace(/%2f/gi, '/'))
  return PLAIN.test(address) && !hasDots && registryRoot(path, name, version) !== undefined
    ? { kind: 'registry', url: address }
    : { kind: 'tarball', url }
}

/** The text before the first `mark`, or the whole text without one. */
function before(text: string, mark: string): string {
  const at = text.indexOf(mark)
  return at < 0 ? text : text.slice(0, at)
}

const ARCHIVE = /\.t(?:ar\.)?gz$/
const VERSION_START = /-\d+\.\d+\.\d+/

/**
 * The version in a tarball's name, as npm guesses it for an address without a version. Each step is linear, because an
 * address may be long.
 */
export function versionInAddress(address: string): string | undefined {
  const path = address.split(/[?#]/, 1)[0] ?? address
  const file = path.slice(path.lastIndexOf('/') + 1)
  const stem = file.replace(ARCHIVE, '')
  const at = stem.search(VERSION_START)
  return at < 0 || stem === file ? undefined : stem.slice(at + 1)
}
