/** Finds the rules that have a trait. No list of rules is kept by hand: each follows from the rules themselves. */
import { RULE_IDS, type RuleId } from '../domain/rule-id.ts'
import { rules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'

export const idsWhere = (applies: (rule: Rule) => boolean): readonly RuleId[] => RULE_IDS.filter((id) => applies(rules[id]))
