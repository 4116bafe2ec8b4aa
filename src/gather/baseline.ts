/**
 * Establishes the baseline of an incoming version: locked versions, else the nearest lower one in its registry. Each is
 * asked like the incoming one.
 */
import type { Baseline } from '../domain/candidate.ts'
import type { IncomingChange } from '../domain/change.ts'
import { type LockedPackage, parseVersion } from '../domain/package.ts'
import { type VersionClaims, type PackageClaims, claimsOf } from '../domain/claims.ts'
import type { Policy } from '../domain/policy.ts'
import { type AskedBaseline, decisive, lockedBaselines, registryBaseline } from '../weighing/baseline.ts'
import { publicationTime } from '../weighing/publication.ts'
import type { ConfiguredRegistries } from '../world.ts'
import { type Publication, type Publications, withoutArchive } from './publication.ts'
import { registryOf } from './registries.ts'

export interface BaselineSources {
  readonly policy: Policy
  readonly publications: Publications
  readonly registries: ConfiguredRegistries
}

/** The locked versions that may be compared with, and how each was published. */
export interface LockedHistory {
  readonly line: readonly AskedBaseline[]
  readonly packageWide: AskedBaseline | undefined
}

export async function askLockedHistory(change: IncomingChange, sources: BaselineSources): Promise<LockedHistory> {
  const { line, packageWide } = lockedBaselines(change, sources.policy)
  const ask = (entry: LockedPackage): Promise<AskedBaseline> => asked(entry, registryOf(entry, sources.policy, sources.registries), sources)
  const [asLine, asWide] = await Promise.all([Promise.all(line.map(ask)), packageWide === undefined ? undefined : ask(packageWide)])
  return { line: asLine, packageWide: asWide }
}

async function asked(entry: LockedPackage, registry: string, { publications }: BaselineSources): Promise<AskedBaseline> {
  const { evidence, claimed } = await publications(withoutArchive(entry), registry)
  return { package: entry, evidence, publishedAt: claimsOf(claimed, entry.version)?.publishedAt }
}

/** The known facts about the incoming version when its baseline is chosen. */
export interface Incoming {
  readonly change: IncomingChange
  readonly publication: Publication
  readonly registry: string
  /** Milliseconds. */
  readonly cooldown: number
}

/**
 * Chooses the baseline. The first version in the result decides. The result is empty if there is no version to compare
 * with.
 */
export async function chooseBaseline(
  incoming: Incoming,
  locked: Promise<LockedHistory>,
  sources: BaselineSources,
): Promise<readonly Baseline[]> {
  const { change, publication } = incoming
  const history = await locked
  const measure = decisive(history.line, publicationTime({ change, ...publication })?.at)
  if (measure === undefined) return askRegistryBaseline(incoming, sources)
  const others = history.packageWide === undefined ? [] : [baseline(history.packageWide, 'package-wide', 'lockfile')]
  return [baseline(measure, 'release-line', 'lockfile'), ...others]
}

const baseline = (
  { package: entry, evidence }: AskedBaseline,
  relation: Baseline['relation'],
  knownFrom: Baseline['knownFrom'],
): Baseline => ({ package: entry, evidence, relation, knownFrom })

async function askRegistryBaseline(
  { change, publication, registry, cooldown }: Incoming,
  sources: BaselineSources,
): Promise<readonly Baseline[]> {
  const { after } = change
  if (after.source.kind !== 'registry' || publication.claimed.kind !== 'known') return []
  const claimed: PackageClaims = publication.claimed.value
  const claims = registryBaseline(after, claimed, sources.policy, cooldown)
  const entry = claims === undefined ? undefined : listed(after, claims)
  return entry === undefined ? [] : [baseline(await asked(entry, registry, sources), 'release-line', 'registry')]
}

/** A version as the registry lists it, in the form of a lockfile entry. */
function listed(after: LockedPackage, { version: text, integrity }: VersionClaims): LockedPackage | undefined {
  const version = parseVersion(text)
  if (version === undefined) return undefined
  return { ...after, version, integrity, checksum: undefined, source: { kind: 'registry', url: undefined }, installScript: undefined }
}
