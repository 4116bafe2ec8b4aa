/**
 * What is known of JSON from outside before it has been looked at: nothing. These look, own properties only, and never
 * guess.
 */

export type JsonObject = Readonly<Record<string, unknown>>

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `undefined` for arrays, `null` and everything that is not an object. */
export const asObject = (value: unknown): JsonObject | undefined => (isJsonObject(value) ? value : undefined)

/** An own property; `__proto__` and `constructor` are names like any other. */
export function field(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** A string with something in it. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/**
 * Where the text is absent or `null`, and where it is not text, there is none; the caller does not need to know which.
 */
export const textField = (object: JsonObject, key: string): string | undefined => textOf(field(object, key))

export const objectField = (object: JsonObject, key: string): JsonObject | undefined => asObject(field(object, key))

/** The object below a key of what may be none; empty where there is none, so that one can look further down. */
export const inside = (value: unknown, key: string): JsonObject => (isJsonObject(value) ? objectField(value, key) : undefined) ?? {}

const NO_KEYS: readonly string[] = []

/** The keys of an object; none of anything else. */
export const keysOf = (value: unknown): readonly string[] => (isJsonObject(value) ? Object.keys(value) : NO_KEYS)

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * ISO 8601 in UTC, without a fraction of zero; `undefined` for anything that is not a complete ISO 8601 time in a year
 * of four digits.
 */
export function isoTime(value: unknown): string | undefined {
  if (typeof value !== 'string' || !ISO.test(value)) return undefined
  const milliseconds = Date.parse(value)
  if (Number.isNaN(milliseconds)) return undefined
  const text = new Date(milliseconds).toISOString().replace('.000Z', 'Z')
  // An offset can lead out of the years: `+010000-01-01T…` is before every other time where texts are sorted.
  return ISO.test(text) ? text : undefined
}
