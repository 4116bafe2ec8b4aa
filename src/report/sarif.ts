// Writes SARIF 2.1.0 (OASIS) for GitHub's code scanning. Each rule has its page, each finding its line, and the same
// finding has the same fingerprint in every run.
import { docsUrl, type Finding, type Level } from '../domain/finding.ts'
import type { Report } from '../domain/report.ts'
import { RULE_IDS, type RuleId } from '../domain/rule-id.ts'
import type { Location } from '../domain/location.ts'
import type { Exemption } from '../domain/policy.ts'
import type { Remedy } from '../domain/remedy.ts'
import type { Verdict } from '../domain/verdict.ts'
import { placesOf, spec } from '../domain/package.ts'
import { annotationPlace } from './annotations.ts'
import { fingerprinted } from './fingerprint.ts'
import { jsonText } from './json-text.ts'
import { sarifFixes } from './sarif-fixes.ts'
import { visible, visibleLines } from './visible.ts'

/** The description of each rule. The rules themselves have this shape. */
export type RulesMetadata = Readonly<Record<RuleId, { readonly summary: string; readonly defaultLevel: Level | 'off' }>>

export const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
export const HOME = 'https://github.com/countersign/countersign'
const LEVELS = { error: 'error', warning: 'warning', notice: 'note', off: 'none' } as const

/** Ends in a newline. `version`: that of this program, if it is to be named. */
export function toSarif(report: Report, rules: RulesMetadata, version?: string): string {
  const waysOut = new Map(report.blocked.map(({ verdicts: [first], remedies }) => [first, remedies]))
  const run = {
    tool: {
      driver: {
        name: 'Countersign',
        informationUri: HOME,
        ...(version === undefined ? {} : { semanticVersion: version }),
        rules: RULE_IDS.map((id) => describeRule(id, rules[id])),
      },
    },
    automationDetails: { id: 'countersign/' },
    invocations: [{ executionSuccessful: true, endTimeUtc: report.evaluatedAt }],
    columnKind: 'utf16CodeUnits',
    results: fingerprinted<Told>([
      ...report.findings.map((finding) => ({ finding, others: [], verdict: undefined, exemption: undefined, remedies: [] })),
      ...report.verdicts.flatMap((verdict) => toldOf(verdict, waysOut.get(verdict) ?? [])),
    ]).map((told) => result(told, report)),
  }
  return jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] })
}

function describeRule(id: RuleId, rule: RulesMetadata[RuleId]) {
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.summary },
    help: { text: `${rule.summary}\n${docsUrl(id)}`, markdown: `[${id}](${docsUrl(id)}): what it flags, why, and what to do.` },
    helpUri: docsUrl(id),
    defaultConfiguration: { enabled: rule.defaultLevel !== 'off', level: LEVELS[rule.defaultLevel] },
    properties: { tags: ['security', 'supply-chain'] },
  }
}

interface Told {
  readonly finding: Finding
  /** Every other line that also has to be changed. */
  readonly others: readonly Location[]
  readonly verdict: string | undefined
  readonly exemption: Exemption | undefined
  readonly remedies: readonly Remedy[]
}

/** The ways out are written once, with the first finding. */
function toldOf(verdict: Verdict, remedies: readonly Remedy[]): readonly Told[] {
  return [
    ...verdict.findings.map((finding, index) => ({
      finding,
      others: othersOf(finding, verdict),
      verdict: verdict.kind,
      exemption: undefined,
      remedies: index === 0 ? remedies : [],
    })),
    ...verdict.exempted.map(({ finding, exemption }) => ({ finding, others: [], verdict: verdict.kind, exemption, remedies: [] })),
  ]
}

/** The limit for a workflow with many steps. Readers of the format display the first ones. */
const MAX_OTHERS = 20

/** If several lines name it, all of them run it. */
function othersOf({ location }: Finding, { candidate }: Verdict): readonly Location[] {
  const { after } = candidate.change
  return location === after.location ? placesOf(after).slice(1, 1 + MAX_OTHERS) : []
}

const placed = ({ file, line }: Location) => ({
  physicalLocation: { artifactLocation: { uri: relativeUri(file), uriBaseId: '%SRCROOT%' }, region: { startLine: line } },
})

function result({ finding, others, verdict, exemption, remedies, fingerprint }: Told & { readonly fingerprint: string }, report: Report) {
  const place = annotationPlace(finding, report)
  const fixes = sarifFixes(remedies, relativeUri)
  const facts = finding.facts.map(
    (fact) => `${fact.label}: ${fact.wanted === undefined ? '' : `wanted ${fact.wanted}, `}found ${fact.found}`,
  )
  const lines = [`${finding.message}.`, finding.reason, ...facts, `help: ${finding.help}`].flatMap((text) => visibleLines(text, 4000))
  return {
    ruleId: finding.rule,
    ruleIndex: RULE_IDS.indexOf(finding.rule),
    level: LEVELS[finding.level],
    message: { text: lines.join('\n') },
    locations: [place, ...others].map(placed),
    partialFingerprints: { 'countersign/v1': fingerprint },
    ...(fixes.length === 0 ? {} : { fixes }),
    ...(exemption === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: visible(exemption.reason) }] }),
    properties: {
      undetermined: finding.undetermined,
      ...(finding.package === undefined ? {} : { package: spec(finding.package) }),
      ...(verdict === undefined ? {} : { verdict }),
    },
  }
}

/** A path as a relative URI reference: never absolute, every segment encoded. */
export function relativeUri(file: string): string {
  const segments = file
    .toWellFormed()
    .replaceAll('\\', '/')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
  return segments.map((segment) => encodeURIComponent(segment)).join('/') || '.'
}
