/**
 * The runner, through its toolkit. Workflow commands are escaped there and nowhere else; what reaches the log besides must hold none
 * (report/terminal.ts).
 */
import fs from 'node:fs/promises'
import type { Toolkit } from './toolkit.ts'
import { GateError } from '../errors.ts'
import { codeOf } from './error-code.ts'
import { readJson } from './net/json-body.ts'
import type { Environment } from './net/proxy.ts'

/** GitHub sends no payload larger than 25 MB. */
const MAX_PAYLOAD_BYTES = 32 * 2 ** 20

/** The toolkit reads the process's own environment; `env` is the same. It is loaded where there is something to say: most runs have nothing. */
export function createToolkit(env: Environment): Toolkit {
  return {
    input: (name) => env[`INPUT_${name.toUpperCase()}`] ?? '',
    eventPayload: () => readEventPayload(env['GITHUB_EVENT_PATH']),
    log: (text) => void process.stdout.write(`${text}\n`),
    async annotate({ level, title, message, file, line }) {
      const { error, notice, warning } = await import('./runner-commands.ts')
      const say = { error, notice, warning }[level]
      say(message, { title, ...(file !== undefined && { file }), ...(line !== undefined && { startLine: line }) })
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
  const help = 'Run in a GitHub Actions workflow; elsewhere use the command line.'
  return new GateError('EVENT_UNSUPPORTED', `the payload of the event cannot be read: ${why}`, { help })
}
