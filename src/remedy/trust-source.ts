/**
 * Offers to change the source evidence that later versions need. It demands the evidence if this version has it, and
 * stops demanding it if the project no longer provides it.
 */
import { claimsOf } from '../domain/claims.ts'
import { type Entry, type Policy, type UnattestedEntry, policyFile } from '../domain/policy.ts'
import type { EntryAmendment, PolicyAdditions } from '../domain/policy-additions.ts'
import type { RuleId } from '../domain/rule-id.ts'
import type { Verdict } from '../domain/verdict.ts'
import { accountName } from '../policy/draft/init-packages.ts'
import { elapsed } from '../text/time.ts'
import { listText } from '../text/words.ts'
import { humanBehind } from '../weighing/account-history.ts'
import { claimedPair } from '../weighing/predecessor.ts'
import { demandedTag } from '../weighing/source-requirement.ts'
import { earnedDemand, isEarned } from '../weighing/tag-habit.ts'
import { agrees, vouchedFrom, witnessOf } from '../weighing/witness.ts'
import { entriesBeside } from './entries.ts'
import type { Way } from './way.ts'

type Account = Parameters<typeof accountName>[0]

/** The name of the person who published. All trusted publishers have one name, so it identifies none of them. */
const personOf = (account: Account): string | undefined =>
  account === undefined || humanBehind(account) === undefined ? undefined : accountName(account)

/**
 * The policy names a publisher, and the version has no attestation. If the project tags all its releases, and enough
 * time has passed, versions from this one on may come in by their tags. Attested ones come in as before.
 */
export function taggedToo(verdict: Verdict, rules: ReadonlySet<RuleId>, policy: Policy): Way | undefined {
  const { candidate, standing } = verdict
  const { after } = candidate.change
  const demand = earnedDemand(candidate)
  const from = vouchedFrom(candidate, standing, policy, 'tagged')
  if (!rules.has('attestation-missing') || standing.kind !== 'unproven' || demand === undefined || from === undefined) return undefined
  if ((elapsed(from, candidate.now) ?? -1) < 0) return undefined
  const person = personOf(claimsOf(candidate.claimed, after.version)?.account)
  const { taggedIn, reproduced } = demand
  const entries = entriesBeside(verdict, policy, {
    ...{ kind: 'unattested', accounts: person === undefined ? [] : [person], taggedIn, reproduced: reproduced ? true : undefined },
    ...{ since: undefined, until: undefined },
  })
  const by = person === undefined ? '' : ` by ${person}`
  const one = entries.at(-1)?.versions === undefined ? 'A version' : 'From this version on one'
  return {
    kind: 'trust',
    title: `Trust versions of ${after.name} that are tagged in ${taggedIn}, too`,
    text: `${one} without an attestation may come in that is published${by}, has a tag in ${taggedIn} and agrees with its manifest${reproduced ? ' and its files' : ''}. Attested versions come in as before.`,
    additions: { packages: [{ pattern: after.name, entries }] },
    answers: ['attestation-missing', 'attestation-lost', 'trusted-publisher-lost', 'account-changed'],
  }
}

/**
 * The version has a tag and its manifest agrees, but some of its files are not in the tagged commit. A project that
 * begins to build its files looks like this.
 */
export function withoutFiles(verdict: Verdict, rules: ReadonlySet<RuleId>, policy: Policy): Way | undefined {
  const { candidate, standing } = verdict
  const demanded = demandedTag(standing)
  const isBuilt = witnessOf(candidate) === 'tagged' && agrees(candidate) && demanded?.entry.reproduced === true
  const additions = isBuilt ? lessDemanding(verdict, policy, (entry) => ({ ...entry, reproduced: undefined })) : undefined
  if (!rules.has('tag-missing') || demanded === undefined || additions === undefined) return undefined
  const { name } = candidate.change.after
  return {
    kind: 'trust',
    title: `Demand the tag of ${name}, and no longer its files`,
    text: `Later versions of ${name} need a tag in ${demanded.repository} and a manifest that agrees. Files that no commit has come in with them: take it where the project builds its files now, and look at those that the finding names first.`,
    additions,
    answers: ['tag-missing'],
  }
}

/**
 * The version has no tag, and the project has no habit of tagging (tag-habit.ts). If it has the habit, a first gap
 * looks like a theft, and nothing is offered.
 */
export function withoutTag(verdict: Verdict, rules: ReadonlySet<RuleId>, policy: Policy): Way | undefined {
  const { candidate, standing } = verdict
  const { record } = candidate.sourceEvidence
  const demanded = demandedTag(standing)
  if (!rules.has('tag-missing') || demanded === undefined || record.kind !== 'known' || record.value.tag.kind !== 'absent') return undefined
  if (record.value.history.kind !== 'known' || isEarned(record.value.history.value)) return undefined
  const pair = claimedPair(candidate)
  const people = [personOf(pair?.before.account), personOf(pair?.after.account)].flatMap((name) => name ?? [])
  const accounts = demanded.entry.accounts.length > 0 ? demanded.entry.accounts : [...new Set(people)]
  // If the entry names no accounts, the new list names the publishers of both versions. Nothing is offered if one of
  // them is not a person, or if the baseline is attested: the list would refuse a publisher.
  const isShutOut = people.length < 2 || candidate.baseline.some(({ evidence }) => evidence.kind !== 'unattested')
  if (demanded.entry.accounts.length === 0 && isShutOut) return undefined
  const additions = lessDemanding(verdict, policy, (entry) => ({ ...entry, accounts, taggedIn: undefined, reproduced: undefined }))
  if (additions === undefined) return undefined
  const { name } = candidate.change.after
  return {
    kind: 'trust',
    title: `Trust ${listText([...accounts])} to publish ${name} without a tag`,
    text: `${demanded.repository} has no tag of this version, nor of each of those before. Later versions of ${name} then need the account alone, and the registry's word on accounts is not signed.`,
    additions,
    answers: ['tag-missing'],
  }
}

/**
 * The entry that covers the version, with a smaller demand. If a pattern or a shared file has the entry, the package
 * gets entries of its own. `undefined` if several entries are for versions without an attestation.
 */
function lessDemanding(
  { candidate, standing }: Verdict,
  policy: Policy,
  amend: (entry: UnattestedEntry) => UnattestedEntry,
): Partial<PolicyAdditions> | undefined {
  if (standing.kind !== 'unattested') return undefined
  const { pattern } = standing.rule
  const entries = standing.rule.entries.filter(({ kind }) => kind !== 'deny')
  const demanding = entries.filter((entry) => entry.kind === 'unattested')
  const [entry] = demanding
  if (entry === undefined || demanding.length > 1) return undefined
  const { name } = candidate.change.after
  if (pattern.kind === 'exact' && entry.declaredAt.file === policyFile(policy)) {
    const own = (policy.packages.find((rule) => rule.pattern.text === pattern.text)?.entries ?? []).filter(isOf(policyFile(policy)))
    const amendment: EntryAmendment = { pattern: pattern.text, index: own.indexOf(entry), amended: amend(entry) }
    return amendment.index < 0 ? undefined : { entries: [amendment] }
  }
  return { packages: [{ pattern: name, entries: entries.map((one) => (one === entry ? amend(entry) : one)) }] }
}

const isOf =
  (file: string) =>
  ({ declaredAt }: Entry): boolean =>
    declaredAt.file === file
