/** Which locked version an incoming one is compared with. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { IncomingChange } from '../../src/domain/change.ts'
import type { LockedPackage } from '../../src/domain/package.ts'
import { chooseBaselines } from '../../src/lockfile/baseline.ts'
import { locked } from '../helpers/locked.ts'

const updated = (version: string, before: readonly LockedPackage[]): IncomingChange => {
  const [first, ...others] = before
  return first === undefined
    ? { kind: 'added', after: locked(`lib@${version}`) }
    : { kind: 'updated', before: [first, ...others], replaced: [], after: locked(`lib@${version}`) }
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
