/**
 * Writes values as YAML text that reads back as exactly these values. A text is quoted wherever plain text could mean
 * something else.
 */
import { escaped, replaceMisleading } from '../../text/hidden.ts'

/** `number` only for `version: 1`. */
export type Yaml = string | number | true | readonly Yaml[] | YamlMap
export interface YamlMap {
  readonly [key: string]: Yaml | undefined
}

const PLAIN =
  /^(?:[.]?[A-Za-z/][A-Za-z0-9_./*@+-]*|https?:\/\/[A-Za-z0-9_./:-]*[A-Za-z0-9_/-]|[0-9]+[.][0-9]+[.][0-9]+[A-Za-z0-9.-]*|[0-9]{4}-[0-9]{2}-[0-9]{2})$/
const OTHERWISE_READ = /^(?:true|false|null|yes|no|on|off|y|n|[.]inf|[.]nan)$/i

export function scalarText(value: string | number | true): string {
  if (typeof value !== 'string') return String(value)
  if (PLAIN.test(value) && !OTHERWISE_READ.test(value)) return value
  // A policy must not contain misleading characters. Some readers ignore a byte order mark inside a text.
  return replaceMisleading(JSON.stringify(value), escaped).replaceAll('\ufeff', escaped)
}

export const isList = (value: Yaml): value is readonly Yaml[] => Array.isArray(value)
const isMap = (value: Yaml): value is YamlMap => typeof value === 'object' && !isList(value)
const entriesOf = (map: YamlMap): readonly (readonly [string, Yaml])[] =>
  Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))

/** On one line: `{ publisher: octo, versions: "<1" }`. */
export function flowText(value: Yaml): string {
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`
  if (!isMap(value)) return scalarText(value)
  const entries = entriesOf(value).map(([key, inner]) => `${scalarText(key)}: ${flowText(inner)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** A longer line is broken into block style. */
const WIDTH = 120

/** A comment beside a key. `path` is the list of keys down to it. */
export type Comments = (path: readonly string[]) => string | undefined

export function mapLines(
  map: YamlMap,
  indent: string,
  comments: Comments = () => undefined,
  path: readonly string[] = [],
): readonly string[] {
  return entriesOf(map).flatMap(([key, value]) => entryLines(key, value, indent, comments, [...path, key]))
}

/** `key: value` on one line if it fits and nothing in it is nested, else over several lines. */
export function entryLines(
  key: string,
  value: Yaml,
  indent: string,
  comments: Comments = () => undefined,
  path: readonly string[] = [key],
): readonly string[] {
  const comment = comments(path)
  const beside = comment === undefined ? '' : `   # ${comment}`
  const head = `${indent}${scalarText(key)}:`
  if (!isList(value) && !isMap(value)) return [`${head} ${scalarText(value)}${beside}`]
  const flow = `${head} ${flowText(value)}`
  if (isList(value)) {
    const isShort = value.every((item) => !isMap(item)) && flow.length <= WIDTH
    return isShort || value.length === 0
      ? [`${flow}${beside}`]
      : [`${head}${beside}`, ...value.flatMap((item) => itemLines(item, `${indent}  `))]
  }
  return Object.keys(value).length === 0 ? [`${flow}${beside}`] : [`${head}${beside}`, ...mapLines(value, `${indent}  `, comments, path)]
}

/** An item of a list in block style. */
export function itemLines(item: Yaml, indent: string): readonly string[] {
  const flow = `${indent}- ${flowText(item)}`
  if (!isMap(item) || (flow.length <= WIDTH && !('reason' in item && 'rules' in item))) return [flow]
  const [first = '', ...rest] = mapLines(item, `${indent}  `)
  return [`${indent}- ${first.trimStart()}`, ...rest]
}
