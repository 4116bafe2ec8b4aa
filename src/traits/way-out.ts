/** Says what lifts a finding of a rule: an exemption, an entry of the policy, or the finding that it follows from. */
import type { RuleId } from '../domain/rule-id.ts'
import { rules } from '../rules/index.ts'
import { idsWhere } from './ids-where.ts'

/** Rules that no exemption may name. */
export const NOT_EXEMPTIBLE = idsWhere((rule) => rule.about === 'candidate' && rule.exemptible === 'never')

const EXEMPTED_AT_INIT = idsWhere((rule) => rule.about === 'candidate' && rule.exemptible === 'at-init')
/** Whether `init` may exempt locked versions from it. */
export const isExemptedAtInit = (rule: RuleId): boolean => EXEMPTED_AT_INIT.includes(rule)

/** The reader's first step. If no exemption may name the rule: restore the entry, and no line of policy is offered. */
export function firstStepOf(id: RuleId): 'ask' | 'put-back' | 'refuse' {
  const rule = rules[id]
  if (rule.about !== 'candidate') return 'ask'
  return rule.exemptible === 'never' ? 'refuse' : (rule.firstStep ?? 'ask')
}

/** The rules, of these kinds, that an entry with the certified publisher lifts. */
export const answeredByTrust = (...kinds: readonly ('identity' | 'listing' | 'continuity')[]): readonly RuleId[] =>
  idsWhere((rule) => rule.about === 'candidate' && rule.trustAnswers !== undefined && kinds.includes(rule.trustAnswers))

/** The rules whose finding explains a finding of this rule, in the order in which they count. */
export function causesOf(id: RuleId): readonly RuleId[] {
  const rule = rules[id]
  return rule.about === 'candidate' ? (rule.follows ?? []) : []
}
