/**
 * Says who published a version, as the registry's metadata claims it: unsigned. With staged publishing the metadata
 * names the approving person where direct publishing names the trusted publisher. So another name alone does not mean
 * another publisher.
 */
export type Account =
  | { readonly kind: 'trusted-publisher'; readonly provider: string; readonly configId: string | undefined; readonly name: string }
  | {
      readonly kind: 'staged'
      readonly approver: string
      readonly provider: string | undefined
      readonly configId: string | undefined
      readonly name: string
    }
  | { readonly kind: 'human'; readonly name: string }

/** Human < trusted publisher < staged. A move up is never a loss. */
export const ACCOUNT_RANK: Readonly<Record<Account['kind'], number>> = { human: 0, 'trusted-publisher': 1, staged: 2 }

/** For people: `octocat`, `trusted publisher (github)`, `staged publish, approved by octocat`. */
export function describeAccount(account: Account): string {
  switch (account.kind) {
    case 'human':
      return account.name
    case 'trusted-publisher':
      return `trusted publisher (${account.provider})`
    case 'staged':
      return `staged publish, approved by ${account.approver}`
  }
}
