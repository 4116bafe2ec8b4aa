// Writes the reports of many repositories as one page: their verdicts, the publishers that reach them, and a table for
// each question of an organisation.
import { counted } from '../../text/words.ts'
import { clock } from '../../text/time.ts'
import { type FleetView, beforeAndNow, repositoriesOf } from '../fleet-view.ts'
import type { MergedChange, MergedReport } from '../merge.ts'
import { ASKED_COLUMNS, type Asked, NOWHERE, askedOf } from '../merged-asked.ts'
import { type Share, shares } from './chart.ts'
import { type Content, type Html, NOTHING, code, markup, prose } from './html.ts'
import { type Page, type PageSection, pageText } from './page.ts'
import { type Reaching, reachPicture, reachSection } from './reach.ts'
import { EVIDENCE, verdictMark } from './report.ts'
import { type Table, facts, folded, table } from './table.ts'

export function mergedHtml(report: MergedReport, view: FleetView): string {
  const { reports, counts, changes } = report
  const repositories = new Set(reports.map(({ repository }) => repository)).size
  return pageText({
    title: askedOf(report)?.sentence ?? titleOf(report, repositories),
    outcome: outcomeOf(report),
    lead: facts([
      ['repositories', repositories],
      ['reports', reports.length],
      ['versions', changes.length],
      ['judged', spanOf(report)],
    ]),
    sections: [
      ...askedSection(askedOf(report)),
      ...overview(report, view),
      ...listed({ id: 'blocked', title: 'Not authorized', ...blockedTable(changes) }),
      ...gates(view),
      ...listed({ id: 'exemptions', title: 'Exemptions, sorted by their end', ...exemptionTable(view) }),
      ...listed({ id: 'changed', title: 'Publisher changed, newest first', ...changedTable(view) }),
      ...reachSection(reachingOf(view)),
      ...listed({ id: 'locked', title: 'Which repositories lock what', ...lockedTable(changes) }),
      ...listed({ id: 'reports', title: 'Reports', ...reportTable(reports) }),
    ],
    footer: markup`<p>Made by Countersign from ${reports.length} reports: ${counts.authorized} authorized, ${counts.unauthorized} unauthorized, ${counts.undetermined} undetermined.</p>`,
  })
}

function askedSection(asked: Asked | undefined): readonly PageSection[] {
  if (asked === undefined) return []
  const id = { id: 'asked', title: 'Who locks it' }
  if (asked.rows.length === 0) return [{ ...id, body: markup`<p>${NOWHERE}</p>` }]
  const rows = asked.rows.map((one) => [one.repository, one.place, code(one.spec), verdictMark(one.verdict), shortened(one.publisher)])
  return listed({ ...id, caption: asked.sentence, columns: ASKED_COLUMNS, rows })
}

const titleOf = ({ counts }: MergedReport, repositories: number): string =>
  `${counts.unauthorized} unauthorized and ${counts.undetermined} undetermined in ${counted(repositories, 'repository', 'repositories')}`

function outcomeOf({ conclusion, counts }: MergedReport): Page['outcome'] {
  if (conclusion === 'pass') return 'pass'
  return counts.unauthorized === 0 && counts.undetermined > 0 ? 'undetermined' : 'blocked'
}

function spanOf({ reports }: MergedReport): string {
  const times = reports.map(({ evaluatedAt }) => evaluatedAt).toSorted()
  const [first = '', last = ''] = [times[0], times.at(-1)]
  return first === last ? clock(first) : `${clock(first)} to ${clock(last)}`
}

function overview({ changes, counts, reports }: MergedReport, view: FleetView): readonly PageSection[] {
  const verdicts: readonly Share[] = [
    { name: 'authorized', tone: 'good', count: counts.authorized },
    { name: 'unauthorized', tone: 'bad', count: counts.unauthorized },
    { name: 'undetermined', tone: 'weak', count: counts.undetermined },
  ]
  const evidence = EVIDENCE.map(({ of, ...share }) => ({ ...share, count: changes.filter((one) => of.includes(one.evidence)).length }))
  const passing = new Set(reports.filter(({ conclusion }) => conclusion === 'pass').map(({ repository }) => repository))
  const failing = new Set(reports.filter(({ conclusion }) => conclusion === 'fail').map(({ repository }) => repository))
  const repositories: readonly Share[] = [
    { name: 'pass', tone: 'good', count: [...passing].filter((one) => !failing.has(one)).length },
    { name: 'fail', tone: 'bad', count: failing.size },
    { name: 'no report', tone: 'none', count: view.withoutReport.length },
  ]
  const body = markup`<h3>Repositories</h3>${shares('Repositories', repositories)}<h3>Verdicts, at every place</h3>${shares('Verdicts', verdicts)}<h3>What the versions rest on</h3>${shares('Evidence', evidence)}${reachPicture(reachingOf(view))}`
  return [{ id: 'overview', title: 'Overview', body }]
}

const reachingOf = ({ publishers, unattestedAccounts }: FleetView): readonly Reaching[] =>
  [
    ...publishers.map((one) => ({ ...one, name: shortened(one.name), tone: 'good' as const })),
    ...unattestedAccounts.map((one) => ({ ...one, name: `${one.name} (claimed)`, tone: 'weak' as const })),
  ].toSorted((a, b) => b.repositories - a.repositories || b.packages.length - a.packages.length)

/** Rows of a table. The JSON and the CSV have them all. */
const MOST_ROWS = 5000
const MOST_NAMED = 100
const NAMED = 3

function listed({ id, title, ...about }: Pick<PageSection, 'id' | 'title'> & Table): readonly PageSection[] {
  if (about.rows.length === 0) return []
  const left = about.rows.length - MOST_ROWS
  const rest = left > 0 ? { rest: `and ${left} more, in the JSON and the CSV` } : {}
  return [{ id, title, count: about.rows.length, body: table({ ...about, rows: about.rows.slice(0, MOST_ROWS), ...rest }) }]
}

/** The first few, the others folded. */
function repositoriesCell(lockedIn: MergedChange['lockedIn']): { readonly content: Content; readonly order: number } {
  const all = repositoriesOf(lockedIn)
  const left = all.length - MOST_NAMED
  const more = `${all.slice(NAMED, MOST_NAMED).join(', ')}${left > 0 ? ` and ${left} more, in the JSON and the CSV` : ''}`
  const content = all.length <= NAMED ? all.join(', ') : folded(`${all.slice(0, NAMED).join(', ')} and ${all.length - NAMED} more`, more)
  return { content, order: all.length }
}

const specCell = ({ spec }: Pick<MergedChange, 'spec'>): Html => code(spec)

const blockedTable = (changes: MergedReport['changes']): Table => ({
  caption: 'Versions that are not authorized',
  layout: 'blocked',
  columns: ['Package', 'Verdict', 'Why', 'Published by', 'Locked in'],
  rows: changes
    .filter(({ verdict }) => verdict !== 'authorized')
    .map((one) => [specCell(one), verdictMark(one.verdict), one.errors.join(', '), publisherOf(one), repositoriesCell(one.lockedIn)]),
})

const publisherOf = ({ publisher, account }: Pick<MergedChange, 'publisher' | 'account'>): string =>
  publisher === null ? (account === null ? 'nobody named' : `${account} (claimed)`) : shortened(publisher)

/** Where a workflow of GitHub lies needs no saying. */
const shortened = (publisher: string): string => publisher.replace('(.github/workflows/', '(')

const lockedTable = (changes: MergedReport['changes']): Table => ({
  caption: 'Which repositories lock which version',
  layout: 'locked',
  columns: ['Package', 'Verdict', 'Evidence', 'Published by', 'Locked in'],
  rows: changes.map((one) => [specCell(one), verdictMark(one.verdict), one.evidence, publisherOf(one), repositoriesCell(one.lockedIn)]),
})

const exemptionTable = ({ exemptions }: FleetView): Table => ({
  caption: 'Exemptions and when they end',
  layout: 'lapsing',
  columns: ['Package', 'Until', 'Rules', 'Why', 'Approved by', 'Locked in'],
  rows: exemptions.map((one) => [
    specCell(one),
    { content: one.expires.slice(0, 10), order: Date.parse(one.expires) },
    one.rules.join(', '),
    one.reason,
    one.approvedBy ?? 'nobody named',
    repositoriesCell(one.lockedIn),
  ]),
})

const changedTable = ({ changedPublishers }: FleetView): Table => ({
  caption: 'Versions whose publisher is not that of the version before',
  layout: 'changed',
  columns: ['Package', 'Published', 'Before', 'Now', 'Verdict', 'Locked in'],
  rows: changedPublishers.map((one) => [
    specCell(one),
    {
      content: `${one.publishedAt?.slice(0, 10) ?? 'unknown'}${one.isRecent ? ', this month' : ''}`,
      order: Date.parse(one.publishedAt ?? '') || 0,
    },
    ...beforeAndNow(one, shortened),
    verdictMark(one.verdict),
    repositoriesCell(one.lockedIn),
  ]),
})

const reportTable = (reports: MergedReport['reports']): Table => ({
  caption: 'The reports that were merged',
  columns: ['Repository', 'Judged as of', 'Conclusion', 'Policy', 'Mode', 'Not authorized'],
  rows: reports.map((one) => {
    const blocked = one.counts.unauthorized + one.counts.undetermined
    const mark = markup`<span class="tone tone-${one.conclusion === 'pass' ? 'good' : 'bad'}">${one.conclusion}</span>`
    const policy = one.policy === null ? 'none' : code(one.policy.slice(0, 12))
    return [one.repository, clock(one.evaluatedAt), mark, policy, one.mode, { content: blocked, order: blocked }]
  }),
})

function gates(view: FleetView): readonly PageSection[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['No report', view.withoutReport],
    ['No gate: every report was made in warn mode', view.withoutGate],
    ['No policy: continuity judges', view.withoutPolicy],
  ]
  const filled = lists.filter(([, all]) => all.length > 0)
  if (filled.length + view.overrides.length === 0) return []
  const names = filled.map(([title, all]) => markup`<h3>${title} <span class="count">${all.length}</span></h3><p>${all.join(', ')}</p>`)
  const overrides = view.overrides.map(({ repository, text }) => markup`<li><b>${repository}</b>: ${prose(text)}</li>`)
  const body = markup`${names}${overrides.length === 0 ? NOTHING : markup`<h3>Different from the shared policy</h3><ul>${overrides}</ul>`}`
  return [{ id: 'gates', title: 'Gates and policies', body }]
}
