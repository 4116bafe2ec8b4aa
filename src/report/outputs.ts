// Writes the action's outputs for later steps (action.yml, docs/report.md).
import type { Blocked } from '../domain/remedy.ts'
import type { Report } from '../domain/report.ts'
import { headline } from './headline.ts'
import { visible } from './visible.ts'

export type OutputName = 'conclusion' | 'summary' | 'unauthorized' | 'undetermined' | 'blocked' | 'report' | 'ready-at'

/**
 * `reportFile`: where the JSON report was written. Text in the form that GitHub expects, empty if there is nothing to
 * report.
 */
export function toOutputs(report: Report, reportFile: string): Readonly<Record<OutputName, string>> {
  return {
    conclusion: report.conclusion,
    summary: visible(headline(report).sentence, SENTENCE_LIMIT),
    unauthorized: String(report.counts.unauthorized),
    undetermined: String(report.counts.undetermined),
    blocked: JSON.stringify(report.blocked.slice(0, MOST).map(blockedValue)),
    report: reportFile,
    'ready-at': report.readyAt ?? '',
  }
}

const SENTENCE_LIMIT = 1000

/** An output holds at most a megabyte. The report has all of them. */
const MOST = 1000

/** Each version once, however many lockfiles lock it. Characters that could mislead a log or a shell are escaped. */
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
