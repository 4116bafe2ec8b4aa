// Writes the report for a terminal or a log: the verdict first, then what is blocked and why, then the authorized
// changes.
import { isLoud } from '../domain/note.ts'
import type { Report } from '../domain/report.ts'
import { clock } from '../text/time.ts'
import { headline } from './headline.ts'
import { byRule, mildFindings } from './order.ts'
import { authorizedLines, exemptedLines, removedLines } from './text-authorized.ts'
import { blockedLines } from './text-blocked.ts'
import { findingLines, labelled, type Style } from './text-finding.ts'
import { fitted, padded, palette, plain, withoutCommands, wrap } from './terminal.ts'
import { questionsLine } from './questions-line.ts'
import { countsText } from './waiting.ts'
import { trustLine } from './trust-line.ts'

const SYMBOLS = { pass: '✓', blocked: '✗', undetermined: '?', waiting: '⏳', warned: '!' } as const
/** A longer report repeats its verdict at the end, where a reader at a terminal is. */
const LONG = 30
/** Prose over more columns is hard to read. */
const WIDEST = 140

/** `width`: columns that prose is broken at. Ends in a newline. */
export function toText(report: Report, options: { readonly color: boolean; readonly width?: number | undefined }): string {
  const columns = options.width === undefined ? undefined : Math.max(40, options.width)
  const style: Style = { paint: palette(options.color), width: Math.min(WIDEST, columns ?? 100), columns }
  const fit = (lines: readonly string[]): string[] => lines.flatMap((line) => fitted(line, columns))
  const top = fit(headlineLines(report, style))
  const body = [
    ...noteLines(report, style),
    ...report.findings
      .filter((finding) => finding.level === 'error')
      .flatMap((finding) => [...fit(findingLines(finding, style, { help: true })), '']),
    ...blockedLines(report, style),
    ...fit(warningLines(report, style)),
    ...authorizedLines(report, style),
    ...fit([...exemptedLines(report, style), ...removedLines(report, style), ...deltaLines(report, style), ...footerLines(report, style)]),
  ]
  const again = body.length > LONG ? ['', top[0] ?? ''] : []
  return `${withoutCommands([...top, '', ...body, ...again])}\n`
}

function headlineLines(report: Report, style: Style): string[] {
  const { outcome, sentence, next } = headline(report)
  const tone =
    outcome === 'pass' ? style.paint.green : outcome === 'undetermined' || outcome === 'waiting' ? style.paint.yellow : style.paint.red
  const first = `${tone(SYMBOLS[outcome])} ${style.paint.bold(plain(sentence))}`
  return [first, ...next.flatMap((paragraph) => wrap(plain(paragraph, 2000), style.width - 2).map((line) => `  ${line}`))]
}

/** Silence would look like a pass. */
function noteLines({ notes }: Report, style: Style): string[] {
  const lines = notes.flatMap(({ kind, text }) => labelled(isLoud(kind) ? 'warning:' : 'note:', text, style))
  return lines.length === 0 ? [] : [...lines, '']
}

/** Warnings and notices that do not block: each rule once, with every package that it names. */
function warningLines(report: Report, style: Style): string[] {
  return byRule(mildFindings(report)).flatMap(({ first, members }) => {
    const tone = first.level === 'warning' ? style.paint.yellow : style.paint.dim
    const rest = members.slice(1, MILD_SHOWN).map((finding) => `    ${plain(finding.message, 300)}`)
    const left = members.length - MILD_SHOWN
    return [
      `${tone(`${first.level === 'warning' ? '!' : '·'} ${first.level}[${first.rule}]`)} ${plain(first.message, 2000)}`,
      ...rest,
      ...(left > 0 ? [`    and ${left} more`] : []),
      ...(first.level === 'warning' ? labelled('help:', first.help, style) : []),
      '',
    ]
  })
}
const MILD_SHOWN = 10

function deltaLines(report: Report, style: Style): string[] {
  if (report.policyDelta.length === 0) return []
  return [
    style.paint.bold('This change edits the policy. The policy at its base was used. What the edit does:'),
    ...report.policyDelta.map((line) => `  ${plain(line, 500)}`),
    '',
  ]
}

function footerLines(report: Report, style: Style): string[] {
  const { policy, trust } = report
  const from =
    policy === undefined
      ? 'none; the defaults were used (continuity)'
      : `${policy.file}${policy.commit === undefined ? '' : ` at ${policy.commit.slice(0, 12)}`}`
  const lines = [
    ['changes', countsText(report)],
    ['policy', from],
    ...(trust === undefined ? [] : [['trust', trustLine(report)]]),
    ...(report.recording === undefined ? [] : [['evidence', `recording ${report.recording}`]]),
    ...(report.questions === undefined ? [] : [['asked', questionsLine(report.questions)]]),
    ['judged', `as of ${clock(report.evaluatedAt)}`],
  ]
  return lines.map(([label = '', value = '']) => `${style.paint.dim(padded(label, 8))} ${plain(value)}`)
}
