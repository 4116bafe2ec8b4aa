/**
 * Drafts a policy that lets in every locked and verified version. In order:
 *
 * 1. A version that the existing policy lets in gets no new entry. One that it refuses is reported, never let in.
 * 2. Verified versions are grouped by publisher. Tags with a number become patterns. Nothing else is generalised.
 * 3. Unattested versions are named with the account that the registry claims, and with the repository if all are
 *    tagged.
 * 4. A package published in several ways gets entries by version range.
 * 5. A scope becomes `@scope/*` if all its locked packages have the same single entry.
 * 6. Packages that could not be verified are listed with the reason.
 */
import { boundCommit } from '../../domain/bound.ts'
import { isNonEmpty } from '../../domain/brand.ts'
import type { Candidate } from '../../domain/candidate.ts'
import { type LockedPackage, spec } from '../../domain/package.ts'
import { claimsOf } from '../../domain/claims.ts'
import type { Entry, Policy, Publisher, UnattestedEntry } from '../../domain/policy.ts'
import { standsUnder } from '../../judge/standing.ts'
import { strayFrom } from '../../weighing/entry-registry.ts'
import { draftActions, isAction } from './actions.ts'
import { joinPublishers, publisherFrom, publisherKey, publisherName } from './certified.ts'
import { NO_ADDITIONS, type PolicyAdditions } from '../../domain/policy-additions.ts'
import { accountName, foldScopes } from './init-packages.ts'
import { versionsOf } from '../../ecosystems/index.ts'
import { type EarnedDemand, earnedDemand } from '../../weighing/tag-habit.ts'
import { segments } from './segments.ts'

/** How one locked version was published, as far as a policy can express it. */
type SeenVersion =
  | { readonly kind: 'publisher'; readonly package: LockedPackage; readonly publisher: Publisher; readonly at: string }
  | { readonly kind: 'unattested'; readonly package: LockedPackage; readonly account: string; readonly earned: EarnedDemand | undefined }
  | { readonly kind: 'unverified'; readonly package: LockedPackage; readonly because: string }

export interface Draft {
  readonly additions: PolicyAdditions
  /** Versions without an entry. */
  readonly unverified: readonly { readonly package: LockedPackage; readonly because: string }[]
  /** Versions that the existing policy names but does not let in. A person has to decide. */
  readonly conflicts: readonly { readonly package: LockedPackage; readonly because: string }[]
}

export function draftPolicy(candidates: readonly Candidate[], existing: Policy): Draft {
  const conflicts: Draft['conflicts'][number][] = []
  const seen: SeenVersion[] = []
  const ofActions: Candidate[] = []
  for (const candidate of distinct(candidates)) {
    const { kind, because } = standingUnder(existing, candidate)
    if (kind === 'conflict') conflicts.push({ package: candidate.change.after, because })
    else if (kind === 'new' && isAction(candidate)) ofActions.push(candidate)
    else if (kind === 'new') seen.push(establish(candidate))
  }
  const actions = draftActions(ofActions)
  const named = nameAll(seen, existing)
  const unverified = seen.filter((one) => one.kind === 'unverified')
  const rules = [...packagesOf(seen).entries()].flatMap(([pattern, versions]) => {
    const entries = entriesFor(pattern, versions, named)
    return isNonEmpty(entries) ? [{ pattern, entries }] : []
  })
  const folded = foldScopes(
    rules,
    new Set([...unverified.map((one) => one.package.name), ...conflicts.map((one) => one.package.name)]),
    existing,
  )
  const fresh = [...new Set(named.values())].filter((publisher) => !existing.publishers.includes(publisher))
  const used = new Set(folded.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'publisher' ? [entry.publisher] : []))))
  const publishers = fresh.filter((publisher) => used.has(publisher)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const registries = [...new Set(candidates.flatMap(({ registry }) => (registry === '' ? [] : [registry])))]
  return {
    additions: {
      ...NO_ADDITIONS,
      publishers,
      packages: [...folded, ...actions.rules],
      registries: registries.filter((registry) => !existing.settings.registries.includes(registry)),
    },
    unverified: [...unverified, ...actions.unverified],
    conflicts,
  }
}

/** Two commits may claim to be the same version. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const key = ({ change: { after } }: Candidate): string => `${spec(after)} ${boundCommit(after) ?? ''}`
  const bySpec = new Map(candidates.map((candidate): [string, Candidate] => [key(candidate), candidate]))
  return [...bySpec.values()].toSorted((a, b) => (spec(a.change.after) < spec(b.change.after) ? -1 : 1))
}

function standingUnder(existing: Policy, candidate: Candidate): { kind: 'new' | 'passes' | 'conflict'; because: string } {
  const standing = standsUnder(existing, candidate)
  const account = accountName(claimsOf(candidate.claimed, candidate.change.after.version)?.account)
  if (standing.kind === 'unlisted') return { kind: 'new', because: '' }
  const { accounts } = standing.kind === 'unattested' ? standing.entry : { accounts: undefined }
  const isItsAccount = accounts?.length === 0 || (account !== undefined && accounts?.includes(account) === true)
  if (standing.kind === 'published' || standing.kind === 'action' || (isItsAccount && strayFrom(candidate, standing) === undefined))
    return { kind: 'passes', because: '' }
  return { kind: 'conflict', because: `the entry on line ${standing.rule.declaredAt.line} refuses it (${standing.kind})` }
}

function establish(candidate: Candidate): SeenVersion {
  const { change, evidence } = candidate
  const locked = change.after
  const unverified = (because: string): SeenVersion => ({ kind: 'unverified', package: locked, because })
  if (!versionsOf(locked.name).hasOrder(locked.version)) return unverified('its version is not a SemVer version')
  switch (evidence.kind) {
    case 'not-applicable':
      return unverified(`it comes from ${locked.source.kind}, for which there are no attestations`)
    case 'unavailable':
      return unverified(`its attestations could not be fetched (${evidence.code})${evidence.notServed === true ? '' : '; run init again'}`)
    case 'invalid':
      return unverified(`its attestations do not verify (${evidence.code})`)
    case 'unattested': {
      const account = accountName(claimsOf(candidate.claimed, locked.version)?.account)
      return account === undefined
        ? unverified('it has no attestation, and the registry names no account')
        : { kind: 'unattested', package: locked, account, earned: earnedDemand(candidate) }
    }
    case 'verified': {
      if (evidence.contradictions.length > 0) return unverified('its provenance contradicts the certificate that signed it')
      const certified = publisherFrom(evidence.identity, locked)
      return certified.kind === 'unwritable'
        ? unverified(certified.because)
        : { kind: 'publisher', package: locked, publisher: certified.publisher, at: evidence.signedAt }
    }
  }
}

/** One publisher for each repository and workflow: an existing one that is met wholly, else a new one. */
function nameAll(seen: readonly SeenVersion[], existing: Policy): ReadonlyMap<string, Publisher> {
  const groups = new Map<string, { publisher: Publisher; at: string }[]>()
  for (const one of seen)
    if (one.kind === 'publisher') groups.set(publisherKey(one.publisher), [...(groups.get(publisherKey(one.publisher)) ?? []), one])
  const named = new Map<string, Publisher>()
  const taken = new Set(existing.publishers.map(({ name }) => name))
  for (const [key, group] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const members = group.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ publisher }) => publisher)
    if (!isNonEmpty(members)) continue
    const joined = joinPublishers(members, '')
    const known = existing.publishers.find((publisher) => holds(publisher, joined))
    const name = known?.name ?? publisherName(joined, (candidate) => taken.has(candidate))
    taken.add(name)
    named.set(key, known ?? { ...joined, name })
  }
  return named
}

/** Whether a publisher of the policy lets in everything that another one lets in. */
const holds = (publisher: Publisher, other: Publisher): boolean =>
  publisherKey(publisher) === publisherKey(other) &&
  [...other.refs, ...other.refGlobs].every((ref) => publisher.refs.includes(ref) || publisher.refGlobs.includes(ref)) &&
  other.triggers.every((event) => publisher.triggers.includes(event)) &&
  (publisher.environment === undefined || publisher.environment === other.environment) &&
  publisher.since === undefined &&
  publisher.until === undefined

function packagesOf(seen: readonly SeenVersion[]): ReadonlyMap<string, readonly SeenVersion[]> {
  const packages = new Map<string, SeenVersion[]>()
  for (const one of seen) packages.set(one.package.name, [...(packages.get(one.package.name) ?? []), one])
  return packages
}

function entriesFor(name: string, versions: readonly SeenVersion[], named: ReadonlyMap<string, Publisher>): readonly Entry[] {
  const items = versions.flatMap((one): readonly { version: string; key: string; value: Entry }[] => {
    const base = { versions: undefined, cooldown: undefined, run: undefined, declaredAt: one.package.location }
    if (one.kind === 'unattested')
      return [
        {
          version: one.package.version,
          key: 'unattested',
          value: { ...base, kind: 'unattested', accounts: [one.account], ...demandOf(one.earned), since: undefined, until: undefined },
        },
      ]
    const publisher = one.kind === 'publisher' ? named.get(publisherKey(one.publisher)) : undefined
    return publisher === undefined
      ? []
      : [{ version: one.package.version, key: publisher.name, value: { ...base, kind: 'publisher', publisher } }]
  })
  return segments(items, versionsOf(name), joinEntries).map(({ value, versions: range }) => ({ ...value, versions: range }))
}

function joinEntries(entries: readonly Entry[]): Entry {
  const [first] = entries
  if (first === undefined) throw new TypeError('a segment has at least one version')
  const accounts = [...new Set(entries.flatMap((entry) => (entry.kind === 'unattested' ? entry.accounts : [])))].toSorted()
  if (first.kind !== 'unattested' || !isNonEmpty(accounts)) return first
  const all = entries.filter((entry) => entry.kind === 'unattested')
  const isTagged = all.every(({ taggedIn }) => taggedIn === first.taggedIn)
  const reproduced = all.every((entry) => entry.reproduced === true)
  return {
    ...first,
    accounts,
    ...demandOf(isTagged && first.taggedIn !== undefined ? { taggedIn: first.taggedIn, reproduced } : undefined),
  }
}

/** Later versions must have what these versions have earned. */
const demandOf = (earned: EarnedDemand | undefined): Pick<UnattestedEntry, 'taggedIn' | 'reproduced'> => ({
  taggedIn: earned?.taggedIn,
  reproduced: earned?.reproduced === true ? true : undefined,
})
