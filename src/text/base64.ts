/** Reads base64 (RFC 4648 section 4), in its canonical spelling only, without Node. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const FORM = /^[A-Za-z0-9+/]*={0,2}$/

/**
 * The bytes as lower-case hex. `undefined` for any text that an encoder would not write, also if spare bits are not
 * zero.
 */
export function hexOfBase64(text: string): string | undefined {
  const digits = text.replace(/={1,2}$/, '')
  if (!FORM.test(text) || text.length % 4 !== 0 || digits.length % 4 === 1) return undefined
  let [bits, width, hex] = [0, 0, '']
  for (const digit of digits) {
    bits = ((bits << 6) | ALPHABET.indexOf(digit)) & 0xffff
    width += 6
    for (; width >= 8; width -= 8) hex += ((bits >> (width - 8)) & 0xff).toString(16).padStart(2, '0')
  }
  return (bits & ((1 << width) - 1)) === 0 ? hex : undefined
}

/** The bytes as UTF-8 text. `undefined` if they are not UTF-8, or if `hexOfBase64` refuses the text. */
export function textOfBase64(text: string): string | undefined {
  const hex = hexOfBase64(text)
  try {
    return hex === undefined ? undefined : decodeURIComponent(hex.replace(/../g, '%$&'))
  } catch {
    return undefined
  }
}
