/**
 * Reads the keys of pnpm's `packages`: the package that a key names, without its peers and patches.
 *
 * - lockfile 5: `/name/1.0.0_peer@1.0.0`, `registry.host/name/1.0.0`
 * - lockfile 6: `/name@1.0.0(peer@1.0.0)`, `registry.host/name@1.0.0`
 * - lockfile 7 and 9: `name@1.0.0(peer@1.0.0)`, `name@https://…`, and `name@work:1.0.0` for a named registry
 *
 * Any other key is the address of a package that is not from a registry. Its name and version are then fields of its
 * entry.
 */

/** The major number of `lockfileVersion`. Version 7 has the format of 9. */
export type Generation = 5 | 6 | 9

/** What a key states. A value that it does not state is `undefined`. */
export interface KeyFacts {
  readonly name: string | undefined
  readonly version: string | undefined
  /** The host or the alias of a registry other than the default one. */
  readonly registry: { readonly host: string } | { readonly alias: string } | undefined
}

const NOTHING: KeyFacts = { name: undefined, version: undefined, registry: undefined }
const VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/
const NAMED = /^([A-Za-z][\w.-]*):(\d.*)$/

/** Reads a key of a lockfile of this generation. */
export function readKey(key: string, generation: Generation): KeyFacts {
  switch (generation) {
    case 5:
      return readSlashed(key, (rest) => rest.split('_', 1)[0] ?? '', '/')
    case 6:
      return readSlashed(withoutSuffix(key), (rest) => rest, '@')
    case 9:
      return readPlain(withoutSuffix(key.startsWith('/') ? key.slice(1) : key))
  }
}

function readSlashed(key: string, versionOf: (rest: string) => string, separator: '/' | '@'): KeyFacts {
  const slash = key.indexOf('/')
  if (slash < 0) return NOTHING
  const host = key.slice(0, slash)
  const body = key.slice(slash + 1)
  const at = separatorIn(body, separator)
  if (at < 0) return NOTHING
  const version = versionOf(body.slice(at + 1))
  if (!VERSION.test(version)) return NOTHING
  return { name: body.slice(0, at), version, registry: host === '' ? undefined : { host } }
}

/** The offset of the first separator after the scope, which ends the name. */
function separatorIn(body: string, separator: '/' | '@'): number {
  return body.indexOf(separator, body.startsWith('@') ? body.indexOf('/') + 1 : 1)
}

function readPlain(key: string): KeyFacts {
  const at = separatorIn(key, '@')
  if (at < 0) return NOTHING
  const name = key.slice(0, at)
  const reference = key.slice(at + 1)
  if (VERSION.test(reference)) return { name, version: reference, registry: undefined }
  const [, alias, version] = NAMED.exec(reference) ?? []
  if (alias === undefined || version === undefined || !VERSION.test(version)) return { ...NOTHING, name }
  return { name, version, registry: { alias } }
}

/** The key without the balanced parentheses at its end, which hold peers and the hash of a patch. */
export function withoutSuffix(key: string): string {
  if (!key.endsWith(')')) return key
  let open = 0
  for (let at = key.length - 1; at >= 0; at--) {
    if (key[at] === ')') open++
    else if (key[at] === '(') open--
    else if (open === 0) return key.slice(0, at + 1)
    if (open < 0) return key
  }
  return key
}

/** The key of a dependency with this name and reference: the first possible spelling for which `has` is true. */
export function keyOfReference(name: string, reference: string, generation: Generation, has: (key: string) => boolean): string | undefined {
  const own = generation === 5 ? `/${name}/${reference}` : generation === 6 ? `/${name}@${reference}` : `${name}@${reference}`
  if (has(own)) return own
  if (has(reference)) return reference
  return generation === 9 && has(`/${own}`) ? `/${own}` : undefined
}
