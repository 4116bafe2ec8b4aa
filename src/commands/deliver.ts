/** Writes a report in the requested format to the requested place, and returns the exit status. */
import type { Report } from '../domain/report.ts'
import { type ExitStatus, exitStatus } from './exit-status.ts'
import type { Options } from './options.ts'
import { publishPieces, shownColumns } from './publish-output.ts'
import { render } from './render.ts'
import type { Terminal } from './terminal.ts'

export async function deliverText(report: Report, options: Options, terminal: Terminal): Promise<ExitStatus> {
  const color = terminal.color && options.output === undefined
  const pieces = await render(report, { format: options.format, color, width: shownColumns(options, terminal) })
  await publishPieces(pieces, options, terminal)
  return exitStatus(report)
}
