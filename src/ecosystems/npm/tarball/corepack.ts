/**
 * Establishes whether a hash that Corepack wrote into `packageManager` belongs to a tarball. It is the hash of the
 * tarball or, for Yarn 2 and later, of the one file in it that runs.
 */
import { createHash } from 'node:crypto'
import { visitEntries } from './entries.ts'
import { TarballRefusal } from './refusal.ts'

const HASH = /^corepack-(sha(?:1|224|256|384|512))\/([0-9a-f]+)$/
const YARN = 'bin/yarn.js'

/**
 * `undefined` if the tarball cannot be read, so that nothing is proved. `bytes` is compressed, and its hash was already
 * compared.
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
