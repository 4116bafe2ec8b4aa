/**
 * The archive of a registry version: fetched when a verdict needs it, and read only once it is known to be the one that is meant.
 *
 * 1. `digests` hashes the compressed bytes and keeps the hashes alone.
 * 2. `withBytes` and `contents` name the sha512 that the bytes must have. Other bytes are never handed on or read: that they are others
 *    is the answer.
 */
import { type Answer, type Unavailable, known, unavailable } from '../domain/answer.ts'
import { type LockedPackage, spec } from '../domain/package.ts'
import { PUBLIC_REGISTRY, YARN_REGISTRY_ALIAS } from '../domain/registry.ts'
import type { ArchiveContents, ArchiveDigests } from '../domain/archive.ts'
import { digestsOf, isGzip } from '../ecosystems/npm/tarball/digests.ts'
import { createSlots } from '../text/slots.ts'
import type { World } from '../world.ts'
import { askFor } from './ask.ts'

/** Archives in memory at a time: each may have 128 MiB, most have some hundred KiB. */
const AT_A_TIME = 8

/** Which archive: of this locked version, at `public` or at the base URL of another registry. */
export interface ArchiveOf {
  readonly package: Pick<LockedPackage, 'name' | 'version' | 'source'>
  readonly registry: string
  /** `dist.tarball`, where the registry's metadata is known. */
  readonly claimedAddress?: string | undefined
}

/** `other-bytes`: the registry serves an archive, and it is not the one that was meant. */
export type Held<T> =
  | { readonly kind: 'same'; readonly value: T }
  | { readonly kind: 'other-bytes'; readonly sha512: string }
  | { readonly kind: 'absent' }
  | Unavailable

export interface Archives {
  readonly digests: (of: ArchiveOf) => Promise<Answer<ArchiveDigests>>
  /** `sha512`: hex, of the compressed bytes. They are not kept; what `make` makes of them is. */
  readonly withBytes: <T>(of: ArchiveOf, sha512: string, make: (bytes: Uint8Array) => Promise<T>) => Promise<Held<T>>
  /** What the archive holds. */
  readonly contents: (of: ArchiveOf, sha512: string) => Promise<Held<ArchiveContents>>
}

export function createArchives(world: World): Archives {
  const slots = createSlots(AT_A_TIME)
  const withBytes: Archives['withBytes'] = (of, sha512, make) =>
    slots.use(async () => {
      const answer = await fetchArchive(world, of)
      if (answer.kind !== 'known') return answer
      const served = digestsOf(answer.value)
      if (served.sha512 === sha512) return { kind: 'same', value: await make(answer.value) }
      return isGzip(answer.value) ? { kind: 'other-bytes', sha512: served.sha512 } : noArchive(of)
    })
  return {
    digests: (of) =>
      slots.use(async () => {
        const answer = await fetchArchive(world, of)
        if (answer.kind !== 'known') return answer
        return isGzip(answer.value) ? known(digestsOf(answer.value)) : noArchive(of)
      }),
    withBytes,
    async contents(of, sha512) {
      const { readTarball } = await import('../ecosystems/npm/tarball/read.ts')
      const held = await withBytes(of, sha512, readTarball)
      if (held.kind !== 'same') return held
      return held.value.kind === 'known' ? { kind: 'same', value: held.value.value } : held.value
    },
  }
}

/** A page in its place (a sign-in, an error) accuses nobody. */
const noArchive = ({ package: pkg }: ArchiveOf): Unavailable =>
  unavailable('malformed', `what is served for the tarball of ${spec(pkg)} is not compressed with gzip`)

function fetchArchive(world: World, of: ArchiveOf): Promise<Answer<Uint8Array>> {
  const path = pathOf(of)
  return askFor(world, { to: 'registry', registry: of.registry, path, accept: 'bytes' }, (value) =>
    value instanceof Uint8Array ? value : undefined,
  )
}

/**
 * Where the registry keeps it: as locked, else as its metadata says, else in the layout of the public registry. Only what lies below the
 * registry's own address is asked, and whatever comes is held against a hash.
 */
function pathOf({ package: { name, version, source }, registry, claimedAddress }: ArchiveOf): string {
  const bases = registry === 'public' ? [PUBLIC_REGISTRY, YARN_REGISTRY_ALIAS] : [registry]
  const addresses = [source.kind === 'registry' ? source.url : undefined, claimedAddress]
  for (const address of addresses) {
    const base = address === undefined ? undefined : bases.find((one) => address.slice(0, one.length + 1) === `${one}/`)
    if (address !== undefined && base !== undefined) return address.slice(base.length)
  }
  return `/${name}/-/${name.slice(name.lastIndexOf('/') + 1)}-${version}.tgz`
}
