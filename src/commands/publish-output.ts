/** Text to where it was asked for: `--output FILE`, else standard output. */
import { writeOutput } from '../io/output.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'

export async function publishOutput(text: string, options: Options, terminal: Terminal): Promise<void> {
  if (options.output === undefined) terminal.out(text)
  else await writeOutput(terminal.cwd, options.output, text)
}
