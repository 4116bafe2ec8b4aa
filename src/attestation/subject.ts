/** Compares a statement with the version and the bytes that will be installed. */
import type { PackageVersion } from '../domain/package.ts'
import { purl } from '../ecosystems/index.ts'
import { type Checked, shownValue, checked, refuse } from './checked.ts'
import type { Statement } from './statement.ts'

/**
 * Binds a statement to the bytes that will be installed. Its subject must be the package URL of exactly this version,
 * and its sha512 exactly the wanted one. An ecosystem writes one form of the name, so no other form is accepted.
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
