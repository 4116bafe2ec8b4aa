// The report for a terminal or a log: the verdict first, then what is blocked and why, then how the rest was earned.
import type { Report } from '../domain/report.ts'
import type { Verdict } from '../domain/verdict.ts'
import { ageOf, claimedAccount, clock, movement, repositoryOf, runName, shortWorkflow, title } from './describe.ts'
import { headline } from './headline.ts'
import { alike, blocking, findingsWorstFirst, telling, verdictsWorstFirst } from './order.ts'
import { sourceDiff } from './source-diff.ts'
import { authorizedLines, exemptedLines, removedLines } from './text-authorized.ts'
import { findingLines, labelled, placeOf, type Style } from './text-finding.ts'
import { padded, palette, plain, withoutCommands, wrap } from './terminal.ts'
import { trustLine } from './trust-line.ts'

const SYMBOLS = { pass: '✓', blocked: '✗', undetermined: '?', waiting: '✗', warned: '!' } as const
/** A report longer than this says its verdict again at the end, where a terminal's reader is. */
const LONG = 30

/** `width`: columns that prose is broken at. Ends in a newline. */
export function toText(report: Report, options: { readonly color: boolean; readonly width?: number }): string {
  const style: Style = { paint: palette(options.color), width: Math.max(60, options.width ?? 100) }
  const top = headlineLines(report, style)
  const body = [
    ...report.findings
      .filter((finding) => finding.level === 'error')
      .flatMap((finding) => [...findingLines(finding, style, undefined), '']),
    ...blockedLines(report, style),
    ...warningLines(report, style),
    ...authorizedLines(report, style),
    ...exemptedLines(report, style),
    ...removedLines(report, style),
    ...deltaLines(report, style),
    ...footerLines(report, style),
  ]
  const again = body.length > LONG ? ['', top[0] ?? ''] : []
  return `${withoutCommands([...top, '', ...body, ...again])}\n`
}

function headlineLines(report: Report, style: Style): string[] {
  const { outcome, sentence, next } = headline(report)
  const tone =
    outcome === 'pass' ? style.paint.green : outcome === 'undetermined' || outcome === 'waiting' ? style.paint.yellow : style.paint.red
  const first = `${tone(SYMBOLS[outcome])} ${style.paint.bold(plain(sentence))}`
  return [first, ...(next === undefined ? [] : wrap(next, style.width - 2).map((line) => `  ${line}`))]
}

function blockedLines(report: Report, style: Style): string[] {
  const blocked = verdictsWorstFirst(report).filter((verdict) => verdict.kind !== 'authorized')
  return alike(blocked).flatMap((group) => {
    const { full, brief } = telling(group)
    return [
      ...full.flatMap((verdict) => [...verdictLines(verdict, style), '']),
      ...(brief.length === 0 ? [] : [...briefLines(brief, style), '']),
    ]
  })
}

function verdictLines(verdict: Verdict, style: Style): string[] {
  const { after } = verdict.candidate.change
  const unauthorized = verdict.kind === 'unauthorized'
  const tone = unauthorized ? style.paint.red : style.paint.yellow
  const place = placeOf(after.location)
  const via = after.via.length === 0 ? '' : `, brought in by ${listed(after.via)}`
  const diff = sourceDiff(verdict.candidate)
  return [
    `${tone(unauthorized ? '✗' : '?')} ${style.paint.bold(plain(`${title(after)} ${movement(verdict.candidate.change)}`))}  ${tone(verdict.kind)}`,
    `  ${place}${via}`,
    ...publishedLine(verdict),
    ...(diff === undefined ? [] : [`  attested source diff: ${plain(diff)}`]),
    ...findingsWorstFirst(verdict.findings).flatMap((finding) => ['', ...findingLines(finding, style, place)]),
  ]
}

/** Who, when, in which run; what is only claimed says so. */
function publishedLine({ candidate }: Verdict): string[] {
  const age = ageOf(candidate)
  const when = age === undefined ? 'published at an unknown time' : `published ${age.text} ago`
  if (candidate.evidence.kind !== 'verified') {
    const account = claimedAccount(candidate)
    const who = account === undefined ? '' : ` by ${account}`
    return age === undefined && account === undefined ? [] : [`  ${plain(`${when}${who}, claims the registry`)}`]
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
function briefLines(verdicts: readonly Verdict[], style: Style): string[] {
  const rules = [...new Set(verdicts.flatMap((verdict) => blocking(verdict).map((finding) => finding.rule)))]
  const [first] = verdicts
  const tone = first?.kind === 'unauthorized' ? style.paint.red : style.paint.yellow
  const rows = verdicts.map((verdict) => {
    const { after } = verdict.candidate.change
    const facts = blocking(verdict).flatMap((finding) => finding.facts)
    const found = facts
      .filter((fact) => fact.wanted !== undefined)
      .slice(0, 2)
      .map((fact) => `${fact.label} ${fact.found}`)
    return {
      name: plain(`${title(after)} ${movement(verdict.candidate.change)}`, 120),
      place: placeOf(after.location),
      found: plain(found.join(', '), 160),
    }
  })
  const nameWidth = Math.min(60, Math.max(...rows.map((row) => row.name.length)))
  const placeWidth = Math.max(...rows.map((row) => row.place.length))
  return [
    `${tone(first?.kind === 'unauthorized' ? '✗' : '?')} ${style.paint.bold(`${verdicts.length} more for the same reason`)} (${rules.join(', ')})  ${tone(first?.kind ?? '')}`,
    ...rows.map((row) => `    ${padded(row.name, nameWidth)}  ${padded(row.place, placeWidth)}  ${row.found}`.trimEnd()),
  ]
}

/** Warnings and notices of what is let in, and of the policy: each rule once, with everyone it names. */
function warningLines(report: Report, style: Style): string[] {
  const all = [
    ...report.findings,
    ...report.verdicts.filter((verdict) => verdict.kind === 'authorized').flatMap((verdict) => verdict.findings),
  ]
  const mild = findingsWorstFirst(all).filter((finding) => finding.level !== 'error')
  const rules = [...new Set(mild.map((finding) => `${finding.level} ${finding.rule}`))]
  return rules.flatMap((key) => {
    const members = mild.filter((finding) => `${finding.level} ${finding.rule}` === key)
    const [first] = members
    if (first === undefined) return []
    const tone = first.level === 'warning' ? style.paint.yellow : style.paint.dim
    const rest = members.slice(1, MILD_SHOWN).map((finding) => `    ${plain(finding.message, 300)}`)
    const left = members.length - MILD_SHOWN
    return [
      `${tone(`${first.level === 'warning' ? '!' : '·'} ${key.replace(' ', '[')}]`)} ${plain(first.message, 2000)}`,
      ...rest,
      ...(left > 0 ? [`    and ${left} more`] : []),
      ...(first.level === 'warning' ? labelled('help:', first.help, style) : []),
      '',
    ]
  })
}
const MILD_SHOWN = 10

function deltaLines(report: Report, style: Style): string[] {
  if (report.policyDelta.length === 0) return []
  return [
    style.paint.bold('This change edits the policy; the policy at its base judged it. What the edit does:'),
    ...report.policyDelta.map((line) => `  ${plain(line, 500)}`),
    '',
  ]
}

function footerLines(report: Report, style: Style): string[] {
  const { policy, trust, counts } = report
  const from =
    policy === undefined
      ? 'none; the defaults judged (continuity)'
      : `${policy.file}${policy.commit === undefined ? '' : ` at ${policy.commit.slice(0, 12)}`}`
  const lines = [
    [
      'changes',
      `${counts.authorized} authorized, ${counts.unauthorized} unauthorized, ${counts.undetermined} undetermined, ${report.removed.length} removed`,
    ],
    ['policy', from],
    ...(trust === undefined ? [] : [['trust', trustLine(report)]]),
    ['judged', `as of ${clock(report.evaluatedAt)}`],
  ]
  return lines.map(([label = '', value = '']) => `${style.paint.dim(padded(label, 8))} ${plain(value)}`)
}
