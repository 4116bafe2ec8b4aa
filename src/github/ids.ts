/** Reads GitHub's numeric ids digit by digit: they are int64, and a JSON number is exact only up to 2^53. */
const DIGITS = /^[1-9][0-9]{0,19}$/

/** From a safe integer. If the number is too large, io/ passes its digits on as text. */
export function parseId(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? String(value) : undefined
  return typeof value === 'string' && DIGITS.test(value) ? value : undefined
}
