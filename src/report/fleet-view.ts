// What an organisation asks of many reports: who can put code into how many of its repositories, what is unattested, what lapses, who changed.
import type { MergedChange, MergedReport, Place } from './merge.ts'

export interface Reach {
  readonly name: string
  /** How many repositories lock something of it. */
  readonly repositories: number
  readonly packages: readonly string[]
}

export interface LapsingExemption {
  readonly name: string
  readonly version: string
  readonly rules: readonly string[]
  readonly reason: string
  readonly approvedBy: string | null
  readonly expires: string
  readonly lockedIn: readonly Place[]
}

export interface FleetView {
  /** Certified, widest reach first. */
  readonly publishers: readonly Reach[]
  /** Claimed by the registry, of versions that nobody attests. */
  readonly unattestedAccounts: readonly Reach[]
  readonly unattested: readonly Pick<MergedChange, 'name' | 'version' | 'account' | 'lockedIn'>[]
  /** The first to end first. */
  readonly exemptions: readonly LapsingExemption[]
  readonly changedPublishers: readonly Pick<MergedChange, 'name' | 'version' | 'before' | 'publisher' | 'verdict' | 'lockedIn'>[]
  readonly withoutPolicy: readonly string[]
}

export function fleetView({ changes, reports }: MergedReport): FleetView {
  const unattested = changes.filter(({ evidence }) => evidence === 'unattested')
  const governed = new Set(reports.filter(({ policy }) => policy !== null).map(({ repository }) => repository))
  return {
    publishers: reachOf(changes, ({ publisher }) => publisher),
    unattestedAccounts: reachOf(unattested, ({ account }) => account),
    unattested: unattested.map(({ name, version, account, lockedIn }) => ({ name, version, account, lockedIn })),
    exemptions: changes
      .flatMap(({ name, version, exemptions, lockedIn }) => exemptions.map((exemption) => ({ name, version, ...exemption, lockedIn })))
      .toSorted((a, b) => order(a.expires, b.expires) || order(a.name, b.name)),
    changedPublishers: changes
      .filter(({ before, publisher }) => before.length > 0 && (publisher === null || !before.includes(publisher)))
      .map(({ name, version, before, publisher, verdict, lockedIn }) => ({ name, version, before, publisher, verdict, lockedIn })),
    withoutPolicy: [...new Set(reports.map(({ repository }) => repository).filter((repository) => !governed.has(repository)))].toSorted(),
  }
}

function reachOf(changes: readonly MergedChange[], whose: (change: MergedChange) => string | null): readonly Reach[] {
  const found = new Map<string, { readonly repositories: Set<string>; readonly packages: Set<string> }>()
  for (const change of changes) {
    const name = whose(change)
    if (name === null) continue
    const one = found.get(name) ?? { repositories: new Set<string>(), packages: new Set<string>() }
    one.packages.add(change.name)
    for (const { repository } of change.lockedIn) one.repositories.add(repository)
    found.set(name, one)
  }
  return [...found]
    .map(([name, { repositories, packages }]) => ({ name, repositories: repositories.size, packages: [...packages].toSorted() }))
    .toSorted((a, b) => b.repositories - a.repositories || b.packages.length - a.packages.length || order(a.name, b.name))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
