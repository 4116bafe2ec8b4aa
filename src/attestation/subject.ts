import type { Integrity, PackageVersion } from '../domain/package.ts'
import { purl } from '../ecosystems/index.ts'
import type { Checked } from './checked.ts'
import { checked, shownValue, refuse } from './checked.ts'
import type { Statement } from './statement.ts'

/**
 * What ties a statement to the bytes that will be installed: its subject is the package URL of exactly this version, and its sha512
 * exactly the wanted one. npm has only ever written one form of the name (`%40` for the scope's `@`), so no other is accepted.
 */
export function checkSubject(
  statement: Statement,
  wanted: { readonly package: PackageVersion; readonly sha512: string },
): Checked<undefined> {
  const { name, digest } = statement.subject
  const expected = purl(wanted.package)
  if (name !== expected) return refuse('subject-name-mismatch', `made for ${shownValue(name)}, not for ${shownValue(expected)}`)
  const { sha512 } = digest
  if (sha512 !== wanted.sha512) {
    return refuse('subject-digest-mismatch', `made for bytes with sha512 ${shownValue(sha512)}; wanted is ${shownValue(wanted.sha512)}`)
  }
  return checked(undefined)
}

const SHA512_BYTES = 64
const BASE64_SHA512 = /^sha512-([A-Za-z0-9+/]{86}==)$/

/**
 * The sha512 of an SRI, in lower-case hex. `undefined` where there is none, where it is not 64 bytes, and where there are two different
 * ones: npm installs what matches either of them, so neither says which bytes come.
 */
export function sha512Of(integrity: Integrity | undefined): string | undefined {
  const parts = (integrity ?? '').split(' ').filter((part) => part.startsWith('sha512-'))
  const found = new Set(parts.map(hexOf))
  const [only] = found
  return found.size === 1 ? only : undefined
}

function hexOf(part: string): string | undefined {
  const base64 = BASE64_SHA512.exec(part)?.[1]
  const bytes = Buffer.from(base64 ?? '', 'base64')
  // Base64 has spare bits in its last character: only the canonical spelling counts.
  return bytes.length === SHA512_BYTES && bytes.toString('base64') === base64 ? bytes.toString('hex') : undefined
}
