// Writes the authorized changes, folded: one row each with the reason and where to look. Also what an exemption lifted,
// and what is removed.
import { docsUrl } from '../domain/finding.ts'
import type { NonEmpty } from '../domain/brand.ts'
import type { Report } from '../domain/report.ts'
import type { Verdict } from '../domain/verdict.ts'
import { clock } from '../text/time.ts'
import { ageOf, claimedAccount, earnedBy, evidenceStrength, movement, repositoryOf, runName, shortWorkflow, title } from './describe.ts'
import type { Part } from './fit.ts'
import { code, link, prose } from './markdown.ts'
import { together } from './order.ts'
import { ownLine } from './own-evidence.ts'
import { runUrl, sourceCommit, sourceDiff, unattestedDiff } from './source-diff.ts'
import { sourceLine } from './source-line.ts'

export function authorizedParts(report: Report): Part[] {
  const verdicts = together(report.verdicts.filter((verdict) => verdict.kind === 'authorized'))
  const fresh = verdicts.filter(([verdict]) => verdict.candidate.change.kind === 'added').length
  const heading = `✅ <b>${verdicts.length} authorized</b>${fresh > 0 ? `, ${fresh} of them new` : ''}`
  return [
    exemptedPart(report),
    {
      open: `<details${verdicts.length <= OPEN && report.conclusion === 'pass' ? ' open' : ''}><summary>${heading}</summary>\n\n| Package | Version | Published by | Age | Rests on | Attested source | Run |\n|:--|:--|:--|:--|:--|:--|:--|\n`,
      rows: verdicts.map(row),
      close: '\n</details>\n\n',
      noun: 'authorized change',
    },
    removedPart(report),
  ]
}

/** A short list of authorized changes is open. */
const OPEN = 3

function row([verdict, ...places]: NonEmpty<Verdict>): string {
  const { candidate } = verdict
  const { after } = candidate.change
  const age = ageOf(candidate)
  const [via, ...others] = after.via
  const brought = via === undefined ? '' : `<br><sub>via ${code(via, 80)}${others.length > 0 ? ` and ${others.length} more` : ''}</sub>`
  return `| ${[
    `${code(title(after))}${brought}${places.length === 0 ? '' : `<br><sub>in ${places.length + 1} places</sub>`}`,
    unbroken(prose(movement(candidate.change))),
    publishedBy(verdict),
    age === undefined ? 'unknown' : `${unbroken(age.text)}${age.basis === 'claimed' ? '<br><sub>claimed</sub>' : ''}`,
    `${unbroken(prose(evidenceStrength(verdict)))}<br><sub>${prose(earnedBy(verdict))}</sub>${witness(verdict)}`,
    ...looks(verdict),
  ].join(' | ')} |\n`
}

function witness({ candidate }: Verdict): string {
  const source = sourceLine(candidate)
  return source === undefined ? '' : `<br><sub>${prose(source)}</sub>`
}

/** Two cells: the attested source, compared if there is something to compare it with, and the run. */
function looks({ candidate }: Verdict): [string, string] {
  const unattested = unattestedDiff(candidate)
  if (unattested !== undefined) return [`${link('diff', unattested)}<br><sub>not attested</sub>`, '']
  if (candidate.evidence.kind !== 'verified') return ['', '']
  const { identity } = candidate.evidence
  const diff = sourceDiff(candidate)
  const commit = sourceCommit(identity)
  const run = runUrl(identity)
  const source = diff !== undefined ? link('diff', diff) : commit !== undefined ? link('commit', commit) : ''
  return [source, run === undefined ? '' : link(runName(identity) ?? 'run', run)]
}

/** Kept on one line in a narrow table. */
const unbroken = (text: string): string => text.replaceAll(' ', '&nbsp;')

function publishedBy({ candidate }: Verdict): string {
  if (candidate.evidence.kind === 'verified') {
    const { identity } = candidate.evidence
    return `${code(repositoryOf(identity))}<br><sub>${code(shortWorkflow(identity))}</sub>`
  }
  const own = ownLine(candidate)
  if (own !== undefined) return prose(own)
  const account = claimedAccount(candidate)
  return account === undefined ? prose(candidate.change.after.source.kind) : `${code(account)} (claimed)`
}

function exemptedPart(report: Report): Part {
  const lifted = report.verdicts.flatMap((verdict) => verdict.exempted)
  return {
    open: `### 📌 ${lifted.length === 1 ? '1 finding' : `${lifted.length} findings`} lifted by an exemption\n\n`,
    rows: lifted.map(({ finding, exemption }) => {
      const { file, line } = exemption.declaredAt
      const by = exemption.approvedBy === undefined ? '' : `, approved by ${code(exemption.approvedBy)}`
      return `- ${prose(finding.message)} (${link(finding.rule, docsUrl(finding.rule))})<br>${prose(exemption.reason)}${by}; until ${clock(exemption.expires)} (${code(`${file}:${line}`)})\n`
    }),
    close: '\n',
    noun: 'exemption',
  }
}

function removedPart(report: Report): Part {
  return {
    open: `<details><summary>${report.removed.length} removed (not judged)</summary>\n\n`,
    rows: report.removed.map(({ before }) => `- ${code(title(before))} ${prose(before.version)}\n`),
    close: '\n</details>\n\n',
    noun: 'removed package',
  }
}
