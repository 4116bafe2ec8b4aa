// The one sentence that every report for people starts with, and what to do about it.
import type { Report } from '../domain/report.ts'
import { counted } from '../text/words.ts'
import { clock, movement, title } from './describe.ts'
import { onlyTooNew } from './order.ts'

export interface Headline {
  /** `warned`: would be blocked, were it not for `mode: warn`. */
  readonly outcome: 'pass' | 'blocked' | 'undetermined' | 'waiting' | 'warned'
  /** Whole sentence without a full stop; says so first under `mode: warn`. Raw. */
  readonly sentence: string
  /** The next step in one or two sentences. Raw. `undefined` when there is nothing to do. */
  readonly next: string | undefined
}

export function headline(report: Report): Headline {
  const outcome = outcomeOf(report)
  const sentence = sentenceOf(report, outcome)
  const next = nextStep(report, outcome)
  if (report.mode === 'enforce') return { outcome, sentence, next }
  return { outcome: outcome === 'pass' ? 'pass' : 'warned', sentence: `Warn mode, nothing is blocked: ${sentence}`, next }
}

type Outcome = Exclude<Headline['outcome'], 'warned'>

function outcomeOf(report: Report): Outcome {
  if (report.conclusion === 'pass') return 'pass'
  if (report.counts.unauthorized > 0 || policyErrors(report) > 0) return report.readyAt === undefined ? 'blocked' : 'waiting'
  return 'undetermined'
}

export const policyErrors = (report: Report): number => report.findings.filter((finding) => finding.level === 'error').length

function sentenceOf(report: Report, outcome: Outcome): string {
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
  const young = report.verdicts.filter(onlyTooNew).length
  const parts = [
    ...(unauthorized > 0
      ? [`${subject(report, unauthorized)} not authorized${young > 0 && young < unauthorized ? ` (${young} of them only too new)` : ''}`]
      : []),
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
  const all =
    verdicts.length === 1 ? subject(report, 1) : `${verdicts.length === 2 ? 'Both' : `All ${verdicts.length}`} dependency changes are`
  return `${all} authorized${warnings > 0 ? `, with ${counted(warnings, 'warning')}` : ''}`
}

/** `left-pad 1.3.0 → 1.3.2 is` of a single change, `2 of 12 dependency changes are` otherwise. */
function subject(report: Report, count: number): string {
  const [only, ...others] = report.verdicts
  if (only !== undefined && others.length === 0) return `${title(only.candidate.change.after)} ${movement(only.candidate.change)} is`
  return `${count} of ${report.verdicts.length} dependency changes ${count === 1 ? 'is' : 'are'}`
}

function nextStep(report: Report, outcome: Outcome): string | undefined {
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
