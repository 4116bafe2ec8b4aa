/** Who the registry says published the version, against the accounts that the policy names. Claimed: unsigned, the registry's word. */
import type { Account } from '../domain/account.ts'
import { describeAccount } from '../domain/account.ts'
import { humanBehind } from '../domain/account-history.ts'
import { claimsOf } from '../domain/candidate.ts'
import { spec } from '../domain/package.ts'
import { namedAccounts } from '../domain/requirement.ts'
import { shown } from '../domain/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  summary: 'the registry names another account as its publisher than the policy does',
  defaultLevel: 'error',
  check: ({ candidate: { packument, change, evidence }, standing }) => {
    const wanted = namedAccounts(standing)
    const account = claimsOf(packument, change.after.version)?.account
    if (wanted === undefined || account === undefined || wanted.names.includes(nameOf(account))) return []
    // Nobody is named where a trusted publisher published directly: then the certificate says who did, or will when it can be had.
    if (account.kind === 'trusted-publisher' && wanted.key === 'maintainers.npm' && evidence.kind !== 'unattested') return []
    const { file, line } = wanted.declaredAt
    return [
      {
        message: `${spec(change.after)} was published by ${shown(describeAccount(account))}, whom the policy does not name`,
        reason: 'An account that was added lately, or whose token was stolen, publishes under its own name.',
        help: `Ask the maintainers whether ${shown(nameOf(account))} publishes for them. If so, add the account to \`${wanted.key}\` at ${file}:${line}.`,
        facts: [{ label: 'account (claimed)', wanted: wanted.names.join(', '), found: describeAccount(account) }],
      },
    ]
  },
})

const nameOf = (account: Account): string => humanBehind(account) ?? account.name
