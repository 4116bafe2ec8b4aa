/** Says which level a finding of a rule has under a policy. */
import type { Level } from '../domain/finding.ts'
import type { Policy } from '../domain/policy.ts'
import type { RuleId } from '../domain/rule-id.ts'
import { rules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { idsWhere } from './ids-where.ts'

/** Rules whose level a policy cannot lower. */
export const FIXED_RULES = idsWhere(({ isFixed }) => isFixed)

/** The policy's level, unless the policy may not lower it. */
export function levelOf(rule: RuleId, policy: Policy): Level | 'off' {
  const { isFixed, defaultLevel } = rules[rule]
  return isFixed ? defaultLevel : (policy.levels[rule] ?? defaultLevel)
}

/** The summary of a rule, and its level if no policy states one. */
export const toldOfRule = (rule: RuleId): Pick<Rule, 'summary' | 'defaultLevel'> => rules[rule]
