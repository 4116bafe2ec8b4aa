/**
 * Gets the archive of a registry version. It is fetched if a verdict needs it, and read only if it has the expected
 * hash.
 *
 * 1. `digests` hashes the compressed bytes and keeps only the hashes.
 * 2. `withBytes` and `contents` name the sha512 that the bytes must have. Other bytes are never passed on or read. The
 *    answer only states that they differ.
 */
import { type Answer, type Unavailable, absent, known, unavailable } from '../domain/answer.ts'
import { type LockedPackage, spec } from '../domain/package.ts'
import { archiveWord, publicAddresses, registryFor } from '../ecosystems/index.ts'
import type { ArchiveContents, ArchiveDigests } from '../domain/archive.ts'
import { archiveReader } from '../ecosystems/readers.ts'
import { createSlots } from '../text/slots.ts'
import type { World } from '../world.ts'
import { askFor } from '../asking/ask.ts'

/** The number of archives in memory at a time. Each may have 128 MiB, but most have some hundred KiB. */
const AT_A_TIME = 8

/** Which archive: of this locked version, at `public` or at the base URL of another registry. */
export interface ArchiveOf {
  readonly package: Pick<LockedPackage, 'name' | 'version' | 'source'>
  readonly registry: string
  /** The address that the registry states, if its metadata is known. */
  readonly claimedAddress?: string | undefined
}

/** `other-bytes`: the registry serves an archive, but it does not have the expected hash. */
export type Held<T> =
  | { readonly kind: 'same'; readonly value: T }
  | { readonly kind: 'other-bytes'; readonly sha512: string }
  | { readonly kind: 'absent' }
  | Unavailable

export interface Archives {
  readonly digests: (of: ArchiveOf) => Promise<Answer<ArchiveDigests>>
  /**
   * Passes the bytes to `make` and returns its result, without keeping the bytes. `sha512` is the hex hash of the
   * compressed bytes.
   */
  readonly withBytes: <T>(of: ArchiveOf, sha512: string, make: (bytes: Uint8Array) => Promise<T>) => Promise<Held<T>>
  /** The content of an archive: its files and its manifest. */
  readonly contents: (of: ArchiveOf, sha512: string) => Promise<Held<ArchiveContents>>
}

export function createArchives(world: World): Archives {
  const slots = createSlots(AT_A_TIME)
  const withBytes: Archives['withBytes'] = (of, sha512, make) =>
    slots.use(async () => {
      const answer = await fetchArchive(world, of)
      if (answer.kind !== 'known') return answer
      const { bytes, digests, isArchive } = answer.value
      if (digests.sha512 === sha512) return { kind: 'same', value: await make(bytes) }
      return isArchive ? { kind: 'other-bytes', sha512: digests.sha512 } : noArchive(of)
    })
  return {
    digests: (of) =>
      slots.use(async () => {
        const answer = await fetchArchive(world, of)
        if (answer.kind !== 'known') return answer
        return answer.value.isArchive ? known(answer.value.digests) : noArchive(of)
      }),
    withBytes,
    async contents(of, sha512) {
      const reader = await archiveReader(of.package.name)
      const held = await withBytes(of, sha512, (bytes) => reader?.contents(bytes) ?? Promise.resolve(absent))
      if (held.kind !== 'same') return held
      return held.value.kind === 'known' ? { kind: 'same', value: held.value.value } : held.value
    },
  }
}

/** A page instead of the archive (a sign-in, an error) is no evidence against a package. */
const noArchive = ({ package: pkg }: ArchiveOf): Unavailable =>
  unavailable('malformed', `the answer to the request for the ${archiveWord(pkg.name)} of ${spec(pkg)} is not compressed with gzip`)

interface Served {
  readonly bytes: Uint8Array
  readonly digests: ArchiveDigests
  readonly isArchive: boolean
}

async function fetchArchive(world: World, of: ArchiveOf): Promise<Answer<Served>> {
  const [path, reader] = [pathOf(of), await archiveReader(of.package.name)]
  if (path === undefined || reader === undefined) return absent
  return askFor(world, { to: 'registry', registry: of.registry, path, accept: 'bytes' }, (value) =>
    value instanceof Uint8Array ? { bytes: value, digests: reader.digests(value), isArchive: reader.isArchive(value) } : undefined,
  )
}

/**
 * Where the registry keeps it: the locked address, else the address in its metadata, else the layout of the public
 * registry. Only addresses below the registry's own are asked, and the bytes are compared with a hash.
 */
function pathOf({ package: { name, version, source }, registry, claimedAddress }: ArchiveOf): string | undefined {
  const bases = registry === 'public' ? publicAddresses(name) : [registry]
  const addresses = [source.kind === 'registry' ? source.url : undefined, claimedAddress]
  for (const address of addresses) {
    const base = address === undefined ? undefined : bases.find((one) => address.slice(0, one.length + 1) === `${one}/`)
    if (address !== undefined && base !== undefined) return address.slice(base.length)
  }
  return registryFor(name)?.archivePath({ name, version })
}
