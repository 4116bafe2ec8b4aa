// Writes one finding for a terminal: what, where, wanted and found, why, and what to do.
import { docsUrl, type Fact, type Finding } from '../domain/finding.ts'
import { columns, padded, plain, wrap, type Palette } from './terminal.ts'
import { visibleLines } from './visible.ts'

export interface Style {
  readonly paint: Palette
  /** Columns that prose is broken at. */
  readonly width: number
  /** The width of the terminal. `undefined` without a terminal: then only prose is wrapped. */
  readonly columns?: number | undefined
}

const INDENT = '  '
const HELP_LIMIT = 8000

export interface Telling {
  /** The location that the heading above already shows. */
  readonly shown?: string | undefined
  /** Findings that this one explains: a line each. */
  readonly also?: readonly Finding[]
  /** Whether to print the help. For a blocked version it is printed once, below. */
  readonly help: boolean
}

export function findingLines(finding: Finding, style: Style, { shown, also = [], help }: Telling): string[] {
  const place = finding.location === undefined ? undefined : fileAndLine(finding.location)
  const level = finding.undetermined ? 'undetermined' : finding.level
  const tone =
    finding.undetermined || finding.level === 'warning' ? style.paint.yellow : finding.level === 'error' ? style.paint.red : style.paint.dim
  const [first = '', ...others] = wrap(plain(finding.message, 2000), style.width - level.length - finding.rule.length - 5)
  const more = others.length === 0 ? [] : wrap(others.join(' '), style.width - 4)
  return [
    `${INDENT}${tone(`${level}[${finding.rule}]`)} ${style.paint.bold(first)}`,
    ...more.map((line) => `${INDENT}${INDENT}${style.paint.bold(line)}`),
    ...(place === undefined || place === shown ? [] : [`${INDENT}${INDENT}at ${place}`]),
    ...factLines(finding.facts, style),
    ...labelled('why:', plain(finding.reason, 2000), style),
    ...(help ? labelled('help:', finding.help, style) : []),
    ...labelled('docs:', docsUrl(finding.rule), style),
    ...also.flatMap((other) => labelled('also:', `${other.rule}: ${plain(other.message, 2000)}`, style)),
  ]
}

export const fileAndLine = (location: { readonly file: string; readonly line: number }): string =>
  `${plain(location.file)}:${location.line}`

/** Wanted and found side by side in one table if it fits, else one below the other. */
function factLines(facts: readonly Fact[], style: Style): string[] {
  if (facts.length === 0) return []
  const rows = facts.map((fact) => ({
    label: plain(fact.label, 60),
    wanted: fact.wanted === undefined ? '' : plain(fact.wanted),
    found: plain(fact.found),
  }))
  const labelWidth = Math.max(...rows.map((row) => columns(row.label)))
  const wantedWidth = Math.max(6, ...rows.map((row) => columns(row.wanted)))
  const foundWidth = Math.max(...rows.map((row) => columns(row.found)))
  const indent = INDENT + INDENT
  if (rows.every((row) => row.wanted === ''))
    return rows.map((row) => `${indent}${style.paint.dim(padded(row.label, labelWidth))}  ${row.found}`)
  if (4 + labelWidth + 2 + wantedWidth + 2 + foundWidth <= style.width) {
    const header = `${indent}${' '.repeat(labelWidth)}  ${padded('wanted', wantedWidth)}  found`
    return [
      style.paint.dim(header),
      ...rows.map(
        (row) =>
          `${indent}${style.paint.dim(padded(row.label, labelWidth))}  ${padded(row.wanted, wantedWidth)}  ${style.paint.bold(row.found)}`,
      ),
    ]
  }
  return rows.flatMap((row) => [
    `${indent}${style.paint.dim(row.label)}`,
    ...(row.wanted === '' ? [] : [`${indent}${INDENT}${style.paint.dim('wanted')}  ${row.wanted}`]),
    `${indent}${INDENT}${style.paint.dim('found ')}  ${style.paint.bold(row.found)}`,
  ])
}

/** `help:` and its text, broken at the width and aligned under its first word. */
export function labelled(label: string, text: string, style: Style): string[] {
  const indent = INDENT + INDENT
  const hanging = ' '.repeat(label.length + 1)
  const lines = visibleLines(text, HELP_LIMIT).flatMap((line) => wrap(line, style.width - 4 - hanging.length))
  return lines.map((line, index) => (index === 0 ? `${indent}${style.paint.dim(label)} ${line}` : `${indent}${hanging}${line}`))
}
