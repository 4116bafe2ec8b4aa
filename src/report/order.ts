// Worst first, and alike together: what makes 400 changes readable.
import { worstFirst, type Finding } from '../domain/finding.ts'
import type { Report } from '../domain/report.ts'
import type { Verdict } from '../domain/verdict.ts'

/** Unauthorized first, and among those the ones that only have to come of age last; then what could not be determined. */
export function verdictsWorstFirst(report: Report): readonly Verdict[] {
  return [...report.verdicts].sort((a, b) => rank(a) - rank(b))
}

const SEVERITY: Readonly<Record<Verdict['kind'], number>> = { unauthorized: 0, undetermined: 2, authorized: 3 }
const rank = (verdict: Verdict): number => SEVERITY[verdict.kind] + (onlyTooNew(verdict) ? 1 : 0)

/** Nothing blocks it but its age. */
export function onlyTooNew(verdict: Verdict): boolean {
  return verdict.kind === 'unauthorized' && blocking(verdict).every((finding) => finding.onlyAge)
}

export const findingsWorstFirst = (findings: readonly Finding[]): readonly Finding[] => [...findings].sort(worstFirst)

/** The findings that block: those at level error. */
export const blocking = (verdict: Verdict): readonly Finding[] =>
  findingsWorstFirst(verdict.findings).filter((finding) => finding.level === 'error')

/** Changes blocked by the same rules. The first is told in full; of a large group the others in one line each. */
export interface Alike {
  readonly verdicts: readonly Verdict[]
}

export function alike(verdicts: readonly Verdict[]): readonly Alike[] {
  const groups = new Map<string, Verdict[]>()
  for (const verdict of verdicts) {
    const key = [verdict.kind, ...blocking(verdict).map((finding) => `${finding.rule} ${String(finding.undetermined)}`)].join('\n')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [verdict])
    else group.push(verdict)
  }
  return [...groups.values()].map((members) => ({ verdicts: members }))
}

/** Up to this many alike are all told in full. */
export const TOLD_IN_FULL = 5

export interface Telling {
  readonly full: readonly Verdict[]
  readonly brief: readonly Verdict[]
}

export function telling({ verdicts }: Alike): Telling {
  return verdicts.length <= TOLD_IN_FULL ? { full: verdicts, brief: [] } : { full: verdicts.slice(0, 1), brief: verdicts.slice(1) }
}
