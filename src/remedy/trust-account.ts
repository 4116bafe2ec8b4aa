/** Offers to trust the account that the registry claims, in addition to the earlier or named accounts. */
import { claimsOf } from '../domain/claims.ts'
import { type Policy, policyFile } from '../domain/policy.ts'
import type { ListAddition } from '../domain/policy-additions.ts'
import type { RuleId } from '../domain/rule-id.ts'
import type { Standing } from '../domain/standing.ts'
import type { Verdict } from '../domain/verdict.ts'
import { accountName } from '../policy/draft/init-packages.ts'
import { keyLine } from '../policy/write/merge.ts'
import { humanBehind } from '../weighing/account-history.ts'
import { claimedPair } from '../weighing/predecessor.ts'
import { namedAccounts } from '../weighing/requirement.ts'
import { entriesBeside, newReach } from './entries.ts'
import type { Way } from './way.ts'

/**
 * Adds a name to the list. The name of a trusted publisher is never added: every trusted publisher has the same one.
 */
export function accountUnexpected({ candidate, standing }: Verdict, rules: ReadonlySet<RuleId>, policy: Policy): Way | undefined {
  const account = claimsOf(candidate.claimed, candidate.change.after.version)?.account
  const name = account === undefined || humanBehind(account) === undefined ? undefined : accountName(account)
  const wanted = namedAccounts(standing)
  if (!rules.has('account-unexpected') || name === undefined || wanted?.declaredAt.file !== policy.source?.file) return undefined
  const found = listOf(standing, name, policy)
  if (found === undefined) return undefined
  return {
    kind: 'trust',
    title: `Trust the account ${name} too`,
    text: `Adds a name to \`${found.item.field}\` at ${policyFile(policy)}:${found.line}. It holds for every package that this list is for, and for every later version.`,
    additions: { items: [found.item] },
    answers: ['account-unexpected'],
  }
}

function listOf(standing: Standing, item: string, { source, packages }: Policy): { item: ListAddition; line: number } | undefined {
  const text = source?.text ?? ''
  if (standing.kind === 'unattested') {
    const pattern = standing.rule.pattern.text
    const { line } = standing.entry.declaredAt
    const entries = packages.find((rule) => rule.pattern.text === pattern)?.entries ?? []
    const index = entries.findIndex(({ kind, declaredAt }) => kind === 'unattested' && declaredAt.line === line)
    const at = keyLine(text, ['packages', pattern, index], 'accounts')
    return at === undefined ? undefined : { item: { of: 'entry', pattern, index, field: 'accounts', item }, line: at }
  }
  const publisher =
    standing.kind === 'published' || standing.kind === 'mismatched' || standing.kind === 'unproven' ? standing.entry.publisher : undefined
  const at = publisher === undefined ? undefined : keyLine(text, ['publishers', publisher.name, 'maintainers'], 'npm')
  return publisher === undefined || at === undefined
    ? undefined
    : { item: { of: 'publisher', name: publisher.name, field: 'maintainers.npm', item }, line: at }
}

/** Unattested before and now: the new account from this version on, and the old one as before. */
export function accountChanged(verdict: Verdict, rules: ReadonlySet<RuleId>, policy: Policy): Way | undefined {
  const { candidate } = verdict
  const pair = claimedPair(candidate)
  const isPlain = candidate.evidence.kind === 'unattested' && candidate.baseline.every(({ evidence }) => evidence.kind === 'unattested')
  const [before, after] = [pair?.before.account, pair?.after.account].map((account) =>
    account === undefined || humanBehind(account) === undefined ? undefined : accountName(account),
  )
  if (!rules.has('account-changed') || !isPlain || before === undefined || after === undefined) return undefined
  const window = { since: undefined, until: undefined }
  const { name } = candidate.change.after
  const entries = entriesBeside(
    verdict,
    policy,
    { kind: 'unattested', accounts: [after], ...window },
    { kind: 'unattested', accounts: [before], ...window },
  )
  return {
    kind: 'trust',
    title: `Trust ${after} to publish ${name} too`,
    text: `${after} may then publish ${newReach(name, entries)}, and ${before} may as before. The registry's statements about accounts are not signed.`,
    additions: { packages: [{ pattern: name, entries }] },
    answers: ['account-changed', 'dependency-unlisted', 'version-uncovered'],
  }
}
