/** Converts a hexadecimal SHA-1 to SRI. Yarn 1 wrote such hashes before lockfiles had the field `integrity`. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** `hex` has 40 digits. */
export function sriOfSha1(hex: string): string {
  let base64 = ''
  // Three digits make two characters. The last digit of the 40 is filled up with two zero digits. Padding replaces the
  // last of the characters.
  for (let at = 0; at < hex.length; at += 3) {
    const bits = parseInt(hex.slice(at, at + 3).padEnd(3, '0'), 16)
    base64 += ALPHABET.charAt(bits >> 6) + ALPHABET.charAt(bits & 63)
  }
  return `sha1-${base64.slice(0, 27)}=`
}
