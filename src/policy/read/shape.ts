/**
 * Defines the shape of each value of the policy: one table for the reader, its messages, the JSON Schema and the docs.
 */
import { type NonEmpty, isNonEmpty } from '../../domain/brand.ts'
import type { Problem } from '../../errors.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import type { Place } from '../../text/place.ts'
import type { ScalarNode, YamlNode } from '../../text/yaml.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

/** The file that is read, and what is wrong with it so far. */
export interface Reading {
  readonly file: string
  readonly problems: Problem[]
}

export interface Shape<T> {
  readonly schema: JsonSchema
  /** `label`: the value as messages name it. `undefined` if the value is wrong, which has then been reported. */
  readonly read: (node: YamlNode, label: string, reading: Reading) => T | undefined
}

/** The shape of a text. */
export interface TextShape<T> extends Shape<T> {
  readonly parse: (text: string) => { readonly value: T } | NotOne
}

/** Whether a policy may have this text there. */
export const fits = (shape: TextShape<unknown>, text: string): boolean => 'value' in shape.parse(text)

/** A text that is not a `T`. `hint` follows the message. */
export interface NotOne {
  readonly hint: string
}
export const notOne = (hint = ''): NotOne => ({ hint })

interface TextOptions<T> {
  /** Completes "must be …": `a date like 2027-01-31`. */
  readonly wanted: string
  readonly schema: JsonSchema
  /** Also accepts plain digits. YAML would read a number here, but the text is kept. */
  readonly numbers?: boolean
  readonly parse: (text: string) => { readonly value: T } | NotOne
}

export function text<T>({ wanted, schema, numbers = false, parse }: TextOptions<T>): TextShape<T> {
  const read = (node: YamlNode, label: string, reading: Reading): T | undefined => {
    if (node.kind !== 'scalar') return refuse(node, label, reading, wanted)
    if (node.is !== 'text' && !(numbers && node.is === 'number')) {
      const parsed = parse(node.text)
      const hint = 'value' in parsed ? `; put it in quotes: "${node.text}"` : parsed.hint
      return refuse(node, label, reading, wanted, hint)
    }
    const parsed = parse(node.text)
    return 'value' in parsed ? parsed.value : refuse(node, label, reading, wanted, parsed.hint)
  }
  return { schema: { type: numbers ? ['string', 'integer'] : 'string', ...schema }, read, parse }
}

/** One of a closed set of words. */
export function word<const T extends string>(words: NonEmpty<T>, wanted = oneOfWords(words)): TextShape<T> {
  return text<T>({
    wanted,
    schema: { enum: words },
    parse: (found) => {
      const value = words.find((candidate) => candidate === found)
      return value === undefined ? notOne(didYouMean(found, words)) : { value }
    },
  })
}

const oneOfWords = (words: readonly string[]): string => {
  const quoted = words.map((candidate) => `\`${candidate}\``)
  return quoted.length === 1 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`
}

/** Only `true`: without the key the opposite holds. */
export const yes: Shape<true> = {
  schema: { const: true },
  read: (node, label, reading) =>
    node.kind === 'scalar' && node.is === 'boolean' && node.text.toLowerCase() === 'true'
      ? true
      : refuse(node, label, reading, '`true`, or absent'),
}

/** A list with at least one item. One person would read an empty list as "any", another as "none". */
export function listOf<T>(item: Shape<T>): Shape<NonEmpty<T>> {
  const read = (node: YamlNode, label: string, reading: Reading): NonEmpty<T> | undefined => {
    if (node.kind === 'scalar') return refuseSingle(item, node, label, reading)
    if (node.kind !== 'list') return refuse(node, label, reading, 'a list')
    if (node.items.length === 0)
      return refuse(node, label, reading, 'a list with at least one item', '; remove the key if the list is empty')
    const values: T[] = []
    for (const element of node.items) {
      const value = item.read(element, label, reading)
      if (value !== undefined) values.push(value)
    }
    return values.length === node.items.length && isNonEmpty(values) ? values : undefined
  }
  return { schema: { type: 'array', minItems: 1, items: item.schema }, read }
}

/** One item where a list is wanted: says how to write the list, and what else is wrong with the item. */
function refuseSingle<T>(item: Shape<T>, node: ScalarNode, label: string, reading: Reading): NonEmpty<T> | undefined {
  const isOne = item.read(node, label, reading) !== undefined
  return refuse(
    node,
    label,
    reading,
    'a list',
    isOne ? `; write [${/^[\w./-]+$/.test(node.text) ? node.text : JSON.stringify(node.text)}]` : '',
  )
}

/** Reports what was wanted and what was found. Returns `undefined`, so that a reader can return it. */
export function refuse<T>(node: YamlNode, label: string, reading: Reading, wanted: string, hint = ''): T | undefined {
  if (node.kind === 'nothing' && node.refused) return undefined
  return report(reading, node.place, `${label} must be ${wanted}, found ${describe(node)}${hint}`)
}

export function report<T>({ problems }: Pick<Reading, 'problems'>, { line, column }: Place, message: string): T | undefined {
  problems.push({ line, column, message })
  return undefined
}

function describe(node: YamlNode): string {
  switch (node.kind) {
    case 'nothing':
      return 'nothing'
    case 'list':
      return node.items.length === 0 ? 'an empty list' : 'a list'
    case 'map':
      return 'a mapping'
    case 'scalar':
      return node.is === 'text' ? JSON.stringify(short(node.text)) : node.is === 'number' ? `the number ${short(node.text)}` : node.text
  }
}

export const short = (found: string): string => (found.length > 60 ? `${found.slice(0, 60)}…` : found)
