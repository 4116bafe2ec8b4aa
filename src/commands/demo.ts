/** Runs `countersign demo`: replays a recorded pull request without network. */
import path from 'node:path'
import { run } from '../line/run.ts'
import { deliverText } from './deliver.ts'
import type { ExitStatus } from './exit-status.ts'
import { openComparison } from './open.ts'
import { sayLinesBy } from './lines-by.ts'
import type { Options } from './options.ts'
import { wrap } from '../report/terminal.ts'
import type { Terminal } from './terminal.ts'

const INTRODUCTION =
  'A recorded pull request with twelve bumps, replayed without network. Every package in it is invented. The certificates were made under a trusted root of their own. The two blocked bumps repeat what real attacks did in March and June 2026.'

/** Where the width is not known. */
const WIDTH = 100

export async function demo(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const recording = path.join(terminal.home, 'demo')
  const shown = path.relative(terminal.cwd, recording)
  const { world, runOptions, close } = await openComparison({ ...options, replay: recording }, terminal)
  if (options.format === 'text') terminal.out(`${wrap(INTRODUCTION, terminal.columns ?? WIDTH).join('\n')}\n\n`)
  const report = await run(world, runOptions)
  await deliverText({ ...report, recording: await close() }, options, terminal)
  sayLinesBy(report, { ...options, replay: shown.startsWith('..') ? recording : shown }, terminal)
  return 0
}
