/** Writes a report in the format asked for, to where it was asked for, and answers the exit status. */
import type { Report } from '../domain/report.ts'
import { writeOutput } from '../io/output.ts'
import { type ExitStatus, exitStatus } from './exit-status.ts'
import type { Options } from './options.ts'
import { render } from './render.ts'
import type { Terminal } from './terminal.ts'

export async function deliver(report: Report, options: Options, terminal: Terminal): Promise<ExitStatus> {
  const text = await render(report, { format: options.format, color: terminal.color && options.output === undefined })
  if (options.output === undefined) terminal.out(text)
  else await writeOutput(terminal.cwd, options.output, text)
  return exitStatus(report)
}
