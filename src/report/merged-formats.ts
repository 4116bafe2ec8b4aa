// A merged report as text: JSON for programs, CSV for a spreadsheet, Markdown for a page.
import { clock } from '../text/time.ts'
import { csvText } from './csv.ts'
import { type FleetView, type Reach, fleetView } from './fleet-view.ts'
import { jsonText } from './json-text.ts'
import { code, prose } from './markdown.ts'
import type { MergedReport, Place } from './merge.ts'

export const MERGED_FORMAT_NAMES = ['markdown', 'json', 'csv'] as const
export type MergedFormatName = (typeof MERGED_FORMAT_NAMES)[number]

export const MERGED_FORMATS: Readonly<Record<MergedFormatName, (report: MergedReport) => string>> = {
  markdown: mergedMarkdown,
  json: (report) => jsonText({ ...report, ...fleetView(report) }),
  csv: mergedCsv,
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
]

/** A row for each place that locks a version. */
function mergedCsv({ changes }: MergedReport): string {
  const rows = changes.flatMap(({ lockedIn, name, version, verdict, evidence, publisher, account, rules, exemptions }) =>
    lockedIn.map(({ repository, lockfile, line }) => [
      ...[repository, lockfile, String(line), name, version, verdict, evidence, publisher ?? '', account ?? '', rules.join(' ')],
      [...new Set(exemptions.flatMap((exemption) => exemption.rules))].join(' '),
      exemptions.map(({ expires }) => expires).toSorted()[0] ?? '',
    ]),
  )
  return csvText([COLUMNS, ...rows])
}

/** Rows of a table; the JSON and the CSV have them all. */
const SHOWN = 200

function mergedMarkdown(report: MergedReport): string {
  const { counts, reports, changes } = report
  const blocked = changes.filter(({ verdict }) => verdict !== 'authorized')
  const repositories = new Set(reports.map(({ repository }) => repository)).size
  return [
    `## ${counts.authorized} authorized, ${counts.unauthorized} unauthorized, ${counts.undetermined} undetermined, in ${repositories} repositories`,
    '',
    ...table(
      'Reports',
      ['repository', 'judged as of', 'conclusion', 'policy'],
      reports.map((one) => [
        one.repository,
        clock(one.evaluatedAt),
        one.conclusion,
        one.policy === null ? 'none' : one.policy.slice(0, 12),
      ]),
    ),
    ...table(
      'Not authorized',
      ['package', 'verdict', 'rules', 'locked in'],
      blocked.map((one) => [`${one.name}@${one.version}`, one.verdict, one.rules.join(' '), placesOf(one.lockedIn)]),
    ),
    ...viewTables(fleetView(report)),
  ].join('\n')
}

function viewTables(view: FleetView): readonly string[] {
  return [
    ...table('Publishers by reach', ['publisher', 'repositories', 'packages'], view.publishers.map(reachRow)),
    ...table('Accounts of what is not attested, by reach', ['account', 'repositories', 'packages'], view.unattestedAccounts.map(reachRow)),
    ...table(
      'Publisher changed',
      ['package', 'before', 'now', 'verdict', 'locked in'],
      view.changedPublishers.map((one) => [
        `${one.name}@${one.version}`,
        one.before.join(' or '),
        one.publisher ?? 'nobody certified',
        one.verdict,
        placesOf(one.lockedIn),
      ]),
    ),
    ...table(
      'Exemptions, the first to end first',
      ['package', 'rules', 'until', 'approved by', 'reason', 'locked in'],
      view.exemptions.map((one) => [
        `${one.name}@${one.version}`,
        one.rules.join(' '),
        one.expires.slice(0, 10),
        one.approvedBy ?? 'nobody named',
        one.reason,
        placesOf(one.lockedIn),
      ]),
    ),
    ...table(
      'No policy',
      ['repository'],
      view.withoutPolicy.map((repository) => [repository]),
    ),
  ]
}

const reachRow = ({ name, repositories, packages }: Reach): readonly string[] => [
  name,
  String(repositories),
  `${packages.length}: ${packages.slice(0, 20).join(' ')}`,
]

const placesOf = (places: readonly Place[]): string => [...new Set(places.map(({ repository }) => repository))].slice(0, 20).join(' ')

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return []
  const left = rows.length - SHOWN
  return [
    `### ${title}`,
    '',
    `| ${head.join(' | ')} |`,
    `|${'---|'.repeat(head.length)}`,
    ...rows.slice(0, SHOWN).map((row) => `| ${row.map((cell, at) => (at === 0 ? code(cell) : prose(cell))).join(' | ')} |`),
    ...(left > 0 ? ['', `and ${left} more, in the JSON`] : []),
    '',
  ]
}
