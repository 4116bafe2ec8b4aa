// Explains one version: which entry applies, field by field, what each piece of evidence says, and how strong it is.
// Decides nothing.
import { describeAccount } from '../domain/account.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { Finding } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import { claimsOf } from '../domain/claims.ts'
import type { Entry, Exemption, Publisher, UnattestedEntry } from '../domain/policy.ts'
import { type Remedy, forPeople, saysTitle, whereLinesGo } from '../domain/remedy.ts'
import type { Report } from '../domain/report.ts'
import type { Standing } from '../domain/standing.ts'
import type { Verdict } from '../domain/verdict.ts'
import { publicationTime } from '../weighing/publication.ts'
import { clock } from '../text/time.ts'
import { githubLines, publishedLine, state } from './explain-github.ts'
import { actionLines } from './explain-action.ts'
import { ownBaselineLines, ownEvidenceLines } from './explain-own.ts'
import { fitted, plain, toldLines, withoutCommands } from './terminal.ts'
import { trustLine } from './trust-line.ts'
import { visibleLines } from './visible.ts'
import { sourceLine } from './source-line.ts'
import { unlistedVersion } from './unlisted-version.ts'

/** Whether an exemption of the policy names this version, or the reason why not. */
export interface ExemptionNote {
  readonly exemption: Exemption
  readonly applies: boolean
  readonly because: string
}

export function explainText(verdict: Verdict, exemptions: readonly ExemptionNote[], report: Report, width?: number): string {
  const { candidate, standing } = verdict
  const [blocked] = report.blocked
  const lines = [
    `${spec(candidate.change.after)}: ${verdict.kind}`,
    `judged as of ${clock(report.evaluatedAt)}, ${policyLine(report)}${report.trust === undefined ? '' : `, trust ${plain(trustLine(report))}`}`,
    ...aboutLines(report),
    '',
    ...report.notes.flatMap(({ text }) => [`note: ${plain(text, 1000)}`, '']),
    ...section('Policy', [...standingLines(standing), ...exemptions.flatMap((note) => exemptionLines(note, verdict))]),
    ...section('Evidence', ownEvidenceLines(candidate) ?? evidenceLines(verdict)),
    ...section('Compared with', ownBaselineLines(candidate) ?? baselineLines(verdict)),
    ...section('Findings', verdict.findings.flatMap(findingLines)),
  ]
  const ways = blocked === undefined ? '' : `\n${withoutCommands(section('Ways out', wayLines(forPeople(blocked.remedies), width)))}`
  return `${`${toldLines(lines, width)}${ways}`.trimEnd()}\n`
}

/** Of which pull request it is, by what it was judged, and the digest under which the evidence is kept. */
function aboutLines({ subject, toolVersion, recording }: Report): readonly string[] {
  const { repository, pullRequest, run } = subject
  const parts = [
    repository === undefined ? undefined : `of ${plain(repository)}${pullRequest === undefined ? '' : ` pull request #${pullRequest}`}`,
    run === undefined ? undefined : `run ${plain(run.id)}`,
    toolVersion === undefined ? undefined : `Countersign ${plain(toolVersion)}`,
    recording === undefined ? undefined : `recording ${recording}`,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? [] : [parts.join(', ')]
}

function policyLine({ policy }: Report): string {
  if (policy === undefined) return 'without a policy'
  return `by ${plain(policy.file)}${policy.commit === undefined ? '' : ` at ${policy.commit.slice(0, 12)}`}`
}

const section = (title: string, lines: readonly string[]): string[] => [
  title,
  ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`),
  '',
]

function unattestedLines({ accounts, registry, taggedIn, reproduced }: UnattestedEntry): string[] {
  return [
    ...(accounts.length === 0 ? [] : [`published without attestations by one of: ${accounts.map((a) => plain(a)).join(', ')}`]),
    ...(registry === undefined ? [] : [`from ${plain(registry)} alone`]),
    ...(taggedIn === undefined
      ? []
      : [`tagged in ${plain(taggedIn)}, with a manifest that agrees${reproduced === true ? ' and with the same files' : ''}`]),
  ]
}

function standingLines(standing: Standing): string[] {
  switch (standing.kind) {
    case 'unlisted':
      return ['no entry names the package: it is compared with the versions that it replaces (continuity)']
    case 'uncovered':
      return [`"${plain(standing.rule.pattern.text)}" names the package, but none of its entries covers this version`]
    case 'action':
      return [entryLine(standing.rule.pattern.text, standing.entry), ...actionLines(standing.entry)]
    case 'denied':
      return [entryLine(standing.rule.pattern.text, standing.entry), 'refused by the policy']
    case 'unattested':
      return [entryLine(standing.rule.pattern.text, standing.entry), ...unattestedLines(standing.entry)]
    case 'published':
      return [
        entryLine(standing.rule.pattern.text, standing.entry),
        ...publisherLines(standing.entry.publisher),
        'every field matches',
        ...standing.notes.map((n) => plain(n)),
      ]
    case 'unproven':
      return [
        entryLine(standing.rule.pattern.text, standing.entry),
        ...publisherLines(standing.entry.publisher),
        'there is no verified identity to compare with it',
      ]
    case 'mismatched':
      return [
        entryLine(standing.rule.pattern.text, standing.entry),
        ...standing.mismatches.map(({ label, wanted, found }) => `${label}: wanted ${plain(wanted)}, found ${plain(found)}`),
      ]
  }
}

function entryLine(pattern: string, entry: Entry): string {
  const { file, line } = entry.declaredAt
  const what = entry.kind === 'publisher' ? `publisher ${plain(entry.publisher.name)}` : entry.kind
  return `entry "${plain(pattern)}" → ${what}${entry.versions === undefined ? '' : `, versions ${plain(entry.versions)}`} (${plain(file)}:${line})`
}

function publisherLines(publisher: Publisher): string[] {
  const { repository, workflow, refs, refGlobs, triggers } = publisher
  return [
    `wanted: ${plain(repository)}, ${plain(workflow)}, on ${[...refs, ...refGlobs].map((r) => plain(r)).join(' or ')}, started by ${triggers.join(' or ')}`,
  ]
}

/** People who ask why a version was let in want to know what was lifted, why, who approved it and until when. */
function exemptionLines({ exemption, applies, because }: ExemptionNote, { exempted, candidate }: Verdict): string[] {
  const { declaredAt, reason, approvedBy, expires, rules } = exemption
  const lifted = exempted.filter((one) => one.exemption === exemption)
  const over = Date.parse(candidate.now) > Date.parse(expires)
  const effect = !applies ? `does not apply: ${plain(because)}` : over ? 'has ended and lifts nothing' : 'applies'
  return [
    `exemption (${plain(declaredAt.file)}:${declaredAt.line}) ${effect}`,
    ...lifted.map(({ finding }) => `  lifted ${finding.rule}: ${plain(finding.message, 500)}`),
    ...(applies && lifted.length === 0 ? [`  lifted nothing; it names ${rules.join(', ')}`] : []),
    `  reason: ${plain(reason, 2000)}`,
    `  approved by: ${approvedBy === undefined ? 'not stated' : plain(approvedBy)}`,
    `  until: ${expires.slice(0, 10)}, end of day UTC`,
  ]
}

function baselineLines({ candidate: { baseline } }: Verdict): string[] {
  return baseline.map(
    ({ package: before, relation, knownFrom, evidence }) =>
      `${plain(spec(before))} (${relation}, from the ${knownFrom}): attestations ${evidence.kind}`,
  )
}

function evidenceLines({ candidate }: Verdict): string[] {
  const { evidence, binding, claimed, change } = candidate
  const published = publicationTime(candidate)
  const account = claimsOf(claimed, change.after.version)?.account
  const line = sourceLine(candidate)
  const unlisted = unlistedVersion(candidate)
  return [
    ...(unlisted === undefined ? [] : [`version: ${plain(unlisted)}`]),
    ...publishedLine(candidate),
    `attestations: ${evidence.kind}${'detail' in evidence ? ` (${evidence.code}: ${plain(evidence.detail)})` : ''}`,
    ...(evidence.kind === 'verified' ? identityLines(evidence.identity, binding) : []),
    `published: ${published === undefined ? 'unknown' : `${published.at} (${published.basis === 'signed' ? 'signed by the transparency log' : 'claimed by the registry'})`}`,
    `registry account: ${account === undefined ? `not known (${claimed.kind === 'known' ? 'the registry does not say' : state(claimed)})` : `${plain(describeAccount(account))} (claimed by the registry)`}`,
    ...githubLines(candidate),
    ...(line === undefined ? [] : [`source repository: ${plain(line, 400)} (GitHub API)`]),
  ]
}

type Identity = Extract<Candidate['evidence'], { kind: 'verified' }>['identity']

const identityLines = (identity: Identity, binding: Candidate['binding']): string[] => [
  `  bound to the bytes of the ${binding}`,
  ...Object.entries(identity).flatMap(([field, value]) => (typeof value === 'string' ? [`  ${field}: ${plain(value)} (certified)`] : [])),
]

const findingLines = (finding: Finding): string[] => [
  `${finding.level} ${finding.rule}: ${plain(finding.message)}`,
  ...finding.facts.map(
    ({ label, wanted, found }) => `  ${plain(label)}: ${wanted === undefined ? '' : `wanted ${plain(wanted)}, `}found ${plain(found)}`,
  ),
  `  help: ${plain(finding.help, 2000)}`,
]

/** If lines of policy are needed, they are printed once, complete, with the place where they go. */
function wayLines(remedies: readonly Remedy[], width: number | undefined): string[] {
  const fit = (line: string): string[] => fitted(line, width === undefined ? undefined : width - 2)
  const first = remedies.find(({ patch }) => patch !== undefined)
  return remedies.flatMap((remedy) => [
    ...fit(`${saysTitle(remedy) ? '' : `${plain(remedy.title, 400)}: `}${plain(remedy.text, 2000)}`),
    ...(remedy === first && remedy.patch !== undefined
      ? [...fit(plain(whereLinesGo(remedy.patch.file))), ...visibleLines(remedy.patch.yaml.trimEnd(), 8000).map((line) => `  ${line}`)]
      : []),
  ])
}
