// Answers an organisation's questions about many reports. They ask who can put code into how many repositories, which
// versions are unattested, which exemptions end, which publishers changed, and which repositories have no gate.
import { DAY, later } from '../text/time.ts'
import { groupBy } from '../text/group.ts'
import { type MergedChange, type MergedReport, type MergedPlace, distinct } from './merge.ts'

export interface Reach {
  readonly name: string
  /** How many repositories lock one of its packages. */
  readonly repositories: number
  readonly packages: readonly string[]
}

export interface LapsingExemption {
  readonly name: string
  readonly version: string
  readonly spec: string
  readonly rules: readonly string[]
  readonly reason: string
  readonly approvedBy: string | null
  readonly expires: string
  readonly lockedIn: readonly MergedPlace[]
}

export interface Unattested extends Pick<MergedChange, 'name' | 'version' | 'spec' | 'account'> {
  readonly repositories: readonly string[]
}

export interface FleetView {
  /** Certified, widest reach first. */
  readonly publishers: readonly Reach[]
  /** Claimed by the registry, for versions without attestations. */
  readonly unattestedAccounts: readonly Reach[]
  readonly unattested: readonly Unattested[]
  /** Sorted by their end. */
  readonly exemptions: readonly LapsingExemption[]
  /** Newest first. */
  readonly changedPublishers: readonly (Pick<
    MergedChange,
    'name' | 'version' | 'spec' | 'before' | 'publisher' | 'differences' | 'verdict' | 'publishedAt' | 'lockedIn'
  > & {
    /** Published within the month before the newest of the reports. */
    readonly isRecent: boolean
  })[]
  readonly withoutPolicy: readonly string[]
  /** Repositories whose every report was made in mode `warn`: nothing is blocked there. */
  readonly withoutGate: readonly string[]
  /** Repositories that should have reported but did not. */
  readonly withoutReport: readonly string[]
  /** Where repositories differ from the shared policy. */
  readonly overrides: readonly { readonly repository: string; readonly text: string }[]
}

const MONTH = 31 * DAY

/** `expected`: the repositories that should have a report. */
export function fleetView({ changes, reports }: MergedReport, expected: readonly string[] = []): FleetView {
  const unattested = changes.filter(({ evidence }) => evidence === 'unattested')
  const all = new Set(reports.map(({ repository }) => repository))
  const without = (has: (report: MergedReport['reports'][number]) => boolean): readonly string[] => {
    const having = new Set(reports.filter(has).map(({ repository }) => repository))
    return [...all].filter((repository) => !having.has(repository)).toSorted()
  }
  return {
    publishers: reachOf(changes, ({ publisher }) => publisher),
    unattestedAccounts: reachOf(unattested, ({ account }) => account),
    unattested: unattested.map(({ name, version, spec, account, lockedIn }) => ({
      name,
      version,
      spec,
      account,
      repositories: repositoriesOf(lockedIn),
    })),
    exemptions: joined(
      changes.flatMap(({ name, version, spec, exemptions, lockedIn }) =>
        exemptions.map((exemption) => ({ name, version, spec, ...exemption, lockedIn })),
      ),
    ).toSorted((a, b) => order(a.expires, b.expires) || order(a.name, b.name)),
    changedPublishers: changedPublishers(changes, reports),
    withoutPolicy: without(({ policy }) => policy !== null),
    withoutGate: without(({ mode }) => mode === 'enforce'),
    withoutReport: [...new Set(expected)].filter((repository) => !all.has(repository)).toSorted(),
    overrides: reports.flatMap(({ repository, overrides }) => overrides.map((text) => ({ repository, text }))),
  }
}

/** Findings that differ only in their places become one, with all places. */
function joined<T extends { readonly lockedIn: readonly MergedPlace[] }>(all: readonly T[]): readonly T[] {
  const alike = groupBy(all, (one) => JSON.stringify({ ...one, lockedIn: undefined }))
  return [...alike.values()].map((group) => ({ ...group[0], lockedIn: distinct(group.flatMap(({ lockedIn }) => lockedIn)) }))
}

export const repositoriesOf = (places: readonly MergedPlace[]): readonly string[] => [
  ...new Set(places.map(({ repository }) => repository)),
]

/** The gate reported it, or another repository or workflow is certified. A missing publisher counts as another. */
const isOfAnother = ({ before, publisher, differences }: MergedChange): boolean =>
  differences.length > 0 || (before.length > 0 && (publisher === null || !before.includes(publisher)))

/** Before and now, for people. The same repository and workflow may differ in the branch. Raw. */
export const beforeAndNow = (
  { before, publisher, differences }: Pick<MergedChange, 'before' | 'publisher' | 'differences'>,
  short: (publisher: string) => string = (text) => text,
): readonly [string, string] => {
  const now = publisher === null ? 'not certified' : short(publisher)
  return [
    before.length === 0 ? 'not certified' : before.map(short).join(' or '),
    publisher !== null && before.includes(publisher) ? `${now}; ${differences.join('; ')}` : now,
  ]
}

function changedPublishers(changes: MergedReport['changes'], reports: MergedReport['reports']): FleetView['changedPublishers'] {
  const newest = reports
    .map(({ evaluatedAt }) => evaluatedAt)
    .toSorted()
    .at(-1)
  const from = newest === undefined ? '' : later(newest, -MONTH)
  return joined(
    changes.filter(isOfAnother).map(({ name, version, spec, before, publisher, differences, verdict, publishedAt, lockedIn }) => ({
      ...{ name, version, spec, before, publisher, differences, verdict, publishedAt, lockedIn },
      isRecent: publishedAt !== null && Date.parse(publishedAt) >= Date.parse(from),
    })),
  ).toSorted((a, b) => order(b.publishedAt ?? '', a.publishedAt ?? '') || order(a.name, b.name))
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
