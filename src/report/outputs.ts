// The action's outputs, as the steps after it read them (action.yml, docs/report.md).
import type { Blocked } from '../domain/remedy.ts'
import type { Report } from '../domain/report.ts'
import { visible } from './visible.ts'

export type OutputName = 'conclusion' | 'unauthorized' | 'undetermined' | 'blocked' | 'report' | 'ready-at'

/** `reportFile`: where the JSON report was written. Text as GitHub wants it; empty where there is nothing to say. */
export function toOutputs(report: Report, reportFile: string): Readonly<Record<OutputName, string>> {
  return {
    conclusion: report.conclusion,
    unauthorized: String(report.counts.unauthorized),
    undetermined: String(report.counts.undetermined),
    blocked: JSON.stringify(report.blocked.slice(0, MOST).map(blockedValue)),
    report: reportFile,
    'ready-at': report.readyAt ?? '',
  }
}

/** An output holds a megabyte at most. The report has all of them. */
const MOST = 1000

/** One version, each once, however many lockfiles hold it. ASCII where a log or a shell could be led astray. */
function blockedValue({ verdicts, readyAt }: Blocked) {
  const [{ kind, candidate, findings }] = verdicts
  const { name, version } = candidate.change.after
  return {
    name: visible(name),
    version: visible(version),
    verdict: kind,
    rules: [...new Set(findings.filter(({ level }) => level === 'error').map(({ rule }) => rule))],
    readyAt: readyAt ?? null,
  }
}
