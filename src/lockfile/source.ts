/** Where an entry's bytes come from, read off its address. Strings are compared, never fetched or normalised: what looks odd is not a registry's. */
import { PUBLIC_REGISTRY, YARN_REGISTRY_ALIAS } from '../domain/registry.ts'
import type { Source } from '../domain/package.ts'

const GIT_SCHEME = /^(?:git(?:\+[a-z]+)?:|(?:github|gitlab|bitbucket|gist|sourcehut):|git@)/i
const HTTP = /^https?:\/\/[^/]/i
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i
/** Printable ASCII without the characters that address parsers drop or rewrite. */
const PLAIN = /^[!#-[\]-~]+$/
const DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?:\/|$)/i
const COMMIT = /^(?:commit[=:])?([0-9a-f]{7,64})$/i

/**
 * Classifies the address of `name@version`.
 *
 * - `registry`: exactly this version's tarball in the layout registries use, on any host (which hosts may is the policy's business)
 * - `git`: a git scheme, a hosted shorthand, or an http(s) address of a `.git` repository; `commit` from the fragment
 * - `file`: `file:` and paths
 * - `tarball`: everything else
 */
export function classifyUrl(url: string, name: string, version: string): Source {
  if (!HTTP.test(url)) {
    if (GIT_SCHEME.test(url)) return gitSource(url)
    return OTHER_SCHEME.test(url) ? { kind: 'tarball', url } : { kind: 'file', path: url.replace(/^file:/i, '') }
  }
  const address = before(url, '#')
  const path = before(address, '?')
  if (path.endsWith('.git')) return gitSource(url)
  // A slash may be written `%2f`; there are servers that read it as one before they follow the dots.
  const hasDots = DOT_SEGMENT.test(path.replace(/%2f/gi, '/'))
  return PLAIN.test(address) && !hasDots && isRegistryPath(path, name, version)
    ? { kind: 'registry', url: address }
    : { kind: 'tarball', url }
}

/** The text in front of the first `mark`; all of it where there is none. */
function before(text: string, mark: string): string {
  const at = text.indexOf(mark)
  return at < 0 ? text : text.slice(0, at)
}

function gitSource(url: string): Source {
  const hash = url.lastIndexOf('#')
  const fragment = hash < 0 ? '' : url.slice(hash + 1)
  const commit = fragment
    .split('&')
    .map((part) => COMMIT.exec(part)?.[1])
    .find((found) => found !== undefined)
  return { kind: 'git', url: hash < 0 ? url : url.slice(0, hash), commit }
}

const DIGEST = /^[0-9a-f]{8,128}$/i

/** npm's `…/{name}/-/{basename}-{version}.tgz` (with the scope repeated, as Artifactory and GitLab have it) and GitHub Packages' download. */
function isRegistryPath(path: string, name: string, version: string): boolean {
  const plain = path.includes('%') ? path.replace(/%40/g, '@').replace(/%2f/gi, '/').replace(/%2b/gi, '+') : path
  const basename = name.slice(name.lastIndexOf('/') + 1)
  const tarball = `/${name}/-/${basename}-${version}.tgz`
  const scoped = `/${name}/-/${name}-${version}.tgz`
  const layout = plain.endsWith(tarball) ? tarball : plain.endsWith(scoped) ? scoped : undefined
  if (layout !== undefined) return !isPublic(plain) || isPublicRoot(plain.slice(0, -layout.length))
  const download = `/download/${name}/${version}/`
  const at = plain.lastIndexOf(download)
  return at > 'https://'.length && DIGEST.test(plain.slice(at + download.length)) && !isPublic(plain)
}

const isPublic = (url: string): boolean => url.startsWith(`${PUBLIC_REGISTRY}/`) || url.startsWith(`${YARN_REGISTRY_ALIAS}/`)
const isPublicRoot = (root: string): boolean => root === PUBLIC_REGISTRY || root === YARN_REGISTRY_ALIAS

const ARCHIVE = /\.t(?:ar\.)?gz$/
const VERSION_START = /-\d+\.\d+\.\d+/

/** The version a tarball's name states, as npm guesses it for addresses that come without one. One step at a time: an address may be long. */
export function versionInAddress(address: string): string | undefined {
  const path = address.split(/[?#]/, 1)[0] ?? address
  const file = path.slice(path.lastIndexOf('/') + 1)
  const stem = file.replace(ARCHIVE, '')
  const at = stem.search(VERSION_START)
  return at < 0 || stem === file ? undefined : stem.slice(at + 1)
}

/**
 * A source as a string that is equal exactly for the same place. A registry without an address is the public one (a lockfile omits
 * the address of the registry that is configured), and yarn's alias serves the same tarballs under another name. Of a bundled package the
 * bundling package answers for the place, in any version.
 */
export function placeOf(source: Source, name: string, version: string): string {
  switch (source.kind) {
    case 'registry':
      return `registry ${registryPlace(source.url, name, version)}`
    case 'tarball':
      return `tarball ${source.url}`
    case 'git':
      return `git ${source.url}#${source.commit ?? ''}`
    case 'file':
    case 'workspace':
      return `${source.kind} ${source.path}`
    case 'bundled':
      return `bundled ${source.inside.name}`
  }
}

function registryPlace(url: string | undefined, name: string, version: string): string {
  if (url === undefined || (isPublic(url) && isRegistryPath(before(url, '?'), name, version))) return 'public'
  return url
}
