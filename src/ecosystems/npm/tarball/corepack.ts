/**
 * Establishes whether a hash that Corepack writes into `packageManager` belongs to a tarball: to the tarball itself, or
 * for Yarn 2 and later to the one file in it that runs.
 */
import { createHash } from 'node:crypto'
import { visitEntries } from './entries.ts'
import { TarballRefusal } from './refusal.ts'

const HASH = /^corepack-(sha(?:1|224|256|384|512))\/([0-9a-f]+)$/
const YARN = 'bin/yarn.js'

/**
 * `undefined`: the tarball cannot be read, so nothing is shown. `bytes`: compressed, and already compared with their
 * hash.
 */
export async function hasCorepackHash(bytes: Uint8Array, checksum: string): Promise<boolean | undefined> {
  const [, algorithm = '', hex] = HASH.exec(checksum) ?? []
  if (hex === undefined) return undefined
  if (createHash(algorithm).update(bytes).digest('hex') === hex) return true
  const file = createHash(algorithm)
  try {
    await visitEntries(bytes, ({ path }) => (path === YARN ? { write: (chunk) => file.update(chunk), end: () => undefined } : undefined))
  } catch (error) {
    if (error instanceof TarballRefusal) return undefined
    throw error
  }
  return file.digest('hex') === hex
}
