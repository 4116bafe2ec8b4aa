/**
 * Establishes what the `overrides` of a package.json put in place of what packages ask for, as npm's OverrideSet reads
 * them.
 *
 * A rule at the top applies to every package. A rule inside others applies to what these bring in. npm decides which
 * packages that is while it builds its tree; here it is every package that can be reached from them, and both requests,
 * with the rule and without, must be answered.
 */
import type { Location } from '../../../../domain/location.ts'
import type { Manifest } from '../../../../domain/manifest.ts'
import { npmRanges } from '../../ranges.ts'
import { type JsonObject, isJsonObject } from '../../../../text/json.ts'
import { requested } from '../../manifest/requested.ts'

/** Deeper ones are reported as a problem of the manifest. */
const MAX_DEPTH = 20

export interface OverrideRule {
  readonly name: string
  /** The requests that it applies to; `*` for all. */
  readonly of: string
  readonly value: string
  /** The rules that contain it, outermost first. */
  readonly inside: readonly { readonly name: string }[]
  readonly location: Location
}

/** By the name that they override. */
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
      // As in npm: a rule without a value of its own uses the part after its key.
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

/** `$name` is what the project itself asks for under that name. What leads nowhere npm refuses. */
function dereferenced(value: string, { dependencies }: Manifest): string {
  if (!value.startsWith('$')) return value
  const order = ['devDependencies', 'optionalDependencies', 'dependencies', 'peerDependencies'] as const
  const found = order.flatMap((kind) => dependencies.filter((wish) => wish.kind === kind && wish.name === value.slice(1)))
  return found[0]?.spec ?? value
}

/** Whether a rule applies to a request, apart from its place. `*` replaces nothing. */
export function countsFor({ of, value }: OverrideRule, spec: string): boolean {
  if (value === '*') return false
  if (of === '*') return true
  const wish = requested(spec)
  const inner = wish.kind === 'alias' ? wish.inner : wish
  if (inner.kind === 'git') return inner.range !== undefined && npmRanges.overlap(inner.range, of)
  return inner.kind !== 'range' || npmRanges.overlap(inner.range, of)
}
