// Writes the first sentence of every report for people, and what to do next.
import { type Blocked, whereLinesGo } from '../domain/remedy.ts'
import type { Finding } from '../domain/finding.ts'
import type { Report } from '../domain/report.ts'
import { clock } from '../text/time.ts'
import { counted } from '../text/words.ts'
import { limitOf } from '../weighing/limit.ts'
import { movement, title } from './describe.ts'
import { blockedWorstFirst, kindOf, together } from './order.ts'
import { isAgeAlone, waitsFor } from './waiting.ts'

export interface Headline {
  /** `warned`: it would be blocked without `mode: warn`. */
  readonly outcome: 'pass' | 'blocked' | 'undetermined' | 'waiting' | 'warned'
  /** A whole sentence without a full stop. Under `mode: warn` it says so first. Raw. */
  readonly sentence: string
  /** The next steps, a paragraph each. Raw. Empty when there is nothing to do. */
  readonly next: readonly string[]
}

export function headline(report: Report): Headline {
  const outcome = outcomeOf(report)
  const sentence = sentenceOf(report, outcome)
  const next = nextSteps(report, outcome)
  if (report.mode === 'enforce') return { outcome, sentence, next }
  return { outcome: outcome === 'pass' ? 'pass' : 'warned', sentence: `Warn mode, nothing is blocked: ${sentence}`, next }
}

type Outcome = Exclude<Headline['outcome'], 'warned'>

function outcomeOf(report: Report): Outcome {
  if (report.conclusion === 'pass') return 'pass'
  if (report.counts.unauthorized > 0 || errorsBeside(report).length > 0) return report.readyAt === undefined ? 'blocked' : 'waiting'
  return 'undetermined'
}

const errorsBeside = (report: Report): readonly Finding[] => report.findings.filter((finding) => finding.level === 'error')

/** For errors that belong to no change. The ids of rules about the policy say so. */
function besideSentence(errors: readonly Finding[]): string {
  const whose = errors.every(({ rule }) => /^(?:policy|exemption)-/.test(rule)) ? 'of the policy itself' : 'beside the packages'
  return `${counted(errors.length, 'finding')} ${whose} ${errors.length === 1 ? 'is an error' : 'are errors'}`
}

const isAudit = ({ subject: { isAudit } }: Report): boolean => isAudit === true

const isUnread = (report: Report): boolean => report.notes.some(({ kind }) => kind === 'lockfile-unread')

function sentenceOf(report: Report, outcome: Outcome): string {
  if (isUnread(report)) return 'a lockfile could not be read, so nothing was judged'
  switch (outcome) {
    case 'pass':
      return passSentence(report)
    case 'waiting':
      return waitingSentence(report)
    case 'undetermined':
      return `${subject(report, report.blocked)} undetermined: evidence could not be fetched`
    case 'blocked':
      return blockedSentence(report)
  }
}

function waitingSentence(report: Report): string {
  const who = subject(report, report.blocked)
  if (isAgeAlone(report.blocked)) return `${who} too new, and nothing else is wrong`
  const what = [...new Set(report.blocked.map(waitsFor))]
  return `${who} waiting for ${what.length === 1 ? what[0] : 'more than its age'}, and nothing else is wrong`
}

function blockedSentence(report: Report): string {
  const ofKind = (kind: ReturnType<typeof kindOf>): readonly Blocked[] => report.blocked.filter((one) => kindOf(one) === kind)
  const [unauthorized, waiting, undetermined] = [ofKind('unauthorized'), ofKind('waiting'), ofKind('undetermined')]
  const errors = errorsBeside(report)
  const parts = [
    ...(unauthorized.length > 0 ? [`${subject(report, unauthorized)} not authorized`] : []),
    ...(waiting.length > 0 ? [`${waiting.length} only ${waiting.length === 1 ? 'has' : 'have'} to wait`] : []),
    ...(undetermined.length > 0 ? [`${undetermined.length} could not be determined`] : []),
    ...(errors.length > 0 ? [besideSentence(errors)] : []),
  ]
  return parts.join(', ')
}

function passSentence(report: Report): string {
  const { verdicts, removed } = report
  if (verdicts.length === 0 && isAudit(report)) return 'No version is locked, so nothing was judged'
  if (verdicts.length === 0)
    return removed.length === 0
      ? 'No dependency changes'
      : `No dependency comes in; ${removed.length} ${removed.length === 1 ? 'is' : 'are'} removed`
  const warnings = [...report.findings, ...verdicts.flatMap((verdict) => verdict.findings)].filter(
    (finding) => finding.level === 'warning',
  ).length
  const [only] = verdicts
  const count = versionsIn(report)
  const all =
    count === 1 && only !== undefined
      ? `${title(only.candidate.change.after)} ${movement(only.candidate.change)} is`
      : `${count === 2 ? 'Both' : `All ${count}`} ${what(report)} are`
  return `${all} authorized${warnings > 0 ? `, with ${counted(warnings, 'warning')}` : ''}`
}

/** In an audit nothing changed. */
const what = (report: Report): string => (isAudit(report) ? 'locked versions' : 'dependency changes')

/**
 * `left-pad 1.3.0 → 1.3.2 is` if only one version changes, otherwise `2 of 12 dependency changes are`. Each version
 * counts once.
 */
function subject(report: Report, blocked: readonly Blocked[]): string {
  const [only] = blocked
  const all = versionsIn(report)
  if (only !== undefined && all === 1) {
    const { change } = only.verdicts[0].candidate
    return `${title(change.after)} ${movement(change)} is`
  }
  return `${blocked.length} of ${all} ${what(report)} ${blocked.length === 1 ? 'is' : 'are'}`
}

/** Each counts once, however many lockfiles lock it. */
function versionsIn({ verdicts, blocked }: Report): number {
  return together(verdicts.filter(({ kind }) => kind === 'authorized')).length + blocked.length
}

function nextSteps(report: Report, outcome: Outcome): readonly string[] {
  if (isUnread(report)) return []
  switch (outcome) {
    case 'pass':
      return []
    case 'waiting':
      return [`Wait until ${clock(report.readyAt ?? '')}, then run again. Nobody needs to change anything.`, ...theRest(report)]
    case 'undetermined':
      return [runAgain(report), ...theRest(report)]
    case 'blocked': {
      const file = report.blocked.flatMap(({ remedies }) => remedies.flatMap(({ patch }) => patch?.file ?? []))[0]
      return [
        `${isAudit(report) ? '' : 'Do not merge yet. '}Each entry says what to do.${file === undefined ? '' : ` ${whereLinesGo(file)}`}`,
        ...theRest(report),
      ]
    }
  }
}

/** A limit ends at a time. A registry that never answers need not be asked again. */
function runAgain({ blocked }: Report): string {
  const remedies = blocked.flatMap((one) => one.remedies)
  const elsewhere = remedies.find(({ kind, patch }) => kind === 'configure' && patch === undefined)
  if (elsewhere !== undefined) return `${elsewhere.title}: this registry does not serve attestations. ${elsewhere.text}`
  const limit = limitOf(blocked.flatMap(({ verdicts }) => verdicts.map(({ candidate }) => candidate)))
  const orToken = limit?.isWithoutToken === true ? ', or give a token (`GITHUB_TOKEN`)' : ''
  if (limit !== undefined) return `A limit of requests is used up until ${clock(limit.until)}. Run again then${orToken}.`
  return 'Run again. An outage is not evidence for or against a package.'
}

const NAMED = 3

/** One blocked version stops a whole group. The other versions need not wait for it. An audit has no group. */
function theRest(report: Report): readonly string[] {
  if (isAudit(report) || report.blocked.length === 0 || report.counts.authorized === 0) return []
  const names = [
    ...new Set(
      blockedWorstFirst(report).map(({ verdicts: [{ candidate }] }) => `${candidate.change.after.name} ${candidate.change.after.version}`),
    ),
  ]
  const left = names.length - NAMED
  const list = `${names.slice(0, NAMED).join(', ')}${left > 0 ? ` and ${left} more` : ''}`
  return [
    `To take the other changes now, leave out ${list}: with an \`ignore\` entry in dependabot.yml, with \`allowedVersions\` in Renovate, or by hand.`,
  ]
}
