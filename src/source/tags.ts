/** Establishes the form of a project's tags from the earlier versions, and which tags belong to a version. */
import type { TagHistory } from '../domain/source-record.ts'

const VERSION = '{version}'

/** The number of earlier versions that are considered. */
const HISTORY = 10
/** The limit for tags of one version whose trees are fetched. */
const MAX_TAGS = 3

/** The usual forms, the most probable first. They also serve a package that has no tags yet. */
const usual = (name: string): readonly string[] => {
  const short = name.slice(name.lastIndexOf('/') + 1)
  const own = [`${name}@${VERSION}`, `${short}@${VERSION}`, `${short}-v${VERSION}`, `${short}/v${VERSION}`]
  const plain = [`v${VERSION}`, VERSION]
  return name.startsWith('@') ? [...own, ...plain] : [...plain, ...own]
}

/** The pattern that most of the earlier versions follow, and their number. `versions` has the newest first. */
export function tagHistory(tags: readonly string[], name: string, versions: readonly string[]): TagHistory {
  const looked = versions.slice(0, HISTORY)
  const patterns = patternsOf(tags, name, looked)
  const names = new Set(tags)
  const count = (pattern: string): number => looked.filter((version) => names.has(tagName(pattern, version))).length
  const [best] = patterns.map((pattern) => ({ pattern, tagged: count(pattern) })).sort((a, b) => b.tagged - a.tagged)
  return { pattern: best?.pattern, tagged: best?.tagged ?? 0, of: looked.length }
}

/**
 * Tags that may belong to the version, the most probable first: in the form of the earlier versions, or in a usual
 * form. Their trees show which package they belong to.
 */
export function tagsOfVersion(tags: readonly string[], name: string, version: string, versions: readonly string[]): readonly string[] {
  const names = new Set(tags)
  const patterns = new Set([...patternsOf(tags, name, versions.slice(0, HISTORY)), ...usual(name)])
  return [...patterns]
    .map((pattern) => tagName(pattern, version))
    .filter((tag) => names.has(tag))
    .slice(0, MAX_TAGS)
}

export const tagName = (pattern: string, version: string): string => pattern.replace(VERSION, () => version)

/**
 * The patterns in the tags of these versions. Those that the newest version follows come first, then the usual ones in
 * their order, then those that match most of the versions.
 */
function patternsOf(tags: readonly string[], name: string, versions: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const version of versions)
    for (const tag of tags) {
      const pattern = patternIn(tag, version)
      if (pattern !== undefined) counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
    }
  const likely = usual(name)
  const rank = (pattern: string): number => (likely.includes(pattern) ? likely.indexOf(pattern) : likely.length)
  const newest = versions[0]
  const isNewest = (pattern: string): number => Number(newest !== undefined && tags.includes(tagName(pattern, newest)))
  return [...counts.keys()].sort(
    (a, b) => isNewest(b) - isNewest(a) || rank(a) - rank(b) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  )
}

/** `v1.2.3` contains 1.2.3. `v11.2.3`, `v1.2.30` and `1.2.3-rc.1` do not. */
function patternIn(tag: string, version: string): string | undefined {
  const at = tag.indexOf(version)
  if (at < 0 || tag.includes(VERSION)) return undefined
  const [before, after] = [tag.slice(0, at), tag.slice(at + version.length)]
  if (/[0-9]\.?$/.test(before) || /^(?:\.?[0-9]|[-+.]?(?:alpha|beta|rc|next|canary|pre|dev))/i.test(after)) return undefined
  return `${before}${VERSION}${after}`
}
