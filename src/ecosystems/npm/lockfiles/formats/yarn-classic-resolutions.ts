/**
 * Establishes which ranges the `resolutions` of package.json replace in Yarn 1.
 *
 * - A name alone, or a name after `**`, applies everywhere.
 * - A path may name the packages above the name. It closes a request only if it certainly covers that request.
 */
import type { Manifest, Override } from '../../../../domain/manifest.ts'
import type { Unclosed } from '../../../../domain/lockfile.ts'
import { npmRanges } from '../../ranges.ts'
import { SCHEME_FIRST } from './yarn-classic-descriptor.ts'

/** One resolution that Yarn obeys. */
export interface Resolution {
  readonly name: string
  readonly spec: string
  /** The parts of the path above the name. */
  readonly above: readonly string[]
  readonly file: string
  readonly line: number
}

const COMPONENT = /^(?:\*\*|(?:@[^/@*]+\/)?[^/@*]+)$/
const SHORTHAND = /^[^/\s]+\/[^/\s]+$/

/** The resolutions that Yarn obeys. Yarn ignores an invalid path, and a tag. */
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
 * Whether the resolution certainly replaces an open request. `isAskedFor` answers whether any package of the lockfile
 * requests a name.
 */
export function explains({ name, above }: Resolution, open: Unclosed, isAskedFor: (name: string) => boolean): boolean {
  if (open.name !== name) return false
  const named = above.filter((one) => one !== '**')
  const [parent] = named
  if (parent === undefined) return true
  if (named.length > 1 || open.askers.length === 0 || open.askers.some((asker) => asker !== parent)) return false
  // `a/dep` covers the `dep` of the project's own `a`, and not that of an `a` deeper in the tree.
  return above[0] === '**' || !isAskedFor(parent)
}
