// The one sentence that every report for people starts with, and what to do about it.
import type { Report } from '../domain/report.ts'
import { clock, counted, movement, title } from './describe.ts'

export interface Headline {
  readonly outcome: 'pass' | 'blocked' | 'undetermined' | 'waiting'
  /** Whole sentence without a full stop; says so first under `mode: warn`. Raw. */
  readonly sentence: string
  /** The next step in one or two sentences. Raw. `undefined` when there is nothing to do. */
  readonly next: string | undefined
}

export function headline(report: Report): Headline {
  const outcome = outcomeOf(report)
  const sentence = sentenceOf(report, outcome)
  const warn = report.mode === 'warn' ? 'Warn mode, nothing is blocked: ' : ''
  return { outcome, sentence: `${warn}${sentence}`, next: nextStep(report, outcome) }
}

function outcomeOf(report: Report): Headline['outcome'] {
  if (report.conclusion === 'pass') return 'pass'
  if (report.counts.unauthorized > 0 || policyErrors(report) > 0) return report.readyAt === undefined ? 'blocked' : 'waiting'
  return 'undetermined'
}

export const policyErrors = (report: Report): number => report.findings.filter((finding) => finding.level === 'error').length

function sentenceOf(report: Report, outcome: Headline['outcome']): string {
  switch (outcome) {
    case 'pass':
      return passSentence(report)
    case 'waiting':
      return `${subject(report, report.counts.unauthorized)} too new, and nothing else is wrong`
    case 'undetermined':
      return `${subject(report, report.counts.undetermined)} undetermined: evidence could not be fetched`
    case 'blocked':
      return blockedSentence(report)
  }
}

function blockedSentence(report: Report): string {
  const { unauthorized, undetermined } = report.counts
  const errors = policyErrors(report)
  const parts = [
    ...(unauthorized > 0 ? [`${subject(report, unauthorized)} not authorized`] : []),
    ...(undetermined > 0 ? [`${undetermined} could not be determined`] : []),
    ...(errors > 0 ? [`${counted(errors, 'finding')} of the policy itself ${errors === 1 ? 'is an error' : 'are errors'}`] : []),
  ]
  return parts.join(', ')
}

function passSentence(report: Report): string {
  const { verdicts, removed } = report
  if (verdicts.length === 0)
    return removed.length === 0
      ? 'No dependency changes'
      : `No dependency comes in; ${removed.length} ${removed.length === 1 ? 'leaves' : 'leave'}`
  const warnings = [...report.findings, ...verdicts.flatMap((verdict) => verdict.findings)].filter(
    (finding) => finding.level === 'warning',
  ).length
  const all = verdicts.length > 1 ? `All ${verdicts.length} dependency changes are` : subject(report, 1)
  return `${all} authorized${warnings > 0 ? `, with ${counted(warnings, 'warning')}` : ''}`
}

/** `left-pad 1.3.0 → 1.3.2 is` of a single change, `2 of 12 dependency changes are` otherwise. */
function subject(report: Report, count: number): string {
  const [only, ...others] = report.verdicts
  if (only !== undefined && others.length === 0) return `${title(only.candidate.change.after)} ${movement(only.candidate.change)} is`
  return `${count} of ${report.verdicts.length} dependency changes ${count === 1 ? 'is' : 'are'}`
}

function nextStep(report: Report, outcome: Headline['outcome']): string | undefined {
  switch (outcome) {
    case 'pass':
      return undefined
    case 'waiting':
      return `Wait until ${clock(report.readyAt ?? '')}, then run again. Nobody needs to change anything.`
    case 'undetermined':
      return 'Run again. An outage is not evidence against a package, and it is no pass either.'
    case 'blocked':
      return 'Do not merge until each blocked change below is explained: what was expected, what was found, and the next step stand with it.'
  }
}
