/** Starts the command line: the real process in, an exit status out, one catch. */
import { fileURLToPath } from 'node:url'
import { main } from './commands/main.ts'
import { clearProgress } from './commands/progress.ts'
import type { Terminal } from './commands/terminal.ts'
import { GateError, asGateError } from './errors.ts'
import { programVersion } from './io/program-version.ts'
import { gateErrorText } from './report/errors.ts'

const isSet = (name: string): boolean => !['', '0', 'false'].includes(process.env[name] ?? '')
/** `NO_COLOR` wins. `FORCE_COLOR` is for a log that shows colours although it is no terminal. */
const showsColor = ({ isTTY }: { readonly isTTY: boolean }): boolean =>
  (process.env['NO_COLOR'] ?? '') === '' && (isSet('FORCE_COLOR') || (isTTY && process.env['TERM'] !== 'dumb'))
const terminal: Terminal = {
  interruption,
  env: process.env,
  cwd: process.cwd(),
  version: programVersion(import.meta.url) ?? 'unknown',
  home: fileURLToPath(new URL('..', import.meta.url)),
  color: showsColor(process.stdout),
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  interactive: process.stderr.isTTY && (process.env['CI'] ?? '') === '',
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}

// If the program ends too early, this must not look like a pass or a verdict. Causes are a promise that never settles,
// and an error outside of the one catch.
process.exitCode = 2
const outcome = { failed: false }
process.on('uncaughtException', (error) => void fail(error).then(() => process.exit(2)))
process.stdout.on('error', unwritable)
process.stderr.on('error', () => undefined)

try {
  const status = await main(process.argv.slice(2), terminal)
  if (!outcome.failed) process.exitCode = status
} catch (error) {
  await fail(error)
}

async function fail(error: unknown): Promise<void> {
  outcome.failed = true
  process.exitCode = 2
  clearProgress(terminal)
  const width = process.stderr.isTTY ? process.stderr.columns : undefined
  terminal.err(gateErrorText(asGateError(error), { color: showsColor(process.stderr), width }))
  if ((process.env['COUNTERSIGN_DEBUG'] ?? '') !== '') terminal.err((await import('./report/debug.ts')).debugText(error, process.env))
}

/** A reader that closes the pipe (`| head`) changes no verdict. A full disk means that there is no verdict. */
function unwritable(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || outcome.failed) return
  const help = 'The report would be incomplete, so the run fails. Check where its output goes.'
  void fail(
    new GateError('OUTPUT_FAILED', `standard output cannot be written to (${error.code ?? 'unknown error'})`, { help, cause: error }),
  )
}

function interruption(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  return controller.signal
}
