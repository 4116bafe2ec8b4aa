// Reads a JSON report as far as a merged report needs it. Every value is checked, and a wrong shape is named.
import { type JsonObject, asObject, field, isJsonObject, isoTime, objectField, textField, textOf } from '../text/json.ts'
import { publisherText } from './json-publisher.ts'
import { type ReadPlace, type ReadSource, readPlaces, readSource } from './read-place.ts'

export interface ReadExemption {
  readonly rules: readonly string[]
  readonly reason: string
  readonly approvedBy: string | null
  readonly expires: string
}

export interface ReadChange {
  readonly name: string
  readonly version: string
  readonly verdict: ReadVerdict
  /** Where its bytes come from: two commits under one tag, or two registries, are two things. */
  readonly source: ReadSource
  /** As the lockfile has it. */
  readonly integrity: string | null
  readonly places: readonly ReadPlace[]
  readonly evidence: string
  /** Certified. `null`: none is. */
  readonly publisher: string | null
  /** Claimed by the registry. */
  readonly account: string | null
  /** The certified publishers of the versions that it was compared with. */
  readonly before: readonly string[]
  /** How its publication differs, as publisher-changed says. The publisher's name may be the same on another branch. */
  readonly differences: readonly string[]
  readonly rules: readonly string[]
  /** The findings that block. */
  readonly errors: readonly string[]
  readonly exemptions: readonly ReadExemption[]
  /** ISO 8601. */
  readonly publishedAt: string | null
}

export interface ReadReport {
  readonly repository: string | null
  readonly head: string | null
  readonly toolVersion: string | null
  readonly evaluatedAt: string
  readonly conclusion: 'pass' | 'fail'
  readonly policy: string | null
  /** `warn`: it blocked nothing. */
  readonly mode: 'enforce' | 'warn'
  /** Where it differs from its organisation's shared policy. */
  readonly overrides: readonly string[]
  readonly changes: readonly ReadChange[]
}

export type ReadVerdict = 'authorized' | 'unauthorized' | 'undetermined'
const VERDICTS: readonly ReadVerdict[] = ['authorized', 'unauthorized', 'undetermined']

/** The report, or what is wrong with it. */
export function readReport(json: unknown): ReadReport | string {
  const list = isJsonObject(json) ? field(json, 'changes') : undefined
  const changes = (Array.isArray(list) ? list : []).map(readChange)
  return withChanges(json, changes)
}

/** The same of a report whose changes were read one by one. */
export function withChanges(json: unknown, changes: readonly (ReadChange | 'removed' | undefined)[]): ReadReport | string {
  if (!isJsonObject(json) || field(json, 'schemaVersion') !== 1) return 'it is not a report of schema 1'
  if (field(json, 'kind') === 'merged') return 'it is a merged report; name the reports that it was made from'
  if (!Array.isArray(field(json, 'changes'))) return '`changes` is not a list'
  if (changes.includes(undefined)) return 'a change has another shape'
  return withHead(
    json,
    changes.filter((change) => change !== undefined && change !== 'removed'),
  )
}

function withHead(json: JsonObject, changes: readonly ReadChange[]): ReadReport | string {
  const [evaluatedAt, conclusion] = [isoTime(field(json, 'evaluatedAt')), field(json, 'conclusion')]
  if (evaluatedAt === undefined) return '`evaluatedAt` is not a time'
  if (conclusion !== 'pass' && conclusion !== 'fail') return '`conclusion` is neither pass nor fail'
  const [subject, tool, policy] = [objectField(json, 'subject') ?? {}, objectField(json, 'tool') ?? {}, objectField(json, 'policy') ?? {}]
  return {
    repository: textField(subject, 'repository') ?? null,
    head: textField(subject, 'head') ?? null,
    toolVersion: textField(tool, 'version') ?? null,
    evaluatedAt,
    conclusion,
    policy: textField(policy, 'sha256') ?? null,
    mode: field(json, 'mode') === 'warn' ? 'warn' : 'enforce',
    overrides: listOf(json, 'notes').flatMap(overrideIn),
    changes,
  }
}

/** `undefined` if it has another shape. A removed version is not judged. */
export function readChange(json: unknown): ReadChange | 'removed' | undefined {
  if (!isJsonObject(json)) return undefined
  if (field(json, 'kind') === 'removed') return 'removed'
  const [name, version, evidence] = ['name', 'version', 'evidence'].map((key) => textField(json, key))
  const verdict = VERDICTS.find((one) => one === field(json, 'verdict'))
  const [places, findings, exempted] = [readPlaces(json), listOf(json, 'findings'), listOf(json, 'exempted').map(readExemption)]
  if (name === undefined || version === undefined || evidence === undefined || verdict === undefined || places === undefined)
    return undefined
  const exemptions = exempted.filter((one) => one !== undefined)
  if (exemptions.length < exempted.length) return undefined
  return {
    ...{ name, version, verdict, places, evidence, exemptions },
    source: readSource(json),
    integrity: textField(json, 'integrity') ?? null,
    publisher: publisherIn(json),
    account: textField(objectField(json, 'account') ?? {}, 'name') ?? null,
    before: unique(listOf(json, 'baseline').flatMap((one) => publisherIn(asObject(one) ?? {}) ?? [])),
    differences: unique([...findings, ...listOf(json, 'exempted').map(liftedIn)].flatMap(differencesIn)),
    publishedAt: isoTime(field(json, 'publishedAt')) ?? null,
    errors: unique(
      findings
        .filter((one) => field(asObject(one) ?? {}, 'level') === 'error')
        .flatMap((one) => textField(asObject(one) ?? {}, 'rule') ?? []),
    ),
    rules: unique(findings.flatMap((one) => textField(asObject(one) ?? {}, 'rule') ?? [])),
  }
}

const liftedIn = (json: unknown): unknown => field(asObject(json) ?? {}, 'finding')

/** A notice is about another release line. */
function differencesIn(json: unknown): readonly string[] {
  const finding = asObject(json) ?? {}
  if (field(finding, 'rule') !== 'publisher-changed' || field(finding, 'level') === 'notice') return []
  const facts = listOf(finding, 'facts').flatMap((one) => {
    const fact = asObject(one) ?? {}
    const [label, wanted, found] = ['label', 'wanted', 'found'].map((key) => textField(fact, key))
    return label === undefined ? [] : [`${label} ${wanted ?? 'none'} → ${found ?? 'none'}`]
  })
  return facts.length > 0 ? facts : [textField(finding, 'message') ?? 'publisher-changed']
}

function overrideIn(json: unknown): readonly string[] {
  const note = asObject(json) ?? {}
  return field(note, 'kind') === 'policy-override' ? [textField(note, 'text') ?? ''] : []
}

function readExemption(json: unknown): ReadExemption | undefined {
  const exemption = objectField(asObject(json) ?? {}, 'exemption')
  const [reason, expires] = [textField(exemption ?? {}, 'reason'), isoTime(field(exemption ?? {}, 'expires'))]
  if (exemption === undefined || reason === undefined || expires === undefined) return undefined
  const rules = unique(listOf(exemption, 'rules').flatMap((rule) => textOf(rule) ?? []))
  return { rules, reason, approvedBy: textField(exemption, 'approvedBy') ?? null, expires }
}

/** There is an identity only if the evidence is verified. */
function publisherIn(json: JsonObject): string | null {
  const identity = field(json, 'evidence') === 'verified' ? objectField(json, 'identity') : undefined
  const [repository, workflow] = ['sourceRepositoryUri', 'buildConfigUri'].map((key) => textField(identity ?? {}, key))
  return repository === undefined || workflow === undefined ? null : publisherText(repository, workflow)
}

function listOf(json: JsonObject, key: string): readonly unknown[] {
  const value = field(json, key)
  return Array.isArray(value) ? value : []
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted()
