/** The ways in which a policy can be told more, each as small as it can be, with what it would newly trust. */
import { boundTo } from '../../domain/bound.ts'
import { spec } from '../../domain/package.ts'
import { claimsOf } from '../../domain/packument.ts'
import type { Entry, Exemption, Policy, Publisher } from '../../domain/policy.ts'
import type { RuleId } from '../../domain/rule-id.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { DAY } from '../../text/time.ts'
import { listText } from '../../text/words.ts'
import { publisherFrom, publisherName, refOf } from './certified.ts'
import { compareIdentity } from '../../judge/compare.ts'
import { accountName } from './init-packages.ts'
import type { PolicyAdditions } from '../write/merge.ts'
import { dayText, entryText } from '../write/words.ts'
import { versionsOf } from '../../ecosystems/index.ts'

/** One way further: what to add, what it would trust, and which rules it answers. */
export interface Step {
  readonly additions: Partial<PolicyAdditions>
  readonly trusts: readonly string[]
  readonly answers: readonly RuleId[]
}

const IDENTITY_RULES: readonly RuleId[] = [
  ...([
    'issuer-unexpected',
    'repository-unexpected',
    'workflow-unexpected',
    'signer-unexpected',
    'ref-unexpected',
    'trigger-unexpected',
  ] as const),
  ...(['environment-unexpected', 'runner-unexpected', 'publisher-changed', 'dependency-unlisted', 'version-uncovered'] as const),
]

export function identityStep(verdict: Verdict, policy: Policy, rules: ReadonlySet<RuleId>): Step | undefined {
  if (!IDENTITY_RULES.some((rule) => rules.has(rule))) return undefined
  const { candidate, standing } = verdict
  if (candidate.evidence.kind === 'verified') {
    const { identity } = candidate.evidence
    const isOurs = standing.kind === 'mismatched' && standing.entry.publisher.declaredAt.file === policy.source?.file
    const more =
      standing.kind === 'mismatched' && isOurs
        ? sameButFor(
            standing.entry.publisher,
            verdict,
            standing.mismatches.map(({ rule }) => rule),
          )
        : undefined
    const certified = publisherFrom(identity, candidate.change.after)
    return more ?? (certified.kind === 'publisher' ? publisherStep(certified.publisher, verdict, policy) : undefined)
  }
  const account = accountName(claimsOf(candidate.packument, candidate.change.after.version)?.account)
  const isBare = candidate.evidence.kind === 'unattested' && account !== undefined
  return isBare
    ? entryStep(
        verdict,
        { kind: 'unattested', accounts: [account], since: undefined, until: undefined },
        [],
        ['dependency-unlisted', 'version-uncovered'],
      )
    : undefined
}

/** One more ref or trigger, where nothing else differs and the publisher is the policy's own. */
function sameButFor(publisher: Publisher, { candidate }: Verdict, mismatched: readonly RuleId[]): Step | undefined {
  const { evidence, change } = candidate
  if (evidence.kind !== 'verified' || mismatched.some((rule) => rule !== 'ref-unexpected' && rule !== 'trigger-unexpected'))
    return undefined
  const { sourceRepositoryRef: ref, buildTrigger } = evidence.identity
  const { refs, refGlobs } =
    mismatched.includes('ref-unexpected') && ref !== undefined ? refOf(ref, change.after) : { refs: [], refGlobs: [] }
  const triggers = mismatched.includes('trigger-unexpected') && buildTrigger !== undefined ? [buildTrigger] : []
  const items = [
    ...refs.map((item) => ({ publisher: publisher.name, field: 'refs' as const, item })),
    ...refGlobs.map((item) => ({ publisher: publisher.name, field: 'refGlobs' as const, item })),
    ...triggers.map((item) => ({ publisher: publisher.name, field: 'triggers' as const, item })),
  ]
  const trusts = items.map(
    ({ field, item }) =>
      `trusts ${publisher.repository} on ${field === 'triggers' ? 'the event' : 'the ref'} ${item} too, for every package of publisher ${publisher.name}`,
  )
  return items.length === 0
    ? undefined
    : { additions: { publisherItems: items }, trusts, answers: ['ref-unexpected', 'trigger-unexpected'] }
}

/** A publisher of the policy that is met wholly, else a new one. */
function publisherStep(drafted: Publisher, verdict: Verdict, policy: Policy): Step {
  const { evidence } = verdict.candidate
  const known =
    evidence.kind === 'verified'
      ? policy.publishers.find(
          (publisher) => compareIdentity(evidence.identity, publisher).mismatches.length === 0 && publisher.until === undefined,
        )
      : undefined
  const taken = new Set(policy.publishers.map(({ name }) => name))
  const publisher = known ?? { ...drafted, name: publisherName(drafted, (name) => taken.has(name)) }
  return entryStep(verdict, { kind: 'publisher', publisher }, known === undefined ? [publisher] : [], IDENTITY_RULES)
}

type EntryOf<T> = T extends Entry ? Omit<T, 'versions' | 'cooldown' | 'run' | 'declaredAt'> : never

/**
 * Beside entries that are there the new one holds from this version on. An exact name takes a package out of its pattern, so the pattern's
 * entries come along; a package that had no entry gets one for what it came from too, if that was certified.
 */
function entryStep(verdict: Verdict, entry: EntryOf<Entry>, publishers: readonly Publisher[], answers: readonly RuleId[]): Step {
  const { candidate, standing } = verdict
  const { after } = candidate.change
  const rule = standing.kind === 'unlisted' ? undefined : standing.rule
  const before = rule === undefined ? [] : rule.entries.filter(({ kind }) => kind !== 'deny')
  const common = {
    cooldown: undefined,
    run: undefined,
    declaredAt: after.location,
    versions: before.length === 0 || !versionsOf(after.name).hasOrder(after.version) ? undefined : `>=${after.version}`,
  }
  const added: Entry = { ...entry, ...common }
  const entries: readonly Entry[] = rule?.pattern.kind === 'exact' ? [added] : [...before, added]
  const trusts = [`trusts ${entryText(added)} for ${after.name}`]
  return { additions: { publishers, packages: [{ pattern: after.name, entries }] }, trusts, answers }
}

/** The publisher, where one is certified: the name that the registry gives a trusted publisher would let in any other too. */
export function accountStep(verdict: Verdict, policy: Policy, rules: ReadonlySet<RuleId>): Step | undefined {
  const { candidate, standing } = verdict
  if (!rules.has('account-unexpected') || standing.kind !== 'unattested') return undefined
  const { evidence, change } = candidate
  const certified = evidence.kind === 'verified' ? publisherFrom(evidence.identity, change.after) : undefined
  if (certified?.kind === 'publisher') return { ...publisherStep(certified.publisher, verdict, policy), answers: ['account-unexpected'] }
  const account = accountName(claimsOf(candidate.packument, change.after.version)?.account)
  if (account === undefined) return undefined
  const entry: Entry = { ...standing.entry, accounts: [account] }
  const { text } = standing.rule.pattern
  return {
    additions: { packages: [{ pattern: text, entries: [entry] }] },
    trusts: [`trusts ${entryText(entry)} for ${text}`],
    answers: ['account-unexpected'],
  }
}

export function registryStep({ candidate: { registry } }: Verdict, rules: ReadonlySet<RuleId>): Step | undefined {
  if (!rules.has('registry-unexpected') || !/^https?:\/\/[A-Za-z0-9.:_/-]+$/.test(registry)) return undefined
  return {
    additions: { registries: [registry] },
    trusts: [`trusts the registry ${registry} for every package`],
    answers: ['registry-unexpected'],
  }
}

export function exemptionStep({ candidate: { change, now } }: Verdict, rules: readonly [RuleId, ...RuleId[]]): Step {
  const { after } = change
  const bound = boundTo(after)
  const expires = new Date(Date.parse(now) + 30 * DAY).toISOString()
  const exemption: Exemption = {
    package: after.name,
    version: after.version,
    integrity: bound?.kind === 'integrity' ? bound.text : undefined,
    source: bound?.kind === 'source' ? bound.text : undefined,
    rules,
    reason: 'say who confirmed it, and where',
    approvedBy: undefined,
    expires,
    declaredAt: after.location,
  }
  return {
    additions: { exemptions: [exemption] },
    trusts: [
      `lets in ${spec(after)}, ${bound?.kind === 'integrity' ? 'these bytes' : 'from this address'} alone, despite ${listText(rules)}, until ${dayText(expires)}`,
    ],
    answers: rules,
  }
}
