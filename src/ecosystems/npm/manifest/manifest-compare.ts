/**
 * Establishes whether two package.json files request the same from an install. If they do, a change from one to the
 * other needs no judgement.
 */
import { DEPENDENCY_KINDS, type Manifest } from '../../../domain/manifest.ts'
import { field, isJsonObject } from '../../../text/json.ts'

/** The deepest level whose keys are sorted. Deeper values are compared as text. */
const MAX_DEPTH = 20

/**
 * Whether two package.json files request the same. If one of them has a problem, the answer is no: callers do not ask
 * about equal texts.
 */
export function asksTheSame(a: Manifest | undefined, b: Manifest | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  if (a.problem !== undefined || b.problem !== undefined) return false
  return JSON.stringify(decisive(a)) === JSON.stringify(decisive(b))
}

/** Fields that decide an install in some package manager. The order of their keys does not count. */
const DECISIVE = [
  ...DEPENDENCY_KINDS,
  'peerDependenciesMeta',
  'dependenciesMeta',
  'acceptDependencies',
  'bundleDependencies',
  'bundledDependencies',
  'overrides',
  'resolutions',
  'workspaces',
  'packageManager',
  'devEngines',
  'pnpm',
  'installConfig',
  'trustedDependencies',
  'patchedDependencies',
  'catalog',
  'catalogs',
]

function decisive({ data, name, version }: Manifest): unknown {
  return sorted([name ?? null, version ?? null, ...DECISIVE.map((key) => field({ ...data }, key) ?? null)], 0)
}

function sorted(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) return JSON.stringify(value)
  if (Array.isArray(value)) return value.map((item) => sorted(item, depth + 1))
  if (!isJsonObject(value)) return value
  const keys = Object.keys(value).sort()
  return keys.map((key) => [key, sorted(value[key], depth + 1)])
}
