/** Less evidence about a pinned action never gets a greener verdict, and an outage alone never counts as an attack. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Candidate } from '../src/domain/candidate.ts'
import type { PinRecord } from '../src/domain/pin.ts'
import { NO_POLICY } from '../src/domain/policy.ts'
import { decide } from '../src/line/decide.ts'
import { pinPolicies, pins } from './helpers/arbitrary-pins.ts'
import * as is from './helpers/candidate.ts'

const RUNS = { numRuns: 1500, seed: 20261122 }

const withRecord = (candidate: Candidate, less: (record: PinRecord) => PinRecord | undefined): Candidate | undefined => {
  const record = candidate.pin.kind === 'known' ? less(candidate.pin.value) : undefined
  return record === undefined ? undefined : { ...candidate, pin: { kind: 'known', value: record } }
}

const LESSENINGS: readonly (readonly [string, (candidate: Candidate) => Candidate | undefined])[] = [
  ['no answer at all', (candidate) => (candidate.pin.kind === 'known' ? { ...candidate, pin: is.outage } : undefined)],
  ['no answer about the branches', (candidate) => withRecord(candidate, (record) => ({ ...record, belongs: is.outage }))],
  ['no answer about the tags', (candidate) => withRecord(candidate, (record) => ({ ...record, claims: is.outage }))],
  [
    'no answer about the release, nor when it was',
    (candidate) => withRecord(candidate, (record) => ({ ...record, release: is.outage, dated: is.outage })),
  ],
  [
    'no answer about the commit before',
    (candidate) => withRecord(candidate, (record) => (record.before.kind === 'known' ? { ...record, before: is.outage } : undefined)),
  ],
]

test.each(LESSENINGS)('%s: never greener', (_, lessen) => {
  let compared = 0
  fc.assert(
    fc.property(pins, pinPolicies, (candidate, by) => {
      const less = lessen(candidate)
      if (less === undefined) return
      compared += 1
      if (decide(candidate, by).kind !== 'authorized') expect(decide(less, by).kind).not.toBe('authorized')
    }),
    RUNS,
  )
  expect(compared).toBeGreaterThan(100)
})

test.each(LESSENINGS)('%s: of an honest pin undetermined, never accused', (_, lessen) => {
  const honest = is.pinned()
  expect(decide(honest, NO_POLICY).kind).toBe('authorized')
  expect(decide(lessen(honest) ?? honest, NO_POLICY).kind).toBe('undetermined')
})
