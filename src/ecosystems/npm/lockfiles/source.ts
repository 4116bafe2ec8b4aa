/**
 * Where an entry's bytes come from, read off its address. Strings are compared, never fetched or normalised: what looks
 * odd is not a registry's.
 */
import { hasGitScheme, readGitAddress } from '../../../domain/git.ts'
import type { Source } from '../../../domain/package.ts'
import { registryRoot } from '../registry/layout.ts'

const HTTP = /^https?:\/\/[^/]/i
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i
/** Printable ASCII without the characters that address parsers drop or rewrite. */
const PLAIN = /^[!#-[\]-~]+$/
const DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?:\/|$)/i
/**
 * Classifies the address of `name@version`.
 *
 * - `registry`: exactly this version's tarball in the layout registries use, on any host (which hosts may is the
 *   policy's business)
 * - `git`: a git scheme, a hosted shorthand, or an http(s) address of a `.git` repository; `commit` from the fragment
 * - `file`: `file:` and paths
 * - `tarball`: everything else
 */
export function classifyUrl(url: string, name: string, version: string): Source {
  if (!HTTP.test(url)) {
    if (hasGitScheme(url)) return { kind: 'git', ...readGitAddress(url) }
    return OTHER_SCHEME.test(url) ? { kind: 'tarball', url } : { kind: 'file', path: url.replace(/^file:/i, '') }
  }
  const address = before(url, '#')
  const path = before(address, '?')
  if (path.endsWith('.git')) return { kind: 'git', ...readGitAddress(url) }
  // A slash may be written `%2f`; there are servers that read it as one before they follow the dots.
  const hasDots = DOT_SEGMENT.test(path.replace(/%2f/gi, '/'))
  return PLAIN.test(address) && !hasDots && registryRoot(path, name, version) !== undefined
    ? { kind: 'registry', url: address }
    : { kind: 'tarball', url }
}

/** The text in front of the first `mark`; all of it where there is none. */
function before(text: string, mark: string): string {
  const at = text.indexOf(mark)
  return at < 0 ? text : text.slice(0, at)
}

const ARCHIVE = /\.t(?:ar\.)?gz$/
const VERSION_START = /-\d+\.\d+\.\d+/

/**
 * The version a tarball's name states, as npm guesses it for addresses that come without one. One step at a time: an
 * address may be long.
 */
export function versionInAddress(address: string): string | undefined {
  const path = address.split(/[?#]/, 1)[0] ?? address
  const file = path.slice(path.lastIndexOf('/') + 1)
  const stem = file.replace(ARCHIVE, '')
  const at = stem.search(VERSION_START)
  return at < 0 || stem === file ? undefined : stem.slice(at + 1)
}
