// Writes what lint found, for a terminal: place, severity, problem and help.
import { counted } from '../text/words.ts'
import { jsonText } from './json-text.ts'
import { plain, toldLines } from './terminal.ts'

export interface ToldLint {
  readonly severity: 'error' | 'warning' | 'notice'
  readonly line: number
  readonly column: number
  readonly message: string
  readonly help: string
  readonly fix?: unknown
}

export function lintText(file: string, findings: readonly ToldLint[], fixed: boolean, width?: number): string {
  const fixable = findings.filter(({ fix }) => fix !== undefined).length
  const lines = [
    ...(fixed ? [`${plain(file)} was corrected where that is mechanical`, ''] : []),
    ...findings.flatMap(({ severity, line, column, message, help }) => [
      `${plain(file)}:${line}:${column}  ${severity}  ${plain(message)}`,
      `  help: ${plain(help)}`,
    ]),
    ...(findings.length > 0 ? [''] : []),
    findings.length === 0
      ? `${plain(file)}: nothing to improve`
      : `${counted(findings.length, 'finding')}${fixable > 0 ? `, ${fixable} of them corrected by --fix` : ''}`,
  ]
  return `${toldLines(lines, width)}\n`
}

/** The same for a program. */
export function lintJson(file: string, findings: readonly ToldLint[], fixed: boolean): string {
  const told = findings.map(({ severity, line, column, message, help }) => ({ severity, line, column, message, help }))
  return jsonText({ file, fixed, findings: told })
}
