/**
 * Reads what a package or a project asks for, from its entry in the lockfile or from its package.json: one request per
 * name and text.
 */
import type { Location } from '../../../../domain/location.ts'
import type { Manifest } from '../../../../domain/manifest.ts'
import { type JsonObject, field, isJsonObject } from '../../../../text/json.ts'

export interface Wish {
  readonly name: string
  readonly spec: string
  readonly kind: 'required' | 'optional' | 'peer'
  /** Whether the package asks for it only while it is developed itself. */
  readonly isForDevelopment: boolean
  /** Another kind asks for the same name, and npm uses that one. */
  readonly isShadowed: boolean
  /** A peer that the package itself marks as optional. */
  readonly mayBeAbsent: boolean
  /** If it differs from that of the entry. */
  readonly location: Location | undefined
}

/** The sections of one entry, those that npm prefers first. */
type Sections = readonly (readonly [Wish['kind'], JsonObject | undefined])[]

/** npm reads `devDependencies` only for projects. `isAnswered`: requests that need no further check. */
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
  const said = isJsonObject(all) ? field(all, name) : undefined
  return isJsonObject(said) && said['optional'] === true
}

const ORDER = { devDependencies: 0, optionalDependencies: 1, dependencies: 2, peerDependencies: 3 } as const
const KINDS = { devDependencies: 'required', optionalDependencies: 'optional', dependencies: 'required', peerDependencies: 'peer' } as const

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
