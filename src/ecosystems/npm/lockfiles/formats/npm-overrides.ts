/**
 * Establishes which requests the `overrides` of a package.json replace, as npm's OverrideSet reads them.
 *
 * A rule at the top applies to every package. A nested rule applies to the packages that its parents bring in. npm
 * finds these packages while it builds its tree. Here they are all packages that the parents reach, and both requests,
 * with and without the rule, have to be satisfied.
 */
import type { Location } from '../../../../domain/location.ts'
import type { Manifest } from '../../../../domain/manifest.ts'
import { npmRanges } from '../../ranges.ts'
import { type JsonObject, isJsonObject } from '../../../../text/json.ts'
import { requested } from '../../manifest/requested.ts'

/** The deepest nesting that is read. The manifest reader reports deeper rules as a problem. */
const MAX_DEPTH = 20

/** One rule of `overrides`. */
export interface OverrideRule {
  readonly name: string
  /** The range of requests that the rule replaces. `*` means all. */
  readonly of: string
  readonly value: string
  /** The rules that contain it, the outermost first. */
  readonly inside: readonly { readonly name: string }[]
  readonly location: Location
}

/** All rules of the root's `overrides`, by the name of the overridden package. */
export function overrideRules(root: Manifest | undefined): ReadonlyMap<string, readonly OverrideRule[]> {
  const rules = new Map<string, OverrideRule[]>()
  const overrides = root?.data['overrides']
  if (root === undefined || !isJsonObject(overrides)) return rules
  const collect = (inside: JsonObject, path: readonly OverrideRule[], keys: readonly string[]): void => {
    for (const [key, value] of Object.entries(inside)) {
      if (key === '.') continue
      const at = key.indexOf('@', 1)
      const [name, of] = at < 0 ? [key, '*'] : [key.slice(0, at), key.slice(at + 1) || '*']
      const own = isJsonObject(value) ? value['.'] : value
      // As in npm: a rule without a value uses the range in its key.
      const text = typeof own === 'string' && own !== '' ? own : isJsonObject(value) && own === undefined ? of : '*'
      const location = locationOf(root, [...keys, key])
      const rule = { name, of, value: dereferenced(text, root), inside: path, location }
      rules.set(name, [...(rules.get(name) ?? []), rule])
      if (isJsonObject(value) && path.length < MAX_DEPTH) collect(value, [...path, rule], [...keys, key])
    }
  }
  collect(overrides, [], [])
  return rules
}

const locationOf = ({ overrides, file }: Manifest, keys: readonly string[]): Location =>
  overrides.find(({ path }) => keys.every((key, depth) => path[depth] === key))?.location ?? { file, line: 1 }

/** Resolves `$name` to the project's own request for that name. npm refuses a `$name` without a request. */
function dereferenced(value: string, { dependencies }: Manifest): string {
  if (!value.startsWith('$')) return value
  const order = ['devDependencies', 'optionalDependencies', 'dependencies', 'peerDependencies'] as const
  const found = order.flatMap((kind) => dependencies.filter((wish) => wish.kind === kind && wish.name === value.slice(1)))
  return found[0]?.spec ?? value
}

/** A rule with the value `*` keeps the request as it is, and npm then looks at no other rule. */
export const replaces = ({ value }: OverrideRule): boolean => value !== '*'

/** Whether a rule applies to a request, apart from nesting. */
export function countsFor({ of }: OverrideRule, spec: string): boolean {
  if (of === '*') return true
  const wish = requested(spec)
  const inner = wish.kind === 'alias' ? wish.inner : wish
  if (inner.kind === 'git') return inner.range !== undefined && npmRanges.overlap(inner.range, of)
  return inner.kind !== 'range' || npmRanges.overlap(inner.range, of)
}
