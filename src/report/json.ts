// Writes the report for programs: schema/report.schema.json, schema/report.d.ts, docs/report.md. The same report gives
// the same bytes.
import type { CountersignReport, Finding as JsonFinding, RemovedChange as JsonRemoved } from '../../schema/report.d.ts'
import type { RemovedChange } from '../domain/change.ts'
import { docsUrl, type Finding } from '../domain/finding.ts'
import { type Report, TOOL_NAME } from '../domain/report.ts'
import type { Questions } from '../domain/questions.ts'
import type { Subject } from '../domain/subject.ts'
import { jsonChange } from './json-change.ts'
import { jsonTextPieces } from './json-text.ts'
import { orNull } from './json-value.ts'
import { waitingCount } from './waiting.ts'
import { visible } from './visible.ts'

/** JSON, indented by two, ending in a newline. Characters that could mislead a terminal or a reader are escaped. */
export const toJson = (report: Report): string => [...jsonPieces(report)].join('')

/** The same text, one change at a time. As one value and one text, ten thousand changes take 200 MB. */
export const jsonPieces = (report: Report): Iterable<string> => jsonTextPieces(aboutValue(report), 'changes', changeValues(report))

/** The report as a value, for callers that do not want to parse it. */
export const reportValue = (report: Report): CountersignReport => ({ ...aboutValue(report), changes: [...changeValues(report)] })

function* changeValues(report: Report): Iterable<CountersignReport['changes'][number]> {
  const blockedBy = new Map(report.blocked.flatMap((one) => one.verdicts.map((verdict) => [verdict, one] as const)))
  for (const verdict of report.verdicts) yield jsonChange(verdict, blockedBy.get(verdict), jsonFinding)
  for (const one of report.removed) yield jsonRemoved(one)
}

function aboutValue(report: Report): Omit<CountersignReport, 'changes'> {
  const { trust } = report
  return {
    schemaVersion: 1,
    tool: { name: TOOL_NAME, version: orNull(report.toolVersion) },
    subject: jsonSubject(report.subject),
    recording: orNull(report.recording),
    conclusion: report.conclusion,
    mode: report.mode,
    evaluatedAt: report.evaluatedAt,
    policy: jsonPolicy(report),
    trust: trust === undefined ? null : { source: trust.kind, asOf: orNull(trust.asOf), note: orNull(trust.note) },
    lockfiles: [...report.lockfiles],
    ecosystems: [...report.ecosystems],
    ...jsonQuestions(report.questions),
    counts: {
      authorized: report.counts.authorized,
      unauthorized: report.counts.unauthorized,
      undetermined: report.counts.undetermined,
      removed: report.removed.length,
      waiting: waitingCount(report),
    },
    readyAt: orNull(report.readyAt),
    policyDelta: [...report.policyDelta],
    notes: report.notes.map(({ kind, text }) => ({ kind, text: visible(text, SENTENCE_LIMIT) })),
    findings: report.findings.map(jsonFinding),
  }
}

function jsonQuestions(questions: Questions | undefined): Pick<CountersignReport, 'questions'> {
  if (questions === undefined) return {}
  const plain = <T extends { readonly host: string }>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, host: visible(one.host, SENTENCE_LIMIT) }))
  return { questions: { asked: plain(questions.asked), left: plain(questions.left), leftOut: plain(questions.leftOut) } }
}

function jsonPolicy({ policy }: Report): CountersignReport['policy'] {
  if (policy === undefined) return null
  const { file, commit, sha256, extends: shared } = policy
  return {
    file,
    commit: orNull(commit),
    sha256,
    extends: shared.map(({ reference: { from }, sha256: digest }) => ({ from, sha256: digest })),
  }
}

function jsonSubject({ repository, pullRequest, base, head, event, run }: Subject): CountersignReport['subject'] {
  return {
    repository: orNull(repository),
    pullRequest: orNull(pullRequest),
    base: orNull(base),
    head: orNull(head),
    event: orNull(event),
    run: run === undefined ? null : { id: run.id, attempt: orNull(run.attempt), url: run.url },
  }
}

/** A sentence is one line, even if a value in it is not. The facts hold the values unchanged. */
const SENTENCE_LIMIT = 4000

function jsonFinding(finding: Finding): JsonFinding {
  return {
    rule: finding.rule,
    cause: orNull(finding.cause),
    level: finding.level,
    undetermined: finding.undetermined,
    message: visible(finding.message, SENTENCE_LIMIT),
    reason: visible(finding.reason, SENTENCE_LIMIT),
    help: finding.help,
    facts: finding.facts.map(({ label, wanted, found }) => ({ label, wanted: orNull(wanted), found })),
    location: finding.location === undefined ? null : { file: finding.location.file, line: finding.location.line },
    docs: docsUrl(finding.rule),
  }
}

function jsonRemoved({ before }: RemovedChange): JsonRemoved {
  return {
    name: before.name,
    version: before.version,
    replaces: [],
    kind: 'removed',
    lockfile: before.location.file,
    line: before.location.line,
    alias: orNull(before.alias),
    via: [...before.via],
    verdict: 'not-judged',
    findings: [],
  }
}
