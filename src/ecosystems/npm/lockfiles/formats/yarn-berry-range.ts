/**
 * Splits a reference of Yarn Berry into the text before the first `::` and the bindings after it.
 *
 * Yarn decodes the keys and values of bindings, so one key has many spellings. Only the spelling that Yarn writes is
 * accepted, and only keys that Yarn knows at that place: an unknown binding may be an address.
 */
export interface SplitReference {
  readonly head: string
  /** Decoded. */
  readonly bindings: ReadonlyMap<string, string>
}

/** Protocol → the bindings that Yarn 2, 3 and 4 write and read there. Those of other protocols have none. */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['npm:', ['__archiveUrl']],
  ['patch:', ['version', 'hash', 'locator']],
  ['file:', ['hash', 'locator']],
  ['exec:', ['hash', 'locator']],
  ['link:', ['locator']],
  ['portal:', ['locator']],
])

/** As Node's querystring writes it. A plus sign, which it would read as a space, is written `%2B`. */
const ENCODED = /^(?:[A-Za-z0-9\-._~!'()*]|%[0-9A-Fa-f]{2})+$/
const PROTOCOL = /^[a-z]+:/

/** `undefined` where the bindings are none that Yarn writes. */
export function splitReference(reference: string): SplitReference | undefined {
  const at = reference.indexOf('::')
  if (at < 0) return { head: reference, bindings: new Map() }
  const head = reference.slice(0, at)
  const known = KNOWN.get(PROTOCOL.exec(head)?.[0] ?? '') ?? []
  const bindings = new Map<string, string>()
  for (const pair of reference.slice(at + 2).split('&')) {
    const equals = pair.indexOf('=')
    const [key, value] = [pair.slice(0, Math.max(equals, 0)), decodedValue(pair.slice(equals + 1))]
    if (!known.includes(key) || bindings.has(key) || value === undefined) return undefined
    bindings.set(key, value)
  }
  return { head, bindings }
}

const WORKSPACE = /^(?:@[^/@]+\/)?[^@/]+@workspace:([^#:%]*)$/

/**
 * The folder of who asks, from which a path begins; `undefined` where that is no workspace, so that a path is none of
 * the repository.
 */
export function folderOfAsker({ bindings }: SplitReference): string | undefined {
  const asker = bindings.get('locator')
  return asker === undefined ? '' : WORKSPACE.exec(asker)?.[1]
}

/** Of a value as Yarn encodes it; `undefined` for every other text. */
export const decodedValue = (text: string): string | undefined => (ENCODED.test(text) ? decoded(text) : undefined)

export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign that encodes nothing: the caller refuses the locator.
    return undefined
  }
}
