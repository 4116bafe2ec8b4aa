/** Establishes how one locked version was published: its attestations fetched, verified, and bound to the bytes that will be installed. */
import type * as Attestation from '../attestation/index.ts'
import { type Answer, type MaybeAsked, type Unavailable, notAsked } from '../domain/answer.ts'
import { claimsOf } from '../domain/candidate.ts'
import type { Binding, Evidence } from '../domain/evidence.ts'
import { type LockedPackage, type PackageVersion, spec } from '../domain/package.ts'
import type { Packument } from '../domain/packument.ts'
import { parsePackument } from '../registry/packument.ts'
import type { World } from '../world.ts'
import { askFor, once } from './ask.ts'
import { lockedDigest } from './binding.ts'

export interface Publication {
  readonly evidence: Evidence
  readonly binding: Binding
  readonly packument: MaybeAsked<Packument>
}

/** Asks once for each registry, package, version and integrity. */
export type Publications = (pkg: LockedPackage, registry: string) => Promise<Publication>

interface Tools {
  readonly attestation: typeof Attestation
  readonly verifier: Attestation.AttestationVerifier
}

export function createPublications(world: World): Publications {
  const packuments = once((key) => fetchPackument(world, key))
  const tools = once(async (): Promise<Tools> => {
    const [attestation, documents] = await Promise.all([import('../attestation/index.ts'), world.trustMaterial()])
    return { attestation, verifier: attestation.createVerifier(documents) }
  })
  const asked = new Map<string, Promise<Publication>>()
  return (pkg, registry) => {
    const key = [registry, spec(pkg), pkg.integrity ?? '', pkg.source.kind].join(' ')
    const publication = asked.get(key) ?? publicationOf(world, pkg, registry, packuments, () => tools(''))
    asked.set(key, publication)
    return publication
  }
}

async function publicationOf(
  world: World,
  pkg: LockedPackage,
  registry: string,
  packuments: (key: string) => Promise<Answer<Packument>>,
  tools: () => Promise<Tools>,
): Promise<Publication> {
  if (pkg.source.kind !== 'registry') return { evidence: { kind: 'not-applicable' }, binding: 'none', packument: notAsked }
  const [document, packument, ready] = await Promise.all([
    world.ask({ to: 'registry', registry, path: attestationsPath(pkg), accept: 'json' }),
    packuments(`${registry} ${pkg.name}`),
    tools(),
  ])
  const bound = bind(pkg, packument)
  if (bound.kind !== 'sha512') return { ...unbound(bound, document, packument, pkg), packument }
  // Publish attestations are the public registry's own; another one, or a mirror of another one, has none to give.
  const requirePublishAttestation = registry === 'public'
  const evidence = judge(document, packument, { package: pkg, sha512: bound.hex, requirePublishAttestation }, ready)
  return { evidence, binding: evidence.kind === 'verified' ? bound.binding : 'none', packument }
}

/** npm's own spelling: `@` bare, `/` of a scope as lower-case `%2f`. */
const attestationsPath = (pkg: LockedPackage): string =>
  `/-/npm/v1/attestations/${pkg.name.replace('/', '%2f')}@${encodeURIComponent(pkg.version)}`

function fetchPackument(world: World, key: string): Promise<Answer<Packument>> {
  const [registry = 'public', name = ''] = key.split(' ')
  const path = `/${name.replace('/', '%2f')}`
  return askFor(world, { to: 'registry', registry, path, accept: 'full-packument' }, (json) => parsePackument(json, name))
}

type Bound =
  { readonly kind: 'sha512'; readonly hex: string; readonly binding: Binding } | { readonly kind: 'several' } | { readonly kind: 'none' }

/** The lockfile's sha512, or where it holds none the registry's (weaker: then the registry says both what was signed and what is served). */
function bind(pkg: LockedPackage, packument: Answer<Packument>): Bound {
  const locked = lockedDigest(pkg.integrity)
  if (locked.kind === 'sha512') return { ...locked, binding: 'lockfile' }
  if (locked.kind === 'several') return locked
  const claimed = lockedDigest(claimsOf(packument, pkg.version)?.integrity)
  return claimed.kind === 'sha512' ? { ...claimed, binding: 'registry' } : claimed
}

function unbound(
  bound: { readonly kind: 'several' | 'none' },
  document: Answer<unknown>,
  packument: Answer<Packument>,
  pkg: LockedPackage,
): Pick<Publication, 'evidence' | 'binding'> {
  if (bound.kind === 'several') {
    const detail = `${spec(pkg)} is locked with several different sha512 hashes, or one of the wrong length; an attestation speaks for one`
    return { evidence: { kind: 'invalid', code: 'subject-digest-mismatch', detail }, binding: 'none' }
  }
  if (document.kind === 'absent') return { evidence: unattested(packument, pkg), binding: 'none' }
  if (document.kind === 'unavailable') return { evidence: document, binding: 'none' }
  const cause: Unavailable =
    packument.kind === 'unavailable'
      ? packument
      : {
          kind: 'unavailable',
          code: 'inconsistent',
          detail: `neither the lockfile nor the registry has a sha512 of ${spec(pkg)} to bind its attestations to`,
        }
  return { evidence: cause, binding: 'none' }
}

type Wanted = Omit<Attestation.Wanted, 'document'>

function judge(document: Answer<unknown>, packument: Answer<Packument>, wanted: Wanted, tools: Tools): Evidence {
  if (document.kind === 'unavailable') return document
  if (document.kind === 'absent') return unattested(packument, wanted.package)
  const evidence = tools.attestation.verifyAttestations(tools.verifier, { ...wanted, document: document.value })
  return evidence.kind === 'unattested' ? unattested(packument, wanted.package) : evidence
}

/** "There are none" counts only while the registry does not advertise them elsewhere. */
function unattested(packument: Answer<Packument>, pkg: PackageVersion): Evidence {
  if (claimsOf(packument, pkg.version)?.attestationsAdvertised !== true) return { kind: 'unattested' }
  const detail = `the registry advertises attestations of ${spec(pkg)} and then serves none`
  return { kind: 'unavailable', code: 'inconsistent', detail }
}
