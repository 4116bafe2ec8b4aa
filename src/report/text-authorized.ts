// Writes the authorized versions for a terminal, one line each, with the evidence for them and the facts of the source
// repository. Writes the lifted findings and the removed versions too.
import type { NonEmpty } from '../domain/brand.ts'
import type { Report } from '../domain/report.ts'
import type { Verdict } from '../domain/verdict.ts'
import { clock } from '../text/time.ts'
import { ageOf, claimedAccount, earnedBy, evidenceStrength, movement, repositoryOf, shortWorkflow, title } from './describe.ts'
import type { Style } from './text-finding.ts'
import { together } from './order.ts'
import { ownLine } from './own-evidence.ts'
import { sourceLine } from './source-line.ts'
import { columns, fitted, padded, plain } from './terminal.ts'

export function authorizedLines(report: Report, style: Style): string[] {
  const verdicts = together(report.verdicts.filter((verdict) => verdict.kind === 'authorized'))
  if (verdicts.length === 0) return []
  const rows = verdicts.map((places) => ({ row: cells(places), witness: witnessLines(places[0], style) }))
  if (style.columns !== undefined && rows.some(({ row }) => widthOf(row) > (style.columns ?? 0)))
    return [heading(rows, style), ...rows.flatMap(({ row, witness }) => [...stacked(row, style), ...witness]), '']
  const widths = [0, 1, 2, 3].map((column) => Math.min(56, Math.max(...rows.map(({ row }) => columns(row[column] ?? '')))))
  const line = (row: readonly string[]): string =>
    `  ${style.paint.green('✓')} ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')}`.trimEnd()
  return [heading(rows, style), ...rows.flatMap(({ row, witness }) => [line(row), ...witness]), '']
}

/** If it was asked. */
function witnessLines({ candidate }: Verdict, { columns: width }: Style): readonly string[] {
  const source = sourceLine(candidate)
  if (source === undefined) return []
  const text = plain(source, 300)
  return width === undefined ? [`      ${text}`] : fitted(`      ${text}`, width)
}

const heading = (rows: readonly unknown[], { paint }: Style): string => paint.bold(`Authorized (${rows.length})`)
const widthOf = (row: readonly string[]): number => 4 + row.reduce((sum, cell) => sum + 2 + columns(cell), 0)

/** In a narrow terminal: what came in on one line, the reason below it. */
function stacked([what = '', ...how]: readonly string[], { paint, columns: width }: Style): string[] {
  return [`  ${paint.green('✓')} ${what}`, ...fitted(`      ${how.join(' · ')}`, width)]
}

/** The change, its publisher, its age, and the reason why it is authorized. */
function cells([verdict, ...others]: NonEmpty<Verdict>): string[] {
  const { candidate } = verdict
  const age = ageOf(candidate)
  const { via } = candidate.change.after
  const [first, ...more] = via
  const brought = first === undefined ? '' : `, via ${first}${more.length > 0 ? ` +${more.length}` : ''}`
  const places = others.length === 0 ? '' : `, in ${others.length + 1} places`
  return [
    `${title(candidate.change.after)} ${movement(candidate.change)}`,
    publisher(verdict),
    age === undefined ? 'age unknown' : `${age.text}${age.basis === 'claimed' ? ' (claimed)' : ''}`,
    `${evidenceStrength(verdict)}; ${earnedBy(verdict)}${brought}${places}`,
  ].map((cell) => plain(cell, 160))
}

/** The certified publisher, or the account that the registry claims, labelled so. Raw. */
function publisher({ candidate }: Verdict): string {
  if (candidate.evidence.kind === 'verified')
    return `${repositoryOf(candidate.evidence.identity)} ${shortWorkflow(candidate.evidence.identity)}`
  const own = ownLine(candidate)
  if (own !== undefined) return own
  const account = claimedAccount(candidate)
  return account === undefined ? sourceKind(candidate.change.after.source.kind) : `${account} (claimed)`
}

const sourceKind = (kind: string): string => (kind === 'registry' ? 'publisher unknown' : kind)

export function exemptedLines(report: Report, style: Style): string[] {
  const lifted = report.verdicts.flatMap((verdict) => verdict.exempted)
  if (lifted.length === 0) return []
  return [
    style.paint.bold(`Lifted by an exemption (${lifted.length})`),
    ...lifted.map(({ finding, exemption }) => {
      const by = exemption.approvedBy === undefined ? '' : `, approved by ${exemption.approvedBy}`
      return `  ${finding.rule}: ${plain(finding.message, 300)} (${plain(`${exemption.reason}${by}; until ${clock(exemption.expires)}`, 300)})`
    }),
    '',
  ]
}

export function removedLines(report: Report, style: Style): string[] {
  if (report.removed.length === 0) return []
  const names = report.removed.map(({ before }) => plain(`${before.name} ${before.version}`, 120))
  const shown = names.slice(0, REMOVED_SHOWN)
  const left = names.length - shown.length
  return [`${style.paint.bold(`Removed (${names.length}, not judged)`)} ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`, '']
}
const REMOVED_SHOWN = 20
