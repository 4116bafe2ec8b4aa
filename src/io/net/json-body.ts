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
    return { kind: 'not-json' } // The bytes and the parser's message do not help a reader.
  }
}

/** Digits that may be more than a double holds exactly. The slower way is used only if there are some. */
const LONG_NUMBER = /[:,[\s]\d{16,}/

/**
 * Passes an integer beyond 2^53 on as its digits. If the engine does not give the source text (Node 20), the number
 * stays, and code that needs it exact refuses it.
 */
function keepDigits(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source
  return typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && /^\d+$/.test(source) ? source : value
}
