/** What a change of a lockfile adds, re-resolves and removes: first sentence by sentence, then for any two lockfiles. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { LockfileChange } from '../../src/domain/change.ts'
import { type LockedPackage, spec } from '../../src/domain/package.ts'
import { contentKey } from '../../src/lockfile/content.ts'
import { diffLockfiles } from '../../src/lockfile/diff.ts'
import { NO_INTEGRITY, fromHost, locked, lockfile, sha1, sha512 } from '../helpers/locked.ts'

const told = (change: LockfileChange): string => {
  switch (change.kind) {
    case 'added':
      return `+ ${spec(change.after)}`
    case 'updated':
      return `${change.before.map(spec).join(', ')} (leaves: ${change.replaced.map(spec).join(', ')}) > ${spec(change.after)}`
    case 're-resolved':
      return `${spec(change.before)} ~ ${spec(change.after)}`
    case 'removed':
      return `- ${spec(change.before)}`
  }
}
const diff = (base: readonly LockedPackage[], head: readonly LockedPackage[]): readonly string[] =>
  diffLockfiles(lockfile(...base), lockfile(...head)).map(told)

const publicTarball = `https://${['registry', 'npmjs', 'org'].join('.')}/lib/-/lib-1.0.0.tgz`
const yarnTarball = `https://${['registry', 'yarnpkg', 'com'].join('.')}/lib/-/lib-1.0.0.tgz`
const lib = locked('lib@1.0.0')
const checksum = (value: string | undefined, more: Partial<Parameters<typeof locked>[1]> = {}) =>
  locked('lib@1.0.0', { integrity: NO_INTEGRITY, checksum: value, ...more })

const C = '0123456789abcdef0123456789abcdef01234567'
const git = (url: string, commit: string | undefined, bytes = 'a', folder?: string) =>
  locked('lib@1.0.0', { integrity: sha512(bytes), source: { kind: 'git', url, commit, ...(folder === undefined ? {} : { folder }) } })
const unhashed = (url: string | undefined) => locked('lib@1.0.0', { integrity: NO_INTEGRITY, source: { kind: 'registry', url } })

describe('what is told', () => {
  test.each<[string, LockedPackage[], LockedPackage[], string[]]>([
    ['a bump', [lib], [locked('lib@1.1.0')], ['lib@1.0.0 (leaves: lib@1.0.0) > lib@1.1.0']],
    [
      'the same bytes at another address that is none of a registry',
      [locked('lib@1.0.0', { source: { kind: 'tarball', url: 'https://one.example/lib.tgz' } })],
      [locked('lib@1.0.0', { source: { kind: 'tarball', url: 'https://two.example/lib.tgz' } })],
      ['lib@1.0.0 ~ lib@1.0.0'],
    ],
    ['a second version', [lib], [lib, locked('lib@2.0.0')], ['lib@1.0.0 (leaves: ) > lib@2.0.0']],
    [
      'two versions become two others',
      [lib, locked('lib@2.0.0')],
      [locked('lib@1.0.1'), locked('lib@2.0.1', { line: 2 })],
      [
        'lib@1.0.0, lib@2.0.0 (leaves: lib@1.0.0, lib@2.0.0) > lib@1.0.1',
        'lib@1.0.0, lib@2.0.0 (leaves: lib@1.0.0, lib@2.0.0) > lib@2.0.1',
      ],
    ],
    ['a new package', [lib], [lib, locked('new@1.0.0')], ['+ new@1.0.0']],
    ['one that leaves', [lib, locked('old@1.0.0')], [lib], ['- old@1.0.0']],
    ['a version that leaves while another stays', [lib, locked('lib@2.0.0')], [lib], ['- lib@2.0.0']],
    [
      'the head’s order, then what leaves',
      [locked('z@1.0.0'), locked('a@1.0.0')],
      [locked('n@1.0.0', { line: 9 }), locked('m@1.0.0', { line: 10 })],
      ['+ n@1.0.0', '+ m@1.0.0', '- a@1.0.0', '- z@1.0.0'],
    ],
    [
      'a variant of other bytes beside the old one',
      [lib],
      [lib, locked('lib@1.0.0', { integrity: sha512('evil') })],
      ['lib@1.0.0 ~ lib@1.0.0'],
    ],
    ['a commit, however it is reached and packed', [git('git+ssh://git@github.com/o/lib.git', C, 'a')], [git('github:o/lib', C, 'b')], []],
    ['another commit', [git('github:o/lib', C)], [git('github:o/lib', 'f'.repeat(40))], ['lib@1.0.0 ~ lib@1.0.0']],
    ['another folder of the commit', [git('github:o/lib', C)], [git('github:o/lib', C, 'a', 'path:evil')], ['lib@1.0.0 ~ lib@1.0.0']],
    ['another repository at the commit', [git('github:o/lib', C)], [git('github:m/lib', C)], ['lib@1.0.0 ~ lib@1.0.0']],
    [
      'a branch that is packed anew',
      [git('github:o/lib#main', undefined, 'a')],
      [git('github:o/lib#main', undefined, 'b')],
      ['lib@1.0.0 ~ lib@1.0.0'],
    ],
    ['an address where nothing names the bytes', [unhashed(undefined)], [unhashed(publicTarball)], ['lib@1.0.0 ~ lib@1.0.0']],
    ['one of two variants leaves', [lib, locked('lib@1.0.0', { integrity: sha512('b') })], [lib], ['- lib@1.0.0']],
  ])('%s', (_, base, head, expected) => {
    expect(diff(base, head)).toEqual(expected)
  })

  test('a side that is missing holds nothing', () => {
    expect(diffLockfiles(undefined, lockfile(lib)).map(told)).toEqual(['+ lib@1.0.0'])
    expect(diffLockfiles(lockfile(lib), undefined).map(told)).toEqual(['- lib@1.0.0'])
    expect(diffLockfiles(undefined, undefined)).toEqual([])
  })

  test('re-resolved is held against the entry of the same place, if there is one', () => {
    const here = locked('lib@1.0.0', { source: fromHost('https://a.example/lib/-/lib-1.0.0.tgz'), integrity: sha512('a'), line: 2 })
    const [change] = diffLockfiles(lockfile(lib, here), lockfile({ ...here, integrity: locked('x@1.0.0').integrity }))
    expect(change).toMatchObject({ kind: 're-resolved', before: here })
  })
})

describe('an entry that says it is in a bundle', () => {
  const inside = (what: string, bundler: string): LockedPackage =>
    locked(what, { source: { kind: 'bundled', inside: locked(bundler) }, integrity: NO_INTEGRITY })
  const kinds = (base: readonly LockedPackage[], head: readonly LockedPackage[]): readonly string[] =>
    diffLockfiles(lockfile(...base), lockfile(...head)).map((change) => ('after' in change ? change.after.source.kind : 'removed'))
  const [npm, more] = [locked('npm@10.0.0'), inside('more@1.0.0', 'npm@10.0.0')]
  const known = inside('known@1.0.0', 'npm@10.0.0')

  test('comes from the registry where the base has the bundle, without it', () => {
    expect(kinds([npm, known], [npm, known, more])).toEqual(['registry'])
    expect(kinds([npm, known], [npm, inside('known@2.0.0', 'npm@10.0.0')])).toEqual(['registry'])
    expect(kinds([npm, known, locked('more@1.0.0')], [npm, known, locked('more@1.0.0'), more])).toEqual(['registry'])
  })

  test('is in it where the package is another version, or nothing of its bundle was listed before', () => {
    expect(kinds([npm, known], [locked('npm@10.0.1'), known, inside('more@1.0.0', 'npm@10.0.1')])).toEqual(['bundled', 'registry'])
    expect(kinds([npm], [npm, known, more])).toEqual(['bundled', 'bundled'])
    expect(kinds([], [npm, known])).toEqual(['bundled', 'registry'])
  })
})

describe('the same version', () => {
  const git = (commit: string): LockedPackage =>
    locked('lib@1.0.0', { source: { kind: 'git', url: 'git+ssh://g/o/lib.git', commit }, integrity: NO_INTEGRITY })
  const inside = (version: string): LockedPackage =>
    locked('lib@1.0.0', { source: { kind: 'bundled', inside: locked(`npm@${version}`) }, integrity: NO_INTEGRITY })
  test.each<[string, LockedPackage, LockedPackage]>([
    [
      'on another line, for other reasons, with other flags',
      lib,
      locked('lib@1.0.0', { line: 7, via: ['a'], dev: true, optional: true, installScript: true, alias: 'x' }),
    ],
    ['with the public address or without', lib, locked('lib@1.0.0', { source: fromHost(publicTarball) })],
    [
      'from yarn’s name of the public registry',
      locked('lib@1.0.0', { source: fromHost(publicTarball) }),
      locked('lib@1.0.0', { source: fromHost(yarnTarball) }),
    ],
    ['with a weaker hash more', lib, locked('lib@1.0.0', { integrity: `${sha1('x')} ${sha512('lib@1.0.0')}` })],
    ['with a weaker hash less', locked('lib@1.0.0', { integrity: `${sha1('x')} ${sha512('lib@1.0.0')}` }), lib],
    [
      'with two hashes in another order',
      locked('lib@1.0.0', { integrity: `${sha512('a')} ${sha512('b')}` }),
      locked('lib@1.0.0', { integrity: `${sha512('b')} ${sha512('a')}` }),
    ],
    ['without a hash on either side', locked('lib@1.0.0', { integrity: NO_INTEGRITY }), locked('lib@1.0.0', { integrity: NO_INTEGRITY })],
    ['with the same checksum', checksum('10c0/aa'), checksum('10c0/aa')],
    ['at the same commit', git('aaaa'), git('aaaa')],
    ['in the bundle of the same package, whatever its version', inside('10.0.0'), inside('11.0.0')],
  ])('%s is no change', (_, before, after) => {
    expect(diff([before], [after])).toEqual([])
  })

  test.each<[string, LockedPackage, LockedPackage]>([
    ['with other bytes', lib, locked('lib@1.0.0', { integrity: sha512('evil') })],
    ['with a second hash of the same strength', lib, locked('lib@1.0.0', { integrity: `${sha512('lib@1.0.0')} ${sha512('evil')}` })],
    ['with a weaker hash', lib, locked('lib@1.0.0', { integrity: sha1('lib@1.0.0') })],
    ['with a stronger hash, which cannot be compared', locked('lib@1.0.0', { integrity: sha1('lib@1.0.0') }), lib],
    [
      'with the strong hash dropped',
      locked('lib@1.0.0', { integrity: `${sha1('x')} ${sha512('x')}` }),
      locked('lib@1.0.0', { integrity: sha1('x') }),
    ],
    ['with its hash lost', lib, locked('lib@1.0.0', { integrity: NO_INTEGRITY })],
    ['with a hash gained', locked('lib@1.0.0', { integrity: NO_INTEGRITY }), lib],
    ['with another checksum', checksum('10c0/aa'), checksum('10c0/bb')],
    ['with its checksum lost', checksum('10c0/aa'), checksum(undefined)],
    ['with a checksum instead of a hash', lib, checksum('10c0/aa')],
    ['from another host', lib, locked('lib@1.0.0', { source: fromHost('https://evil.example/lib/-/lib-1.0.0.tgz') })],
    ['from another path of the public host', lib, locked('lib@1.0.0', { source: fromHost(publicTarball.replace('/lib/-/', '/x/-/')) })],
    ['without encryption', lib, locked('lib@1.0.0', { source: fromHost(publicTarball.replace('https', 'http')) })],
    ['at another commit', git('aaaa'), git('bbbb')],
    ['from git', lib, git('aaaa')],
    ['no longer from the bundle', inside('10.0.0'), lib],
    ['from a folder', lib, locked('lib@1.0.0', { source: { kind: 'file', path: 'lib' } })],
    [
      'as a workspace of the same path',
      locked('lib@1.0.0', { source: { kind: 'file', path: 'lib' } }),
      locked('lib@1.0.0', { source: { kind: 'workspace', path: 'lib' } }),
    ],
  ])('%s is re-resolved', (_, before, after) => {
    expect(diff([before], [after])).toEqual(['lib@1.0.0 ~ lib@1.0.0'])
  })
})

describe('for any two lockfiles', () => {
  const entry = fc
    .record({
      name: fc.constantFrom('a', 'b', '@s/c', 'd'),
      version: fc.constantFrom('1.0.0', '1.1.0', '2.0.0', 'next'),
      integrity: fc.constantFrom(NO_INTEGRITY, sha512('x'), sha512('y'), sha1('x'), `${sha1('x')} ${sha512('x')}`),
      url: fc.constantFrom(undefined, 'https://a.example/x.tgz', 'https://b.example/x.tgz'),
      checksum: fc.constantFrom(undefined, '10c0/aa'),
      line: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ name, version, integrity, url, checksum: sum, line }) =>
      locked(`${name}@${version}`, { integrity, source: { kind: 'registry', url }, checksum: sum, line }),
    )
  /** As parsers give them: one entry per content. */
  const lists = fc.uniqueArray(entry, { selector: contentKey, maxLength: 12 })
  const keys = (list: readonly LockedPackage[]): ReadonlySet<string> => new Set(list.map(contentKey))

  test('a lockfile does not differ from itself', () => {
    fc.assert(fc.property(lists, (list) => expect(diffLockfiles(lockfile(...list), lockfile(...list))).toEqual([])))
  })

  test('the order of entries does not matter', () => {
    const shuffled = lists.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
    fc.assert(
      fc.property(shuffled, shuffled, ([a, a2], [b, b2]) => {
        expect(diffLockfiles(lockfile(...a2), lockfile(...b2))).toEqual(diffLockfiles(lockfile(...a), lockfile(...b)))
      }),
    )
  })

  test('applied to the base it gives the head', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const changes = diffLockfiles(lockfile(...a), lockfile(...b))
        const after = changes.flatMap((change) => (change.kind === 'removed' ? [] : [change.after]))
        const stays = b.filter((found) => keys(a).has(contentKey(found)))
        // Every head entry was there, or comes in exactly once; every base entry stays, or leaves in exactly one way.
        expect([...after, ...stays].map(contentKey).sort()).toEqual([...keys(b)].sort())
        const replaced = new Set(changes.flatMap((change) => (change.kind === 'updated' ? change.replaced : [])))
        const removed = changes.flatMap((change) => (change.kind === 'removed' ? [change.before] : []))
        const reresolved = new Set(
          changes.flatMap((change) => (change.kind === 're-resolved' && !keys(b).has(contentKey(change.before)) ? [change.before] : [])),
        )
        expect([...replaced, ...removed, ...reresolved].map(contentKey).sort()).toEqual(
          [...keys(a)].filter((key) => !keys(b).has(key)).sort(),
        )
      }),
    )
  })

  test('an update names every base version, an addition none', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        for (const change of diffLockfiles(lockfile(...a), lockfile(...b))) {
          const before = change.kind === 'updated' ? change.before : []
          if (change.kind === 'updated' || change.kind === 'added') {
            expect(keys(before)).toEqual(keys(a.filter((found) => found.name === change.after.name)))
          }
        }
      }),
    )
  })
})
