// Writes a check or an audit as one page: the attested share, the publishers that reach it, the blocked versions, and
// everything that was judged.
import type { Report } from '../../domain/report.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { clock, elapsed } from '../../text/time.ts'
import { ageOf, earnedBy, evidenceStrength, movement } from '../describe.ts'
import { headline } from '../headline.ts'
import { trustLine } from '../trust-line.ts'
import { publicationTime } from '../../weighing/publication.ts'
import { blockedSection, findingOf } from './blocked.ts'
import { type Share, shares } from './chart.ts'
import { type Content, type Html, NOTHING, code, markup, link, prose } from './html.ts'
import { nameCell } from './name-cell.ts'
import { type PageSection, pageText } from './page.ts'
import { publisherOf, reachOf, reachPicture, reachSection } from './reach.ts'
import { type Cell, facts, table } from './table.ts'

export function toHtml(report: Report): string {
  const { outcome, sentence, next } = headline(report)
  return pageText({
    // A package's name is left as it is.
    title: sentence.replace(/^(?:a|all|no) (?=[a-z])/, (first) => `${first.charAt(0).toUpperCase()}${first.slice(1)}`),
    outcome,
    lead: [
      ...next.map((paragraph) => markup`<p>${prose(paragraph)}</p>`),
      ...report.notes.map(({ text }) => markup`<p class="note">${prose(text)}</p>`),
      aboutOf(report),
    ],
    sections: [
      ...overview(report),
      ...blockedSection(report),
      ...ownFindings(report),
      ...judged(report),
      ...reachSection(reachOf(report)),
      ...exempted(report),
      ...removed(report),
    ],
    footer: footerOf(report),
  })
}

function aboutOf({ subject, evaluatedAt, policy, lockfiles }: Report): Html {
  const short = (commit: string | undefined): string | undefined => commit?.slice(0, 12)
  return facts([
    ['repository', subject.repository],
    ['pull request', subject.pullRequest === undefined ? undefined : `#${subject.pullRequest}`],
    ['base', short(subject.base)],
    ['head', short(subject.head)],
    ['run', subject.run === undefined ? undefined : link(subject.run.id, subject.run.url)],
    ['judged as of', clock(evaluatedAt)],
    ['policy', policy === undefined ? 'none: continuity judges' : policy.file],
    ['extends', policy?.extends.map(({ reference }) => reference.from).join(', ')],
    ['lockfiles', lockfiles.join(', ')],
  ])
}

/** How much rests on a signature, how much on the registry's word, and how much on nothing. */
export const EVIDENCE: readonly (Omit<Share, 'count'> & { readonly of: readonly string[] })[] = [
  { name: 'attested', tone: 'good', of: ['verified'] },
  { name: 'claimed by the registry alone', tone: 'weak', of: ['unattested'] },
  { name: 'from elsewhere: git, tarballs, folders, actions', tone: 'none', of: ['not-applicable'] },
  { name: 'attestation invalid', tone: 'bad', of: ['invalid'] },
  { name: 'unknown: no answer', tone: 'bad', of: ['unavailable'] },
]

function overview(report: Report): readonly PageSection[] {
  if (report.verdicts.length === 0) return []
  const kinds = report.verdicts.map(({ candidate }) => candidate.evidence.kind)
  const evidence = EVIDENCE.map(({ of, ...share }) => ({ ...share, count: kinds.filter((kind) => of.includes(kind)).length }))
  const { authorized, unauthorized, undetermined } = report.counts
  const waiting = waitingOf(report).size
  const verdicts: readonly Share[] = [
    { name: 'authorized', tone: 'good', count: authorized },
    { name: 'unauthorized', tone: 'bad', count: unauthorized - waiting },
    ...(waiting === 0 ? [] : [{ name: 'only waiting', tone: 'none', count: waiting } as const]),
    { name: 'undetermined', tone: 'weak', count: undetermined },
  ]
  const body = markup`<h3>Verdicts</h3>${shares('Verdicts', verdicts)}<h3>What they rest on</h3>${shares('Evidence', evidence)}${reachPicture(reachOf(report))}`
  return [{ id: 'overview', title: 'Overview', body }]
}

function ownFindings({ findings, policyDelta }: Report): readonly PageSection[] {
  if (findings.length + policyDelta.length === 0) return []
  const delta =
    policyDelta.length === 0
      ? NOTHING
      : markup`<p><b>What the edit of the policy changes</b></p><ul>${policyDelta.map((line) => markup`<li>${prose(line)}</li>`)}</ul>`
  return [
    {
      id: 'findings',
      title: 'About the policy and the run',
      count: findings.length,
      body: markup`${findings.map((one) => findingOf(one))}${delta}`,
    },
  ]
}

/** Time alone lets these in. Nobody accuses them. */
const waitingOf = ({ blocked }: Report): ReadonlySet<Verdict> =>
  new Set(blocked.flatMap(({ verdicts, readyAt }) => (readyAt === undefined ? [] : verdicts.filter(({ kind }) => kind === 'unauthorized'))))

const TONES = { authorized: 'good', unauthorized: 'bad', waiting: 'weak', undetermined: 'weak' } as const
export const verdictMark = (verdict: Verdict['kind'] | 'waiting'): Html =>
  markup`<span class="tone tone-${TONES[verdict]}">${verdict}</span>`

function judged(report: Report): readonly PageSection[] {
  if (report.verdicts.length === 0) return []
  const columns = ['Package', 'Version', 'Verdict', 'Published by', 'Published', 'Rests on', 'Place']
  const waiting = waitingOf(report)
  const rows = report.verdicts.map((verdict) => rowOf(verdict, waiting.has(verdict)))
  const body = table({ caption: 'Everything that was judged', layout: 'judged', columns, rows })
  return [{ id: 'judged', title: 'Everything judged', count: report.verdicts.length, body }]
}

function rowOf(verdict: Verdict, isWaiting: boolean): readonly (Cell | Content)[] {
  const { candidate } = verdict
  const { after } = candidate.change
  const published = publicationTime(candidate)
  const age = ageOf(candidate)
  return [
    nameCell(verdict),
    movement(candidate.change),
    verdictMark(isWaiting ? 'waiting' : verdict.kind),
    publisherOf(verdict)?.name ?? after.source.kind,
    {
      content: age === undefined ? 'unknown' : `${age.text} ago${age.basis === 'claimed' ? ' (claimed)' : ''}`,
      order: elapsed(published?.at ?? '', candidate.now) ?? -1,
    },
    `${evidenceStrength(verdict)}; ${earnedBy(verdict)}`,
    `${after.location.file}:${after.location.line}`,
  ]
}

function exempted(report: Report): readonly PageSection[] {
  const lifted = report.verdicts.flatMap((verdict) => verdict.exempted.map((one) => ({ ...one, of: verdict.candidate.change.after })))
  if (lifted.length === 0) return []
  const rows = lifted.map(({ of, finding, exemption }) => [
    `${of.name}@${of.version}`,
    markup`<code>${finding.rule}</code>: ${prose(finding.message)}`,
    exemption.reason,
    exemption.approvedBy ?? 'nobody named',
    { content: exemption.expires.slice(0, 10), order: Date.parse(exemption.expires) },
    `${exemption.declaredAt.file}:${exemption.declaredAt.line}`,
  ])
  const columns = ['Package', 'What it lifted', 'Why', 'Approved by', 'Until', 'Written at']
  return [
    {
      id: 'exemptions',
      title: 'Lifted by exemptions',
      count: lifted.length,
      body: table({ caption: 'Findings that an exemption lifted', layout: 'lifted', columns, rows }),
    },
  ]
}

function removed(report: Report): readonly PageSection[] {
  if (report.removed.length === 0) return []
  const rows = report.removed.map(({ before }) => [before.name, before.version, `${before.location.file}:${before.location.line}`])
  return [
    {
      id: 'removed',
      title: 'Removed, not judged',
      count: rows.length,
      body: table({ caption: 'What leaves', columns: ['Package', 'Version', 'Place'], rows }),
    },
  ]
}

function footerOf(report: Report): Html {
  const { toolVersion, recording, policy } = report
  return facts([
    ['made by', `Countersign ${toolVersion ?? ''}`.trim()],
    ['trust', trustLine(report)],
    ['policy sha256', policy === undefined ? undefined : code(policy.sha256)],
    ['recording sha256', recording === undefined ? undefined : code(recording)],
  ])
}
