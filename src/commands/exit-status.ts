/** Establishes the exit status of a report. */
import type { Report } from '../domain/report.ts'

export type ExitStatus = 0 | 1 | 2 | 3

export function exitStatus(report: Report): ExitStatus {
  if (report.conclusion === 'pass' || report.mode === 'warn') return 0
  const unauthorized =
    report.counts.unauthorized > 0 || report.findings.some((finding) => finding.level === 'error' && !finding.undetermined)
  return unauthorized ? 1 : 3
}
