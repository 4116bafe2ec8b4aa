/** `countersign report merge FILE…`: the reports of shards, or of repositories, as one. One file is in memory at a time. */
import { GateError } from '../errors.ts'
import { readReportFile } from '../io/report-file.ts'
import { oneOf, usage } from '../values.ts'
import { startMerging } from '../report/merge.ts'
import { MERGED_FORMATS, MERGED_FORMAT_NAMES } from '../report/merged-formats.ts'
import { readReport } from '../report/read-report.ts'
import type { ExitStatus } from './exit-status.ts'
import type { Options } from './options.ts'
import { publishOutput } from './publish-output.ts'
import type { Terminal } from './terminal.ts'

/** 0 where every report passed; 1 with an unauthorized version or a report that failed otherwise; 3 where all that failed is undetermined. */
export async function report(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const [what, ...files] = options.arguments
  if (what !== 'merge') throw usage('report knows `merge`: countersign report merge FILE…')
  if (files.length === 0) throw usage('report merge wants the names of reports: countersign report merge FILE…')
  const format = oneOf('--format of report', options.format, MERGED_FORMAT_NAMES)
  const merging = startMerging()
  const seen = new Set<string>()
  for (const file of files) {
    const { json, sha256 } = await readReportFile(terminal.cwd, file)
    const read = readReport(json)
    if (typeof read === 'string') throw unfit(file, read)
    // The same report under another name says nothing new.
    if (!seen.has(sha256)) merging.add(read, file)
    seen.add(sha256)
  }
  const merged = merging.result()
  await publishOutput(MERGED_FORMATS[format](merged), options, terminal)
  if (merged.conclusion === 'pass') return 0
  return merged.counts.unauthorized === 0 && merged.counts.undetermined > 0 ? 3 : 1
}

function unfit(file: string, why: string): GateError {
  return new GateError('USAGE_INVALID', `${file} cannot be merged: ${why}`, {
    help: 'Name files that `countersign check` or `countersign audit` wrote with `--format json`.',
  })
}
