/**
 * Establishes whether two manifests ask the same of an install: then a pull request that changed one of them changes
 * nothing to judge.
 */
import { DEPENDENCY_KINDS, type Manifest } from '../../../domain/manifest.ts'
import { field, isJsonObject } from '../../../text/json.ts'

/** Deeper values are compared as they are written. */
const MAX_DEPTH = 20

/**
 * Whether two manifests ask the same of an install. Where one cannot be read wholly they do not, unless both are the
 * same text, which nobody asks.
 */
export function asksTheSame(a: Manifest | undefined, b: Manifest | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  if (a.problem !== undefined || b.problem !== undefined) return false
  return JSON.stringify(decisive(a)) === JSON.stringify(decisive(b))
}

/** Fields that decide an install in some package manager, whatever the order of their keys. */
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
