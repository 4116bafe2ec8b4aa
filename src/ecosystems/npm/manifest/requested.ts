/**
 * Establishes what the text of a dependency requests, as npm-package-arg reads it, and whether a locked entry satisfies
 * it, as npm's arborist decides.
 *
 * A text counts as a range, a tag or an alias only if it certainly is one. Any other text is an address, in any
 * spelling. Only an entry from exactly this place satisfies an address.
 */
import { npmRanges } from '../ranges.ts'
import { type GitWish, readGitWish } from './requested-git.ts'
import { joinPath } from '../lockfiles/hosted.ts'

export type Requested =
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'tag' }
  | { readonly kind: 'alias'; readonly name: string; readonly inner: Requested }
  | { readonly kind: 'remote'; readonly url: string }
  | ({ readonly kind: 'git' } & GitWish)
  | { readonly kind: 'path'; readonly path: string; readonly isArchive: boolean }
  /** Nothing that npm reads: it refuses. */
  | { readonly kind: 'refused' }
  /** An address that is the same as nothing. */
  | { readonly kind: 'unknown' }

const PATH = /^(?:file:|\.|~\/|[/\\]|[a-z]:)/i
const ARCHIVE = /\.(?:tgz|tar\.gz|tar)$/i
const HTTP = /^https?:/i
const SCHEME = /^(?:git\+)?[a-z]+:/i
/** Protocols of other package managers. npm refuses them (EUNSUPPORTEDPROTOCOL). */
const OF_OTHERS = /^(?:workspace|catalog|link|portal|patch|exec|jsr|root|git\+ssh2):/i
/** The limit for the length of a request. Real requests are shorter. */
const MAX_SPEC = 4096

const seen = new Map<string, Requested>()
const MAX_SEEN = 20_000

export function requested(spec: string): Requested {
  const known = seen.get(spec)
  if (known !== undefined) return known
  const read = spec.length > MAX_SPEC ? ({ kind: 'unknown' } as const) : readSpec(spec)
  if (seen.size < MAX_SEEN) seen.set(spec, read)
  return read
}

function readSpec(spec: string): Requested {
  if (PATH.test(spec)) return pathIn(spec)
  if (/^npm:/i.test(spec)) return readAlias(spec.slice('npm:'.length))
  if (!/[:/\\]/.test(spec)) return ARCHIVE.test(spec) ? pathIn(spec) : rangeOrTag(spec.trim())
  const git = readGitWish(spec)
  if (git !== undefined) return { kind: 'git', ...git }
  if (HTTP.test(spec)) return { kind: 'remote', url: spec }
  if (OF_OTHERS.test(spec)) return { kind: 'refused' }
  return SCHEME.test(spec) || spec.includes(':') ? { kind: 'unknown' } : pathIn(spec)
}

function rangeOrTag(spec: string): Requested {
  if (npmRanges.isRange(spec)) return { kind: 'range', range: spec }
  return encodeURIComponent(spec) === spec ? { kind: 'tag' } : { kind: 'refused' }
}

function readAlias(text: string): Requested {
  const at = text.indexOf('@', 1)
  const name = at < 0 ? text : text.slice(0, at)
  const inner = readSpec(at < 0 || at === text.length - 1 ? '*' : text.slice(at + 1))
  return inner.kind === 'range' || inner.kind === 'tag' ? { kind: 'alias', name, inner } : { kind: 'unknown' }
}

function pathIn(spec: string): Requested {
  const path = spec.replace(/^file:/i, '').replaceAll('\\', '/')
  // As in npm, `file:///../a` and `file:/./a` are relative.
  const plain = path.replace(/^\/{1,3}(?=\.\.?(?:\/|$))/, '')
  return { kind: 'path', path: plain, isArchive: ARCHIVE.test(spec) }
}

/** The known facts about a locked entry. */
export interface LockedAt {
  /** The package's real name. */
  readonly name: string
  /** `undefined` if the entry does not state it. */
  readonly version: string | undefined
  /** The entry's address. For a link it is the folder that the link leads to. */
  readonly resolved: string | undefined
  readonly isLink: boolean
}

/**
 * Where a request is: `folder` is the folder that a path starts from, and `lockedSpec` the lockfile's copy of the
 * request, if it has one.
 */
export interface AskedAt {
  readonly folder: string
  readonly lockedSpec: string | undefined
}

/**
 * Whether a locked entry satisfies a request. `installed` means that npm fetches the request instead. `refused` means
 * that npm sees the difference and stops.
 */
export function answer(wish: Requested, locked: LockedAt, at: AskedAt): 'met' | 'installed' | 'refused' {
  switch (wish.kind) {
    case 'range':
      return isInRange(locked, wish.range) ? 'met' : 'refused'
    case 'tag':
      return tagAnswer(locked)
    case 'alias':
      return isTagOfAnother(wish, locked) ? 'installed' : answer(wish.inner, locked, at)
    case 'remote':
      return locked.resolved === wish.url ? 'met' : 'installed'
    case 'git':
      return isSameGit(wish, locked, at) ? 'met' : 'installed'
    case 'path':
      return isSamePath(wish.path, locked, at) ? 'met' : 'installed'
    case 'refused':
      return 'refused'
    case 'unknown':
      return 'installed'
  }
}

/**
 * npm only checks that the entry has an address. Without one it asks the registry, where the package has the same name
 * in any case.
 */
function tagAnswer({ resolved, isLink }: LockedAt): 'met' | 'installed' | 'refused' {
  if (isLink) return 'refused'
  return resolved === undefined || HTTP.test(resolved) ? 'met' : 'installed'
}

const isInRange = ({ version }: LockedAt, range: string): boolean => version === undefined || npmRanges.meets(version, range)

/** Of an alias npm compares only the version. For a tag it only checks that the locked entry has an address. */
const isTagOfAnother = ({ name, inner }: { readonly name: string; readonly inner: Requested }, locked: LockedAt): boolean =>
  inner.kind === 'tag' && name !== locked.name && !HTTP.test(locked.resolved ?? '')

const isSamePath = (path: string, locked: LockedAt, { folder }: AskedAt): boolean =>
  (locked.isLink || HAS_FILE.test(locked.resolved ?? '')) && pathOf(locked) === joinPath(folder, path)

const HAS_FILE = /^file:/i
const pathOf = ({ resolved }: LockedAt): string => joinPath('', (resolved ?? '').replace(HAS_FILE, '').replaceAll('\\', '/'))

/**
 * Whether both are the same repository and, if the request states a commit, the same commit. A branch or tag counts if
 * the lockfile repeats it.
 */
function isSameGit(wish: GitWish, locked: LockedAt, at: AskedAt): boolean {
  const there = locked.isLink || !SCHEME.test(locked.resolved ?? '') ? undefined : readGitWish(locked.resolved ?? '')
  if (there === undefined || there.repository !== wish.repository) return false
  if (wish.range !== undefined) return locked.version !== undefined && npmRanges.meets(locked.version, wish.range)
  if (wish.commit !== undefined) return wish.commit === there.commit && wish.reference === there.reference
  if (at.lockedSpec === undefined) return true
  const before = readGitWish(at.lockedSpec)
  return before === undefined || before.reference === wish.reference
}
