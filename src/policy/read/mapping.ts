/** Reads mappings with known fields: reports unknown and missing keys, and reads values one by one. */
import { didYouMean, nearest } from '../../text/did-you-mean.ts'
import type { Place } from '../../text/place.ts'
import { type Reading, type Shape, refuse, report, short } from './shape.ts'
import type { MapEntry, MapNode, YamlNode } from '../../text/yaml.ts'

export interface Field<T> {
  readonly key: string
  readonly shape: Shape<T>
  readonly required: boolean
  /** One or two sentences, for editors and docs/policy.md. */
  readonly doc: string
  readonly examples: readonly unknown[]
}

export const required = <T>(key: string, shape: Shape<T>, doc: string, ...examples: readonly unknown[]): Field<T> => ({
  key,
  shape,
  required: true,
  doc,
  examples,
})
export const optional = <T>(key: string, shape: Shape<T>, doc: string, ...examples: readonly unknown[]): Field<T> => ({
  key,
  shape,
  required: false,
  doc,
  examples,
})

/** The fields that a mapping may have. */
export interface Fields {
  /** With its article: `a publisher`. */
  readonly noun: string
  readonly fields: readonly Field<unknown>[]
}

/** A mapping whose keys have been checked. Its values are read one by one. */
export interface OpenedMapping {
  get<T>(field: Field<T>): T | undefined
  /** The value as written. `undefined` if the key is absent. */
  node(field: Field<unknown>): YamlNode | undefined
  /** Whether neither the key nor a probable misspelling of it is there. */
  lacks(field: Field<unknown>): boolean
  /** The place of the value, or of the mapping if there is none. */
  place(field: Field<unknown>): Place
}

/** Reports unknown and missing keys. `whole`: where a missing key is reported, the key of the mapping itself. */
export function openMapping(
  node: YamlNode,
  { noun, fields }: Fields,
  label: string,
  reading: Reading,
  whole: Place,
): OpenedMapping | undefined {
  if (node.kind !== 'map')
    return refuse(node, label, reading, 'a mapping', `; its fields are ${fields.map((field) => `\`${field.key}\``).join(', ')}`)
  const keys = fields.map((field) => field.key)
  const entries = new Map(node.entries.map((entry): [string, MapEntry] => [entry.key, entry]))
  const unknown = node.entries.filter((entry) => !keys.includes(entry.key))
  for (const entry of unknown) unknownKey(entry, noun, keys, reading)
  const meant = new Set(unknown.map((entry) => nearest(entry.key, keys)))
  const lacks = (field: Field<unknown>): boolean => !entries.has(field.key) && !meant.has(field.key)
  for (const field of fields) {
    if (field.required && lacks(field)) report(reading, whole, `${label} lacks \`${field.key}\``)
  }
  return {
    get: (field) => {
      const entry = entries.get(field.key)
      return entry === undefined ? undefined : field.shape.read(entry.value, `\`${field.key}\``, reading)
    },
    node: (field) => entries.get(field.key)?.value,
    lacks,
    place: (field) => entries.get(field.key)?.value.place ?? whole,
  }
}

function unknownKey({ key, keyPlace }: MapEntry, noun: string, keys: readonly string[], reading: Reading): void {
  const hint = didYouMean(key, keys) || `; its fields are ${keys.map((known) => `\`${known}\``).join(', ')}`
  report(reading, keyPlace, `\`${short(key)}\` is not a field of ${noun}${hint}`)
}

/** The entries of a mapping that may have any keys. */
export function asMap(node: YamlNode, label: string, reading: Reading, wanted: string): MapNode | undefined {
  return node.kind === 'map' ? node : refuse(node, label, reading, wanted)
}
