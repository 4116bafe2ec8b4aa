/** Runs `countersign check`: judges the lockfile changes between two commits or two files. */
import { run } from '../line/run.ts'
import { deliverText } from './deliver.ts'
import type { ExitStatus } from './exit-status.ts'
import { openComparison } from './open.ts'
import { sayLinesBy } from './lines-by.ts'
import type { Options } from './options.ts'
import { progress } from './progress.ts'
import type { Terminal } from './terminal.ts'

export async function check(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const { world, runOptions, close } = await openComparison(options, terminal)
  const report = await run(world, { ...runOptions, ...progress(terminal) })
  const status = await deliverText({ ...report, recording: await close(), questions: world.questions?.() }, options, terminal)
  sayLinesBy(report, options, terminal)
  return status
}
