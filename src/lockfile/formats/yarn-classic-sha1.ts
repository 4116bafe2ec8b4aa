/** The SRI of a SHA-1 in hexadecimal, which is how Yarn 1 wrote hashes before lockfiles had an `integrity`. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** `hex`: 40 digits. */
export function sriOfSha1(hex: string): string {
  const bits = hex.replace(/[0-9a-f]/gi, (digit) => parseInt(digit, 16).toString(2).padStart(4, '0'))
  // 160 bits are 26 groups of six and a last one of four, which two zero bits fill up.
  const base64 = `${bits}00`.replace(/[01]{6}/g, (group) => ALPHABET.charAt(parseInt(group, 2)))
  return `sha1-${base64}=`
}
