// Writes the blocked versions for a terminal: for each its problem, and its ways out once. Versions that only have to
// wait are in one table.
import { type Blocked, type Remedy, forPeople } from '../domain/remedy.ts'
import type { Report } from '../domain/report.ts'
import type { Verdict } from '../domain/verdict.ts'
import { linesBy } from './lines-by.ts'
import { placesOf as linesOf } from '../domain/package.ts'
import { clock } from '../text/time.ts'
import { ageOf, claimedAccount, movement, repositoryOf, runName, shortWorkflow, title } from './describe.ts'
import { alike, blockedWorstFirst, blocking, causes, findingsOf, kindOf, telling } from './order.ts'
import { ownLine } from './own-evidence.ts'
import { sourceDiff, unattestedDiff } from './source-diff.ts'
import { findingLines, labelled, fileAndLine, type Style } from './text-finding.ts'
import { fitted, padded, plain } from './terminal.ts'
import { visibleLines } from './visible.ts'
import { sourceLine } from './source-line.ts'
import { isAgeAlone, waitsFor } from './waiting.ts'

export function blockedLines(report: Report, style: Style): string[] {
  const blocked = blockedWorstFirst(report)
  const by = linesBy(report)
  const waiting = blocked.filter((one) => kindOf(one) === 'waiting')
  const told = alike(blocked.filter((one) => kindOf(one) !== 'waiting')).flatMap((group) => {
    const { full, brief } = telling(group)
    return [
      ...full.flatMap((one) => [...versionLines(one, by, style), '']),
      ...(brief.length === 0 ? [] : [...fit(briefLines(brief, by, style), style), '']),
    ]
  })
  return [...told, ...(waiting.length === 0 ? [] : [...fit(waitingLines(waiting, by, style), style), ''])]
}

/** For each version that only has to wait: the name, the place, what it waits for if not its age, and the time. */
function waitingLines(waiting: readonly Blocked[], by: string, style: Style): string[] {
  const isAge = isAgeAlone(waiting)
  const rows = waiting.map((one) => [
    nameOf(one),
    placesOf(one, 1),
    ...(isAge ? [] : [`waits for ${waitsFor(one)}`]),
    `ready at ${clock(one.readyAt ?? '')}`,
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return [
    `${style.paint.yellow('⏳')} ${style.paint.bold(`${waiting.length} only ${isAge ? 'too new' : waiting.length === 1 ? 'has to wait' : 'have to wait'}`)}: nothing else blocks ${waiting.length === 1 ? 'it' : 'them'}`,
    ...rows.map((row) => `    ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')}`),
    ...labelled('help:', `Wait. ${by} prints an exemption for a version that cannot wait.`, style),
  ]
}

function versionLines(blocked: Blocked, by: string, style: Style): string[] {
  const [{ candidate }] = blocked.verdicts
  const unauthorized = kindOf(blocked) === 'unauthorized'
  const tone = unauthorized ? style.paint.red : style.paint.yellow
  const { after } = candidate.change
  const via = after.via.length === 0 ? '' : `, brought in by ${listed(after.via)}`
  const diff = sourceDiff(candidate)
  const lines = [
    `${tone(unauthorized ? '✗' : '?')} ${style.paint.bold(nameOf(blocked))}  ${tone(kindOf(blocked))}`,
    `  ${placesOf(blocked, MANY)}${via}`,
    ...publishedLines(blocked.verdicts[0]),
    ...(diff === undefined ? [] : [`  ${unattestedDiff(candidate) === undefined ? 'attested ' : ''}source diff: ${plain(diff)}`]),
    ...causes(findingsOf(blocked)).flatMap(({ finding, also }) => [
      '',
      ...findingLines(finding, style, { shown: fileAndLine(after.location), also, help: finding.level !== 'error' }),
    ]),
  ]
  // People copy lines of policy.
  return [...fit(lines, style), ...remedyLines(forPeople(blocked.remedies), by, style)]
}

const fit = (lines: readonly string[], style: Style): string[] => lines.flatMap((line) => fitted(line, style.columns))

/** The first change of the policy is printed completely. Of the others, only what they would trust. */
function remedyLines(remedies: readonly Remedy[], by: string, style: Style): string[] {
  const firstPatch = remedies.find(({ patch }) => patch !== undefined)
  return remedies.flatMap((remedy, index) => {
    if (remedy.patch === undefined) return ['', ...labelled(index === 0 ? 'help:' : 'also:', remedy.text, style)]
    if (remedy !== firstPatch) return labelled('or:', `${remedy.title}. ${remedy.text} ${by} prints its lines.`, style)
    const lines = visibleLines(remedy.patch.yaml.trimEnd(), YAML_LIMIT)
    return [
      '',
      ...labelled(index === 0 ? 'help:' : 'if confirmed:', `${remedy.title}. ${remedy.text}`, style),
      '',
      ...lines.map((line) => `      ${line}`),
    ]
  })
}
const YAML_LIMIT = 8000

const nameOf = ({ verdicts: [{ candidate }] }: Blocked): string =>
  plain(`${title(candidate.change.after)} ${movement(candidate.change)}`, 120)

const MANY = 6
function placesOf({ verdicts }: Blocked, most: number): string {
  const places = verdicts.flatMap(({ candidate }) => linesOf(candidate.change.after).map(fileAndLine))
  const left = places.length - most
  return `${places.slice(0, most).join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}

/** Who, when, in which run, and what the source repository shows. Claims are labelled as claims. */
function publishedLines(verdict: Verdict): string[] {
  const source = sourceLine(verdict.candidate)
  return [...publishedLine(verdict), ...(source === undefined ? [] : [`  ${plain(source, 300)}`])]
}

function publishedLine({ candidate }: Verdict): string[] {
  const own = ownLine(candidate)
  if (own !== undefined) return [`  ${plain(own)}`]
  const age = ageOf(candidate)
  const when = age === undefined ? 'published at an unknown time' : `published ${age.text} ago`
  if (candidate.evidence.kind !== 'verified') {
    const account = claimedAccount(candidate)
    const who = account === undefined ? '' : ` by ${account}`
    return age === undefined && account === undefined ? [] : [`  ${plain(`${when}${who} (the registry's claim)`)}`]
  }
  const { identity } = candidate.evidence
  const run = runName(identity)
  const outcome = candidate.run.kind === 'known' ? ` (${candidate.run.value.conclusion ?? candidate.run.value.status})` : ''
  return [
    `  ${plain(`${when} by ${repositoryOf(identity)} ${shortWorkflow(identity)}${run === undefined ? '' : `, run ${run}${outcome}`}`)}`,
  ]
}

const SHOWN_VIA = 3
function listed(names: readonly string[]): string {
  const rest = names.length - SHOWN_VIA
  return `${names
    .slice(0, SHOWN_VIA)
    .map((name) => plain(name, 80))
    .join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** The others of a large group, blocked by the same rules: where, and what was found. */
function briefLines(group: readonly Blocked[], by: string, style: Style): string[] {
  const rules = [...new Set(group.flatMap((one) => blocking(one).map((finding) => finding.rule)))]
  const [first] = group
  const kind = first === undefined ? 'unauthorized' : kindOf(first)
  const tone = kind === 'unauthorized' ? style.paint.red : style.paint.yellow
  const rows = group.map((one) => {
    const found = blocking(one)
      .flatMap((finding) => finding.facts)
      .filter((fact) => fact.wanted !== undefined)
      .slice(0, 2)
      .map((fact) => `${fact.label} ${fact.found}`)
    return { name: nameOf(one), place: placesOf(one, 1), found: plain(found.join(', '), 160) }
  })
  const nameWidth = Math.min(60, Math.max(...rows.map((row) => row.name.length)))
  const placeWidth = Math.max(...rows.map((row) => row.place.length))
  const patched = group.some(({ remedies }) => remedies.some(({ patch }) => patch !== undefined))
  return [
    `${tone(kind === 'unauthorized' ? '✗' : '?')} ${style.paint.bold(`${group.length} more for the same reason`)} (${rules.join(', ')})  ${tone(kind)}`,
    ...rows.map((row) => `    ${padded(row.name, nameWidth)}  ${padded(row.place, placeWidth)}  ${row.found}`.trimEnd()),
    ...(patched ? labelled('help:', `As above for each. ${by} prints the lines for all of them.`, style) : []),
  ]
}
