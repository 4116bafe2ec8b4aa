/**
 * Compares the account that the registry says published the version with the accounts that the policy names. Claimed:
 * unsigned.
 */
import { type Account, describeAccount } from '../domain/account.ts'
import { claimsOf } from '../domain/claims.ts'
import { humanBehind } from '../weighing/account-history.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { Violation } from '../domain/finding.ts'
import { sourceText, spec } from '../domain/package.ts'
import { type NamedAccounts, namedAccounts } from '../weighing/requirement.ts'
import { shown } from '../text/shown.ts'
import type { Standing } from '../domain/standing.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['account'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the policy does not name the registry account that published it',
  defaultLevel: 'error',
  follows: ['source-changed', 'exotic-source-added'],
  check: ({ candidate, standing }) => {
    const { claimed, change, evidence } = candidate
    const wanted = namedAccounts(standing)
    if (wanted?.key === 'accounts' && hasNoAccount(candidate)) return [nobodys(candidate, wanted)]
    const account = claimsOf(claimed, change.after.version)?.account
    if (wanted === undefined || account === undefined || wanted.names.includes(nameOf(account))) return []
    // If a trusted publisher published directly, the registry names no account. Then the certificate says who
    // published, or will say so once it can be had.
    if (account.kind === 'trusted-publisher' && wanted.key === 'maintainers.npm' && evidence.kind !== 'unattested') return []
    return [
      {
        message: `${spec(change.after)} was published by ${shown(describeAccount(account))}, which the policy does not name`,
        reason: 'An account that was added recently, or whose token was stolen, publishes under its own name.',
        help: wayOut(candidate, account, wanted, standing),
        facts: [{ label: 'account (claimed)', wanted: wanted.names.join(', '), found: describeAccount(account) }],
      },
    ]
  },
})

/**
 * No registry says who put it there. A folder of the repository is reviewed there, and a bundled package is judged with
 * the package that bundles it.
 */
const hasNoAccount = ({ change: { after } }: Candidate): boolean => ['git', 'tarball', 'file'].includes(after.source.kind)

function nobodys({ change: { after } }: Candidate, { names, declaredAt }: NamedAccounts): Violation {
  const source = sourceText(after.source, after.version)
  return {
    message: `${spec(after)} does not come from a registry, so no account published it`,
    reason: 'The policy names accounts for this package. That demand holds for every source; otherwise any address would get around it.',
    help: `Restore the registry's package at ${after.location.file}:${after.location.line}. The policy entry that names the accounts is at ${declaredAt.file}:${declaredAt.line}.`,
    facts: [{ label: 'account (claimed)', wanted: names.join(', '), found: `none, of ${source}` }],
  }
}

/**
 * A certified publisher says more than any account. And a trusted publisher must not be added to `maintainers.npm`:
 * every trusted publisher has the same account name.
 */
function wayOut({ evidence }: Candidate, account: Account, { key }: NamedAccounts, standing: Standing): string {
  if (evidence.kind === 'verified' && standing.kind === 'unattested')
    return `Ask the maintainers whether they publish from ${shown(evidence.identity.sourceRepositoryUri)} now.`
  const who = shown(nameOf(account))
  return account.kind === 'trusted-publisher' && key === 'maintainers.npm'
    ? `Ask the maintainers why ${who} published it without an attestation.`
    : `Ask the maintainers whether ${who} publishes for them.`
}

const nameOf = (account: Account): string => humanBehind(account) ?? account.name
