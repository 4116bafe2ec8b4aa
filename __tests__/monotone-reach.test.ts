/** A property over random candidates says nothing about a rule that no candidate breaks. So each rule is broken, also alone. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decide } from '../src/line/decide.ts'
import type { Policy } from '../src/domain/policy.ts'
import { RULE_IDS, type RuleId } from '../src/domain/rule-id.ts'
import { rules } from '../src/rules/index.ts'
import { PARTS, SOURCE, STRICT, candidatesBentIn, policies, policiesWith } from './helpers/arbitrary.ts'
import { pinPolicies, pins } from './helpers/arbitrary-pins.ts'
import { byPublisher, byTag } from './helpers/policy.ts'

/** Another workflow is another than the run's record says, too; and a package that is first seen is only told. */
const NEVER_ALONE: readonly RuleId[] = ['workflow-unexpected', 'package-first-seen']

const raised = (...rules: readonly RuleId[]): fc.Arbitrary<Policy> =>
  policiesWith(fc.constant([]), Object.fromEntries(rules.map((rule) => [rule, 'error'])))

const UNDER: readonly fc.Arbitrary<Policy>[] = [
  policies,
  policiesWith(fc.constant([byPublisher()])),
  policiesWith(fc.constant([STRICT])),
  ...(['maintainers-changed', 'install-script-added', 'dormant-release', 'version-burst', 'tag-contradicts-commit'] as const).map((rule) =>
    raised(rule),
  ),
  raised('files-contradict-source'),
  policiesWith(fc.constant([byTag('octo/widget')])),
  raised('commit-unreviewed'),
]

test('the candidates and policies of the properties break every rule, and each alone', () => {
  const broken = new Set<RuleId>()
  const alone = new Set<RuleId>()
  for (const part of [...PARTS, SOURCE] as const) {
    for (const under of UNDER) {
      fc.assert(
        fc.property(candidatesBentIn(part), under, (candidate, by) => {
          const { findings } = decide(candidate, by)
          findings.forEach(({ rule }) => broken.add(rule))
          const errors = new Set(findings.filter(({ level }) => level === 'error').map(({ rule }) => rule))
          if (errors.size === 1) errors.forEach((rule) => alone.add(rule))
        }),
        { numRuns: part === 'evidence' ? 2000 : 300, seed: 20261122 },
      )
    }
  }
  fc.assert(
    fc.property(pins, pinPolicies, (candidate, by) => {
      const { findings } = decide(candidate, by)
      findings.forEach(({ rule }) => broken.add(rule))
      const errors = new Set(findings.filter(({ level }) => level === 'error').map(({ rule }) => rule))
      if (errors.size === 1) errors.forEach((rule) => alone.add(rule))
    }),
    { numRuns: 3000, seed: 20261122 },
  )
  const wanted = RULE_IDS.filter((rule) => rules[rule].about === 'candidate')
  expect(wanted.filter((rule) => !broken.has(rule))).toEqual([])
  expect(wanted.filter((rule) => !alone.has(rule))).toEqual(NEVER_ALONE)
})
