/**
 * Runs `countersign report merge FILE…`: joins the reports of shards or of repositories. Only one change of one file is
 * in memory at a time, apart from what is kept.
 */
import { parsePackageName } from '../ecosystems/index.ts'
import { GateError } from '../errors.ts'
import { readReportFile } from '../io/report-file.ts'
import { operatorFiles } from './open.ts'
import { oneOf, usage } from '../values.ts'
import { fleetView } from '../report/fleet-view.ts'
import { type Merging, startMerging } from '../report/merge.ts'
import { MERGED_FORMATS, MERGED_FORMAT_NAMES } from '../report/merged-formats.ts'
import { commitAt } from '../report/read-place.ts'
import { type ReadChange, readChange, withChanges } from '../report/read-report.ts'
import type { ExitStatus } from './exit-status.ts'
import type { Options } from './options.ts'
import { publishPieces } from './publish-output.ts'
import type { Terminal } from './terminal.ts'

/**
 * 0 if every report passed. 1 with an unauthorized version, or a report that failed for another reason. 3 if every
 * failure is undetermined.
 */
export async function report(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const [what, ...files] = options.arguments
  if (what !== 'merge') throw usage('report has one command, `merge`: countersign report merge FILE…')
  if (files.length === 0) throw usage('report merge needs the names of reports: countersign report merge FILE…')
  const format = oneOf('--format of report', options.format, MERGED_FORMAT_NAMES)
  const expected = await expectedRepositories(options, terminal)
  const merging = startMerging(wanted(options.package))
  const seen = new Set<string>()
  for (const file of files) await addFile(file, merging, seen, terminal)
  const merged = { ...merging.result(), ...(options.package === undefined ? {} : { package: options.package }) }
  await publishPieces(MERGED_FORMATS[format](merged, fleetView(merged, expected)), options, terminal)
  if (merged.conclusion === 'pass') return 0
  return merged.counts.unauthorized === 0 && merged.counts.undetermined > 0 ? 3 : 1
}

async function addFile(file: string, merging: Merging, seen: Set<string>, terminal: Terminal): Promise<void> {
  const changes: (ReadChange | 'removed' | undefined)[] = []
  const { json, sha256 } = await readReportFile(terminal.cwd, file, (change) => changes.push(readChange(change)))
  const read = withChanges(json, changes)
  if (typeof read === 'string') throw unfit(file, read)
  // The same report under another name adds nothing.
  if (!seen.has(sha256)) merging.add(read, file)
  seen.add(sha256)
}

/** NAME, or NAME@VERSION, or for an action NAME@COMMIT. The name in any spelling that its ecosystem accepts. */
function wanted(spec: string | undefined): ((change: ReadChange) => boolean) | undefined {
  if (spec === undefined) return undefined
  const at = spec.lastIndexOf('@')
  const [name, version] = at > 0 ? [spec.slice(0, at), spec.slice(at + 1)] : [spec, undefined]
  const named = parsePackageName(name) ?? name
  return (change) =>
    change.name === named && (version === undefined || change.version === version || commitAt(change.source) === version.toLowerCase())
}

/** One per line. Text after `#` is a comment. */
async function expectedRepositories({ repositories }: Options, terminal: Terminal): Promise<readonly string[]> {
  if (repositories === undefined) return []
  const text = await operatorFiles(terminal.cwd).read(repositories)
  if (text === undefined) throw usage(`--repositories names ${repositories}, which is not there`)
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '')
}

function unfit(file: string, why: string): GateError {
  return new GateError('USAGE_INVALID', `${file} cannot be merged: ${why}`, {
    help: 'Name files that `npx countersign check` or `npx countersign audit` wrote with `--format json`.',
  })
}
