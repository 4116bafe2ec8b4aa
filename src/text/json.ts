/** Reads JSON from outside: checks its shape, looks at own properties only, and never guesses. */

export type JsonObject = Readonly<Record<string, unknown>>

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `undefined` for arrays, `null` and everything else that is not an object. */
export const asObject = (value: unknown): JsonObject | undefined => (isJsonObject(value) ? value : undefined)

/** An own property. `__proto__` and `constructor` are names like any other. */
export function field(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** A string that is not empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/**
 * The text of a field. `undefined` if the field is absent, `null` or not text. The caller need not distinguish these.
 */
export const textField = (object: JsonObject, key: string): string | undefined => textOf(field(object, key))

export const objectField = (object: JsonObject, key: string): JsonObject | undefined => asObject(field(object, key))

/** The object below a key. An empty object if there is none, so that calls can be chained. */
export const inside = (value: unknown, key: string): JsonObject => (isJsonObject(value) ? objectField(value, key) : undefined) ?? {}

const NO_KEYS: readonly string[] = []

/** The keys of an object. Empty for every other value. */
export const keysOf = (value: unknown): readonly string[] => (isJsonObject(value) ? Object.keys(value) : NO_KEYS)

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * ISO 8601 in UTC, without a zero fraction. `undefined` for anything that is not a complete ISO 8601 time with a year
 * of four digits.
 */
export function isoTime(value: unknown): string | undefined {
  if (typeof value !== 'string' || !ISO.test(value)) return undefined
  const milliseconds = Date.parse(value)
  if (Number.isNaN(milliseconds)) return undefined
  const text = new Date(milliseconds).toISOString().replace('.000Z', 'Z')
  // With an offset the year can exceed four digits: `+010000-01-01T…` sorts before every other time.
  return ISO.test(text) ? text : undefined
}
