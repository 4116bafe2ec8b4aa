import type { ExitStatus } from './exit-status.ts'
import { type Options, usage } from './options.ts'
import type { Terminal } from './terminal.ts'

export async function lint(_options: Options, _terminal: Terminal): Promise<ExitStatus> {
  throw usage('lint is not there yet')
}
