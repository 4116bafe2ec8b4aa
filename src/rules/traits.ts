/** Derives the lists of rules from the traits of each rule. No list of rules is kept by hand. */
import type { Level } from '../domain/finding.ts'
import type { Ground } from '../domain/ground.ts'
import type { Policy } from '../domain/policy.ts'
import type { EcosystemId } from '../domain/ecosystem.ts'
import { ECOSYSTEMS } from '../ecosystems/index.ts'
import { RULE_IDS, type RuleId } from '../domain/rule-id.ts'
import { rules } from './index.ts'
import type { Rule } from './rule.ts'

const idsWhere = (applies: (rule: Rule) => boolean): readonly RuleId[] => RULE_IDS.filter((id) => applies(rules[id]))

/** Rules whose level a policy cannot lower. */
export const FIXED_RULES = idsWhere(({ isFixed }) => isFixed)

/** Rules that no exemption may name. */
export const NOT_EXEMPTIBLE = idsWhere((rule) => rule.about === 'candidate' && rule.exemptible === 'never')

const EXEMPTED_AT_INIT = idsWhere((rule) => rule.about === 'candidate' && rule.exemptible === 'at-init')
/** Whether `init` may exempt locked versions from it. */
export const isExemptedAtInit = (rule: RuleId): boolean => EXEMPTED_AT_INIT.includes(rule)

const ONLY_AGE = idsWhere(({ restsOn }) => restsOn.length > 0 && restsOn.every((ground) => ground === 'age'))
/** Whether only time is missing in its findings, so that they end by themselves. */
export const isOnlyAge = (rule: RuleId): boolean => ONLY_AGE.includes(rule)

/**
 * What the reader does first. If no exemption may name the rule: restore the entry, and no line of policy is offered.
 */
export function firstStepOf(id: RuleId): 'ask' | 'put-back' | 'refuse' {
  const rule = rules[id]
  if (rule.about !== 'candidate') return 'ask'
  return rule.exemptible === 'never' ? 'refuse' : (rule.firstStep ?? 'ask')
}

/** The rules, of these kinds, that an entry with the certified publisher lifts. */
export const answeredByTrust = (...kinds: readonly ('identity' | 'listing' | 'continuity')[]): readonly RuleId[] =>
  idsWhere((rule) => rule.about === 'candidate' && rule.trustAnswers !== undefined && kinds.includes(rule.trustAnswers))

/**
 * The evidence that a rule rests on and that packages of an ecosystem cannot have. Then the rule is not asked about
 * them.
 */
export const lackedBy = (rule: RuleId, ecosystem: EcosystemId): readonly Ground[] =>
  rules[rule].restsOn.filter((ground) => ground !== 'policy' && ground !== 'lockfile' && !ECOSYSTEMS[ecosystem].grounds.has(ground))

/** The rules whose finding explains a finding of this rule, in the order in which they count. */
export function causesOf(id: RuleId): readonly RuleId[] {
  const rule = rules[id]
  return rule.about === 'candidate' ? (rule.follows ?? []) : []
}

/** The policy's level, unless the policy may not lower it. */
export function levelOf(rule: RuleId, policy: Policy): Level | 'off' {
  const { isFixed, defaultLevel } = rules[rule]
  return isFixed ? defaultLevel : (policy.levels[rule] ?? defaultLevel)
}

/** The summary of a rule, and its level if no policy states one. */
export const toldOfRule = (rule: RuleId): Pick<Rule, 'summary' | 'defaultLevel'> => rules[rule]

/** Evidence that the policy demands by making an error of a rule that rests on it. */
export const demandedBy = (policy: Policy): ReadonlySet<Ground> =>
  new Set(RULE_IDS.filter((rule) => policy.levels[rule] === 'error').flatMap((rule) => rules[rule].restsOn))

/** Whether a rule that rests on this evidence is on. */
export const isJudged = (ground: Ground, policy: Policy): boolean =>
  RULE_IDS.some((rule) => rules[rule].restsOn.includes(ground) && levelOf(rule, policy) !== 'off')
