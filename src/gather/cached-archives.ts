/**
 * Holds the archives of Yarn's cache that come with a pull request against the archives that they stand for.
 *
 * Yarn installs what lies in `.yarn/cache` without asking a registry, and compares it with a checksum that comes with the same pull request, or,
 * under another cache key than its own, with nothing. So an archive must hold exactly the files of the version that its name names, as the
 * registry has them; what is not shown to do so is not let in.
 */
import { claimsOf } from '../domain/claims.ts'
import type { CachedArchive, UnshownArchive } from '../domain/install-input.ts'
import { lockedHash } from '../domain/hash.ts'
import type { LockedPackage } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import type { ArchiveContents } from '../domain/archive.ts'
import { UnsuitableFileError } from '../errors.ts'
import type { World } from '../world.ts'
import { mapInPool } from './pool.ts'
import { createProbe } from './passes-on.ts'
import { type Publications, createPublications } from './publication.ts'
import { registryOf } from './registries.ts'
import { type Held, type ArchiveOf, type Archives, createArchives } from './archives.ts'

/** Archives under way at once: each stands in memory beside its archive. */
const WIDTH = 4
const MAX_ARCHIVES = 3000

/** Those that are not shown to hold the files of their version. */
export async function unshownArchives(
  archives: readonly CachedArchive[],
  policy: Policy,
  world: World,
): Promise<readonly UnshownArchive[]> {
  const locked = new Map<string, ReadonlyMap<string, LockedPackage>>()
  for (const { lockfile } of archives) {
    if (lockfile !== undefined && !locked.has(lockfile)) locked.set(lockfile, await packagesIn(lockfile, world))
  }
  const holding: Holding = {
    policy,
    world,
    registries: await world.registries(),
    publications: createPublications(world, createProbe(world, policy)),
    archives: createArchives(world),
  }
  const rest = archives.slice(MAX_ARCHIVES).map(({ path }) => unshown(path, `is one of more than ${MAX_ARCHIVES}`))
  const held = await mapInPool(archives.slice(0, MAX_ARCHIVES), WIDTH, ({ path, lockfile }) =>
    holdArchive(path, locked.get(lockfile ?? '')?.get(stemOf(path) ?? ''), holding),
  )
  return [...held.flatMap((one) => (one === undefined ? [] : [one])), ...rest]
}

interface Holding {
  readonly policy: Policy
  readonly world: World
  readonly registries: Awaited<ReturnType<World['registries']>>
  readonly publications: Publications
  readonly archives: Archives
}

const unshown = (path: string, why: string): UnshownArchive => ({ path, why, isOutage: false })

/** `@a-lib-npm-1.0.0` of `@a-lib-npm-1.0.0-<hash of the locator>-<hash or cache key>.zip`. */
const stemOf = (path: string): string | undefined =>
  /^(.+)-[0-9a-f]{10}-[0-9a-z]{1,12}\.zip$/.exec(path.slice(path.lastIndexOf('/') + 1))?.[1]

/** What a Yarn Berry lockfile takes from registries, by the name that Yarn gives its archive. */
async function packagesIn(lockfile: string, { head }: World): Promise<ReadonlyMap<string, LockedPackage>> {
  const text = await head.read(lockfile)
  if (text === undefined) return new Map()
  const { format, packages } = (await import('../ecosystems/npm/lockfiles/formats/index.ts')).parseLockfile(text, lockfile)
  const found = format === 'yarn-berry' ? packages.filter(({ source }) => source.kind === 'registry') : []
  return new Map(found.map((one) => [`${one.name.replace('/', '-')}-npm-${one.version}`, one]))
}

async function holdArchive(path: string, pkg: LockedPackage | undefined, holding: Holding): Promise<UnshownArchive | undefined> {
  if (pkg === undefined) return unshown(path, 'is of no version that the lockfile takes from a registry')
  const archive = await bytesAt(path, holding.world)
  if (archive === undefined) return unshown(path, 'cannot be read')
  const held = await contentsOf(pkg, holding)
  if (held.kind === 'same') {
    const { differenceFrom } = await import('../ecosystems/npm/tarball/yarn-cache.ts')
    const difference = differenceFrom(archive, pkg.name, held.value)
    return difference === undefined ? undefined : unshown(path, difference)
  }
  if (held.kind === 'absent') return unshown(path, 'is of a version that the registry has no tarball of')
  if (held.kind === 'other-bytes') return unshown(path, 'is of a version whose tarball is not the one that the registry states')
  // What an archive holds stays unknown, however often it is asked for.
  return {
    path,
    why: `cannot be held against its tarball: ${held.detail}`,
    isOutage: held.code !== 'malformed' && held.code !== 'too-large',
  }
}

async function bytesAt(path: string, { head }: World): Promise<Uint8Array | undefined> {
  try {
    return await head.bytes?.(path)
  } catch (error) {
    if (error instanceof UnsuitableFileError) return undefined // a link, or larger than any package
    throw error
  }
}

async function contentsOf(pkg: LockedPackage, { policy, registries, publications, archives }: Holding): Promise<Held<ArchiveContents>> {
  const registry = registryOf(pkg, policy, registries)
  const { claimed } = await publications(pkg, registry)
  if (claimed.kind === 'unavailable') return claimed
  const claims = claimsOf(claimed, pkg.version)
  if (claims === undefined) return { kind: 'absent' }
  const of: ArchiveOf = { package: pkg, registry, claimedAddress: claims.archive }
  const sha512 = lockedHash(claims.integrity)
  if (sha512.kind === 'one' && sha512.algorithm === 'sha512') return archives.contents(of, sha512.hex)
  const digests = await archives.digests(of)
  if (digests.kind !== 'known') return digests
  // Versions of the first years have a SHA-1 alone.
  return digests.value.sha1 === claims.shasum
    ? archives.contents(of, digests.value.sha512)
    : { kind: 'other-bytes', sha512: digests.value.sha512 }
}
