/** Reads the requests of a package from its entry in the lockfile, or those of a project from its package.json. */
import type { Location } from '../../../../domain/location.ts'
import type { Manifest } from '../../../../domain/manifest.ts'
import { type JsonObject, field, isJsonObject } from '../../../../text/json.ts'

/** One request: a name and the text after it. */
export interface Wish {
  readonly name: string
  readonly spec: string
  readonly kind: 'required' | 'optional' | 'peer'
  /** Whether it is in `devDependencies`. */
  readonly isForDevelopment: boolean
  /** Whether the package requests the same name in another section that npm prefers. */
  readonly isShadowed: boolean
  /** Whether the package marks this peer as optional. */
  readonly mayBeAbsent: boolean
  /** The place of the request. `undefined` if it is that of the entry. */
  readonly location: Location | undefined
}

/** The sections of one entry, in npm's order of preference. */
type Sections = readonly (readonly [Wish['kind'], JsonObject | undefined])[]

/**
 * The requests of an entry. npm reads `devDependencies` only for projects. Requests for which `isAnswered` is true are
 * left out.
 */
export function wishesIn(meta: JsonObject, isProject: boolean, isAnswered: (name: string, spec: string) => boolean): readonly Wish[] {
  const section = (kind: string): JsonObject | undefined => {
    const found = meta[kind]
    return isJsonObject(found) ? found : undefined
  }
  const development = isProject ? section('devDependencies') : undefined
  const sections: Sections = [
    ['required', development],
    ['optional', section('optionalDependencies')],
    ['required', section('dependencies') ?? section('requires')],
    ['peer', section('peerDependencies')],
  ]
  const wishes: Wish[] = []
  const filled = sections.filter(([, found]) => found !== undefined)
  for (const [index, [kind, found]] of filled.entries()) {
    for (const [name, spec] of Object.entries(found ?? {})) {
      if (typeof spec !== 'string' || isAnswered(name, spec)) continue
      const isShadowed = filled.slice(0, index).some(([, before]) => before !== undefined && Object.hasOwn(before, name))
      const mayBeAbsent = kind === 'peer' && isOptionalPeer(meta, name)
      wishes.push({ name, spec, kind, isForDevelopment: found === development, isShadowed, mayBeAbsent, location: undefined })
    }
  }
  return wishes
}

function isOptionalPeer(meta: JsonObject, name: string): boolean {
  const all = meta['peerDependenciesMeta']
  const entry = isJsonObject(all) ? field(all, name) : undefined
  return isJsonObject(entry) && entry['optional'] === true
}

const ORDER = { devDependencies: 0, optionalDependencies: 1, dependencies: 2, peerDependencies: 3 } as const
const KINDS = { devDependencies: 'required', optionalDependencies: 'optional', dependencies: 'required', peerDependencies: 'peer' } as const

/** The requests of a package.json. */
export function wishesOf({ dependencies }: Manifest): readonly Wish[] {
  const first = new Map<string, number>()
  for (const { name, kind } of dependencies) first.set(name, Math.min(ORDER[kind], first.get(name) ?? ORDER.peerDependencies))
  return dependencies.map(({ name, spec, kind, mayBeAbsent, location }) => ({
    name,
    spec,
    kind: KINDS[kind],
    isForDevelopment: kind === 'devDependencies',
    isShadowed: first.get(name) !== ORDER[kind],
    mayBeAbsent,
    location,
  }))
}
