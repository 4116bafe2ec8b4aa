// Writes a report as JUnit XML, which most CI services show as tests: one for each version at each place.
import { type Finding, docsUrl } from '../domain/finding.ts'
import type { Report } from '../domain/report.ts'
import type { Verdict } from '../domain/verdict.ts'
import { movement, title } from './describe.ts'
import { withoutCommands } from './terminal.ts'
import { visible, visibleLines } from './visible.ts'

const SUITE = 'countersign'
const TEXT_LIMIT = 4000

interface Case {
  /** The file. */
  readonly of: string
  readonly line: number
  readonly name: string
  /** `failure`: it rests on evidence. `error`: an answer is missing. */
  readonly outcome: 'pass' | 'failure' | 'error'
  readonly findings: readonly Finding[]
}

/** Ends in a newline. */
export function toJunit(report: Report): string {
  const beside = report.findings.filter(({ level }) => level === 'error')
  const cases = [...report.verdicts.map(caseOf), ...beside.map((finding) => caseBeside(finding, report))]
  const counts = `tests="${cases.length}" failures="${countOf(cases, 'failure')}" errors="${countOf(cases, 'error')}" skipped="0"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${SUITE}" ${counts}>`,
    `  <testsuite name="${SUITE}" timestamp="${attribute(report.evaluatedAt.replace(/Z$/, ''))}" ${counts}>`,
    ...cases.map(told),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

const countOf = (cases: readonly Case[], outcome: Case['outcome']): number => cases.filter((one) => one.outcome === outcome).length

function caseOf({ kind, candidate, findings }: Verdict): Case {
  const { after } = candidate.change
  return {
    of: after.location.file,
    line: after.location.line,
    name: `${title(after)} ${movement(candidate.change)}`,
    outcome: kind === 'authorized' ? 'pass' : kind === 'unauthorized' ? 'failure' : 'error',
    findings: findings.filter(({ level }) => level === 'error'),
  }
}

const caseBeside = (finding: Finding, { policy }: Report): Case => ({
  of: finding.location?.file ?? policy?.file ?? SUITE,
  line: finding.location?.line ?? 1,
  name: finding.rule,
  outcome: finding.undetermined ? 'error' : 'failure',
  findings: [finding],
})

function told({ of, line, name, outcome, findings }: Case): string {
  const head = `    <testcase classname="${attribute(of)}" name="${attribute(name)}" file="${attribute(of)}" line="${line}"`
  const [first] = findings
  if (outcome === 'pass' || first === undefined) return `${head}/>`
  const rules = findings.map(({ rule }) => rule).join(' ')
  const body = findings.flatMap(({ message, reason, help, rule }) => [`${message}.`, reason, `help: ${help}`, docsUrl(rule), ''])
  const lines = withoutCommands(body.flatMap((text) => visibleLines(text, TEXT_LIMIT)))
  return `${head}>\n      <${outcome} type="${rules}" message="${attribute(first.message)}">${content(lines.trimEnd())}</${outcome}>\n    </testcase>`
}

/** Characters that XML cannot contain, in any spelling. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const content = (text: string): string =>
  text.replace(NO_XML, '\uFFFD').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** One line, with nothing hidden. */
const attribute = (text: string): string => content(visible(text)).replaceAll('##[', '## [')
