// The blocked changes in the job summary: for each, what is wrong, wanted and found in one table, and the next step.
import { docsUrl, type Fact, type Finding } from '../domain/finding.ts'
import type { Report } from '../domain/report.ts'
import type { Verdict } from '../domain/verdict.ts'
import { ageOf, claimedAccount, movement, repositoryOf, runName, shortWorkflow, title } from './describe.ts'
import type { Part } from './fit.ts'
import { code, helpBlocks, link, prose } from './markdown.ts'
import { alike, blocking, findingsWorstFirst, onlyTooNew, telling, verdictsWorstFirst } from './order.ts'
import { runUrl, sourceCommit, sourceDiff } from './source-diff.ts'

const MARKS = { unauthorized: '❌', undetermined: '🔁', authorized: '✅' } as const
const mark = (verdict: Verdict): string => (onlyTooNew(verdict) ? '⏳' : MARKS[verdict.kind])

export function blockedParts(report: Report): Part[] {
  const blocked = verdictsWorstFirst(report).filter((verdict) => verdict.kind !== 'authorized')
  const groups = alike(blocked).map(telling)
  return [
    ...(groups.length > 1 && blocked.length <= GLANCED ? [glance(blocked)] : []),
    ...groups.flatMap(({ full, brief }) => [
      { open: '', rows: full.map(section), close: '', noun: 'blocked change' },
      ...(brief.length === 0 ? [] : [briefPart(brief)]),
    ]),
  ]
}

/** Past this many, the groups below are the better overview. */
const GLANCED = 12

function glance(verdicts: readonly Verdict[]): Part {
  const rows = verdicts.map((verdict) => {
    const rules = blocking(verdict).map((finding) => link(finding.rule, docsUrl(finding.rule)))
    return `| ${mark(verdict)} ${verdict.kind} | ${nameOf(verdict)} | ${prose(movement(verdict.candidate.change))} | ${rules.join(', ')} |\n`
  })
  return { open: '| Verdict | Package | Version | What is wrong |\n|:--|:--|:--|:--|\n', rows, close: '\n', noun: 'line of the overview' }
}

function section(verdict: Verdict): string {
  const { change } = verdict.candidate
  const heading = `### ${mark(verdict)} ${code(title(change.after))} ${prose(movement(change))}: ${verdict.kind}`
  return `${heading}\n\n${circumstances(verdict)}\n\n${findingSection(findingsWorstFirst(verdict.findings))}`
}

const nameOf = (verdict: Verdict): string => code(title(verdict.candidate.change.after))

/** Who, when, in which run, through which dependency, on which line; with links to look. */
function circumstances(verdict: Verdict): string {
  const { candidate } = verdict
  const { location, via } = candidate.change.after
  const brought =
    via.length === 0
      ? ''
      : `, brought in by ${via
          .slice(0, 3)
          .map((name) => code(name, 80))
          .join(', ')}${via.length > 3 ? ` and ${via.length - 3} more` : ''}`
  return [`${code(`${location.file}:${location.line}`)}${brought}`, ...published(verdict), ...looks(verdict)].join(' · ')
}

function published({ candidate }: Verdict): string[] {
  const age = ageOf(candidate)
  const when = age === undefined ? 'published at an unknown time' : `published ${age.text} ago`
  if (candidate.evidence.kind === 'verified') {
    const { identity } = candidate.evidence
    return [`${when} by ${code(`${repositoryOf(identity)} ${shortWorkflow(identity)}`)}`]
  }
  const account = claimedAccount(candidate)
  const who = account === undefined ? '' : ` by ${code(account)}`
  return age === undefined && account === undefined ? [] : [`${when}${who}, claims the registry`]
}

/** Links to the attested source and to the run. */
function looks({ candidate }: Verdict): string[] {
  if (candidate.evidence.kind !== 'verified') return []
  const { identity } = candidate.evidence
  const diff = sourceDiff(candidate)
  const commit = sourceCommit(identity)
  const run = runUrl(identity)
  const outcome =
    candidate.run.kind === 'known' && candidate.run.value.conclusion !== 'success'
      ? ` ${prose(`(${candidate.run.value.conclusion ?? candidate.run.value.status})`)}`
      : ''
  return [
    ...(diff === undefined ? (commit === undefined ? [] : [link('attested source', commit)]) : [link('attested source diff', diff)]),
    ...(run === undefined ? [] : [`${link(`run ${runName(identity) ?? ''}`.trim(), run)}${outcome}`]),
  ]
}

/** What is wrong, then wanted and found of all findings in one table, then each next step once. */
export function findingSection(findings: readonly Finding[]): string {
  const problems = findings.map(
    (finding) =>
      `- <b>${prose(finding.message)}</b> (${link(finding.rule, docsUrl(finding.rule))})${levelNote(finding)}<br>${prose(finding.reason)}\n`,
  )
  return `${problems.join('')}\n${factTable(findings.flatMap((finding) => finding.facts))}${nextSteps(findings)}`
}

const levelNote = (finding: Finding): string => (finding.level === 'error' ? '' : ` ${finding.level}`)

function factTable(facts: readonly Fact[]): string {
  if (facts.length === 0) return ''
  const wished = facts.some((fact) => fact.wanted !== undefined)
  const rows = facts.map((fact) => `| ${prose(fact.label)} | ${wished ? `${code(fact.wanted ?? '')} | ` : ''}${code(fact.found)} |\n`)
  return `${wished ? '| | wanted | found |\n|:--|:--|:--|\n' : '| | found |\n|:--|:--|\n'}${rows.join('')}\n`
}

function nextSteps(findings: readonly Finding[]): string {
  const helps = [...new Set(findings.map((finding) => finding.help))]
  return helps
    .map((help) => {
      const [first = '', ...rest] = helpBlocks(help)
      return [first.startsWith('<details') ? `**Next step:**\n\n${first}` : `**Next step:** ${first}`, ...rest]
        .map((block) => `${block}\n\n`)
        .join('')
    })
    .join('')
}

/** The others of a large group: one row each, with what sets it apart. */
function briefPart(verdicts: readonly Verdict[]): Part {
  const [first] = verdicts
  const rules = [...new Set(verdicts.flatMap((verdict) => blocking(verdict).map((finding) => finding.rule)))]
  const rows = verdicts.map((verdict) => {
    const { location } = verdict.candidate.change.after
    const facts = blocking(verdict).flatMap((finding) => finding.facts.filter((fact) => fact.wanted !== undefined))
    const found = facts.slice(0, 3).map((fact) => `${prose(fact.label)}: ${code(fact.found)}`)
    return `| ${nameOf(verdict)} | ${prose(movement(verdict.candidate.change))} | ${code(`${location.file}:${location.line}`)} | ${[...found, ...looks(verdict)].join(' · ')} |\n`
  })
  const reasons = rules.map((rule) => link(rule, docsUrl(rule))).join(', ')
  return {
    open: `<details><summary>${first === undefined ? '' : mark(first)} <b>${verdicts.length} more ${first?.kind ?? ''} for the same reason</b> (${reasons})</summary>\n\n| Package | Version | Line | Found |\n|:--|:--|:--|:--|\n`,
    rows,
    close: '\n</details>\n\n',
    noun: 'blocked change',
  }
}
