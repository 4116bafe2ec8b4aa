/**
 * The runner, through its toolkit. The one importer of @actions/core, so that workflow commands are escaped in one place; what reaches the
 * log besides must hold none (report/terminal.ts).
 */
import fs from 'node:fs/promises'
import * as core from '@actions/core'
import type { Toolkit } from '../action/toolkit.ts'
import { GateError } from '../errors.ts'
import { codeOf } from './error-code.ts'
import { readJson } from './json-body.ts'
import type { Environment } from './proxy.ts'

/** GitHub sends no payload larger than 25 MB. */
const MAX_PAYLOAD_BYTES = 32 * 2 ** 20

/** Each by its name: the bundler keeps the rest of the toolkit, with its HTTP client, where a name is computed. */
const SAY = { error: core.error, warning: core.warning, notice: core.notice } as const

/** The toolkit reads the process's own environment; `env` is the same, for what it does not offer. */
export function createToolkit(env: Environment): Toolkit {
  return {
    input: (name) => core.getInput(name, { trimWhitespace: false }),
    eventPayload: () => readEventPayload(env['GITHUB_EVENT_PATH']),
    log: (text) => core.info(text),
    annotate({ level, title, message, file, line }) {
      const properties = { title, ...(file !== undefined && { file }), ...(line !== undefined && { startLine: line }) }
      SAY[level](message, properties)
    },
    async summarize(markdown) {
      // A runner without summaries (old GitHub Enterprise Servers) still has the log and the annotations.
      if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write()
    },
    output: (name, value) => core.setOutput(name, value),
  }
}

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
