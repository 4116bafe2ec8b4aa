/** Runs `countersign audit`: judges every locked version as if it had just been added. */
import { run } from '../line/run.ts'
import { deliverText } from './deliver.ts'
import type { ExitStatus } from './exit-status.ts'
import { openFolder } from './open.ts'
import { sayLinesBy } from './lines-by.ts'
import type { Options } from './options.ts'
import { progress } from './progress.ts'
import type { Terminal } from './terminal.ts'

export async function audit(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const { world, runOptions, close } = await openFolder(options, terminal)
  const report = await run(world, { ...runOptions, ...progress(terminal) })
  if (report.subject.isAudit !== true) terminal.err('note: the recording is not of an audit, so only what it compared is judged\n')
  const status = await deliverText({ ...report, recording: await close(), questions: world.questions?.() }, options, terminal)
  sayLinesBy(report, options, terminal)
  return status
}
