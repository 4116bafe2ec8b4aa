/**
 * Establishes the requests of a package.json, with the line of each request.
 *
 * It is read as package managers read it: if a key occurs twice, the last one counts. A repeated key, or a file that is
 * not JSON, becomes the field `problem` and is not thrown. A package.json that no install reads must not stop the gate.
 */
import type { Location } from '../../../domain/location.ts'
import { DEPENDENCY_KINDS, type DirectDependency, type Manifest, type ManifestProblem, type Override } from '../../../domain/manifest.ts'
import { GateError } from '../../../errors.ts'
import { field, isJsonObject } from '../../../text/json.ts'
import { readJson } from '../lockfiles/json.ts'
import type { Keys, KeyShape } from '../../../text/json-keys.ts'
import { blankRelaxations } from '../lockfiles/relaxed-json.ts'

/** The deepest nesting of `overrides` that is read. npm's documentation shows three levels. */
const MAX_OVERRIDE_DEPTH = 20
const MAX_CHARACTERS = 5_000_000

const NESTED: KeyShape = {
  get each() {
    return NESTED
  },
}
const SHAPE: KeyShape = {
  keys: {
    ...Object.fromEntries(DEPENDENCY_KINDS.map((kind) => [kind, {}])),
    overrides: NESTED,
    resolutions: {},
    pnpm: { keys: { overrides: {} } },
  },
}
const NO_KEYS: Keys = { offsets: new Map(), inside: undefined }

/**
 * Reads a package.json. If no package manager can read the text, the fields are empty and `problem` gives the reason.
 */
export function readManifest(text: string, file: string): Manifest {
  return fieldsOf(parse(text.startsWith('\ufeff') ? text.slice(1) : text, file), file)
}

/** A package.json that exists and is not text. */
export function unreadManifest(file: string, why: string): Manifest {
  const problem = { why, hidesAll: true, isNoFile: true, location: { file, line: 1 } } as const
  return fieldsOf({ ...unread(file, why), problem }, file)
}

function fieldsOf({ data, keys, line, problem }: Parsed, file: string): Manifest {
  const at = (...path: readonly string[]): Location => ({ file, line: line(offsetOf(keys, path)) })
  const [name, version, packageManager] = [data['name'], data['version'], data['packageManager']]
  const pnpm = field(data, 'pnpm')
  return {
    file,
    folder: file.slice(0, Math.max(file.lastIndexOf('/'), 0)),
    name: typeof name === 'string' ? name : undefined,
    version: typeof version === 'string' ? version : undefined,
    dependencies: dependenciesIn(data, at),
    overrides: overridesIn(field(data, 'overrides'), ['overrides'], at),
    resolutions: overridesIn(field(data, 'resolutions'), ['resolutions'], at),
    pnpmOverrides: overridesIn(isJsonObject(pnpm) ? field(pnpm, 'overrides') : undefined, ['pnpm', 'overrides'], at),
    workspaces: workspacesIn(field(data, 'workspaces')),
    packageManager: typeof packageManager === 'string' ? { text: packageManager, location: at('packageManager') } : undefined,
    devEngines: Object.hasOwn(data, 'devEngines') ? { value: data['devEngines'], location: at('devEngines') } : undefined,
    data,
    problem: problem ?? misshapen(data, at),
  }
}

interface Parsed {
  readonly data: Record<string, unknown>
  readonly keys: Keys
  readonly line: (offset: number) => number
  readonly problem: Manifest['problem']
}

function parse(text: string, file: string): Parsed {
  if (text.length > MAX_CHARACTERS) return unread(file, 'is larger than 5 MB')
  const strict = attempt(text, file)
  if (strict.kind === 'read') return strict.parsed
  // bun reads comments and trailing commas. All other managers use the last of two equal keys.
  const blanked = blankRelaxations(text)
  const relaxed = attempt(blanked, file)
  if (relaxed.kind === 'read') return { ...relaxed.parsed, problem: { ...problemOf(strict.error, file), isRelaxed: true } }
  const data = jsonIn(text) ?? jsonIn(blanked)
  const problem = problemOf(relaxed.error, file)
  return isJsonObject(data) ? { ...unread(file, ''), data, problem } : { ...unread(file, ''), problem: { ...problem, hidesAll: true } }
}

type Attempt = { readonly kind: 'read'; readonly parsed: Parsed } | { readonly kind: 'failed'; readonly error: GateError }

function attempt(text: string, file: string): Attempt {
  try {
    const { data, keys, line } = readJson(text, file, SHAPE)
    return { kind: 'read', parsed: isJsonObject(data) ? { data, keys, line, problem: undefined } : unread(file, 'is not an object') }
  } catch (error) {
    if (error instanceof GateError) return { kind: 'failed', error }
    throw error
  }
}

function problemOf({ message }: GateError, file: string): ManifestProblem {
  const [, line = '1', why = 'cannot be read'] = /:(\d+): (.*)$/s.exec(message) ?? []
  return { why, hidesAll: false, location: { file, line: Number(line) } }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // The problem is already known.
  }
}

const unread = (file: string, why: string): Parsed => ({
  data: {},
  keys: NO_KEYS,
  line: () => 1,
  problem: { why, hidesAll: true, location: { file, line: 1 } },
})

/** The offset of the deepest key in `path` whose place is known. */
function offsetOf(keys: Keys, path: readonly string[]): number {
  let offset = 0
  let inside: Keys | undefined = keys
  for (const key of path) {
    offset = inside?.offsets.get(key) ?? offset
    inside = inside?.inside?.get(key)
  }
  return offset
}

type At = (...path: readonly string[]) => Location

function dependenciesIn(data: Record<string, unknown>, at: At): readonly DirectDependency[] {
  const meta = field(data, 'peerDependenciesMeta')
  return DEPENDENCY_KINDS.flatMap((kind) =>
    textsIn(field(data, kind)).map(([name, spec]) => ({
      kind,
      name,
      spec,
      mayBeAbsent: kind === 'peerDependencies' && isOptionalPeer(meta, name),
      location: at(kind, name),
    })),
  )
}

/** Fields that are not mappings, which some readers turn into mappings, and overrides that nest too deep to be read. */
function misshapen(data: Record<string, unknown>, at: At): Manifest['problem'] {
  const field = [...DEPENDENCY_KINDS, 'overrides', 'resolutions'].find((kind) => data[kind] !== undefined && !isJsonObject(data[kind]))
  if (field !== undefined) return { why: `\`${field}\` is not an object`, hidesAll: false, location: at(field) }
  return isDeep(data['overrides'], 0)
    ? { why: `\`overrides\` are nested more than ${MAX_OVERRIDE_DEPTH} deep`, hidesAll: false, location: at('overrides') }
    : undefined
}

function isDeep(value: unknown, depth: number): boolean {
  return isJsonObject(value) && (depth > MAX_OVERRIDE_DEPTH || Object.values(value).some((inside) => isDeep(inside, depth + 1)))
}

/** Whether `peerDependenciesMeta` marks a peer as optional. */
function isOptionalPeer(meta: unknown, name: string): boolean {
  const entry = isJsonObject(meta) ? field(meta, name) : undefined
  return isJsonObject(entry) && entry['optional'] === true
}

/** Names with their texts. npm and Yarn ignore values that are not text. */
function textsIn(value: unknown): readonly (readonly [string, string])[] {
  return isJsonObject(value) ? Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : [])) : []
}

function overridesIn(value: unknown, field: readonly string[], at: At): readonly Override[] {
  const found: Override[] = []
  const collect = (inside: unknown, path: readonly string[]): void => {
    const [first, ...rest] = path.at(-1) === '.' ? path.slice(0, -1) : path
    if (typeof inside === 'string' && first !== undefined) {
      found.push({ path: [first, ...rest], spec: inside, location: at(...field, ...path) })
    }
    if (!isJsonObject(inside) || path.length > MAX_OVERRIDE_DEPTH) return
    for (const [key, deeper] of Object.entries(inside)) collect(deeper, [...path, key])
  }
  collect(value, [])
  return found
}

function workspacesIn(value: unknown): readonly string[] {
  const list = isJsonObject(value) ? value['packages'] : value
  return Array.isArray(list) ? list.filter((pattern) => typeof pattern === 'string') : []
}
