/**
 * Establishes what a dependency's text asks for, as npm-package-arg decides it, and whether a locked entry answers it,
 * as npm's arborist decides that.
 *
 * Only a text that is certainly a range, a tag or an alias counts as one. Everything else is an address, in any
 * spelling. An address is answered only by an entry from exactly this place.
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
/** Protocols of other package managers: npm refuses them (EUNSUPPORTEDPROTOCOL). */
const OF_OTHERS = /^(?:workspace|catalog|link|portal|patch|exec|jsr|root|git\+ssh2):/i
/** Longer ones are written by nobody. */
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
  // As npm: `file:///../a` and `file:/./a` are relative all the same.
  const plain = path.replace(/^\/{1,3}(?=\.\.?(?:\/|$))/, '')
  return { kind: 'path', path: plain, isArchive: ARCHIVE.test(spec) }
}

/** What is known of a locked entry. */
export interface LockedAt {
  /** The real name. */
  readonly name: string
  /** `undefined`: not told. */
  readonly version: string | undefined
  /** Its address; of a link the folder that it leads to. */
  readonly resolved: string | undefined
  readonly isLink: boolean
}

/**
 * Where the wish stands: what a path is relative to, and the text that the lockfile has of the same wish, if it is
 * written elsewhere.
 */
export interface AskedAt {
  readonly folder: string
  readonly lockedSpec: string | undefined
}

/** `installed`: npm fetches what is asked for. `refused`: it finds that the versions differ, and stops. */
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
 * npm looks only whether the entry came from an address; without one it asks the registry, whose package of this name
 * it is anyway.
 */
function tagAnswer({ resolved, isLink }: LockedAt): 'met' | 'installed' | 'refused' {
  if (isLink) return 'refused'
  return resolved === undefined || HTTP.test(resolved) ? 'met' : 'installed'
}

const isInRange = ({ version }: LockedAt, range: string): boolean => version === undefined || npmRanges.meets(version, range)

/** npm looks at the version alone, and at a tag only that what is locked came from an address. */
const isTagOfAnother = ({ name, inner }: { readonly name: string; readonly inner: Requested }, locked: LockedAt): boolean =>
  inner.kind === 'tag' && name !== locked.name && !HTTP.test(locked.resolved ?? '')

const isSamePath = (path: string, locked: LockedAt, { folder }: AskedAt): boolean =>
  (locked.isLink || HAS_FILE.test(locked.resolved ?? '')) && pathOf(locked) === joinPath(folder, path)

const HAS_FILE = /^file:/i
const pathOf = ({ resolved }: LockedAt): string => joinPath('', (resolved ?? '').replace(HAS_FILE, '').replaceAll('\\', '/'))

/**
 * The same repository and, where it is stated, the same commit. A branch or tag is believed where the lockfile has the
 * same one.
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
