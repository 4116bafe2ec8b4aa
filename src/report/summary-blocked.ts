// Writes the blocked changes of the job summary: for each its problem, the wanted and found values in one table, and
// the next step.
import { linesFrom } from './lines-by.ts'
import { placesOf as linesOf } from '../domain/package.ts'
import { docsUrl, type Fact, type Finding } from '../domain/finding.ts'
import { type Blocked, type Remedy, forPeople } from '../domain/remedy.ts'
import type { Report } from '../domain/report.ts'
import type { Verdict } from '../domain/verdict.ts'
import { clock } from '../text/time.ts'
import { ageOf, claimedAccount, movement, repositoryOf, runName, shortWorkflow, title } from './describe.ts'
import type { Part } from './fit.ts'
import { code, codeInHtml, fenced, link, prose, proseInHtml } from './markdown.ts'
import { alike, blockedWorstFirst, blocking, causes, findingsOf, kindOf, telling } from './order.ts'
import { ownLine } from './own-evidence.ts'
import { runUrl, sourceCommit, sourceDiff, unattestedDiff } from './source-diff.ts'
import { sourceLine } from './source-line.ts'
import { isAgeAlone, waitsFor } from './waiting.ts'

const MARKS = { unauthorized: '❌', undetermined: '🔁', waiting: '⏳' } as const
const mark = (blocked: Blocked): string => MARKS[kindOf(blocked)]

export function blockedParts(report: Report): Part[] {
  const blocked = blockedWorstFirst(report)
  const by = prose(linesFrom(report))
  const waiting = blocked.filter((one) => kindOf(one) === 'waiting')
  const others = blocked.filter((one) => kindOf(one) !== 'waiting')
  const groups = alike(others).map(telling)
  const sections = groups.reduce((sum, { full }) => sum + full.length, 0)
  let told = 0
  return [
    ...(others.length > 1 ? [glance(others)] : []),
    ...groups.flatMap(({ full, brief }) => [
      { open: '', rows: full.map((one) => section(one, sections > FOLDED && told++ > 0)), close: '', noun: 'blocked version' },
      ...(brief.length === 0 ? [] : [briefPart(brief, by)]),
    ]),
    waitingPart(waiting, by),
  ]
}

/** Past this many sections all but the first are folded. */
const FOLDED = 3
/** Lines of the overview. */
const GLANCED = 50

function glance(blocked: readonly Blocked[]): Part {
  const rows = blocked.slice(0, GLANCED).map((one) => {
    const rules = causes(blocking(one)).map(({ finding }) => link(finding.rule, docsUrl(finding.rule)))
    return `| ${mark(one)} ${kindOf(one)} | ${nameOf(one)} | ${movementOf(one)} | ${rules.join(', ')} |\n`
  })
  const left = blocked.length - GLANCED
  const close = left > 0 ? `\nand ${left} more, below\n\n` : '\n'
  return { open: '| Verdict | Package | Version | What is wrong |\n|:--|:--|:--|:--|\n', rows, close, noun: 'line of the overview' }
}

/** The table of the versions that only have to wait. */
function waitingPart(waiting: readonly Blocked[], by: string): Part {
  const [only] = waiting
  const heading = waiting.length === 1 && only !== undefined ? `${nameOf(only)} only has to wait` : `${waiting.length} only have to wait`
  const isOne = waiting.length === 1
  const isAge = isAgeAlone(waiting)
  const against = isAge
    ? `Only ${isOne ? 'its age blocks it' : 'their age blocks them'}.`
    : `What blocks ${isOne ? 'it' : 'them'} ends by itself.`
  return {
    open: `### ⏳ ${heading}\n\n${against} Nobody needs to change anything.\n\n| Package | Version | ${isAge ? '' : 'Waits for | '}Ready at | Place |\n|:--|:--|:--|:--|${isAge ? '' : ':--|'}\n`,
    rows: waiting.map(
      (one) =>
        `| ${nameOf(one)} | ${movementOf(one)} | ${isAge ? '' : `${prose(waitsFor(one))} | `}${clock(one.readyAt ?? '')} | ${placesOf(one, 2)} |\n`,
    ),
    close: `\nIf ${waiting.length === 1 ? 'it' : 'one of them'} cannot wait, ${by} prints an exemption for it.\n\n`,
    noun: 'version that waits',
  }
}

function section(blocked: Blocked, folded: boolean): string {
  const { change } = blocked.verdicts[0].candidate
  const name = folded ? codeInHtml(title(change.after)) : nameOf(blocked)
  const heading = `${mark(blocked)} ${name} ${(folded ? proseInHtml : prose)(movement(change))}: ${kindOf(blocked)}`
  const body = `${circumstances(blocked)}\n\n${findingSection(findingsOf(blocked))}${remedySection(forPeople(blocked.remedies))}`
  return folded ? `<details><summary><b>${heading}</b></summary>\n\n${body}</details>\n\n` : `### ${heading}\n\n${body}`
}

const nameOf = ({ verdicts: [{ candidate }] }: Blocked): string => code(title(candidate.change.after))
const movementOf = ({ verdicts: [{ candidate }] }: Blocked): string => prose(movement(candidate.change))

function placesOf({ verdicts }: Blocked, most: number): string {
  const places = verdicts.flatMap(({ candidate: { change } }) => linesOf(change.after).map(({ file, line }) => code(`${file}:${line}`)))
  const left = places.length - most
  return `${places.slice(0, most).join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}

/** Who, when, in which run, through which dependency, on which lines, with links. */
function circumstances(blocked: Blocked): string {
  const [verdict] = blocked.verdicts
  const { via } = verdict.candidate.change.after
  const brought =
    via.length === 0
      ? ''
      : `, brought in by ${via
          .slice(0, 3)
          .map((name) => code(name, 80))
          .join(', ')}${via.length > 3 ? ` and ${via.length - 3} more` : ''}`
  const source = sourceLine(verdict.candidate)
  const witness = source === undefined ? '' : `<br>source repository: ${prose(source)}`
  return `${[`${placesOf(blocked, 6)}${brought}`, ...published(verdict), ...looks(verdict)].join(' · ')}${witness}`
}

function published({ candidate }: Verdict): string[] {
  const own = ownLine(candidate)
  if (own !== undefined) return [code(own)]
  const age = ageOf(candidate)
  const when = age === undefined ? 'published at an unknown time' : `published ${age.text} ago`
  if (candidate.evidence.kind === 'verified') {
    const { identity } = candidate.evidence
    return [`${when} by ${code(`${repositoryOf(identity)} ${shortWorkflow(identity)}`)}`]
  }
  const account = claimedAccount(candidate)
  const who = account === undefined ? '' : ` by ${code(account)}`
  return age === undefined && account === undefined ? [] : [`${when}${who} (the registry's claim)`]
}

/**
 * Links to the attested source and to the run. If nothing is attested, a link to what changed in the repository, where
 * the ecosystem knows it.
 */
function looks({ candidate }: Verdict): string[] {
  const unattested = unattestedDiff(candidate)
  if (unattested !== undefined) return [link('source diff', unattested)]
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

/** The problem, and its consequences in a line. Then wanted and found of all in one table. */
export function findingSection(findings: readonly Finding[]): string {
  const told = causes(findings)
  const problems = told.map(({ finding, also }) => {
    const others = also.map(({ rule, message }) => `<br>also: ${link(rule, docsUrl(rule))}: ${prose(message)}`)
    return `- <b>${prose(finding.message)}</b> (${link(finding.rule, docsUrl(finding.rule))})${levelNote(finding)}<br>${prose(finding.reason)}${others.join('')}\n`
  })
  return `${problems.join('')}\n${factTable(told.flatMap(({ finding }) => finding.facts))}`
}

const levelNote = (finding: Finding): string => (finding.level === 'error' ? '' : ` ${finding.level}`)

function factTable(facts: readonly Fact[]): string {
  if (facts.length === 0) return ''
  const wished = facts.some((fact) => fact.wanted !== undefined)
  const rows = facts.map((fact) => `| ${prose(fact.label)} | ${wished ? `${code(fact.wanted ?? '')} | ` : ''}${code(fact.found)} |\n`)
  return `${wished ? '| | wanted | found |\n|:--|:--|:--|\n' : '| | found |\n|:--|:--|\n'}${rows.join('')}\n`
}

/** The ways out, best first. Lines for the policy are folded. */
function remedySection(remedies: readonly Remedy[]): string {
  return remedies
    .map((remedy, index) => {
      if (remedy.patch === undefined) return `${index === 0 ? '**Next step:** ' : ''}${prose(remedy.text)}\n\n`
      const lead = index === 0 ? '' : remedy === remedies.find(({ patch }) => patch !== undefined) ? 'If it is confirmed: ' : 'Or: '
      return `<details><summary>${lead}${proseInHtml(lead === '' ? remedy.title : lowerFirst(remedy.title))}</summary>\n\n${prose(remedy.text)}\n\n${fenced(remedy.patch.yaml, 'yaml')}\n\n</details>\n\n`
    })
    .join('')
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The others of a large group: one row each, with what differs. */
function briefPart(group: readonly Blocked[], by: string): Part {
  const [first] = group
  const rules = [...new Set(group.flatMap((one) => causes(blocking(one)).map(({ finding }) => finding.rule)))]
  const rows = group.map((one) => {
    const facts = blocking(one).flatMap((finding) => finding.facts.filter((fact) => fact.wanted !== undefined))
    const found = facts.slice(0, 3).map((fact) => `${prose(fact.label)}: ${code(fact.found)}`)
    return `| ${nameOf(one)} | ${movementOf(one)} | ${placesOf(one, 1)} | ${[...found, ...looks(one.verdicts[0])].join(' · ')} |\n`
  })
  const reasons = rules.map((rule) => link(rule, docsUrl(rule))).join(', ')
  const patched = group.some(({ remedies }) => remedies.some(({ patch }) => patch !== undefined))
  return {
    open: `<details><summary>${first === undefined ? '' : `${mark(first)} <b>${group.length} more ${kindOf(first)} for the same reason</b>`} (${reasons})</summary>\n\n| Package | Version | Line | Found |\n|:--|:--|:--|:--|\n`,
    rows,
    close: `${patched ? `\nAs above for each. ${by} prints the lines for all of them.\n` : ''}\n</details>\n\n`,
    noun: 'blocked version',
  }
}
