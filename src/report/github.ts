// Writes the annotations of the action into the log of any workflow, from which the runner reads them. One line for
// people follows.
import type { Report } from '../domain/report.ts'
import { workflowCommand } from '../text/workflow-command.ts'
import { toAnnotations } from './annotations.ts'
import { headline } from './headline.ts'
import { plain, withoutCommands } from './terminal.ts'

/** Ends in a newline. */
export function toGitHub(report: Report): string {
  const commands = toAnnotations(report).map(({ level, title, file, line, message }) =>
    // The runner looks for its old command prefix anywhere in a line.
    workflowCommand({ name: level, properties: { title, file: plain(file), line }, message }).replaceAll('##[', '## ['),
  )
  return `${[...commands, withoutCommands([plain(headline(report).sentence, 2000)])].join('\n')}\n`
}
