/** Establishes whether an address is below another one. */

/**
 * The address with its scheme and host in lower case and without the default port, as in `https://acme.example/a` for
 * `https://ACME.example:443/a`. The rest stays as it is, and so does an address with a user name.
 */
export function plainAddress(address: string): string {
  const [start, scheme = '', host = ''] = /^(https?):\/\/([^/?#@\\]+)(?=[/?#]|$)/i.exec(address) ?? []
  if (start === undefined) return address
  const isEncrypted = scheme.toLowerCase() === 'https'
  const shortened = host.toLowerCase().replace(isEncrypted ? /:0*443$/ : /:0*80$/, '')
  return `${scheme.toLowerCase()}://${shortened}${address.slice(start.length)}`
}

/**
 * Addresses are compared by their beginning, up to a slash, both in their plain spelling. `base` has no slash at its
 * end.
 */
export function isUnder(address: string, base: string): boolean {
  if (address.startsWith(`${base}/`)) return true
  const [plain, wanted] = [plainAddress(address), plainAddress(base)]
  return plain === wanted || plain.slice(0, wanted.length + 1) === `${wanted}/`
}
