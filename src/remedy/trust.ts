/**
 * Offers to trust another publisher, account, person or registry in addition to the present ones, if that alone lifts
 * everything that blocks.
 */
import type { Policy } from '../domain/policy.ts'
import type { Remedy } from '../domain/remedy.ts'
import type { RuleId } from '../domain/rule-id.ts'
import type { Verdict } from '../domain/verdict.ts'
import { accountChanged, accountUnexpected } from './trust-account.ts'
import { fromThatRegistry } from './accept-untold.ts'
import { anotherPublisher, samePublisherElsewhere, unattestedEntry } from './trust-identity.ts'
import { actorUnexpected, registryUnexpected } from './trust-others.ts'
import { taggedToo, withoutFiles, withoutTag } from './trust-source.ts'
import { patchOf } from './patch.ts'
import type { Way } from './way.ts'

/**
 * Each returns `undefined` if it is not about what blocks, or if the policy cannot express it. Nothing is ever guessed.
 */
const WAYS: readonly ((verdict: Verdict, rules: ReadonlySet<RuleId>, policy: Policy) => Way | undefined)[] = [
  samePublisherElsewhere,
  anotherPublisher,
  taggedToo,
  withoutFiles,
  withoutTag,
  unattestedEntry,
  fromThatRegistry,
  accountUnexpected,
  accountChanged,
  actorUnexpected,
  registryUnexpected,
]

/** The first that lifts everything. */
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
