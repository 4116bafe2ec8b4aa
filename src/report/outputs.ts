// The action's outputs, as the steps after it read them (action.yml, docs/report.md).
import type { Report } from '../domain/report.ts'

export type OutputName = 'conclusion' | 'unauthorized' | 'undetermined' | 'report' | 'ready-at'

/** `reportFile`: where the JSON report was written. Text as GitHub wants it; empty where there is nothing to say. */
export function toOutputs(report: Report, reportFile: string): Readonly<Record<OutputName, string>> {
  return {
    conclusion: report.conclusion,
    unauthorized: String(report.counts.unauthorized),
    undetermined: String(report.counts.undetermined),
    report: reportFile,
    'ready-at': report.readyAt ?? '',
  }
}
