import type { ExitStatus } from './exit-status.ts'
import { type Options, usage } from './options.ts'
import type { Terminal } from './terminal.ts'

export async function init(_options: Options, _terminal: Terminal): Promise<ExitStatus> {
  throw usage('init is not there yet')
}
