// Writes a merged report as Markdown: its result, and a table for each question that an organisation asks.
import { counted } from '../text/words.ts'
import { clock } from '../text/time.ts'
import { type FleetView, type Reach, beforeAndNow, repositoriesOf } from './fleet-view.ts'
import { ASKED_COLUMNS, type Asked, NOWHERE, askedOf } from './merged-asked.ts'
import { code, prose } from './markdown.ts'
import type { MergedReport } from './merge.ts'

/** Rows of a table. The JSON and the CSV have them all. */
const SHOWN = 200

export function mergedMarkdown(report: MergedReport, view: FleetView): string {
  const { counts, reports, changes } = report
  const blocked = changes.filter(({ verdict }) => verdict !== 'authorized')
  const repositories = new Set(reports.map(({ repository }) => repository)).size
  const asked = askedOf(report)
  return [
    ...(asked === undefined ? [] : askedLines(asked)),
    `## ${counts.authorized} authorized, ${counts.unauthorized} unauthorized, ${counts.undetermined} undetermined, in ${counted(repositories, 'repository', 'repositories')}`,
    '',
    ...table(
      'Reports',
      ['repository', 'judged as of', 'conclusion', 'policy', 'mode'],
      reports.map((one) => [
        one.repository,
        clock(one.evaluatedAt),
        one.conclusion,
        one.policy === null ? 'none' : one.policy.slice(0, 12),
        one.mode,
      ]),
    ),
    ...table(
      'Not authorized',
      ['package', 'verdict', 'rules', 'locked in'],
      blocked.map((one) => [one.spec, one.verdict, one.rules.join(' '), placesOf(repositoriesOf(one.lockedIn))]),
    ),
    ...viewTables(view),
  ].join('\n')
}

function askedLines({ sentence, rows }: Asked): readonly string[] {
  if (rows.length === 0) return [`## ${prose(sentence)}`, '', NOWHERE, '']
  const cells = rows.map((one) => [one.repository, one.place, one.spec, one.verdict, one.publisher])
  return [`## ${prose(sentence)}`, '', ...table(undefined, ASKED_COLUMNS, cells)]
}

function viewTables(view: FleetView): readonly string[] {
  return [
    ...table('Publishers by reach', ['publisher', 'repositories', 'packages'], view.publishers.map(reachRow)),
    ...table(
      'Accounts that publish unattested versions, by reach',
      ['account', 'repositories', 'packages'],
      view.unattestedAccounts.map(reachRow),
    ),
    ...table(
      'Publisher changed, newest first',
      ['package', 'published', 'before', 'now', 'verdict', 'locked in'],
      view.changedPublishers.map((one) => [
        one.spec,
        `${one.publishedAt?.slice(0, 10) ?? 'unknown'}${one.isRecent ? ', this month' : ''}`,
        ...beforeAndNow(one),
        one.verdict,
        placesOf(repositoriesOf(one.lockedIn)),
      ]),
    ),
    ...table(
      'Exemptions, sorted by their end',
      ['package', 'rules', 'until', 'approved by', 'reason', 'locked in'],
      view.exemptions.map((one) => [
        one.spec,
        one.rules.join(' '),
        one.expires.slice(0, 10),
        one.approvedBy ?? 'nobody named',
        one.reason,
        placesOf(repositoriesOf(one.lockedIn)),
      ]),
    ),
    ...gateTables(view),
  ]
}

function gateTables(view: FleetView): readonly string[] {
  return [
    ...table(
      'No policy',
      ['repository'],
      view.withoutPolicy.map((repository) => [repository]),
    ),
    ...table(
      'No gate: every report was made in warn mode',
      ['repository'],
      view.withoutGate.map((repository) => [repository]),
    ),
    ...table(
      'No report',
      ['repository'],
      view.withoutReport.map((repository) => [repository]),
    ),
    ...table(
      'Different from the shared policy',
      ['repository', 'what it says'],
      view.overrides.map(({ repository, text }) => [repository, text]),
    ),
  ]
}

const reachRow = ({ name, repositories, packages }: Reach): readonly string[] => [
  name,
  String(repositories),
  `${packages.length}: ${packages.slice(0, 20).join(' ')}`,
]

function placesOf(repositories: readonly string[]): string {
  const left = repositories.length - NAMED
  return `${repositories.slice(0, NAMED).join(' ')}${left > 0 ? ` and ${left} more` : ''}`
}
const NAMED = 20

function table(title: string | undefined, head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return []
  const left = rows.length - SHOWN
  return [
    ...(title === undefined ? [] : [`### ${title}`, '']),
    `| ${head.join(' | ')} |`,
    `|${'---|'.repeat(head.length)}`,
    ...rows.slice(0, SHOWN).map((row) => `| ${row.map((cell, at) => (at === 0 ? code(cell) : prose(cell))).join(' | ')} |`),
    ...(left > 0 ? ['', `and ${left} more, in the JSON`] : []),
    '',
  ]
}
