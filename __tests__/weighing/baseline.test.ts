/** Which locked version an incoming one is compared with. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { IncomingChange } from '../../src/domain/change.ts'
import type { LockedPackage } from '../../src/domain/package.ts'
import { type AskedBaseline, decisive, lockedBaselines, registryBaseline } from '../../src/weighing/baseline.ts'
import { outage, packageClaims, verified } from '../helpers/candidate.ts'
import { locked } from '../helpers/locked.ts'
import { exemption } from '../helpers/report.ts'

const updated = (version: string, before: readonly LockedPackage[]): IncomingChange => {
  const [first, ...others] = before
  return first === undefined
    ? { kind: 'added', after: locked(`lib@${version}`) }
    : { kind: 'updated', before: [first, ...others], replaced: [], after: locked(`lib@${version}`) }
}
const NO_EXEMPTIONS = { exemptions: [] }
/** As gathering does it, where every version was published alike. */
function chooseBaselines(change: IncomingChange, policy: Parameters<typeof lockedBaselines>[1] = NO_EXEMPTIONS) {
  const { line, packageWide } = lockedBaselines(change, policy)
  return [
    ...line.slice(0, 1).map((entry) => ({ package: entry, relation: 'release-line' })),
    ...(packageWide === undefined ? [] : [{ package: packageWide, relation: 'package-wide' }]),
  ]
}
const chosen = (version: string, ...before: readonly string[]): readonly string[] =>
  chooseBaselines(
    updated(
      version,
      before.map((other) => locked(`lib@${other}`)),
    ),
  ).map(({ package: entry, relation }) => `${relation} ${entry.version}`)

describe('the release line decides', () => {
  test.each<[string, string, string[], string[]]>([
    ['the only version', '1.1.0', ['1.0.0'], ['release-line 1.0.0']],
    ['the nearest lower of the same major', '1.5.0', ['1.0.0', '1.4.0', '1.6.0', '2.0.0'], ['release-line 1.4.0', 'package-wide 2.0.0']],
    [
      'a downgrade: the nearest higher of the same major',
      '1.0.0',
      ['1.2.0', '1.1.0', '0.9.0'],
      ['release-line 1.1.0', 'package-wide 1.2.0'],
    ],
    ['a new major: the nearest lower of all', '3.0.0', ['1.0.0', '2.0.0', '4.0.0'], ['release-line 2.0.0', 'package-wide 4.0.0']],
    ['nothing lower at all: the nearest', '1.0.0', ['3.0.0', '2.0.0'], ['release-line 2.0.0', 'package-wide 3.0.0']],
    ['a backport beside the newest', '1.0.5', ['1.0.4', '2.3.0'], ['release-line 1.0.4', 'package-wide 2.3.0']],
    [
      'a prerelease comes before its release',
      '2.0.0',
      ['2.0.0-rc.10', '2.0.0-rc.9', '1.9.0'],
      ['release-line 2.0.0-rc.10', 'package-wide 2.0.0-rc.9'],
    ],
    ['numbers compare as numbers', '1.11.0', ['1.9.0', '1.10.0'], ['release-line 1.10.0', 'package-wide 1.9.0']],
    ['what is no SemVer comes last', '1.1.0', ['next', '1.0.0'], ['release-line 1.0.0', 'package-wide next']],
    ['what is no SemVer, against SemVer', 'next', ['1.0.0', '2.0.0', 'prev'], ['release-line 2.0.0', 'package-wide 1.0.0']],
    [
      'no SemVer on either side',
      '2024.01.02.1',
      ['2024.01.01.1', '2023.12.31.1'],
      ['release-line 2024.01.01.1', 'package-wide 2023.12.31.1'],
    ],
    ['none', '1.0.0', [], []],
  ])('%s', (_, version, before, expected) => {
    expect(chosen(version, ...before)).toEqual(expected)
  })
})

test('what is re-resolved is compared with itself', () => {
  const before = locked('lib@1.0.0', { line: 3 })
  expect(chooseBaselines({ kind: 're-resolved', before, after: locked('lib@1.0.0') })).toEqual([
    { package: before, relation: 'release-line' },
  ])
})

test('a version from git or a folder hides no version from a registry', () => {
  const fork = locked('lib@1.0.9', { source: { kind: 'git', url: 'git+https://x.example/lib.git', commit: undefined } })
  const registry = locked('lib@1.0.0')
  expect(chooseBaselines(updated('1.1.0', [fork, registry]))).toEqual([{ package: registry, relation: 'release-line' }])
  expect(chooseBaselines(updated('1.1.0', [fork]))).toEqual([{ package: fork, relation: 'release-line' }])
})

test('one or two distinct versions of the base, the release line first, whatever the order', () => {
  const versions = fc.uniqueArray(fc.constantFrom('0.1.0', '1.0.0', '1.2.0', '1.10.0', '2.0.0-rc.1', '2.0.0', 'next'), { minLength: 1 })
  const shuffled = versions.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
  fc.assert(
    fc.property(shuffled, fc.constantFrom('1.1.0', '3.0.0', '0.0.1'), ([list, other], version) => {
      const result = chosen(version, ...list)
      expect(result).toHaveLength(Math.min(2, list.length))
      expect(result[0]).toMatch(/^release-line /)
      expect(new Set(result.map((line) => line.split(' ')[1])).size).toBe(result.length)
      expect(chosen(version, ...other)).toEqual(result)
    }),
  )
})

const exempting = (...versions: readonly string[]) => ({
  exemptions: versions.map((version) => exemption({ package: 'lib', version })),
})

test('a version that an exemption names measures nothing', () => {
  const change = updated('1.2.0', [locked('lib@1.1.0'), locked('lib@1.0.0')])
  expect(lockedBaselines(change, exempting('1.1.0')).line.map(({ version }) => version)).toEqual(['1.0.0'])
  expect(lockedBaselines(change, exempting('1.1.0', '1.0.0'))).toEqual({ line: [], packageWide: undefined })
})

describe('a version without attestations hides none that has some', () => {
  const of = (version: string, kind: 'unattested' | 'verified' | 'unavailable', publishedAt?: string): AskedBaseline => ({
    package: locked(`lib@${version}`),
    evidence: kind === 'verified' ? verified() : kind === 'unattested' ? { kind } : outage,
    publishedAt,
  })
  const byHand = of('2.0.0', 'unattested', '2026-01-01T00:00:00Z')
  test.each<[string, readonly AskedBaseline[], string | undefined, string]>([
    ['the nearest was attested', [of('2.0.0', 'verified'), of('2.5.0', 'verified')], undefined, '2.0.0'],
    [
      'a later one was attested, before this one came',
      [byHand, of('2.5.0', 'verified', '2026-02-01T00:00:00Z')],
      '2026-03-01T00:00:00Z',
      '2.5.0',
    ],
    ['it was attested after this one came', [byHand, of('2.5.0', 'verified', '2026-04-01T00:00:00Z')], '2026-03-01T00:00:00Z', '2.0.0'],
    ['nobody says when', [byHand, of('2.5.0', 'verified')], '2026-03-01T00:00:00Z', '2.5.0'],
    ['nobody says when this one came', [byHand, of('2.5.0', 'verified', '2026-04-01T00:00:00Z')], undefined, '2.5.0'],
    ['no answer about the other one', [byHand, of('2.5.0', 'unavailable')], '2026-03-01T00:00:00Z', '2.5.0'],
    ['no answer about the nearest', [of('2.0.0', 'unavailable'), of('2.5.0', 'verified')], undefined, '2.0.0'],
    ['none was attested', [byHand, of('2.5.0', 'unattested')], undefined, '2.0.0'],
  ])('%s', (_, line, at, version) => expect(decisive(line, at)?.package.version).toBe(version))
})

describe('what is new to the lockfile is compared with the registry’s nearest lower version', () => {
  const COOLDOWN = 72 * 3_600_000
  const at = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T00:00:00Z`
  const choose = (
    version: string,
    days: Readonly<Record<string, number>>,
    policy: Parameters<typeof lockedBaselines>[1] = NO_EXEMPTIONS,
  ) => {
    const parts = Object.fromEntries(Object.entries(days).map(([other, day]) => [other, { publishedAt: at(day) }]))
    const known = packageClaims({ '1.0.0': undefined, '1.1.0': undefined, ...parts })
    return registryBaseline(locked(`lib@${version}`), known, policy, COOLDOWN)?.version
  }
  test.each<[string, string, Record<string, number>, string | undefined]>([
    ['the nearest lower one', '1.2.0', { '1.1.0': 1, '1.0.0': 1, '1.2.0': 20 }, '1.1.0'],
    ['none that is higher', '1.1.0', { '1.0.0': 1, '1.1.0': 20, '2.0.0': 2 }, '1.0.0'],
    ['none of the same days: two of one attack do not vouch for each other', '1.2.0', { '1.0.0': 1, '1.1.0': 19, '1.2.0': 20 }, '1.0.0'],
    ['of the same days where nothing is older', '1.2.0', { '1.1.0': 19, '1.2.0': 20 }, '1.1.0'],
    ['none that came later, where one came before', '1.2.0', { '1.0.0': 15, '1.1.0': 25, '1.2.0': 20 }, '1.0.0'],
    ['a release before a prerelease', '2.0.0', { '1.9.0': 1, '2.0.0-rc.1': 2, '2.0.0': 20 }, '1.9.0'],
    ['a prerelease with a prerelease', '2.0.0-rc.2', { '1.9.0': 1, '2.0.0-rc.1': 2, '2.0.0-rc.2': 20 }, '2.0.0-rc.1'],
    ['the first version has none', '1.0.0', { '1.0.0': 1 }, undefined],
  ])('%s', (_, version, days, expected) => expect(choose(version, days)).toBe(expected))

  test('not one that an exemption names', () => {
    expect(choose('1.2.0', { '1.0.0': 1, '1.1.0': 2, '1.2.0': 20 }, exempting('1.1.0'))).toBe('1.0.0')
  })
})
