/** Who the registry says published the version, against the accounts that the policy names. Claimed: unsigned, the registry's word. */
import type { Account } from '../domain/account.ts'
import { describeAccount } from '../domain/account.ts'
import { claimsOf } from '../domain/packument.ts'
import { humanBehind } from '../weighing/account-history.ts'
import { type Candidate } from '../domain/candidate.ts'
import type { Violation } from '../domain/finding.ts'
import { sourceText, spec } from '../domain/package.ts'
import { exemptionLines, listLines, policyFile, publisherBesideLines } from '../weighing/policy-lines.ts'
import type { Policy } from '../domain/policy.ts'
import { type NamedAccounts, namedAccounts } from '../weighing/requirement.ts'
import { shown } from '../text/shown.ts'
import type { Standing } from '../domain/standing.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['account'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the registry names another account as its publisher than the policy does',
  defaultLevel: 'error',
  check: ({ candidate, policy, standing }) => {
    const { packument, change, evidence } = candidate
    const wanted = namedAccounts(standing)
    if (wanted?.key === 'accounts' && hasNoAccount(candidate)) return [nobodys(candidate, wanted, policy)]
    const account = claimsOf(packument, change.after.version)?.account
    if (wanted === undefined || account === undefined || wanted.names.includes(nameOf(account))) return []
    // Nobody is named where a trusted publisher published directly: then the certificate says who did, or will when it can be had.
    if (account.kind === 'trusted-publisher' && wanted.key === 'maintainers.npm' && evidence.kind !== 'unattested') return []
    return [
      {
        message: `${spec(change.after)} was published by ${shown(describeAccount(account))}, whom the policy does not name`,
        reason: 'An account that was added lately, or whose token was stolen, publishes under its own name.',
        help: wayOut(candidate, account, wanted, standing, policy),
        facts: [{ label: 'account (claimed)', wanted: wanted.names.join(', '), found: describeAccount(account) }],
      },
    ]
  },
})

/** No registry says who put it there. A folder of the repository is reviewed in it, and a bundling package answers for what it bundles. */
const hasNoAccount = ({ change: { after } }: Candidate): boolean => ['git', 'tarball', 'file'].includes(after.source.kind)

function nobodys({ change: { after }, now }: Candidate, { names, declaredAt }: NamedAccounts, policy: Policy): Violation {
  const source = sourceText(after.source, after.version)
  return {
    message: `${spec(after)} comes from no registry, so that no account published it`,
    reason: 'What the policy demands of a package it demands whatever its source; else any address would do in place of the account.',
    help: `Put the registry's package back at ${after.location.file}:${after.location.line}; the entry that demands an account is at ${declaredAt.file}:${declaredAt.line}. If the source is meant, exempt it in ${policyFile(policy)}:${exemptionLines(after, ['account-unexpected'], now)}`,
    facts: [{ label: 'account (claimed)', wanted: names.join(', '), found: `none, of ${source}` }],
  }
}

/**
 * What is certified says more than any account. And a trusted publisher has no name of its own among `maintainers.npm`: the one that the
 * registry gives it is every trusted publisher's.
 */
function wayOut(
  { change, evidence, now }: Candidate,
  account: Account,
  { key, names, declaredAt }: NamedAccounts,
  standing: Standing,
  policy: Policy,
): string {
  const place = `${declaredAt.file}:${declaredAt.line}`
  if (evidence.kind === 'verified' && standing.kind === 'unattested')
    return `Ask the maintainers whether they publish from ${shown(evidence.identity.sourceRepositoryUri)} now. If they do, name that publisher beside the entry at ${place}:${publisherBesideLines(change.after, evidence.identity, policy, standing.rule.pattern.text)}`
  const who = shown(nameOf(account))
  if (account.kind === 'trusted-publisher' && key === 'maintainers.npm')
    return `Ask the maintainers why ${who} published it without an attestation. If they can say, exempt it in ${policyFile(policy)}:${exemptionLines(change.after, ['account-unexpected', 'attestation-missing', 'attestation-lost'], now)}`
  return `Ask the maintainers whether ${who} publishes for them. If so, add the account to \`${key}\` at ${place}:${listLines(key, [...names, nameOf(account)])}`
}

const nameOf = (account: Account): string => humanBehind(account) ?? account.name
