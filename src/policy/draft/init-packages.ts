/** Drafts the packages of a policy: whose account counts, and when a scope replaces its packages. */
import type { Account } from '../../domain/account.ts'
import type { NonEmpty } from '../../domain/brand.ts'
import type { Entry, Policy } from '../../domain/policy.ts'
import { npmAccount } from '../read/formats.ts'
import { fits } from '../read/shape.ts'
import { entriesYaml } from '../write/to-yaml.ts'

export interface DraftRule {
  readonly pattern: string
  readonly entries: NonEmpty<Entry>
}

/** The name that `accounts` must contain. For a staged publish: the person who approved it. */
export function accountName(account: Account | undefined): string | undefined {
  const name = account?.kind === 'staged' ? account.approver : account?.name
  return name !== undefined && fits(npmAccount, name) ? name : undefined
}

/** `@scope/`, for a package in a scope. */
export const scopeOf = (name: string): string | undefined => (name.startsWith('@') ? name.slice(0, name.indexOf('/') + 1) : undefined)

/**
 * Folds a scope into `@scope/*` only if it has at least two packages, each with one identical entry for all versions,
 * and no package that could not be verified.
 */
export function foldScopes(rules: readonly DraftRule[], kept: ReadonlySet<string>, existing: Policy): readonly DraftRule[] {
  const scopes = new Map<string, DraftRule[]>()
  for (const rule of rules) {
    const scope = scopeOf(rule.pattern)
    if (scope !== undefined) scopes.set(scope, [...(scopes.get(scope) ?? []), rule])
  }
  const folded = new Map<string, DraftRule>()
  for (const [scope, members] of scopes) {
    const [first] = members
    const isKept =
      [...kept].some((name) => scopeOf(name) === scope) || existing.packages.some(({ pattern }) => scopeOf(pattern.text) === scope)
    if (first !== undefined && !isKept && areAlike(members)) folded.set(scope, { ...first, pattern: `${scope}*` })
  }
  const left = rules.filter(({ pattern }) => !folded.has(scopeOf(pattern) ?? ''))
  return [...folded.values(), ...left].toSorted((a, b) => (a.pattern < b.pattern ? -1 : 1))
}

function areAlike(members: readonly DraftRule[]): boolean {
  const texts = new Set(members.map(({ entries }) => JSON.stringify(entriesYaml(entries))))
  return members.length >= 2 && texts.size === 1 && members.every(({ entries }) => entries.length === 1)
}
