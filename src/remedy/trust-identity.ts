/** Offers to trust the certified publisher of the version, in addition to the earlier or named one. */
import { claimsOf } from '../domain/claims.ts'
import type { PublishIdentity } from '../domain/identity.ts'
import type { LockedPackage } from '../domain/package.ts'
import { type Entry, type Policy, type Publisher, policyFile } from '../domain/policy.ts'
import type { ListAddition } from '../domain/policy-additions.ts'
import type { RuleId } from '../domain/rule-id.ts'
import type { Verdict } from '../domain/verdict.ts'
import { compareIdentity } from '../judge/compare.ts'
import { joinPublishers, publisherFrom, publisherKey, publisherName, refOf } from '../policy/draft/certified.ts'
import { accountName } from '../policy/draft/init-packages.ts'
import { keyLine } from '../policy/write/merge.ts'
import { publisherText } from '../policy/write/words.ts'
import { answeredByTrust } from '../traits/way-out.ts'
import { listText } from '../text/words.ts'
import { releaseLine } from '../weighing/predecessor.ts'
import { entriesBeside, newReach, presentEntries } from './entries.ts'
import type { Way } from './way.ts'

/** If an entry is met, continuity is not asked. */
const ANSWERED = answeredByTrust('identity', 'listing', 'continuity')
const ELSEWHERE: readonly RuleId[] = ['ref-unexpected', 'trigger-unexpected']

const about = (rules: ReadonlySet<RuleId>, ...of: readonly RuleId[]): boolean => of.some((rule) => rules.has(rule))

/** Adds a ref or an event to a publisher that the policy itself declares, if nothing else differs. */
export function samePublisherElsewhere({ candidate, standing }: Verdict, _rules: ReadonlySet<RuleId>, policy: Policy): Way | undefined {
  const { evidence, change } = candidate
  if (standing.kind !== 'mismatched' || evidence.kind !== 'verified') return undefined
  const { publisher } = standing.entry
  if (publisher.declaredAt.file !== policy.source?.file) return undefined
  const items = standing.mismatches.map(({ rule }) => itemFor(rule, evidence.identity, publisher, change.after))
  const found = items.filter((item) => item !== undefined)
  if (found.length < items.length) return undefined
  const places = found.map(({ field }) => {
    const line = keyLine(policy.source?.text ?? '', ['publishers', publisher.name], field)
    return line === undefined ? `a new \`${field}\`` : `\`${field}\` at ${policyFile(policy)}:${line}`
  })
  return {
    kind: 'trust',
    title: `Trust ${publisher.repository} on ${listText(found.map(({ item }) => item))} too`,
    text: `Adds an item to ${listText(places)}. It holds for every package of publisher \`${publisher.name}\` and for every later version.`,
    additions: { items: found },
    answers: ELSEWHERE,
  }
}

function itemFor(
  rule: RuleId,
  { sourceRepositoryRef: ref, buildTrigger }: PublishIdentity,
  { name }: Publisher,
  after: LockedPackage,
): Extract<ListAddition, { of: 'publisher' }> | undefined {
  if (rule === 'trigger-unexpected' && buildTrigger !== undefined) return { of: 'publisher', name, field: 'triggers', item: buildTrigger }
  if (rule !== 'ref-unexpected' || ref === undefined) return undefined
  const { refs, refGlobs } = refOf(ref, after)
  const [item] = [...refs, ...refGlobs]
  return item === undefined ? undefined : { of: 'publisher', name, field: refs.length > 0 ? 'refs' : 'refGlobs', item }
}

/**
 * Adds an entry for a publisher that the certificate meets wholly, from this version on. The earlier publisher stays.
 */
export function anotherPublisher(verdict: Verdict, rules: ReadonlySet<RuleId>, policy: Policy): Way | undefined {
  const { candidate, standing } = verdict
  const isAsked = about(rules, ...ANSWERED) || (standing.kind === 'unattested' && rules.has('account-unexpected'))
  if (!isAsked || candidate.evidence.kind !== 'verified') return undefined
  const certified = publisherFrom(candidate.evidence.identity, candidate.change.after)
  const before = standing.kind === 'unlisted' ? publisherBefore(verdict) : undefined
  // The earlier publisher could not be named, so the entry would shut it out. Under `unlisted: block` it is out
  // already.
  const isCompared = releaseLine(candidate) !== undefined && !about(rules, ...answeredByTrust('listing'))
  const shutsOut = standing.kind === 'unlisted' && before === undefined && isCompared
  return certified.kind !== 'publisher' || shutsOut ? undefined : besides(verdict, certified.publisher, before, policy)
}

function besides(verdict: Verdict, publisher: Publisher, before: Publisher | undefined, policy: Policy): Way {
  const { name } = verdict.candidate.change.after
  const { publishers, entries } = named(verdict, publisher, before, policy)
  const added = entries.at(-1)
  const who = publisherText(added?.kind === 'publisher' ? added.publisher : publisher)
  const isAlone = entries.length === 1 && presentEntries(verdict.standing).length === 0
  const asBefore = before === undefined ? ', besides what the policy names already' : `, and so may ${publisherText(before)} as before`
  return {
    kind: 'trust',
    title: `Trust ${who} for ${name}${isAlone ? '' : ' too'}`,
    text: isAlone ? `Then only this publisher may publish ${name}.` : `It may then publish ${newReach(name, entries)}${asBefore}.`,
    additions: { publishers, packages: [{ pattern: name, entries }] },
    answers: [...ANSWERED, 'account-unexpected'],
  }
}

/** The publisher of the version that continuity compares with, if that version is certified. */
function publisherBefore({ candidate }: Verdict): Publisher | undefined {
  const baseline = releaseLine(candidate)
  const certified = baseline?.evidence.kind === 'verified' ? publisherFrom(baseline.evidence.identity, baseline.package) : undefined
  return certified?.kind === 'publisher' ? certified.publisher : undefined
}

interface Named {
  readonly publishers: readonly Publisher[]
  readonly entries: readonly Entry[]
}

function named(verdict: Verdict, drafted: Publisher, before: Publisher | undefined, policy: Policy): Named {
  const { evidence } = verdict.candidate
  const taken = new Set(policy.publishers.map(({ name }) => name))
  const fresh = (publisher: Publisher): Publisher => {
    const name = publisherName(publisher, (one) => taken.has(one))
    taken.add(name)
    return { ...publisher, name }
  }
  const present =
    evidence.kind === 'verified'
      ? policy.publishers.find((one) => compareIdentity(evidence.identity, one).mismatches.length === 0 && one.until === undefined)
      : undefined
  if (before === undefined || areOne(before, drafted)) {
    const publisher = present ?? fresh(drafted)
    return {
      publishers: present === undefined ? [publisher] : [],
      entries: entriesBeside(verdict, policy, { kind: 'publisher', publisher }),
    }
  }
  if (present === undefined && areOneButForOneList(before, drafted)) {
    const joined = fresh(joinPublishers([before, drafted], ''))
    return { publishers: [joined], entries: entriesBeside(verdict, policy, { kind: 'publisher', publisher: joined }) }
  }
  const old = fresh(before)
  const publisher = present ?? fresh(drafted)
  return {
    publishers: [old, ...(present === undefined ? [publisher] : [])],
    entries: entriesBeside(verdict, policy, { kind: 'publisher', publisher }, { kind: 'publisher', publisher: old }),
  }
}

const listsOf = ({ refs, refGlobs, triggers, environment }: Publisher): readonly [string, string, string] => [
  [...refs, ...refGlobs].join('\n'),
  triggers.join('\n'),
  environment ?? '',
]
const areOne = (a: Publisher, b: Publisher): boolean => publisherKey(a) === publisherKey(b) && listsOf(a).join() === listsOf(b).join()

/** To join two publishers that differ in refs and in events would trust each ref with each event. */
function areOneButForOneList(a: Publisher, b: Publisher): boolean {
  const [[refsA, triggersA, environmentA], [refsB, triggersB, environmentB]] = [listsOf(a), listsOf(b)]
  return publisherKey(a) === publisherKey(b) && environmentA === environmentB && (refsA === refsB || triggersA === triggersB)
}

/** Unattested and not named: the account that the registry claims, from this version on. */
export function unattestedEntry(verdict: Verdict, rules: ReadonlySet<RuleId>, policy: Policy): Way | undefined {
  const { candidate } = verdict
  const { after } = candidate.change
  const account = accountName(claimsOf(candidate.claimed, after.version)?.account)
  if (!about(rules, ...answeredByTrust('listing')) || candidate.evidence.kind !== 'unattested' || account === undefined) return undefined
  const entries = entriesBeside(verdict, policy, { kind: 'unattested', accounts: [account], since: undefined, until: undefined })
  return {
    kind: 'trust',
    title: `Trust ${account} to publish ${after.name} without an attestation`,
    text: `The account may then publish ${newReach(after.name, entries)}. The registry's statements about accounts are not signed.`,
    additions: { packages: [{ pattern: after.name, entries }] },
    answers: answeredByTrust('listing'),
  }
}
