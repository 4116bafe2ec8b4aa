/**
 * Compares the archives that a repository contains with the registry's archives of the same versions.
 *
 * A package manager installs an archive from such a cache without asking a registry. It compares the archive with a
 * checksum that comes with the same pull request, or with nothing. So an archive must hold exactly the files that the
 * registry has for the version in its name. An archive that cannot be shown to do so is not accepted.
 */
import { claimsOf } from '../domain/claims.ts'
import type { CachedArchive, UnshownArchive } from '../domain/cached-archive.ts'
import { lockedHash } from '../domain/hash.ts'
import type { LockedPackage } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import { archiveWord } from '../ecosystems/index.ts'
import type { CachedArchives, CachedPackage } from '../ecosystems/reader.ts'
import { parseLockfile } from '../ecosystems/readers.ts'
import { UnsuitableFileError } from '../errors.ts'
import type { World } from '../world.ts'
import { mapInPool } from '../text/pool.ts'
import { createProbe } from './passes-on.ts'
import { type Publications, createPublications } from './publication.ts'
import { registryOf } from './registries.ts'
import { type Held, type ArchiveOf, type Archives, createArchives } from './archives.ts'

/** The number of archives compared at a time. Each is in memory beside the registry's archive. */
const WIDTH = 4
const MAX_ARCHIVES = 3000

/** The archives that are not shown to hold the files of their version. */
export async function unshownArchives(
  archives: readonly CachedArchive[],
  policy: Policy,
  world: World,
  cached: CachedArchives,
): Promise<readonly UnshownArchive[]> {
  const locked = new Map<string, (path: string) => CachedPackage | undefined>()
  for (const { lockfile } of archives) {
    if (lockfile !== undefined && !locked.has(lockfile)) locked.set(lockfile, await packagesIn(lockfile, world, cached))
  }
  const holding: Holding = {
    policy,
    world,
    cached,
    registries: await world.registries(),
    publications: createPublications(world, createProbe(world, policy)),
    archives: createArchives(world),
  }
  const rest = archives.slice(MAX_ARCHIVES).map(({ path }) => unshown(path, `is one of more than ${MAX_ARCHIVES}`))
  const held = await mapInPool(archives.slice(0, MAX_ARCHIVES), WIDTH, ({ path, lockfile }) =>
    holdArchive(path, locked.get(lockfile ?? '')?.(path), holding),
  )
  return [...held.flatMap((one) => (one === undefined ? [] : [one])), ...rest]
}

interface Holding {
  readonly policy: Policy
  readonly world: World
  readonly cached: CachedArchives
  readonly registries: Awaited<ReturnType<World['registries']>>
  readonly publications: Publications
  readonly archives: Archives
}

const unshown = (path: string, why: string): UnshownArchive => ({ path, why, isOutage: false })

/** The packages that a lockfile takes from registries, by the path of their archive. */
async function packagesIn(
  lockfile: string,
  { head }: World,
  { packages }: CachedArchives,
): Promise<(path: string) => CachedPackage | undefined> {
  const text = await head.read(lockfile)
  return text === undefined ? () => undefined : packages(await parseLockfile(text, lockfile))
}

async function holdArchive(path: string, of: CachedPackage | undefined, holding: Holding): Promise<UnshownArchive | undefined> {
  if (of === undefined) return unshown(path, 'does not belong to a version that the lockfile takes from a registry')
  const { package: pkg } = of
  const archive = await bytesAt(path, holding.world)
  if (archive === undefined) return unshown(path, 'cannot be read')
  const patches = await patchesOf(of, holding.world)
  const held = await heldAgainst(pkg, holding, (bytes) => holding.cached.difference(archive, pkg.name, bytes, patches ?? []))
  const answer = held.kind === 'same' ? held.value : held
  if (answer.kind === 'known') {
    if (answer.value === undefined) return undefined
    return unshown(path, patches === undefined ? `is patched in a way that cannot be repeated here, and ${answer.value}` : answer.value)
  }
  if (answer.kind === 'absent') return unshown(path, `belongs to a version of which the registry has no ${archiveWord(pkg.name)}`)
  if (answer.kind === 'other-bytes')
    return unshown(path, `belongs to a version whose ${archiveWord(pkg.name)} does not have the hash that the registry states`)
  // Another request would not change that the content is unknown.
  return {
    path,
    why: `cannot be compared with its ${archiveWord(pkg.name)}: ${answer.detail}`,
    isOutage: answer.code !== 'malformed' && answer.code !== 'too-large',
  }
}

/** The texts of its patches at the head. `undefined` if there are other patches too, or they could not be had. */
async function patchesOf({ patches }: CachedPackage, { head }: World): Promise<readonly string[] | undefined> {
  const texts: string[] = []
  for (const path of patches ?? []) {
    const text = await readable(() => head.read(path))
    if (text === undefined) return undefined
    texts.push(text)
  }
  return patches === undefined ? undefined : texts
}

const bytesAt = (path: string, { head }: World): Promise<Uint8Array | undefined> => readable(async () => head.bytes?.(path))

/** `undefined` for a link, and for a file that is too large. */
async function readable<T>(read: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof UnsuitableFileError) return undefined
    throw error
  }
}

/** The result of `make` for the archive that the registry states. */
async function heldAgainst<T>(
  pkg: LockedPackage,
  { policy, registries, publications, archives }: Holding,
  make: (bytes: Uint8Array) => Promise<T>,
): Promise<Held<T>> {
  const registry = registryOf(pkg, policy, registries)
  const { claimed } = await publications(pkg, registry)
  if (claimed.kind === 'unavailable') return claimed
  const claims = claimsOf(claimed, pkg.version)
  if (claims === undefined) return { kind: 'absent' }
  const of: ArchiveOf = { package: pkg, registry, claimedAddress: claims.archive }
  const sha512 = lockedHash(claims.integrity)
  if (sha512.kind === 'one' && sha512.algorithm === 'sha512') return archives.withBytes(of, sha512.hex, make)
  const digests = await archives.digests(of)
  if (digests.kind !== 'known') return digests
  // Versions of the first years have only a SHA-1.
  return digests.value.sha1 === claims.shasum
    ? archives.withBytes(of, digests.value.sha512, make)
    : { kind: 'other-bytes', sha512: digests.value.sha512 }
}
