/**
 * Who the registry says published a version (its metadata). Claimed: unsigned, the registry's word. Staged publishing
 * puts the approving human where direct publishing has the trusted publisher, so names alone never say that the
 * publisher changed.
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

/** Human < trusted publisher < staged: a move up is never a loss. */
export const ACCOUNT_RANK: Readonly<Record<Account['kind'], number>> = { human: 0, 'trusted-publisher': 1, staged: 2 }

/** For people: `octocat`, `trusted publisher (github)`, `staged, approved by octocat`. */
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
