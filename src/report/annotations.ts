// Writes annotations on the lines that brought the findings in. GitHub shows ten of each level for a step and drops the
// rest. So the worst come first, every package once before any package twice, and the tenth counts the others.
import { docsUrl, type Finding, type Level } from '../domain/finding.ts'
import { type Note, isLoud } from '../domain/note.ts'
import type { Report } from '../domain/report.ts'
import { READY_AT_TITLE, RERUN_AT_TITLE, rerunAt } from './again.ts'
import { blockedWorstFirst, causes, findingsOf, findingsWorstFirst, type Told } from './order.ts'
import { visible, visibleLines } from './visible.ts'
import { isAgeAlone } from './waiting.ts'

export interface Annotation {
  readonly level: Level
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly title: string
  /** Several lines, of which the first is a statement of its own. */
  readonly message: string
}

/** Notes that hold in every run. The summary has them, and the annotations do not. */
const TOLD_IN_REPORT: readonly Note['kind'][] = ['policy-override', 'rules-not-asked']
/** GitHub's limit per level and step (actions/toolkit, docs/problem-matchers.md). */
export const SHOWN_PER_LEVEL = 10
/** The runner cuts a message at 4096 characters (ExecutionContext.cs). */
export const MESSAGE_LIMIT = 4000

export function toAnnotations(report: Report): readonly Annotation[] {
  const passing = report.verdicts.filter(({ kind }) => kind === 'authorized').map(({ findings }) => findings)
  const ordered = inTurns([report.findings, ...blockedWorstFirst(report).map(findingsOf), ...passing])
  const [errors, warnings, notices] = (['error', 'warning', 'notice'] as const).map((level) =>
    ordered.filter(({ finding }) => finding.level === level),
  )
  const waiting = [...readyNotice(report), ...rerunNotice(report)]
  const notes = report.notes.filter(({ kind }) => !TOLD_IN_REPORT.includes(kind)).map((note) => noteAnnotation(note, report))
  const ofLevel = (level: Level): Annotation[] => notes.filter((note) => note.level === level)
  const [loud, quiet] = [ofLevel('warning'), [...waiting, ...ofLevel('notice')]]
  return [
    ...capped(errors, report),
    ...loud,
    ...capped(warnings, report, SHOWN_PER_LEVEL - loud.length),
    ...quiet,
    ...capped(notices, report, SHOWN_PER_LEVEL - quiet.length),
  ]
}

function noteAnnotation({ kind, text }: Note, report: Report): Annotation {
  const level = isLoud(kind) ? 'warning' : 'notice'
  return { level, file: report.lockfiles[0] ?? '.github', line: 1, title: kind, message: visible(text, MESSAGE_LIMIT) }
}

function readyNotice(report: Report): Annotation[] {
  if (report.readyAt === undefined || report.mode === 'warn') return []
  const ends = isAgeAlone(report.blocked) ? 'every version is old enough' : 'no version has to wait any more'
  const message = `${report.readyAt}: from this time on ${ends}, and nothing else blocks`
  return [{ level: 'notice', file: report.lockfiles[0] ?? '.github', line: 1, title: READY_AT_TITLE, message }]
}

function rerunNotice(report: Report): Annotation[] {
  const at = rerunAt(report)
  if (at === undefined) return []
  const message = `${at}: run again after this time; only a missing answer or the age blocks`
  return [{ level: 'notice', file: report.lockfiles[0] ?? '.github', line: 1, title: RERUN_AT_TITLE, message }]
}

/**
 * The worst of each list, then the second worst of each, and so on. Within a level, findings that rest on evidence come
 * before missing answers.
 */
function inTurns(lists: readonly (readonly Finding[])[]): readonly Told[] {
  const ranked = lists.flatMap((list) =>
    (['error', 'warning', 'notice'] as const).flatMap((level) =>
      causes(findingsWorstFirst(list))
        .filter(({ finding }) => finding.level === level)
        .map((told, turn) => ({ told, turn })),
    ),
  )
  return ranked
    .sort((a, b) => Number(a.told.finding.undetermined) - Number(b.told.finding.undetermined) || a.turn - b.turn)
    .map(({ told }) => told)
}

function capped(findings: readonly Told[] = [], report: Report, limit = SHOWN_PER_LEVEL): Annotation[] {
  if (findings.length <= limit) return findings.map((told) => annotation(told, report))
  const shown = findings.slice(0, limit - 1).map((told) => annotation(told, report))
  const next = findings[limit - 1]
  if (next === undefined) return shown
  const rest = findings.length - shown.length
  const message = `and ${rest} more at level ${next.finding.level}; the job summary has all of them\nthe next one: ${visible(next.finding.message, 1000)}`
  return [...shown, { ...annotation(next, report), title: `${rest} more`, message }]
}

function annotation({ finding, also }: Told, report: Report): Annotation {
  const others = also.map(({ rule, message }) => `also: ${rule}: ${message}`)
  const lines = [finding.message, finding.reason, `help: ${finding.help}`, ...others].flatMap((text) => visibleLines(text, MESSAGE_LIMIT))
  const docs = docsUrl(finding.rule)
  return {
    level: finding.level,
    ...annotationPlace(finding, report),
    title: finding.undetermined ? `${finding.rule} (undetermined)` : finding.rule,
    message: `${clipped(lines.join('\n'), MESSAGE_LIMIT - docs.length - 1)}\n${docs}`,
  }
}

/** A finding without a place belongs to the policy or to the run. */
export function annotationPlace(finding: Finding, report: Report): { readonly file: string; readonly line: number } {
  const { location } = finding
  if (location !== undefined) return { file: location.file, line: Math.max(1, location.line) }
  return { file: report.policy?.file ?? report.lockfiles[0] ?? '.github/countersign.yml', line: 1 }
}

const clipped = (text: string, limit: number): string => (text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`)
