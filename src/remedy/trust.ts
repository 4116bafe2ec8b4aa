/**
 * Another publisher, account, person or registry beside those that are there: offered where it alone answers everything
 * that blocks.
 */
import type { Policy } from '../domain/policy.ts'
import type { Remedy } from '../domain/remedy.ts'
import type { RuleId } from '../domain/rule-id.ts'
import type { Verdict } from '../domain/verdict.ts'
import { accountChanged, accountUnexpected } from './trust-account.ts'
import { fromThatRegistry } from './accept-untold.ts'
import { anotherPublisher, samePublisherElsewhere, unattestedEntry } from './trust-identity.ts'
import { actorUnexpected, registryUnexpected } from './trust-others.ts'
import { patchOf } from './patch.ts'
import type { Way } from './way.ts'

/**
 * Each says `undefined` where it is not about what blocks, or where the policy has no words for it. Nothing is ever
 * guessed.
 */
const WAYS: readonly ((verdict: Verdict, rules: ReadonlySet<RuleId>, policy: Policy) => Way | undefined)[] = [
  samePublisherElsewhere,
  anotherPublisher,
  unattestedEntry,
  fromThatRegistry,
  accountUnexpected,
  accountChanged,
  actorUnexpected,
  registryUnexpected,
]

/** The first that answers everything. */
export function trust(verdict: Verdict, rules: ReadonlySet<RuleId>, policy: Policy): readonly Remedy[] {
  for (const way of WAYS) {
    const found = way(verdict, rules, policy)
    if (found === undefined || ![...rules].every((rule) => found.answers.includes(rule))) continue
    const { kind, title, text, additions } = found
    const patch = patchOf(additions, policy)
    return patch === undefined ? [] : [{ kind, title, text, until: undefined, lifts: [...rules], patch }]
  }
  return []
}
