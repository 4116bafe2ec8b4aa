/** A package with another patch than before is reported, in every format that states patches. An honest bump of a patched package is not. */
import { describe, expect, test } from '@jest/globals'
import { parseLockfile } from '../../src/ecosystems/npm/lockfiles/formats/index.ts'
import { patchesTold } from '../../src/line/patches.ts'

const HASH = 'ab'.repeat(64)
const SRI = `sha512-${'A'.repeat(86)}==`

const berryEntry = (key: string, version: string, resolution: string): string =>
  `\n"${key}":\n  version: ${version}\n  resolution: "${resolution}"\n  checksum: 10c0/${HASH}\n  languageName: node\n  linkType: hard\n`
const berry = (selector: string | undefined, more: { version?: string; hash?: string; inner?: string } = {}): string => {
  const { version = '1.0.0', hash = '5b9601' } = more
  const { inner = `lib@npm%3A${version}` } = more
  return [
    '__metadata:\n  version: 8\n  cacheKey: 10c0\n',
    berryEntry('app@workspace:.', '0.0.0-use.local', 'app@workspace:.').replace('hard', 'soft'),
    berryEntry('lib@npm:^1.0.0', version, `lib@npm:${version}`),
    selector === undefined
      ? ''
      : berryEntry(`lib@patch:${inner}#${selector}`, version, `lib@patch:${inner}#${selector}::version=${version}&hash=${hash}`),
  ].join('')
}
const pnpm = (patched: string, version = '1.0.0'): string =>
  `lockfileVersion: '9.0'\n\n${patched}importers:\n\n  .:\n    dependencies:\n      lib:\n        specifier: ^1.0.0\n        version: ${version}\n\npackages:\n\n  lib@${version}:\n    resolution: {integrity: ${SRI}}\n\nsnapshots:\n\n  lib@${version}: {}\n`
const pnpmPatch = (path: string, hash = 'aa', version = '1.0.0'): string =>
  `patchedDependencies:\n  lib@${version}:\n    hash: ${hash}\n    path: ${path}\n\n`
const pnpmHash = (hash: string): string => `patchedDependencies:\n  lib@1.0.0: ${hash}\n\n`
const bun = (patches: Readonly<Record<string, string>>, version = '1.0.0'): string =>
  JSON.stringify({
    lockfileVersion: 1,
    workspaces: { '': { name: 'app', dependencies: { lib: '^1.0.0' } } },
    patchedDependencies: patches,
    packages: { lib: [`lib@${version}`, '', {}, SRI] },
  })

type Pair = readonly [file: string, base: string, head: string, changed?: readonly string[]]

function told([file, base, head, changed]: Pair): readonly string[] {
  const paths = changed === undefined ? undefined : new Set([file, ...changed])
  return patchesTold(parseLockfile(base, file), parseLockfile(head, file), paths).flatMap(({ facts }) =>
    facts.map(({ label, found }) => `${label}: ${found}`),
  )
}

const YARN = 'yarn.lock'
const PNPM = 'pnpm-lock.yaml'
const NAMED = '.yarn/patches/lib.patch'

describe('is told', () => {
  test.each<[string, Pair, string]>([
    [
      'a patch among tests',
      [YARN, berry(undefined), berry('~/tests/patches/x.patch'), ['tests/patches/x.patch']],
      'lib@1.0.0: tests/patches/x.patch',
    ],
    [
      'a patch of another project',
      [YARN, berry(undefined), berry('~/sub/.yarn/patches/x.patch'), ['sub/.yarn/patches/x.patch']],
      'lib@1.0.0: sub/.yarn/patches/x.patch',
    ],
    ['a patch under any name', [YARN, berry(undefined), berry('~/docs/notes.txt'), ['docs/notes.txt']], 'lib@1.0.0: docs/notes.txt'],
    ['one that was in the repository already', [YARN, berry(undefined), berry('~/docs/notes.txt'), []], 'lib@1.0.0: docs/notes.txt'],
    ['one under the name of a patch that was there already', [YARN, berry(undefined), berry(`~/${NAMED}`), []], `lib@1.0.0: ${NAMED}`],
    [
      'another text of a patch under any name',
      [YARN, berry('~/docs/notes.txt'), berry('~/docs/notes.txt'), ['docs/notes.txt']],
      'lib@1.0.0: docs/notes.txt',
    ],
    [
      'a second patch under any name',
      [YARN, berry(`~/${NAMED}`), berry(`~/${NAMED}&~/x.txt`), [NAMED, 'x.txt']],
      `lib@1.0.0: ${NAMED}, x.txt`,
    ],
    [
      'a second patch that was in the repository already, beside one that tells itself',
      [YARN, berry(`~/${NAMED}`), berry(`~/${NAMED}&~/x.txt`), [NAMED]],
      `lib@1.0.0: ${NAMED}, x.txt`,
    ],
    ['a patch of another package', [YARN, berry(undefined), berry('./x.patch', { inner: 'lib@npm%3A1.0.0' }), []], 'lib@1.0.0: x.patch'],
    ['from a lockfile in a folder', ['a/b/yarn.lock', berry(undefined), berry('~/x.txt'), ['a/b/x.txt']], 'lib@1.0.0: a/b/x.txt'],
    [
      'a patch upon one of Yarn',
      [YARN, berry(undefined), berry('~/x.txt', { inner: 'lib@patch%3Alib@npm%253A1.0.0%23builtin<compat/lib>' }), []],
      'lib@1.0.0: lib@patch:lib@patch%3Alib@npm%253A1.0.0%23builtin<compat/lib>#~/x.txt::version=1.0.0&hash=5b9601',
    ],
    [
      'from outside of the repository',
      [YARN, berry(undefined), berry('~/../x.txt'), []],
      'lib@1.0.0: lib@patch:lib@npm%3A1.0.0#~/../x.txt::version=1.0.0&hash=5b9601',
    ],
    [
      'by the hash alone, where nothing says what differs',
      [YARN, berry('~/x.txt'), berry('~/x.txt', { hash: 'aaaaaa' })],
      'lib@1.0.0: x.txt',
    ],
    ['in a file of pnpm', [PNPM, pnpm(''), pnpm(pnpmPatch('docs/x.txt')), []], 'lib@1.0.0: docs/x.txt'],
    [
      'another text in a file of pnpm',
      [PNPM, pnpm(pnpmPatch('docs/x.txt')), pnpm(pnpmPatch('docs/x.txt', 'bb')), ['docs/x.txt']],
      'lib@1.0.0: docs/x.txt',
    ],
    [
      'another hash of a file that did not change, as where it is a link, in a file of pnpm',
      [PNPM, pnpm(pnpmPatch('patches/lib.patch')), pnpm(pnpmPatch('patches/lib.patch', 'bb')), ['notes/lib.md']],
      'lib@1.0.0: patches/lib.patch',
    ],
    [
      'the same in a file of Yarn',
      [YARN, berry(`~/${NAMED}`), berry(`~/${NAMED}`, { hash: 'aaaaaa' }), ['notes/lib.md']],
      `lib@1.0.0: ${NAMED}`,
    ],
    ['another hash in a file of pnpm 11', [PNPM, pnpm(pnpmHash('aa')), pnpm(pnpmHash('bb')), []], 'lib@1.0.0: lib@1.0.0'],
    ['in a file of bun', ['bun.lock', bun({}), bun({ 'lib@1.0.0': 'docs/x.txt' }), []], 'lib@1.0.0: docs/x.txt'],
    [
      'another text in a file of bun',
      ['bun.lock', bun({ 'lib@1.0.0': 'x.txt' }), bun({ 'lib@1.0.0': 'x.txt' }), ['x.txt']],
      'lib@1.0.0: x.txt',
    ],
  ])('%s', (_, pair, wanted) => expect(told(pair)).toEqual([wanted]))
})

describe('is not told', () => {
  test.each<[string, Pair]>([
    ['a patch in the folder of its own lockfile', ['a/yarn.lock', berry(undefined), berry('~/patches/x.patch'), ['a/patches/x.patch']]],
    ['a patch that stays under the next version', [YARN, berry('~/x.txt'), berry('~/x.txt', { version: '1.1.0' }), []]],
    ['the same, where nothing says what differs', [YARN, berry('~/x.txt'), berry('~/x.txt', { version: '1.1.0' })]],
    ['a patch that tells itself by its name', [YARN, berry(undefined), berry(`~/${NAMED}`), [NAMED]]],
    [
      "one of Yarn's own, for another version",
      [YARN, berry('optional!builtin<compat/lib>'), berry('optional!builtin<compat/lib>', { version: '1.1.0', hash: 'aaaaaa' }), []],
    ],
    ['the same, as Yarn 3 spells it', [YARN, berry('~builtin<compat/lib>'), berry('optional!builtin<compat/lib>'), []]],
    [
      'another hash of a patch that tells itself by its name',
      [PNPM, pnpm(pnpmPatch('patches/lib.patch')), pnpm(pnpmPatch('patches/lib.patch', 'bb')), ['patches/lib.patch']],
    ],
    ['another hash of two patches, of which one tells itself', [YARN, berry(`~/${NAMED}&~/x.txt`), berry(`~/${NAMED}&~/x.txt`, { hash: 'aaaaaa' }), [NAMED]]], // prettier-ignore
    ['a patch that leaves', [YARN, berry('~/x.txt'), berry(undefined), []]],
    ['a version in a file of pnpm', [PNPM, pnpm(pnpmPatch('x.txt')), pnpm(pnpmPatch('x.txt', 'aa', '1.1.0'), '1.1.0'), []]],
    ['that pnpm 11 does not repeat the path', [PNPM, pnpm(pnpmPatch('x.txt')), pnpm(pnpmHash('aa')), []]],
    ['a version in a file of bun', ['bun.lock', bun({ 'lib@1.0.0': 'x.txt' }), bun({ 'lib@1.1.0': 'x.txt' }, '1.1.0'), []]],
    ['what is listed and not locked', ['bun.lock', bun({}), bun({ 'other@1.0.0': 'x.txt' }), []]],
  ])('%s', (_, pair) => expect(told(pair)).toEqual([]))

  test('of a lockfile that is new', () => expect(patchesTold(undefined, parseLockfile(berry('~/x.txt'), YARN), new Set())).toEqual([]))
})

test('a list of patches that is not a mapping is refused', () => {
  expect(() => parseLockfile(pnpm('patchedDependencies:\n  - x\n\n'), PNPM)).toThrow(/is not a mapping/)
})
