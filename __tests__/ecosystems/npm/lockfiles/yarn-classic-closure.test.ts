/**
 * What Yarn 1 resolves again, although the lockfile is frozen. Each row was tried with Yarn 1.22, which installs another version and says nothing.
 */
import { describe, expect, test } from '@jest/globals'
import { parseLockfile } from '../../../../src/ecosystems/npm/lockfiles/formats/index.ts'
import { newlyUnclosed } from '../../../../src/lockfile/unclosed.ts'
import { realPairs, testEachReal } from '../../../helpers/yaml-lockfiles.ts'

const FILE = 'yarn.lock'
const lib = (edges: string, more = ''): string =>
  `lib@^1.0.0:\n  version "1.1.0"\n  resolved "https://registry.yarnpkg.com/lib/-/lib-1.1.0.tgz#abc"\n${edges}\n${more}`
const dep = (key: string, version: string, resolved = `  resolved "https://registry.yarnpkg.com/dep/-/dep-${version}.tgz"\n`): string =>
  `${key}:\n  version "${version}"\n${resolved}`
const asks = (range: string, section = 'dependencies'): string => `  ${section}:\n    dep "${range}"\n`
const open = (text: string) =>
  (parseLockfile(text, FILE).unclosed?.(new Map()) ?? []).map(({ kind, name, range, line, askers }) => [kind, name, range, line, askers])

describe('is open', () => {
  test.each([
    [
      'an edge to an address',
      lib(asks('https://evil.example/x.tgz'), dep('dep@^1.0.0', '1.0.0')),
      ['missing', 'dep', 'https://evil.example/x.tgz', 5, ['lib']],
    ],
    ['an edge that was widened', lib(asks('*'), dep('dep@^1.0.0', '1.0.0')), ['missing', 'dep', '*', 5, ['lib']]],
    ['an edge that was narrowed', lib(asks('^1.0.1'), dep('dep@^1.0.0', '1.5.0')), ['missing', 'dep', '^1.0.1', 5, ['lib']]],
    ['an edge to an alias', lib(asks('npm:evil@1'), dep('dep@^1.0.0', '1.0.0')), ['missing', 'dep', 'npm:evil@1', 5, ['lib']]],
    ['an edge to a folder', lib(asks('file:./evil'), dep('dep@^1.0.0', '1.0.0')), ['missing', 'dep', 'file:./evil', 5, ['lib']]],
    ['an optional edge', lib(asks('*', 'optionalDependencies'), dep('dep@^1.0.0', '1.0.0')), ['missing', 'dep', '*', 5, ['lib']]],
    ['an edge whose entry is gone', lib(asks('^1.0.0')), ['missing', 'dep', '^1.0.0', 5, ['lib']]],
    ['a descriptor with another space', lib(asks('>=1  <2'), dep('"dep@>=1 <2"', '1.0.0')), ['missing', 'dep', '>=1  <2', 5, ['lib']]],
    ['an entry without `resolved`', lib(asks('^1.0.0'), dep('dep@^1.0.0', '1.0.0', '')), ['unplaced', 'dep', '^1.0.0', 7, ['lib']]],
    [
      'an entry whose `resolved` is empty',
      lib(asks('^1.0.0'), dep('dep@^1.0.0', '1.0.0', '  resolved ""\n')),
      ['unplaced', 'dep', '^1.0.0', 7, ['lib']],
    ],
    ['a git repository without `resolved`', dep('"dep@github:a/dep"', '1.0.0', ''), ['unplaced', 'dep', 'github:a/dep', 1, []]],
    ['a version that the range does not allow', lib(asks('^1.0.0'), dep('dep@^1.0.0', '2.0.0')), ['unmet', 'dep', '^1.0.0', 7, ['lib']]],
    ['a prerelease that the range does not allow', dep('dep@^1.0.0', '1.1.0-rc.1'), ['unmet', 'dep', '^1.0.0', 1, []]],
    ['a lower version', dep('dep@^1.2.3', '1.2.2'), ['unmet', 'dep', '^1.2.3', 1, []]],
    ['a lower minor under a tilde', dep('dep@~1.2.3', '1.3.3'), ['unmet', 'dep', '~1.2.3', 1, []]],
    ['another minor of 0', dep('dep@^0.2.3', '0.3.0'), ['unmet', 'dep', '^0.2.3', 1, []]],
  ])('%s', (_, text, wanted) => expect(open(text)).toEqual([wanted]))

  test('of two descriptors of an entry, the one that is not met', () => {
    expect(open(dep('dep@2.0.0, dep@^1.0.0', '2.0.0'))).toEqual([['unmet', 'dep', '^1.0.0', 1, []]])
  })
})

describe('is closed', () => {
  test.each([
    ['an edge with its descriptor', lib(asks('^1.0.0'), dep('dep@^1.0.0', '1.0.0'))],
    ['an edge whose descriptor is one of several', lib(asks('^1.0.0'), dep('dep@*, dep@^1.0.0', '1.4.0'))],
    ['an edge without a range', lib(asks(''), dep('dep@', '1.0.0'))],
    ['a folder without `resolved`', dep('"dep@file:./dep"', '1.0.0', '')],
    ['a link without `resolved`', dep('"dep@link:../dep"', '0.0.0', '  uid ""\n')],
    ['a path without `resolved`', dep('dep@./dep', '1.0.0', '')],
    ['a tag', dep('dep@latest', '9.0.0')],
    ['an alias, whatever its version', dep('"cjs@npm:dep@^1.0.0"', '2.0.0')],
    ['a git repository', dep('"dep@git+https://a.example/dep.git#v1"', '2.0.0', '  resolved "git+https://a.example/dep.git#abc"\n')],
    ['a prerelease that the range names', dep('dep@^1.0.0-rc.0', '1.0.0-rc.1')],
  ])('%s', (_, text) => expect(open(text)).toEqual([]))
})

describe('news', () => {
  const parse = (text: string) => parseLockfile(text, FILE)

  test('is what the base did not leave open in the same way', () => {
    const [closed, wide] = [parse(lib(asks('^1.0.0'), dep('dep@^1.0.0', '1.0.0'))), parse(lib(asks('*')))]
    expect(newlyUnclosed(closed, wide)).toHaveLength(1)
    expect(newlyUnclosed(undefined, wide)).toHaveLength(1)
    expect(newlyUnclosed(wide, parse(`\n\n${lib(asks('*'))}`))).toEqual([])
    expect(newlyUnclosed(wide, parse(lib(asks('>0'))))).toHaveLength(1)
  })

  test('is that somebody else asks for it', () => {
    const other = 'other@1.0.0:\n  version "1.0.0"\n  resolved "x"\n  dependencies:\n    dep "*"\n'
    expect(newlyUnclosed(parse(lib(asks('*'))), parse(lib(asks('*'), other)))).toHaveLength(1)
  })

  test('is that another version does not meet the range', () => {
    const at = (version: string) => parse(dep('dep@^1.0.0', version))
    expect(newlyUnclosed(at('2.0.0'), at('3.0.0'))).toHaveLength(1)
    expect(newlyUnclosed(at('2.0.0'), at('2.0.0'))).toEqual([])
  })
})

const pairs = realPairs(({ file, text }) => file === FILE && !text.includes('__metadata:'))

/** Two files that Yarn itself resolves anew: a commit that reverted its lockfile by hand, and an entry without `resolved` in a file made for a test. */
const OPEN: readonly string[] = ['yarn-v1/prettier-f15acbc5', 'yarn-v1/yarn-7624a47b-kages-pkg-tests-pkg-tests-core']

testEachReal('closed, or as open as before', pairs, ({ label, base, head }) => {
  const news = newlyUnclosed(parseLockfile(base.text, FILE), parseLockfile(head.text, FILE))
  expect(news.map(({ why }) => why)).toHaveLength(OPEN.includes(label) ? 1 : 0)
})
