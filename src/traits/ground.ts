/** Says which evidence the rules rest on: what a policy demands by them, and what an ecosystem lacks. */
import type { EcosystemId } from '../domain/ecosystem.ts'
import type { Ground } from '../domain/ground.ts'
import type { Policy } from '../domain/policy.ts'
import { RULE_IDS, type RuleId } from '../domain/rule-id.ts'
import { ECOSYSTEMS } from '../ecosystems/index.ts'
import { rules } from '../rules/index.ts'
import { idsWhere } from './ids-where.ts'
import { levelOf } from './level.ts'

const ONLY_AGE = idsWhere(({ restsOn }) => restsOn.length > 0 && restsOn.every((ground) => ground === 'age'))
/** Whether only time is missing in its findings, so that they end by themselves. */
export const isOnlyAge = (rule: RuleId): boolean => ONLY_AGE.includes(rule)

/**
 * The evidence that a rule rests on and that packages of an ecosystem cannot have. Then the rule is not asked about
 * them.
 */
export const lackedBy = (rule: RuleId, ecosystem: EcosystemId): readonly Ground[] =>
  rules[rule].restsOn.filter((ground) => ground !== 'policy' && ground !== 'lockfile' && !ECOSYSTEMS[ecosystem].grounds.has(ground))

/** Evidence that the policy demands by making an error of a rule that rests on it. */
export const demandedBy = (policy: Policy): ReadonlySet<Ground> =>
  new Set(RULE_IDS.filter((rule) => policy.levels[rule] === 'error').flatMap((rule) => rules[rule].restsOn))

/** Whether a rule that rests on this evidence is on. */
export const isJudged = (ground: Ground, policy: Policy): boolean =>
  RULE_IDS.some((rule) => rules[rule].restsOn.includes(ground) && levelOf(rule, policy) !== 'off')
