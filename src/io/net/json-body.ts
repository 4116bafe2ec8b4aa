/**
 * Reads the bytes of a body as JSON: strict UTF-8, nothing around it. A byte order mark is skipped, as RFC 8259 8.1
 * allows.
 */

export type JsonBody = { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'not-json' }

export function readJson(bytes: Uint8Array, options: { readonly exactIntegers: boolean } = { exactIntegers: false }): JsonBody {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const exact = options.exactIntegers && LONG_NUMBER.test(text)
    const value: unknown = exact ? JSON.parse(text, keepDigits) : JSON.parse(text)
    return { kind: 'json', value }
  } catch {
    return { kind: 'not-json' } // neither the bytes nor the parser's message is of use to a reader
  }
}

/** Digits that may be more than a double holds exactly. Only where there are some is the slower way worth it. */
const LONG_NUMBER = /[:,[\s]\d{16,}/

/**
 * Hands an integer beyond 2^53 through as its digits. Where the engine does not tell the source text (Node 20), the
 * number stays, and whoever needs it exact refuses it.
 */
function keepDigits(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source
  return typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && /^\d+$/.test(source) ? source : value
}
