/** Finds the policy entries for a package, and those that cover a version. */
import type { PackageName, PackageVersion } from '../domain/package.ts'
import type { DenyEntry, Entry, PackagePattern, PackageRule, Policy } from '../domain/policy.ts'
import { versionsOf } from '../ecosystems/index.ts'

export type AllowingEntry = Exclude<Entry, DenyEntry>

/**
 * Exact names are compared byte for byte. A pattern matches names that start with its literal part, which ends in `/`
 * or `-`.
 */
export function matchesPattern({ kind, text }: PackagePattern, name: string): boolean {
  return kind === 'exact' ? name === text : name.startsWith(text.slice(0, -1))
}

interface Index {
  readonly exact: ReadonlyMap<string, PackageRule>
  /** Most specific first. */
  readonly patterns: readonly PackageRule[]
}

/** Cached by the list object: a policy with thousands of names is asked about thousands of versions. */
const indexes = new WeakMap<Policy['packages'], Index>()

function indexOf(packages: Policy['packages']): Index {
  const known = indexes.get(packages)
  if (known !== undefined) return known
  const exact = new Map(
    packages.filter(({ pattern }) => pattern.kind === 'exact').map((rule): [string, PackageRule] => [rule.pattern.text, rule]),
  )
  const patterns = packages
    .filter(({ pattern }) => pattern.kind !== 'exact')
    .toSorted((a, b) => b.pattern.text.length - a.pattern.text.length)
  const index = { exact, patterns }
  indexes.set(packages, index)
  return index
}

/** All rules that name the package, most specific first: the exact name, then the longest pattern. */
export function rulesFor(packages: Policy['packages'], name: PackageName): readonly PackageRule[] {
  const { exact, patterns } = indexOf(packages)
  const own = exact.get(name)
  const wider = patterns.filter(({ pattern }) => matchesPattern(pattern, name))
  return own === undefined ? wider : [own, ...wider]
}

/** An entry with `deny` covers by version only. A version that cannot be ordered is in the range of every `deny`. */
export function isDenied(entry: Entry, { name, version }: PackageVersion): entry is DenyEntry {
  const versions = versionsOf(name)
  return entry.kind === 'deny' && (versions.inRange(version, entry.versions) || !versions.hasOrder(version))
}

/**
 * Covers by version. If the entry or its publisher has a window, the day of publication must be in it. Without a known
 * day of publication, an entry with a window covers nothing.
 */
export function covers(entry: AllowingEntry, { name, version }: PackageVersion, publishedAt: string | undefined): boolean {
  const { since, until } = entry.kind === 'publisher' ? entry.publisher : entry.kind === 'unattested' ? entry : NO_WINDOW
  return versionsOf(name).inRange(version, entry.versions) && inWindow(since, until, publishedAt)
}

const NO_WINDOW = { since: undefined, until: undefined }

function inWindow(since: string | undefined, until: string | undefined, publishedAt: string | undefined): boolean {
  if (since === undefined && until === undefined) return true
  const at = Date.parse(publishedAt ?? '')
  return !Number.isNaN(at) && (since === undefined || at >= Date.parse(since)) && (until === undefined || at <= Date.parse(until))
}

export const isAllowing = (entry: Entry): entry is AllowingEntry => entry.kind !== 'deny'
