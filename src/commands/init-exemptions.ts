/**
 * Drafts exemptions for locked versions that the drafted policy would not let in: too young, from a source without
 * attestations, or without a hash. Each ends, so that `audit` passes on the day the policy is written and nothing is
 * lifted permanently.
 */
import { decide } from '../line/decide.ts'
import { type Bound, boundTo } from '../domain/bound.ts'
import { isNonEmpty } from '../domain/brand.ts'
import type { Candidate } from '../domain/candidate.ts'
import { spec } from '../domain/package.ts'
import type { Exemption, Policy } from '../domain/policy.ts'
import { draftExemption } from '../policy/draft/exemption.ts'
import { isOnlyAge } from '../traits/ground.ts'
import { isExemptedAtInit } from '../traits/way-out.ts'
import { DAY, later } from '../text/time.ts'

export function exemptionsFor(candidates: readonly Candidate[], policy: Policy, now: string): readonly Exemption[] {
  const bySpec = new Map<string, Exemption>()
  for (const candidate of candidates) {
    const { findings } = decide(candidate, policy)
    const rules = [
      ...new Set(
        findings
          .filter(({ level, undetermined, rule }) => level === 'error' && !undetermined && isExemptedAtInit(rule))
          .map(({ rule }) => rule),
      ),
    ]
    const bound = boundTo(candidate.change.after)
    if (isNonEmpty(rules) && bound !== undefined)
      bySpec.set(`${spec(candidate.change.after)} ${bound.text}`, exemption(candidate, bound, rules, policy, now))
  }
  return [...bySpec.values()]
}

function exemption({ change: { after } }: Candidate, bound: Bound, rules: Exemption['rules'], policy: Policy, now: string): Exemption {
  const days = rules.every(isOnlyAge) ? Math.ceil(policy.settings.cooldown / DAY) + 1 : 365
  return draftExemption(after, bound, rules, 'was locked when this policy was written', later(now, days * DAY))
}
