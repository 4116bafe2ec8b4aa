/** What follows from what each rule says of itself. No list of rules is kept by hand. */
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
/** Whether `init` may exempt what is locked already from it. */
export const isExemptedAtInit = (rule: RuleId): boolean => EXEMPTED_AT_INIT.includes(rule)

const ONLY_AGE = idsWhere(({ restsOn }) => restsOn.length > 0 && restsOn.every((ground) => ground === 'age'))
/** Whether only the time that has passed is against what it finds, so that the finding ends by itself. */
export const isOnlyAge = (rule: RuleId): boolean => ONLY_AGE.includes(rule)

/** What its reader does first. What no exemption may name is put back, and no line of policy is offered. */
export function firstStepOf(id: RuleId): 'ask' | 'put-back' | 'refuse' {
  const rule = rules[id]
  if (rule.about !== 'candidate') return 'ask'
  return rule.exemptible === 'never' ? 'refuse' : (rule.firstStep ?? 'ask')
}

/** The rules that an entry with the certified publisher answers, of these kinds. */
export const answeredByTrust = (...kinds: readonly ('identity' | 'listing' | 'continuity')[]): readonly RuleId[] =>
  idsWhere((rule) => rule.about === 'candidate' && rule.trustAnswers !== undefined && kinds.includes(rule.trustAnswers))

/** The evidence that a rule rests on and packages of an ecosystem cannot have: then it is not asked about them. */
export const lackedBy = (rule: RuleId, ecosystem: EcosystemId): readonly Ground[] =>
  rules[rule].restsOn.filter((ground) => ground !== 'policy' && ground !== 'lockfile' && !ECOSYSTEMS[ecosystem].grounds.has(ground))

/** The rules whose finding explains one of this rule, the first of those that are found. */
export function causesOf(id: RuleId): readonly RuleId[] {
  const rule = rules[id]
  return rule.about === 'candidate' ? (rule.follows ?? []) : []
}

/** The policy's level, but where it may not lower one. */
export function levelOf(rule: RuleId, policy: Policy): Level | 'off' {
  const { isFixed, defaultLevel } = rules[rule]
  return isFixed ? defaultLevel : (policy.levels[rule] ?? defaultLevel)
}

/** What a rule finds, in words, and at which level where no policy states one. */
export const toldOfRule = (rule: RuleId): Pick<Rule, 'summary' | 'defaultLevel'> => rules[rule]

/** Evidence that the policy asks for by making an error of a rule that rests on it. */
export const demandedBy = (policy: Policy): ReadonlySet<Ground> =>
  new Set(RULE_IDS.filter((rule) => policy.levels[rule] === 'error').flatMap((rule) => rules[rule].restsOn))

/** Whether a rule that rests on this is on. */
export const isJudged = (ground: Ground, policy: Policy): boolean =>
  RULE_IDS.some((rule) => rules[rule].restsOn.includes(ground) && levelOf(rule, policy) !== 'off')
