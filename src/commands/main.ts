/** Turns a command line into an exit status. Only the requested command is loaded. */
import type { ExitStatus } from './exit-status.ts'
import { GateError } from '../errors.ts'
import { GENERAL_HELP, usage } from '../values.ts'
import { type Options, commandOf, pageOf, parseOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    return await started(argv, terminal)
  } catch (error) {
    const page = pageOf(argv)
    if (!(error instanceof GateError) || error.help !== GENERAL_HELP || page === undefined) throw error
    throw usage(error.message, page)
  }
}

async function started(argv: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const options = parseOptions(argv)
  if (options.version) return print(terminal, `${terminal.version}\n`)
  if (options.help) return help(options, terminal, argv.length > 0)
  if (options.unused.length > 0)
    terminal.err(`note: ${options.command} does not use ${options.unused.map((name) => `--${name}`).join(', ')}\n`)
  return dispatch(options, terminal)
}

async function dispatch(options: Options, terminal: Terminal): Promise<ExitStatus> {
  switch (options.command) {
    case 'check':
      return (await import('./check.ts')).check(options, terminal)
    case 'audit':
      return (await import('./audit.ts')).audit(options, terminal)
    case 'init':
      return (await import('./init.ts')).init(options, terminal)
    case 'suggest':
      return (await import('./suggest.ts')).suggest(options, terminal)
    case 'explain':
      return (await import('./explain.ts')).explain(options, terminal)
    case 'lint':
      return (await import('./lint.ts')).lint(options, terminal)
    case 'report':
      return (await import('./report.ts')).report(options, terminal)
    case 'demo':
      return (await import('./demo.ts')).demo(options, terminal)
    case 'completion':
      return print(terminal, (await import('./completion.ts')).completion(options.arguments))
    case 'help':
      return help(options, terminal, true)
  }
}

/** A bare `countersign` prints the same, but fails: in a job with an empty command nothing was checked. */
async function help({ command, arguments: [word] }: Options, terminal: Terminal, asked: boolean): Promise<ExitStatus> {
  const { helpText } = await import('./help.ts')
  const about = command !== 'help' ? command : word === undefined ? undefined : commandOf(word)
  if (asked) return print(terminal, helpText(about, terminal.columns))
  terminal.err(helpText())
  return 2
}

function print(terminal: Terminal, text: string): ExitStatus {
  terminal.out(text)
  return 0
}
