/** The command line: the real process in, an exit status out, one catch. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { main } from './commands/main.ts'
import type { Terminal } from './commands/terminal.ts'
import { asGateError } from './errors.ts'
import { gateErrorText } from './report/errors.ts'

const terminal: Terminal = {
  interruption,
  env: process.env,
  cwd: process.cwd(),
  version: packageVersion(),
  home: fileURLToPath(new URL('..', import.meta.url)),
  color: process.stdout.isTTY && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb',
  interactive: process.stderr.isTTY && process.env['CI'] === undefined,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}

try {
  process.exitCode = await main(process.argv.slice(2), terminal)
} catch (error) {
  terminal.err(gateErrorText(asGateError(error), { color: process.stderr.isTTY && process.env['NO_COLOR'] === undefined }))
  process.exitCode = 2
}

function interruption(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  return controller.signal
}

function packageVersion(): string {
  const json: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof json === 'object' && json !== null && 'version' in json && typeof json.version === 'string' ? json.version : 'unknown'
}
