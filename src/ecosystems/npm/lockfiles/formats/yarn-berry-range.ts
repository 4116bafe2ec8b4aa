/**
 * Splits a reference of Yarn Berry into the text before the first `::` and the bindings after it.
 *
 * Yarn decodes the keys and values of bindings, so one key has many spellings. Only the spelling that Yarn writes is
 * accepted, and only the keys that Yarn knows for that protocol. An unknown binding could be an address.
 */
/** A reference in two parts. */
export interface SplitReference {
  readonly head: string
  /** Keys and decoded values. */
  readonly bindings: ReadonlyMap<string, string>
}

/** The bindings that Yarn 2, 3 and 4 write and read, by protocol. Other protocols have none. */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['npm:', ['__archiveUrl']],
  ['patch:', ['version', 'hash', 'locator']],
  ['file:', ['hash', 'locator']],
  ['exec:', ['hash', 'locator']],
  ['link:', ['locator']],
  ['portal:', ['locator']],
])

/** The encoding of Node's querystring. It writes a plus sign as `%2B`, because it would read `+` as a space. */
const ENCODED = /^(?:[A-Za-z0-9\-._~!'()*]|%[0-9A-Fa-f]{2})+$/
const PROTOCOL = /^[a-z]+:/

/** Splits a reference. `undefined` if it has bindings that Yarn does not write. */
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
 * The folder of the workspace that requests a path, which the path starts from. `undefined` if no workspace requests
 * it: then the path is not in the repository.
 */
export function folderOfAsker({ bindings }: SplitReference): string | undefined {
  const asker = bindings.get('locator')
  return asker === undefined ? '' : WORKSPACE.exec(asker)?.[1]
}

/** Decodes a value. `undefined` if Yarn does not encode values like this. */
export const decodedValue = (text: string): string | undefined => (ENCODED.test(text) ? decoded(text) : undefined)

/** Decodes percent-encoded text. `undefined` if a percent sign encodes nothing. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    // The caller refuses the locator.
    return undefined
  }
}
