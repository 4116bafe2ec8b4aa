/** Establishes how one locked version was published: its attestations fetched, verified, and bound to the bytes that will be installed. */
import type * as Attestation from '../attestation/index.ts'
import { type Answer, type MaybeAsked, notAsked } from '../domain/answer.ts'
import type { Binding, Evidence } from '../domain/evidence.ts'
import { lockedHash } from '../domain/hash.ts'
import { type LockedPackage, spec } from '../domain/package.ts'
import type { Packument } from '../domain/packument.ts'
import { claimsOf } from '../domain/packument.ts'
import type { TarballDigests } from '../domain/tarball.ts'
import { parsePackument } from '../ecosystems/npm/registry/packument.ts'
import type { World } from '../world.ts'
import { askFor, once } from './ask.ts'
import { type TarballOf, createTarballs } from './tarballs.ts'

export interface Publication {
  readonly evidence: Evidence
  readonly binding: Binding
  readonly packument: MaybeAsked<Packument>
  /** `not-asked` where the lockfile's own hash is enough to know which bytes are meant. */
  readonly tarball: MaybeAsked<TarballDigests>
  /** The registry's integrity, where a hash of the lockfile's own kind was shown to be of other bytes. */
  readonly otherBytes?: string
}

/** Asks once for each registry, package, version and integrity. */
export type Publications = (pkg: LockedPackage, registry: string) => Promise<Publication>

interface Tools {
  readonly attestation: typeof Attestation
  readonly verifier: Attestation.AttestationVerifier
}

export function createPublications(world: World): Publications {
  const questions: Questions = {
    world,
    packuments: once((key) => fetchPackument(world, key)),
    digests: createTarballs(world).digests,
    tools: once(async (): Promise<Tools> => {
      const [attestation, documents] = await Promise.all([import('../attestation/index.ts'), world.trustMaterial()])
      return { attestation, verifier: attestation.createVerifier(documents) }
    }),
  }
  const asked = new Map<string, Promise<Publication>>()
  return (pkg, registry) => {
    const key = [registry, spec(pkg), pkg.integrity ?? '', pkg.source.kind].join(' ')
    const publication = asked.get(key) ?? publicationOf(pkg, registry, questions)
    asked.set(key, publication)
    return publication
  }
}

/**
 * A locked version whose bytes are not about to be installed: one that leaves, or one that a policy is drafted from. A hash other than a
 * sha512 needs no tarball then; the registry's own hash has to do.
 */
export function withoutTarball(pkg: LockedPackage): LockedPackage {
  const hash = lockedHash(pkg.integrity)
  return hash.kind === 'one' && hash.algorithm !== 'sha512' ? { ...pkg, integrity: undefined } : pkg
}

interface Questions {
  readonly world: World
  readonly packuments: (key: string) => Promise<Answer<Packument>>
  readonly digests: (of: TarballOf) => Promise<Answer<TarballDigests>>
  readonly tools: (key: '') => Promise<Tools>
}

async function publicationOf(pkg: LockedPackage, registry: string, { world, packuments, digests, tools }: Questions): Promise<Publication> {
  if (pkg.source.kind !== 'registry')
    return { evidence: { kind: 'not-applicable' }, binding: 'none', packument: notAsked, tarball: notAsked }
  const [document, packument, { attestation, verifier }] = await Promise.all([
    world.ask({ to: 'registry', registry, path: attestationsPath(pkg), accept: 'json' }),
    packuments(`${registry} ${pkg.name}`),
    tools(''),
  ])
  // Publish attestations are the public registry's own; another one, or a mirror of another one, has none to give.
  const answers = { package: pkg, document, packument, requirePublishAttestation: registry === 'public' }
  const claimedAddress = claimsOf(packument, pkg.version)?.tarball
  const tarball = attestation.needsTarball(answers) ? await digests({ package: pkg, registry, claimedAddress }) : notAsked
  return { ...attestation.establish(verifier, { ...answers, tarball }), packument, tarball }
}

/** npm's own spelling: `@` bare, `/` of a scope as lower-case `%2f`. */
const attestationsPath = (pkg: LockedPackage): string =>
  `/-/npm/v1/attestations/${pkg.name.replace('/', '%2f')}@${encodeURIComponent(pkg.version)}`

function fetchPackument(world: World, key: string): Promise<Answer<Packument>> {
  const [registry = 'public', name = ''] = key.split(' ')
  const path = `/${name.replace('/', '%2f')}`
  return askFor(world, { to: 'registry', registry, path, accept: 'full-packument' }, (json) => parsePackument(json, name))
}
