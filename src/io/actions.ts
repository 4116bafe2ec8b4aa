/**
 * Speaks to the runner: annotations as text/workflow-command.ts escapes them, summary and outputs through its toolkit.
 * Other text in the log must contain no command (report/terminal.ts).
 */
import fs from 'node:fs/promises'
import type { Toolkit } from './toolkit.ts'
import { GateError } from '../errors.ts'
import { workflowCommand } from '../text/workflow-command.ts'
import { codeOf } from './error-code.ts'
import { readJson } from './net/json-body.ts'
import type { Environment } from './net/proxy.ts'

/** GitHub sends no payload larger than 25 MB. */
const MAX_PAYLOAD_BYTES = 32 * 2 ** 20

/**
 * The toolkit reads the environment of the process itself, and `env` has the same values. It is loaded only if there is
 * something to report, which most runs do not have.
 */
export function createToolkit(env: Environment): Toolkit {
  return {
    input: (name) => env[`INPUT_${name.toUpperCase()}`] ?? '',
    eventPayload: () => readEventPayload(env['GITHUB_EVENT_PATH']),
    log: (text) => void process.stdout.write(`${text}\n`),
    annotate({ level, title, message, file, line }) {
      process.stdout.write(`${workflowCommand({ name: level, properties: { title, file, line }, message })}\n`)
      return Promise.resolve()
    },
    async summarize(markdown) {
      // A runner without summaries (old GitHub Enterprise Servers) still has the log and the annotations.
      if (!env['GITHUB_STEP_SUMMARY']) return
      const { summary } = await import('./runner-commands.ts')
      await summary.addRaw(markdown, true).write()
    },
    async output(name, value) {
      const file = env['GITHUB_OUTPUT']
      if (file && PLAIN.test(value)) return fs.appendFile(file, `${name}=${value}\n`)
      const { setOutput } = await import('./runner-commands.ts')
      setOutput(name, value)
    },
  }
}

/** One line that needs no delimiter. */
const PLAIN = /^[\x20-\x7e]*$/

async function readEventPayload(file: string | undefined): Promise<unknown> {
  if (file === undefined || file === '') throw unreadable('GITHUB_EVENT_PATH is not set')
  try {
    const { size } = await fs.stat(file)
    if (size > MAX_PAYLOAD_BYTES) throw unreadable('it is too large')
    const body = readJson(await fs.readFile(file))
    if (body.kind === 'json') return body.value
  } catch (error) {
    throw error instanceof GateError ? error : unreadable(codeOf(error))
  }
  throw unreadable('it is not JSON')
}

function unreadable(why: string): GateError {
  const help = 'Run it in a GitHub Actions workflow. Elsewhere use the command line.'
  return new GateError('EVENT_UNSUPPORTED', `the payload of the event cannot be read: ${why}`, { help })
}
