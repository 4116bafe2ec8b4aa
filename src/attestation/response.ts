/** Reads the registry's list of attestations, within limits. */
import { type NonEmpty, isNonEmpty } from '../domain/brand.ts'
import { type JsonObject, asObject } from '../text/json.ts'
import { shownValue } from './checked.ts'

/** One element of the answer. The predicate type here is unsigned. It is only used to refuse a different signed one. */
export interface Attestation {
  readonly outerPredicateType: string
  readonly bundle: JsonObject
}

/** The answer of the registry's attestations endpoint. */
export type Response =
  | { readonly kind: 'some'; readonly attestations: NonEmpty<Attestation> }
  /** An empty list. Whether that is an answer depends on what the registry advertises; the caller knows. */
  | { readonly kind: 'none' }
  /** Not an answer of this endpoint: nothing is known about the package. */
  | { readonly kind: 'malformed'; readonly detail: string }
  /** A list with an element that is not an attestation: the registry serves it, and it does not hold. */
  | { readonly kind: 'invalid'; readonly detail: string }

/**
 * The registry serves two. Each takes milliseconds to verify, so a longer list is refused instead of being verified.
 */
const MAX_ATTESTATIONS = 32
/** In characters of JSON. The largest real one is below 100,000. */
const MAX_BUNDLE_LENGTH = 1_048_576

/**
 * Reads `{ attestations: [{ predicateType, bundle }, …] }`. Order varies and further fields come and go: neither means
 * anything.
 */
export function readResponse(document: unknown): Response {
  const list = asObject(document)?.['attestations']
  if (!Array.isArray(list)) return { kind: 'malformed', detail: 'the answer has no list of attestations' }
  if (list.length > MAX_ATTESTATIONS)
    return { kind: 'invalid', detail: `${list.length} attestations; at most ${MAX_ATTESTATIONS} are read` }
  const attestations: Attestation[] = []
  const contents = new Map<Attestation, string>()
  const contentOf = (one: Attestation): string => contents.get(one) ?? canonicalJson(one, contents)
  for (const [index, element] of list.entries()) {
    const { predicateType, bundle } = asObject(element) ?? {}
    const read = asObject(bundle)
    if (typeof predicateType !== 'string' || read === undefined) {
      return {
        kind: 'invalid',
        detail: `element ${index} of the list is not an attestation: its predicateType is ${shownValue(predicateType)}`,
      }
    }
    if (!isSmall(read)) return { kind: 'invalid', detail: `the bundle of element ${index} is too large or too deep` }
    const attestation = { outerPredicateType: predicateType, bundle: read }
    const isSame = (earlier: Attestation): boolean =>
      earlier.outerPredicateType === predicateType && contentOf(earlier) === contentOf(attestation)
    if (!attestations.some(isSame)) attestations.push(attestation)
  }
  return isNonEmpty(attestations) ? { kind: 'some', attestations } : { kind: 'none' }
}

function isSmall(bundle: JsonObject): boolean {
  if (mostCharacters(bundle, MAX_DEPTH) <= MAX_BUNDLE_LENGTH) return true
  try {
    return JSON.stringify(bundle).length <= MAX_BUNDLE_LENGTH
  } catch {
    return false // RangeError: deeper than the stack
  }
}

/** Real bundles have nine levels. */
const MAX_DEPTH = 32
/** `\u0000`. */
const LONGEST_CHARACTER = 6
/** `-1.2345678901234567e+308`, and what is around a value: quotes, a colon, a comma, brackets. */
const LONGEST_REST = 32

/** Never less than the characters of its JSON, without writing it. A real bundle is far below the limit even so. */
function mostCharacters(value: unknown, depth: number): number {
  if (typeof value === 'string') return value.length * LONGEST_CHARACTER + LONGEST_REST
  if (typeof value !== 'object' || value === null) return LONGEST_REST
  if (depth === 0) return Infinity
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + mostCharacters(one, depth - 1), LONGEST_REST)
  return Object.entries(value).reduce(
    (sum, [key, one]) => sum + key.length * LONGEST_CHARACTER + mostCharacters(one, depth - 1),
    LONGEST_REST,
  )
}

/** Identical duplicates count once: the same content with any order of keys. Each is written at most once. */
function canonicalJson(attestation: Attestation, contents: Map<Attestation, string>): string {
  const content = JSON.stringify(attestation.bundle, sortKeys)
  contents.set(attestation, content)
  return content
}

function sortKeys(_key: string, value: unknown): unknown {
  const object = asObject(value)
  if (object === undefined) return value
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
}
