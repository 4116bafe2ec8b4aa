/**
 * Establishes what `resolutions` of package.json put in place of ranges in Yarn 1. A name alone, or after two stars,
 * means everywhere. A path may name packages above it. A request that such a path may not cover is not explained by it.
 */
import type { Manifest, Override } from '../../../../domain/manifest.ts'
import type { Unclosed } from '../../../../domain/lockfile.ts'
import { npmRanges } from '../../ranges.ts'
import { SCHEME_FIRST } from './yarn-classic-descriptor.ts'

export interface Resolution {
  readonly name: string
  readonly spec: string
  /** The components above the name. */
  readonly above: readonly string[]
  readonly file: string
  readonly line: number
}

const COMPONENT = /^(?:\*\*|(?:@[^/@*]+\/)?[^/@*]+)$/
const SHORTHAND = /^[^/\s]+\/[^/\s]+$/

/** Those that Yarn obeys: it passes over a path that is none, and over a tag. */
export function resolutionsOf(root: Manifest | undefined): readonly Resolution[] {
  return (root?.resolutions ?? []).flatMap(resolutionIn)
}

function resolutionIn({ path: [text], spec, location: { file, line } }: Override): readonly Resolution[] {
  const components = text.match(/(?:@[^/]+\/)?[^/]+/g) ?? []
  const name = components.at(-1)
  const isObeyed = npmRanges.isRange(spec) || SCHEME_FIRST.test(spec) || /^(?:\.{0,2}\/)/.test(spec) || SHORTHAND.test(spec)
  if (name === undefined || name === '**' || !isObeyed || !components.every((one) => COMPONENT.test(one))) return []
  return [{ name, spec, above: components.slice(0, -1), file, line }]
}

/**
 * Whether the resolution certainly replaces what is open. `isAskedFor`: whether any package of the lockfile asks for
 * that name.
 */
export function explains({ name, above }: Resolution, open: Unclosed, isAskedFor: (name: string) => boolean): boolean {
  if (open.name !== name) return false
  const named = above.filter((one) => one !== '**')
  const [parent] = named
  if (parent === undefined) return true
  if (named.length > 1 || open.askers.length === 0 || open.askers.some((asker) => asker !== parent)) return false
  // `a/dep` is what the project itself has under `a`, and nothing deeper.
  return above[0] === '**' || !isAskedFor(parent)
}
