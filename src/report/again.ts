/** Establishes when the check is worth running again by itself: only age and missing answers block. */
import type { Report } from '../domain/report.ts'
import { kindOf } from './order.ts'

/**
 * The notices by which a scheduled job (recheck/) finds the results that only need time. The message starts with the
 * time.
 */
export const READY_AT_TITLE = 'ready-at'
export const RERUN_AT_TITLE = 'rerun-at'

/**
 * ISO 8601, UTC. `undefined` if only age blocks (`readyAt`), if anything else does, or if asking again will never help.
 */
export function rerunAt(report: Report): string | undefined {
  const { blocked, conclusion, counts, evaluatedAt, findings, mode, readyAt } = report
  const isOver = conclusion === 'pass' || mode === 'warn' || readyAt !== undefined || counts.undetermined === 0
  if (isOver || findings.some(({ level }) => level === 'error')) return undefined
  if (blocked.some((one) => kindOf(one) === 'unauthorized')) return undefined
  const remedies = blocked.flatMap((one) => one.remedies)
  // A mirror without attestations stays one.
  if (remedies.some(({ kind, patch }) => kind === 'configure' && patch === undefined)) return undefined
  const times = [
    ...blocked.flatMap((one) => one.readyAt ?? []),
    ...remedies.flatMap(({ kind, until }) => (kind === 'rerun' ? (until ?? []) : [])),
  ]
  return [evaluatedAt, ...times].toSorted().at(-1)
}
