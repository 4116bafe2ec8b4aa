/** An alias is reported only if its name belonged to another package before. */
import { expect, test } from '@jest/globals'
import type { Lockfile } from '../../src/domain/lockfile.ts'
import type { LockedPackage } from '../../src/domain/package.ts'
import { namesTaken } from '../../src/line/aliases.ts'
import { locked } from '../helpers/candidate.ts'

const lockfile = (...packages: readonly LockedPackage[]): Lockfile => ({
  file: 'package-lock.json',
  format: 'npm',
  formatVersion: '3',
  packages,
})
const lodash = locked('1.0.0', {}, 'lodash')
const evil = locked('1.1.0', { alias: 'lodash' }, 'evil')
const taken = (base: Lockfile | undefined, head: Lockfile): readonly string[] =>
  namesTaken(base, head).map(({ before, after }) => `${after.name} for ${before.name}`)

test.each([
  ['a package of that name', lockfile(lodash), ['evil for lodash']],
  ['another alias of that name', lockfile(locked('1.0.0', { alias: 'lodash' }, 'good')), ['evil for good']],
  ['a new name', lockfile(locked('1.0.0', {}, 'other')), []],
  ['the same package under that alias', lockfile(locked('1.0.0', { alias: 'lodash' }, 'evil')), []],
  ['no lockfile', undefined, []],
])('before there was %s', (_, base, wanted) => expect(taken(base, lockfile(evil))).toEqual(wanted))

test.each([
  ['its own name first', { aliases: ['lodash'] }],
  ['another alias first', { alias: 'harmless', aliases: ['lodash'] }],
])('a package that was locked already takes the name, %s', (_, names) => {
  const before = lockfile(lodash, locked('1.1.0', {}, 'evil'))
  expect(taken(before, lockfile(lodash, locked('1.1.0', names, 'evil')))).toEqual(['evil for lodash'])
})

test('an alias that both sides have is none that comes in', () => {
  expect(taken(lockfile(lodash, evil), lockfile(lodash, evil))).toEqual([])
})
