// Reports of shards or of repositories → one. What two repositories say alike of a version is kept once, so that many
// reports fit in memory.
import type { ReadChange, ReadReport, Verdict } from './read-report.ts'

export interface Place {
  readonly repository: string
  readonly lockfile: string
  readonly line: number
}

export interface MergedChange extends Omit<ReadChange, 'lockfile' | 'line'> {
  readonly lockedIn: readonly Place[]
}

export interface MergedReport {
  readonly schemaVersion: 1
  readonly kind: 'merged'
  readonly conclusion: 'pass' | 'fail'
  readonly counts: Counts
  readonly reports: readonly (Omit<ReadReport, 'changes' | 'repository'> & { readonly repository: string; readonly counts: Counts })[]
  readonly changes: readonly MergedChange[]
}

type Counts = Readonly<Record<Verdict, number>>

export interface Merging {
  /** `file`: what stands for the repository where the report does not name one. */
  add(report: ReadReport, file: string): void
  result(): MergedReport
}

/** Which changes are kept: all, or those of one package. Reports and their counts are kept whole. */
export function startMerging(isWanted: (change: ReadChange) => boolean = () => true): Merging {
  const reports: MergedReport['reports'][number][] = []
  const changes = new Map<string, MergedChange & { readonly lockedIn: Place[] }>()
  const same = once()
  return {
    add({ changes: incoming, repository: named, ...about }, file) {
      const repository = named ?? file
      reports.push({ ...about, repository, counts: countsOf(incoming) })
      for (const { lockfile, line, ...change } of incoming.filter(isWanted)) {
        const key = JSON.stringify(change)
        const known = changes.get(key) ?? { ...change, lockedIn: [] }
        known.lockedIn.push({ repository, lockfile: same(lockfile), line })
        changes.set(key, known)
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
      changes: [...changes].sort(([a], [b]) => order(a, b)).map(([, change]) => ({ ...change, lockedIn: change.lockedIn.sort(byPlace) })),
    }),
  }
}

/** One text in memory for all that read alike. */
function once(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text) ?? text
    known.set(text, found)
    return found
  }
}

const byPlace = (a: Place, b: Place): number => order(a.repository, b.repository) || order(a.lockfile, b.lockfile) || a.line - b.line

function countsOf(changes: readonly ReadChange[]): Counts {
  const count = (kind: Verdict): number => changes.filter(({ verdict }) => verdict === kind).length
  return { authorized: count('authorized'), unauthorized: count('unauthorized'), undetermined: count('undetermined') }
}

const summed = (all: readonly Counts[]): Counts => ({
  authorized: all.reduce((sum, { authorized }) => sum + authorized, 0),
  unauthorized: all.reduce((sum, { unauthorized }) => sum + unauthorized, 0),
  undetermined: all.reduce((sum, { undetermined }) => sum + undetermined, 0),
})

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
