/** Finds rules that a policy turns off, or lowers below their default. */
import { higherLevel } from '../../domain/finding.ts'
import { isRuleId } from '../../domain/rule-id.ts'
import { toldOfRule } from '../../traits/level.ts'
import { type LintFinding, type LintSubject, at } from './finding.ts'

export function lintLevels({ policy, entries }: LintSubject): readonly LintFinding[] {
  return entries('rules').flatMap(({ key, value }) => {
    const stated = isRuleId(key) ? policy.levels[key] : undefined
    if (!isRuleId(key) || stated === undefined) return []
    const { defaultLevel, summary } = toldOfRule(key)
    if (defaultLevel === 'off' || stated === defaultLevel || (stated !== 'off' && higherLevel(stated, defaultLevel) === stated)) return []
    const off = stated === 'off'
    return [
      at(
        value.place,
        defaultLevel === 'error' ? 'warning' : 'notice',
        off
          ? `rule \`${key}\` is turned off, so the report does not say when ${summary}`
          : `rule \`${key}\` is lowered from ${defaultLevel} to ${stated}`,
        'Use an exemption for the single version: it has an end date and names who approved it.',
      ),
    ]
  })
}
