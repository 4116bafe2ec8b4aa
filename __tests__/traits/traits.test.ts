/** The lists that follow from what each rule says of itself. A rule that changes one of them changes what a policy may do: that is seen here. */
import { describe, expect, test } from '@jest/globals'
import { NO_POLICY } from '../../src/domain/policy.ts'
import { RULE_IDS } from '../../src/domain/rule-id.ts'
import { rules } from '../../src/rules/index.ts'
import { demandedBy, isJudged, isOnlyAge } from '../../src/traits/ground.ts'
import { FIXED_RULES, levelOf } from '../../src/traits/level.ts'
import { NOT_EXEMPTIBLE, isExemptedAtInit } from '../../src/traits/way-out.ts'
import { policy } from '../helpers/policy.ts'

test('whose level a policy cannot lower', () =>
  expect(FIXED_RULES).toEqual(['package-denied', 'attestation-invalid', 'attestation-unavailable', 'run-unavailable', 'integrity-changed']))

test('what no exemption lifts', () =>
  expect(NOT_EXEMPTIBLE).toEqual([
    'package-denied',
    'attestation-invalid',
    'attestation-unavailable',
    'source-unavailable',
    'integrity-changed',
  ]))

test('what init may exempt unasked', () =>
  expect(RULE_IDS.filter(isExemptedAtInit)).toEqual(['too-new', 'integrity-missing', 'exotic-source-added']))

test('what ends by itself', () => expect(RULE_IDS.filter(isOnlyAge)).toEqual(['too-new']))

test('a fixed rule keeps its own level, any other has the policy’s', () => {
  for (const id of RULE_IDS) {
    const wanted = FIXED_RULES.includes(id) ? rules[id].defaultLevel : 'off'
    expect([id, levelOf(id, policy({ levels: { [id]: 'off' } }))]).toEqual([id, wanted])
    expect(levelOf(id, NO_POLICY)).toBe(rules[id].defaultLevel)
  }
})

describe('what a policy demands by raising a rule', () => {
  test('nothing where it raises none', () => {
    expect([...demandedBy(NO_POLICY)]).toEqual([])
    expect([...demandedBy(policy({ levels: { 'tag-contradicts-commit': 'warning', 'version-burst': 'off' } }))]).toEqual([])
  })
  test('the evidence that it rests on', () => {
    expect([...demandedBy(policy({ levels: { 'tag-contradicts-commit': 'error', 'version-burst': 'error' } }))].sort()).toEqual([
      'commit',
      'metadata',
      'tag',
    ])
  })
  test('a rule about missing evidence demands none', () => {
    for (const id of RULE_IDS.filter((rule) => rule.endsWith('-unavailable')))
      expect([id, ...demandedBy(policy({ levels: { [id]: 'error' } }))]).toEqual([id])
  })
})

test('a review is asked for where a rule judges it', () => {
  expect(isJudged('review', NO_POLICY)).toBe(false)
  expect(isJudged('review', policy({ levels: { 'commit-unreviewed': 'notice' } }))).toBe(true)
  expect(isJudged('run', NO_POLICY)).toBe(true)
})
