/**
 * Establishes how one locked version was published: its attestations are fetched, verified, and bound to the bytes that
 * will be installed.
 */
import type * as Attestation from '../attestation/index.ts'
import { type Answer, type MaybeAsked, absent, notAsked, unavailable } from '../domain/answer.ts'
import type { Binding, Evidence } from '../domain/evidence.ts'
import { lockedHash } from '../domain/hash.ts'
import { type LockedPackage, spec } from '../domain/package.ts'
import { type PackageClaims, claimsOf } from '../domain/claims.ts'
import type { ArchiveDigests } from '../domain/archive.ts'
import { ecosystemOf, knownAttested, registryFor } from '../ecosystems/index.ts'
import type { World } from '../world.ts'
import { askFor, once } from '../asking/ask.ts'
import { type AttestationProbe, servesNone } from './passes-on.ts'
import { type ArchiveOf, createArchives } from './archives.ts'
import { questionsOut } from './questions-out.ts'

export interface Publication {
  readonly evidence: Evidence
  readonly binding: Binding
  readonly claimed: MaybeAsked<PackageClaims>
  /** `not-asked` if the lockfile's own hash identifies the bytes. */
  readonly archive: MaybeAsked<ArchiveDigests>
  /** The registry's integrity, if a hash of the same kind in the lockfile is of other bytes. */
  readonly otherBytes?: string
}

/** Asks once for each registry, package, version and integrity. */
export type Publications = (pkg: LockedPackage, registry: string) => Promise<Publication>

interface Tools {
  readonly attestation: typeof Attestation
  readonly verifier: Attestation.AttestationVerifier
}

export function createPublications(world: World, passesOn: AttestationProbe): Publications {
  const questions: Questions = {
    world,
    passesOn,
    claimsAsked: once((key) => askClaims(world, key)),
    digests: createArchives(world).digests,
    tools: once(async (): Promise<Tools> => {
      await questionsOut()
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
 * A locked version whose bytes will not be installed: a replaced one, or one that a policy is drafted from. Then a hash
 * other than a sha512 needs no archive, because the registry's own hash is enough.
 */
export function withoutArchive(pkg: LockedPackage): LockedPackage {
  const hash = lockedHash(pkg.integrity)
  return hash.kind === 'one' && hash.algorithm !== 'sha512' ? { ...pkg, integrity: undefined } : pkg
}

interface Questions {
  readonly world: World
  readonly passesOn: AttestationProbe
  readonly claimsAsked: (key: string) => Promise<Answer<PackageClaims>>
  readonly digests: (of: ArchiveOf) => Promise<Answer<ArchiveDigests>>
  readonly tools: (key: '') => Promise<Tools>
}

async function publicationOf(pkg: LockedPackage, registry: string, questions: Questions): Promise<Publication> {
  const { world, claimsAsked, digests, tools } = questions
  const { registry: terms, attestations } = ecosystemOf(pkg.name)
  if (pkg.source.kind !== 'registry' || terms === undefined)
    return { evidence: { kind: 'not-applicable' }, binding: 'none', claimed: notAsked, archive: notAsked }
  const [document, claimed, { attestation, verifier }] = await Promise.all([
    attestations === undefined ? absent : world.ask({ to: 'registry', registry, path: terms.attestationsPath(pkg), accept: 'json' }),
    claimsAsked(`${registry} ${pkg.name}`),
    tools(''),
  ])
  // Only the public registry signs publish attestations. Another registry, or a mirror of one, has none.
  const answers = { package: pkg, document, claimed, requirePublishAttestation: registry === 'public' }
  const claimedAddress = claimsOf(claimed, pkg.version)?.archive
  const archive = attestation.needsArchive(answers) ? await digests({ package: pkg, registry, claimedAddress }) : notAsked
  const established = await attestation.establish(verifier, { ...answers, archive })
  if (!servesNone(document)) return { ...established, claimed, archive }
  return { ...(await unlessStripped(established, pkg, registry, questions)), claimed, archive }
}

/** "There are none" counts only if the registry passes on all attestations. */
async function unlessStripped(
  established: Attestation.Established,
  pkg: LockedPackage,
  registry: string,
  questions: Questions,
): Promise<Attestation.Established> {
  if (established.evidence.kind !== 'unattested' && established.evidence.kind !== 'unavailable') return established
  switch (await questions.passesOn(registry, pkg.name)) {
    case 'no':
      return { ...established, evidence: await notPassedOn(pkg, questions.world) }
    case 'unanswered':
      return { ...established, evidence: await notShownToPassOn(pkg, questions.world) }
    case 'accepted':
      return { ...established, evidence: { kind: 'unattested' } }
    case 'own':
    case 'yes':
    case 'unknown':
      return established
  }
}

async function notPassedOn(pkg: LockedPackage, world: World): Promise<Evidence> {
  const { default: from } = await world.registries()
  const said = `it has no attestations of ${knownAttested(pkg.name)} either, although that version is attested`
  return unavailable('inconsistent', `${from} was asked for the attestations of ${spec(pkg)}; ${said}`, {
    notServed: true,
    service: { from, said },
  })
}

/** An outage of the registry must not make a version unattested that may be attested elsewhere. */
async function notShownToPassOn(pkg: LockedPackage, world: World): Promise<Evidence> {
  const { default: from } = await world.registries()
  const of = `${from} has none of ${spec(pkg)}`
  return unavailable('inconsistent', `${of}, and gave no answer about those of ${knownAttested(pkg.name)}, which is attested`)
}

/** `key`: the registry and the name, separated by a space. */
export function askClaims(world: World, key: string): Promise<Answer<PackageClaims>> {
  const [registry = 'public', name = ''] = key.split(' ')
  const terms = registryFor(name)
  if (terms === undefined) return Promise.resolve(absent)
  const question = { to: 'registry', registry, path: terms.documentPath(name), accept: 'document' } as const
  return askFor(world, question, (json) => terms.readDocument(json, name), terms.documentParts)
}
