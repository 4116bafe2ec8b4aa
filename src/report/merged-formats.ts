// Writes the formats of a merged report. Parts that grow with the number of repositories are written in pieces, so that
// the whole is never one text.
import { csvText } from './csv.ts'
import type { FleetView } from './fleet-view.ts'
import { mergedHtml } from './html/merged.ts'
import { jsonLine, jsonText } from './json-text.ts'
import type { MergedReport } from './merge.ts'
import { mergedMarkdown } from './merged-markdown.ts'
import { mergedSarif } from './merged-sarif.ts'

export const MERGED_FORMAT_NAMES = ['markdown', 'json', 'html', 'sarif', 'csv'] as const
export type MergedFormatName = (typeof MERGED_FORMAT_NAMES)[number]

/** Text in pieces, in order. */
export type Pieces = Iterable<string>

export const MERGED_FORMATS: Readonly<Record<MergedFormatName, (report: MergedReport, view: FleetView) => Pieces>> = {
  markdown: (report, view) => [mergedMarkdown(report, view)],
  json: mergedJson,
  html: (report, view) => [mergedHtml(report, view)],
  sarif: (report) => [jsonText(mergedSarif(report))],
  csv: mergedCsv,
}

/** Single values are indented. In long lists each item is one line. */
function* mergedJson({ reports, changes, ...about }: MergedReport, view: FleetView): Pieces {
  yield jsonText(about).replace(/\n\}\n$/, '')
  for (const [name, list] of Object.entries({ reports, ...view, changes })) {
    yield `,\n  "${name}": [`
    let before = '\n    '
    for (const one of list) {
      yield `${before}${jsonLine(one)}`
      before = ',\n    '
    }
    yield list.length === 0 ? ']' : '\n  ]'
  }
  yield '\n}\n'
}

const COLUMNS = [
  'repository',
  'lockfile',
  'line',
  'name',
  'version',
  'verdict',
  'evidence',
  'publisher',
  'account',
  'rules',
  'exempted',
  'exemption ends',
  'source',
  'hash',
  'alias',
]

/** A row for each place that locks a version. */
function* mergedCsv({ changes }: MergedReport): Pieces {
  yield csvText([COLUMNS])
  for (const { lockedIn, name, version, verdict, evidence, publisher, account, rules, exemptions, source, integrity } of changes) {
    const exempted = [...new Set(exemptions.flatMap((exemption) => exemption.rules))].join(' ')
    const ends = exemptions.map(({ expires }) => expires).toSorted()[0] ?? ''
    const rest = [name, version, verdict, evidence, publisher ?? '', account ?? '', rules.join(' '), exempted, ends]
    const bytes = [source.at, integrity ?? '']
    yield csvText(
      lockedIn.map(({ repository, lockfile, line, alias = '' }) => [repository, lockfile, String(line), ...rest, ...bytes, alias]),
    )
  }
}
