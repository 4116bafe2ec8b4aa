// Writes what lint found, for a terminal, a program or a workflow: place, severity, problem and help.
import { counted } from '../text/words.ts'
import { workflowCommand } from '../text/workflow-command.ts'
import { jsonText } from './json-text.ts'
import { plain, toldLines, withoutCommands } from './terminal.ts'

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
  const values = findings.map(({ severity, line, column, message, help }) => ({ severity, line, column, message, help }))
  return jsonText({ file, fixed, findings: values })
}

/** Annotations on the lines of the policy, for the log of any workflow. One line for people follows. */
export function lintGitHub(file: string, findings: readonly ToldLint[], fixed: boolean): string {
  const commands = findings.map(({ severity, line, column, message, help }) =>
    workflowCommand({
      name: severity,
      properties: { title: 'countersign lint', file: plain(file), line, col: column },
      message: `${plain(message)}\nhelp: ${plain(help)}`,
    }).replaceAll('##[', '## ['),
  )
  const closing = lintText(file, [], fixed).trimEnd()
  const ending = findings.length === 0 ? closing : withoutCommands([`${plain(file)}: ${counted(findings.length, 'finding')}`])
  return `${[...commands, ending].join('\n')}\n`
}
