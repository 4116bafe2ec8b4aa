/** Locked packages with honest defaults, and lockfiles of them as npm and bun write them. */
import { createHash } from 'node:crypto'
import type { Lockfile } from '../../src/domain/lockfile.ts'
import { type Source, type LockedPackage, parseVersion, parseIntegrity } from '../../src/domain/package.ts'
import { parsePackageName } from '../../src/ecosystems/index.ts'
import { GateError } from '../../src/errors.ts'

export const FILE = 'package-lock.json'
export const REGISTRY = 'https://registry.example'

export const sha512 = (text: string): string => `sha512-${createHash('sha512').update(text).digest('base64')}`
export const sha1 = (text: string): string => `sha1-${createHash('sha1').update(text).digest('base64')}`

interface Differences extends Partial<Omit<LockedPackage, 'name' | 'version' | 'integrity' | 'location'>> {
  readonly integrity?: string | undefined
  readonly line?: number
}

/** `name@version` from the public registry, with the sha512 of its own spec. */
export function locked(spec: string, { integrity, line, ...rest }: Differences = {}): LockedPackage {
  const at = spec.lastIndexOf('@')
  const hash = integrity ?? sha512(spec)
  return {
    name: parsePackageName(spec.slice(0, at))!,
    version: parseVersion(spec.slice(at + 1))!,
    source: { kind: 'registry', url: undefined },
    integrity: hash === NO_INTEGRITY ? undefined : parseIntegrity(hash)!,
    ...NOTHING_MORE,
    location: { file: FILE, line: line ?? 1 },
    ...rest,
  }
}

/** What an entry need not have. */
export const NOTHING_MORE = {
  checksum: undefined,
  alias: undefined,
  installScript: undefined,
  dev: undefined,
  optional: undefined,
  via: [],
}

export const NO_INTEGRITY = ''
export const fromHost = (url: string): Source => ({ kind: 'registry', url })

export const lockfile = (...packages: readonly LockedPackage[]): Lockfile => ({ file: FILE, format: 'npm', formatVersion: '3', packages })

/** What a parser threw, which must be a GateError. */
export function gateErrorOf(parse: () => unknown): GateError {
  try {
    parse()
  } catch (error) {
    if (error instanceof GateError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/** A tree of packages, as an independent writer of lockfiles sees it. */
export interface Written {
  /** Folders from the root down. The last one is the package's own. */
  readonly path: readonly string[]
  readonly name: string
  readonly version: string
}

const tarball = ({ name, version }: Written): string => `${REGISTRY}/${name}/-/${name.slice(name.lastIndexOf('/') + 1)}-${version}.tgz`
const isAlias = ({ path, name }: Written): boolean => path.at(-1) !== name

export function writeNpm3(tree: readonly Written[]): string {
  const entries = tree.map((entry) => [
    entry.path.map((folder) => `node_modules/${folder}`).join('/'),
    {
      ...(isAlias(entry) ? { name: entry.name } : {}),
      version: entry.version,
      resolved: tarball(entry),
      integrity: sha512(`${entry.name}@${entry.version}`),
    },
  ])
  const packages = { '': { name: 'app', version: '1.0.0' }, ...Object.fromEntries(entries) }
  return `${JSON.stringify({ name: 'app', version: '1.0.0', lockfileVersion: 3, requires: true, packages }, null, 2)}\n`
}

export function writeNpm1(tree: readonly Written[]): string {
  interface Entry {
    readonly version: string
    dependencies?: Record<string, Entry>
  }
  const root: { dependencies?: Record<string, Entry> } = {}
  for (const entry of [...tree].sort((a, b) => a.path.length - b.path.length)) {
    let holder: { dependencies?: Record<string, Entry> } = root
    for (const folder of entry.path.slice(0, -1)) holder = holder.dependencies![folder]!
    const version = isAlias(entry) ? `npm:${entry.name}@${entry.version}` : entry.version
    const facts = { version, resolved: tarball(entry), integrity: sha512(`${entry.name}@${entry.version}`) }
    holder.dependencies = { ...holder.dependencies, [entry.path.at(-1)!]: facts }
  }
  return `${JSON.stringify({ name: 'app', version: '1.0.0', lockfileVersion: 1, requires: true, dependencies: {}, ...root }, null, 2)}\n`
}

export function writeBun(tree: readonly Written[]): string {
  const line = (entry: Written): string => {
    const parts = [`${entry.name}@${entry.version}`, tarball(entry), {}, sha512(`${entry.name}@${entry.version}`)]
    return `    ${JSON.stringify(entry.path.join('/'))}: [${parts.map((part) => JSON.stringify(part)).join(', ')}],\n`
  }
  return `{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": {\n      "name": "app",\n    },\n  },\n  "packages": {\n${tree.map(line).join('\n')}  }\n}\n`
}
