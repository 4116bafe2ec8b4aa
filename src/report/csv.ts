// Writes a report as comma-separated values (RFC 4180), for a spreadsheet: one row for each place at which a version is
// added, locked or removed.
import type { Change, CountersignReport, JudgedChange } from '../../schema/report.d.ts'
import type { Report } from '../domain/report.ts'
import { publisherOf } from './json-publisher.ts'
import { reportValue } from './json.ts'
import { visible } from './visible.ts'

export const CSV_COLUMNS = [
  ...['repository', 'commit', 'lockfile', 'line', 'name', 'version', 'replaces', 'kind', 'verdict', 'evidence', 'publisher'],
  ...['account', 'published', 'rules', 'exempted', 'exemption ends', 'judged as of'],
] as const

export function toCsv(report: Report): string {
  return csvText([CSV_COLUMNS, ...csvRows(reportValue(report))])
}

/** The rows of one report, without the first. */
export function csvRows(report: CountersignReport): readonly (readonly string[])[] {
  const { subject, evaluatedAt, changes } = report
  return changes.map((change) => [
    subject.repository ?? '',
    subject.head ?? '',
    change.lockfile,
    String(change.line),
    change.name,
    change.version,
    change.replaces.join(' '),
    change.kind,
    change.verdict,
    ...(isJudged(change) ? judgedCells(change) : Array.from({ length: 6 }, () => '')),
    evaluatedAt,
  ])
}

const isJudged = (change: Change): change is JudgedChange => change.kind !== 'removed'

function judgedCells(change: JudgedChange): readonly string[] {
  const { evidence, account, publishedAt, findings, exempted } = change
  return [
    evidence,
    publisherOf(change) ?? '',
    account?.name ?? '',
    publishedAt ?? '',
    [...new Set(findings.map(({ rule }) => rule))].join(' '),
    [...new Set(exempted.map(({ finding }) => finding.rule))].join(' '),
    exempted.map(({ exemption }) => exemption.expires).toSorted()[0] ?? '',
  ]
}

/** Lines end as the standard says. */
export const csvText = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

/** A spreadsheet treats a cell with this start as a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** On one line and without hidden characters. Always quoted, so that no line starts a command of a runner. */
function cell(text: string): string {
  const shown = visible(text).replaceAll('##[', '## [')
  return `"${(FORMULA.test(shown.trimStart()) ? `'${shown}` : shown).replaceAll('"', '""')}"`
}
