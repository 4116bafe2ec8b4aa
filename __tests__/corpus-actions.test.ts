/** The corpus of actions: each documented attack is blocked, on the day and ten days later. Honest bumps that look like one come in. */
import { describe, expect, test } from '@jest/globals'
import { RULE_IDS, type RuleId } from '../src/domain/rule-id.ts'
import { PIN_STORIES } from './corpus/actions.ts'
import { outcomeOfPin } from './corpus/actions-judged.ts'

const both = (rules: readonly RuleId[]) => ({ withoutPolicy: rules, withPolicy: rules })
const byTitle = (isAttack: boolean) =>
  PIN_STORIES.filter((story) => story.isAttack === isAttack).map((story) => [story.title, story] as const)

describe('attacks', () => {
  test.each(byTitle(true))('%s', async (_, story) => {
    const { onTheDay, late, undetermined } = await outcomeOfPin(story)
    expect(undetermined).toBe(false)
    // That it is young is no more than a reason besides: a release may be older than the commit that its tag was moved to.
    for (const rules of [onTheDay.withoutPolicy, onTheDay.withPolicy])
      expect(rules.filter((rule) => rule !== 'too-new')).toEqual(story.blockedBy)
    const later = RULE_IDS.filter((rule) => [...late.withoutPolicy, ...late.withPolicy].includes(rule))
    expect(later).toEqual(expect.arrayContaining([...story.blockedBy]))
    expect(story.blockedBy).toContain('pin-impostor')
  })
})

describe('honest bumps', () => {
  test.each(byTitle(false))('%s', async (_, story) => {
    const { onTheDay, late, warnings, undetermined } = await outcomeOfPin(story)
    expect(onTheDay).toEqual(both(['too-new']))
    expect(undetermined).toBe(false)
    expect(late).toEqual(both([]))
    expect(warnings).toEqual(story.warnedBy ?? [])
  })
})
