/**
 * The attack corpus: every documented incident is blocked on the day it happened. Honest releases that look like one come in, unless nothing public
 * distinguishes them from one. `U=1 npm test -- corpus` rewrites docs/attacks.md, which is written from these verdicts.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { RULE_IDS, type RuleId } from '../src/domain/rule-id.ts'
import { mergePolicyText } from '../src/policy/write/merge.ts'
import { commonPatch } from '../src/remedy/joined.ts'
import { PIN_STORIES } from './corpus/actions.ts'
import { outcomeOfPin } from './corpus/actions-judged.ts'
import { pinSection } from './corpus/actions-page.ts'
import { judge, late, outcomeOf, policyOfTheDayBefore, rulesAt } from './corpus/judged.ts'
import { type Judged, page } from './corpus/page.ts'
import type { Incident, Legitimate } from './corpus/told.ts'
import { parse } from './policy/policies.ts'

const CORPUS = path.join(import.meta.dirname, 'corpus')
const PAGE = path.join(import.meta.dirname, '..', 'docs', 'attacks.md')

async function load<T>(folder: string, name: string): Promise<readonly (readonly [slug: string, told: T])[]> {
  const files = readdirSync(path.join(CORPUS, folder)).toSorted()
  return Promise.all(files.map(async (file) => [file.replace(/\.ts$/, ''), (await import(path.join(CORPUS, folder, file)))[name]] as const))
}

const incidents = await load<Incident>('incidents', 'incident')
const legitimate = await load<Legitimate>('legitimate', 'release')

/** Each story is judged once, whatever asks. */
const outcomes = new Map<Incident | Legitimate, ReturnType<typeof outcomeOf>>()
function outcome(told: Incident | Legitimate): ReturnType<typeof outcomeOf> {
  const known = outcomes.get(told) ?? outcomeOf(told)
  outcomes.set(told, known)
  return known
}

const withAge = (rules: readonly RuleId[]): readonly RuleId[] => RULE_IDS.filter((rule) => rule === 'too-new' || rules.includes(rule))

describe('attacks', () => {
  test.each(incidents)('%s', async (_slug, told) => {
    const { withoutPolicy, withPolicy } = told.besidesAge
    const { onTheDay, late, undetermined } = await outcome(told)
    const and = (rules: readonly RuleId[], more: readonly RuleId[] = []): readonly RuleId[] =>
      RULE_IDS.filter((rule) => rules.includes(rule) || more.includes(rule))
    expect(undetermined).toBe(false)
    expect(onTheDay).toEqual({ withoutPolicy: withAge(withoutPolicy), withPolicy: withAge(withPolicy) })
    expect(late).toEqual({
      withoutPolicy: and(withoutPolicy, told.later?.withoutPolicy),
      withPolicy: and(withPolicy, told.later?.withPolicy),
    })
  })
})

const NONE = { withoutPolicy: [], withPolicy: [] }
/** What the gate can only say of a publish that left its attestation or its tag out. */
const LOST: readonly RuleId[] = ['attestation-lost', 'attestation-missing', 'trusted-publisher-lost', 'tag-lost', 'tag-missing']

describe('honest releases', () => {
  test.each(legitimate)('%s', async (_slug, told) => {
    const { late, undetermined } = await outcome(told)
    expect(undetermined).toBe(false)
    expect(late).toEqual(told.blockedBy ?? NONE)
  })

  const blocked = legitimate.filter(([, { blockedBy }]) => blockedBy !== undefined)

  test.each(blocked)('%s is blocked only for the attestation or the tag that it dropped', async (_slug, told) => {
    const { late } = await outcome(told)
    for (const rules of [late.withoutPolicy, late.withPolicy]) expect(LOST).toEqual(expect.arrayContaining([...rules]))
  })

  test.each(blocked)('%s comes in with the lines that are offered', async (_slug, told) => {
    for (const policy of ['version: 1\n', await policyOfTheDayBefore(told)]) {
      const report = await judge(told, late(told), policy)
      const patch = commonPatch(report.blocked, parse(policy))
      const after = await judge(told, late(told), patch === undefined ? policy : mergePolicyText(policy, patch.additions))
      expect(rulesAt(after, 'error')).toEqual([])
      expect(after.conclusion).toBe('pass')
    }
  })

  const repaired = blocked.filter(([, { repairedBy }]) => repairedBy !== undefined)

  test.each(repaired)('%s: the version that put it right comes in', async (_slug, told) => {
    const [name = ''] = Object.keys(told.packages)
    const version = told.repairedBy ?? ''
    const fixed: Legitimate = { ...told, published: told.packages[name]?.versions[version]?.at ?? '', head: [`${name}@${version}`] }
    for (const policy of [undefined, await policyOfTheDayBefore(told)])
      expect((await judge(fixed, late(fixed), policy)).conclusion).toBe('pass')
  })
})

describe('docs/attacks.md', () => {
  test('says what the gate says', async () => {
    const all = async <T extends Incident | Legitimate>(list: readonly (readonly [string, T])[]): Promise<Judged<T>[]> =>
      Promise.all(list.map(async ([, told]) => ({ told, outcome: await outcome(told) })))
    const pins = await Promise.all(PIN_STORIES.map(async (told) => ({ told, outcome: await outcomeOfPin(told) })))
    const text = page(await all(incidents), await all(legitimate), pinSection(pins))
    if (process.env['U'] === '1' || !existsSync(PAGE)) {
      if (process.env['CI'] !== undefined) throw new Error(`${PAGE} is not committed`)
      writeFileSync(PAGE, text)
    }
    expect(text).toBe(readFileSync(PAGE, 'utf8'))
  })
})
