// Joins the reports of shards or of repositories. Equal statements of two repositories about a version are kept once,
// so that many reports fit in memory.
import { specsOf } from './merged-spec.ts'
import type { ReadPlace } from './read-place.ts'
import type { ReadChange, ReadReport, ReadVerdict } from './read-report.ts'

export interface MergedPlace extends ReadPlace {
  readonly repository: string
}

export interface MergedChange extends Omit<ReadChange, 'places'> {
  /** Name and version, and what tells it from another one with the same. */
  readonly spec: string
  readonly lockedIn: readonly MergedPlace[]
}

export interface MergedReport {
  readonly schemaVersion: 1
  readonly kind: 'merged'
  readonly conclusion: 'pass' | 'fail'
  /** The only subject that was asked for: NAME, NAME@VERSION or NAME@COMMIT. */
  readonly package?: string
  readonly counts: Counts
  readonly reports: readonly (Omit<ReadReport, 'changes' | 'repository'> & { readonly repository: string; readonly counts: Counts })[]
  readonly changes: readonly MergedChange[]
}

type Counts = Readonly<Record<ReadVerdict, number>>

export interface Merging {
  /** `file`: the name of the repository if the report does not give one. */
  add(report: ReadReport, file: string): void
  result(): MergedReport
}

/** Which changes are kept: all, or those of one package. Reports and their counts are kept whole. */
export function startMerging(isWanted: (change: ReadChange) => boolean = () => true): Merging {
  const reports: MergedReport['reports'][number][] = []
  const changes = new Map<string, Alike>()
  const same = once()
  return {
    add({ changes: incoming, repository: named, ...about }, file) {
      const repository = named ?? file
      reports.push({ ...about, repository, counts: countsOf(incoming) })
      for (const { places, integrity, ...change } of incoming.filter(isWanted)) {
        const key = JSON.stringify(isOfItsRepository(change) ? [change, repository] : change)
        const known = changes.get(key) ?? { change, lockedIn: new Map<string | null, MergedPlace[]>() }
        changes.set(key, known)
        const lockedIn = known.lockedIn.get(integrity) ?? []
        known.lockedIn.set(integrity, lockedIn)
        for (const { lockfile, ...place } of places) lockedIn.push({ repository, lockfile: same(lockfile), ...place })
      }
    },
    result: () => ({
      schemaVersion: 1,
      kind: 'merged',
      conclusion: reports.every(({ conclusion }) => conclusion === 'pass') ? 'pass' : 'fail',
      counts: summed(reports.map(({ counts }) => counts)),
      reports: reports
        .map((report) => [JSON.stringify([report.repository, report.evaluatedAt, report]), report] as const)
        .sort(([a], [b]) => order(a, b))
        .map(([, report]) => report),
      changes: called([...changes].sort(([a], [b]) => order(a, b)).flatMap(([, alike]) => byBytes(alike))),
    }),
  }
}

/** Changes that differ only in the hash of their lockfiles. */
interface Alike {
  readonly change: Omit<ReadChange, 'places' | 'integrity'>
  readonly lockedIn: Map<string | null, MergedPlace[]>
}

type Unnamed = Omit<MergedChange, 'spec'>

function called(changes: readonly Unnamed[]): readonly MergedChange[] {
  const specOf = specsOf(changes)
  return changes.map(({ name, version, ...change }) => ({ name, version, spec: specOf({ name, version, ...change }), ...change }))
}

/** Two repositories may have folders with the same name. */
const isOfItsRepository = ({ source: { kind } }: Pick<ReadChange, 'source'>): boolean => kind === 'file' || kind === 'workspace'

/**
 * One for each hash. Some formats have no hash of the registry's archive. If all others have the same hash, these count
 * with them.
 */
function byBytes({ change, lockedIn }: Alike): readonly Unnamed[] {
  const hashes = [...lockedIn.keys()].filter((hash) => hash !== null).toSorted()
  const [only = null] = hashes
  if (hashes.length <= 1) return [{ ...change, integrity: only, lockedIn: distinct([...lockedIn.values()].flat()) }]
  return [...lockedIn]
    .sort(([a], [b]) => order(a ?? '', b ?? ''))
    .map(([integrity, places]) => ({ ...change, integrity, lockedIn: distinct(places) }))
}

/** In order. Equal statements of two reports of one repository count once. */
export const distinct = (places: MergedPlace[]): readonly MergedPlace[] =>
  places.sort(byPlace).filter((place, at) => at === 0 || byPlace(place, places[at - 1] ?? place) !== 0)

/** Keeps one text in memory for all equal ones. */
function once(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text) ?? text
    known.set(text, found)
    return found
  }
}

const byPlace = (a: MergedPlace, b: MergedPlace): number =>
  order(a.repository, b.repository) || order(a.lockfile, b.lockfile) || a.line - b.line || order(a.alias ?? '', b.alias ?? '')

function countsOf(changes: readonly ReadChange[]): Counts {
  const count = (kind: ReadVerdict): number => changes.filter(({ verdict }) => verdict === kind).length
  return { authorized: count('authorized'), unauthorized: count('unauthorized'), undetermined: count('undetermined') }
}

const summed = (all: readonly Counts[]): Counts => ({
  authorized: all.reduce((sum, { authorized }) => sum + authorized, 0),
  unauthorized: all.reduce((sum, { unauthorized }) => sum + unauthorized, 0),
  undetermined: all.reduce((sum, { undetermined }) => sum + undetermined, 0),
})

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
