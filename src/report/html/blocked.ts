// Writes the blocked versions, each once: its problem, the wanted and found values, and the ways out.
import { type Fact, type Finding, docsUrl } from '../../domain/finding.ts'
import { type Blocked, type Remedy, forPeople, saysTitle } from '../../domain/remedy.ts'
import type { Report } from '../../domain/report.ts'
import { clock } from '../../text/time.ts'
import { claimedAccount, movement, title } from '../describe.ts'
import { blockedWorstFirst, causes, findingsOf, kindOf } from '../order.ts'
import { runUrl, sourceCommit, sourceDiff } from '../source-diff.ts'
import { sourceLine } from '../source-line.ts'
import { waitsFor } from '../waiting.ts'
import { type Html, NOTHING, code, markup, lines, link, prose } from './html.ts'
import type { PageSection } from './page.ts'
import { publisherOf } from './reach.ts'
import { facts, folded } from './table.ts'

/** Past this many the rest is folded. */
const OPEN = 3

export function blockedSection(report: Report): readonly PageSection[] {
  const blocked = blockedWorstFirst(report)
  if (blocked.length === 0) return []
  const title = blocked.every((one) => kindOf(one) === 'waiting') ? 'Only has to wait' : 'Not authorized'
  return [{ id: 'blocked', title, count: blocked.length, body: blocked.map((one, at) => article(one, at < OPEN)) }]
}

function article(blocked: Blocked, isOpen: boolean): Html {
  const { change } = blocked.verdicts[0].candidate
  const kind = kindOf(blocked)
  const heading = markup`<span class="tone tone-${kind === 'unauthorized' ? 'bad' : 'weak'}">${kind}</span> ${code(title(change.after))} ${movement(change)}`
  const problems = causes(findingsOf(blocked)).map(({ finding, also }) => findingOf(finding, also))
  const rules = [...new Set(findingsOf(blocked).map(({ rule }) => rule))].join(', ')
  const body = markup`${circumstances(blocked)}${problems}${waysOut(forPeople(blocked.remedies))}`
  return markup`<article class="${kind}"><h3>${heading}</h3>${isOpen ? body : folded(rules, body)}</article> `
}

function circumstances({ verdicts, readyAt }: Blocked): Html {
  const [{ candidate }] = verdicts
  const { evidence } = candidate
  const identity = evidence.kind === 'verified' ? evidence.identity : undefined
  const diff = sourceDiff(candidate)
  const commit = identity === undefined ? undefined : sourceCommit(identity)
  const run = identity === undefined ? undefined : runUrl(identity)
  const { via } = candidate.change.after
  return facts([
    [
      'locked at',
      verdicts
        .map(({ candidate: { change } }) => `${change.after.location.file}:${change.after.location.line}`)
        .slice(0, PLACES)
        .join(', '),
    ],
    ['brought in by', via.slice(0, PLACES).join(', ')],
    ['published by', publisherOf(verdicts[0])?.name],
    ['account', identity === undefined ? undefined : claimedAccount(candidate)],
    ['source', diff === undefined ? (commit === undefined ? undefined : link('attested commit', commit)) : link('attested diff', diff)],
    ['source repository', sourceLine(candidate)],
    ['run', run === undefined ? undefined : link('its page', run)],
    ['waits for', readyAt === undefined ? undefined : `${waitsFor({ verdicts, readyAt, remedies: [] })}, until ${clock(readyAt)}`],
  ])
}

const PLACES = 12

export function findingOf(finding: Finding, also: readonly Finding[] = []): Html {
  const level = finding.undetermined ? 'undetermined' : finding.level
  const others = also.map((one) => markup`<p class="dim">also ${rule(one)}: ${prose(one.message)}</p>`)
  return markup`<div class="finding"><p><span class="tone tone-${level === 'error' ? 'bad' : level === 'notice' ? 'none' : 'weak'}">${level}</span> <b>${prose(finding.message)}</b> (${rule(finding)})</p><p>${prose(finding.reason)}</p>${others}${factTable(finding.facts)}</div>`
}

const rule = ({ rule: id }: Finding): Html => link(id, docsUrl(id))

function factTable(all: readonly Fact[]): Html {
  if (all.length === 0) return NOTHING
  const isWished = all.some(({ wanted }) => wanted !== undefined)
  const head = markup`<thead><tr><th scope="col"><span class="dim">what</span></th>${isWished ? markup`<th scope="col">wanted</th>` : NOTHING}<th scope="col">found</th></tr></thead>`
  const rows = all.map(
    ({ label, wanted, found }) =>
      markup`<tr><th scope="row">${label}</th>${isWished ? markup`<td>${code(wanted ?? '')}</td>` : NOTHING}<td>${code(found)}</td></tr>`,
  )
  return markup`<table class="facts">${head}<tbody>${rows}</tbody></table>`
}

/** Best first. */
function waysOut(remedies: readonly Remedy[]): Html {
  if (remedies.length === 0) return NOTHING
  const ways = remedies.map(
    (remedy) =>
      markup`<li>${saysTitle(remedy) ? NOTHING : markup`<b>${prose(remedy.title)}.</b> `}${prose(remedy.text)}${remedy.patch === undefined ? NOTHING : folded(markup`Lines for ${code(remedy.patch.file)}`, lines(remedy.patch.yaml.trimEnd()))}</li>`,
  )
  return markup`<p><b>Ways out</b>, best first</p><ol>${ways}</ol>`
}
