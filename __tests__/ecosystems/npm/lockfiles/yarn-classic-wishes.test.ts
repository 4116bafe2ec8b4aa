/** What package.json asks of Yarn 1: what is resolved again, and what is honest. */
import { describe, expect, test } from '@jest/globals'
import { parseLockfile } from '../../../../src/ecosystems/npm/lockfiles/formats/index.ts'
import { readManifest } from '../../../../src/ecosystems/npm/manifest/manifest.ts'
import { belongsTo, belongsToNpm } from '../../../../src/ecosystems/npm/manifest/workspaces.ts'

const entry = (key: string, version: string, more = ''): string =>
  `${key}:\n  version "${version}"\n  resolved "https://registry.yarnpkg.com/x/-/x-${version}.tgz"\n${more}\n`
const LIB = entry('lib@^1.0.0', '1.1.0', '  dependencies:\n    dep "^1.0.0"\n')
const HONEST = LIB + entry('dep@^1.0.0', '1.0.0')
const REPLACED = LIB + entry('dep@2.0.0, dep@^1.0.0', '2.0.0')
type Files = Readonly<Record<string, object>>

function open(text: string, files: Files): string[] {
  const manifests = new Map(
    Object.entries(files).map(([folder, data]) => [
      folder,
      readManifest(JSON.stringify(data), `${folder}/package.json`.replace(/^\//, '')),
    ]),
  )
  const found = parseLockfile(text, 'yarn.lock').unclosed?.(manifests) ?? []
  return found.map(({ kind, outcome, name, range, askers }) => [kind, outcome, `${name}@${range}`, ...askers].join(' '))
}

const root = (more: object = {}) => ({ '': { name: 'app', dependencies: { lib: '^1.0.0' }, ...more } })
const EVIL = 'https://evil.example/x.tgz'
/** Two dots that a reader may overlook. */
const ODD_STEPS: readonly string[] = [
  '.\\./evil',
  'packages/.\\./evil',
  '..\\evil',
  '[.]./evil',
  '{1..3}/{.,..}/{.,..}/evil',
  `{${'a,'.repeat(100)}..}/evil`,
  '!!../evil',
]
const workspaces = (asked: object, more: Files = {}): Files => ({ ...root({ workspaces: ['packages/*'] }), 'packages/a': asked, ...more })
const sibling = (version: string): Files => ({ 'packages/b': { name: 'b', version } })

describe('is open', () => {
  test.each<[string, string, Files, string]>([
    ['a resolution to an address', HONEST, root({ resolutions: { dep: EVIL } }), `missing installed dep@${EVIL} resolutions`],
    ['a resolution to a version', HONEST, root({ resolutions: { dep: '1.5.0' } }), 'missing installed dep@1.5.0 resolutions'],
    ['a resolution by its path', HONEST, root({ resolutions: { '**/lib/dep': EVIL } }), `missing installed dep@${EVIL} resolutions`],
    ['a resolution to a repository', HONEST, root({ resolutions: { dep: 'evil/dep' } }), 'missing installed dep@evil/dep resolutions'],
    [
      'a resolution by its path, beside one that is locked',
      REPLACED,
      root({ resolutions: { 'lib/dep': EVIL, dep: '2.0.0' } }),
      `missing installed dep@${EVIL} resolutions`,
    ],
    [
      'a resolution everywhere, behind one that is locked',
      REPLACED,
      root({ resolutions: { dep: '2.0.0', '**/dep': '1.5.0' } }),
      'missing installed dep@1.5.0 resolutions',
    ],
    [
      'a resolution below a package that is not there',
      REPLACED,
      root({ resolutions: { dep: '2.0.0', 'nobody/dep': EVIL } }),
      `missing installed dep@${EVIL} resolutions`,
    ],
    [
      'a resolution to an address of a name that nothing asks for',
      HONEST,
      root({ resolutions: { more: EVIL } }),
      `missing installed more@${EVIL} resolutions`,
    ],
    ['a dependency of the root, which Yarn refuses', HONEST, root({ devDependencies: { dep: EVIL } }), `missing refused dep@${EVIL} .`],
    [
      'a dependency of the root of workspaces',
      HONEST,
      root({ devDependencies: { dep: EVIL }, workspaces: ['packages/*'] }),
      `missing refused dep@${EVIL} .`,
    ],
    ['a dependency of a workspace', HONEST, workspaces({ dependencies: { dep: EVIL } }), `missing installed dep@${EVIL} packages/a`],
    ['a range of a workspace', HONEST, workspaces({ devDependencies: { dep: '*' } }), 'missing installed dep@* packages/a'],
    [
      'a workspace of another version',
      HONEST,
      workspaces({ dependencies: { b: '^1.0.0' } }, sibling('2.0.0')),
      'missing installed b@^1.0.0 packages/a',
    ],
    [
      'a workspace of a prerelease, which is none of `*`',
      HONEST,
      workspaces({ dependencies: { b: '*' } }, sibling('2.0.0-0')),
      'missing installed b@* packages/a',
    ],
    ...['../evil', 'packages/*/../../../evil', '{packages/*,../evil}', '/evil', '..', 'C:\\evil', ...ODD_STEPS].map(
      (pattern): [string, string, Files, string] => [
        `a workspace out of the folder: ${pattern}`,
        HONEST,
        root({ workspaces: ['packages/*', pattern] }),
        `missing installed ${pattern}@ workspaces`,
      ],
    ),
    ['the root, which is no workspace', HONEST, workspaces({ dependencies: { app: '*' } }), 'missing installed app@* packages/a'],
    [
      'what a folder that is copied asks for',
      `${HONEST}"local@file:./local":\n  version "1.0.0"\n`,
      { ...root(), local: { name: 'local', dependencies: { dep: EVIL } } },
      `missing installed dep@${EVIL} local`,
    ],
    ['a version that no resolution puts there', REPLACED, root(), 'unmet installed dep@^1.0.0 lib'],
    [
      'one that the resolution of another name puts there',
      REPLACED,
      root({ resolutions: { lib: '^1.0.0' } }),
      'unmet installed dep@^1.0.0 lib',
    ],
    ['one below another package', REPLACED, root({ resolutions: { '**/other/dep': '2.0.0' } }), 'unmet installed dep@^1.0.0 lib'],
    [
      'one for the project alone, where another package asks as well',
      REPLACED + entry('other@1.0.0', '1.0.0', '  dependencies:\n    lib "^1.0.0"\n'),
      root({ resolutions: { 'lib/dep': '2.0.0' } }),
      'unmet installed dep@^1.0.0 lib',
    ],
    [
      'one below a package, where the root asks as well',
      REPLACED,
      root({ dependencies: { lib: '^1.0.0', dep: '^1.0.0' }, resolutions: { '**/lib/dep': '2.0.0' } }),
      'unmet installed dep@^1.0.0 . lib',
    ],
    ['a tag, which is no resolution', REPLACED, root({ resolutions: { dep: 'latest' } }), 'unmet installed dep@^1.0.0 lib'],
  ])('%s', (_, text, files, wanted) => expect(open(text, files)).toEqual([wanted]))

  test('a resolution to a version of what only a manifest asks for', () => {
    const files = workspaces({ dependencies: { more: '^1.0.0' } }, root({ resolutions: { more: '1.5.0' }, workspaces: ['packages/*'] }))
    expect(open(HONEST, files)).toContain('missing installed more@1.5.0 resolutions')
  })
})

describe('is closed', () => {
  test.each<[string, string, Files]>([
    ['a project', HONEST, root()],
    [
      'a pattern with steps that stays in the folder',
      HONEST,
      root({ workspaces: ['apps/../packages/*', './libs', '!..libs', '..libs/*'] }),
    ],
    ['a resolution of a name', REPLACED, root({ resolutions: { dep: '2.0.0' } })],
    ['a resolution to a version of what nothing asks for', HONEST, root({ resolutions: { more: '1.0.0', '**/others': '^2.0.0' } })],
    ['a resolution everywhere', REPLACED, root({ resolutions: { '**/dep': '2.0.0' } })],
    ['a resolution below the package that asks', REPLACED, root({ resolutions: { '**/lib/dep': '2.0.0' } })],
    ['a resolution of what the project has under it', REPLACED, root({ resolutions: { 'lib/dep': '2.0.0' } })],
    ['a resolution for anything below', REPLACED, root({ resolutions: { 'lib/**/dep': '2.0.0' } })],
    [
      'a resolution to an alias',
      `${LIB}${entry('dep@^1.0.0, "dep@npm:other@2.0.0"', '2.0.0')}`,
      root({ resolutions: { dep: 'npm:other@2.0.0' } }),
    ],
    ['a resolution to a folder', `${LIB}dep@^1.0.0, "dep@file:./dep":\n  version "2.0.0"\n`, root({ resolutions: { dep: 'file:./dep' } })],
    ['peers of the root', HONEST, root({ peerDependencies: { react: '>=16' } })],
    ['overrides, which Yarn does not read', HONEST, root({ overrides: { dep: EVIL } })],
    ['a workspace that another asks for', HONEST, workspaces({ dependencies: { b: '^1.0.0', lib: '^1.0.0' } }, sibling('1.2.0'))],
    ['a workspace that a package asks for', LIB, workspaces({}, { 'packages/dep': { name: 'dep', version: '1.0.3' } })],
    [
      'the folder of a workspace by another path',
      `"local@file:./local":\n  version "1.0.0"\n`,
      { '': { workspaces: ['p/*'] }, 'p/a': { dependencies: { local: 'file:../../local' } } },
    ],
    [
      'what only development of a copied folder needs',
      `${HONEST}"local@file:./local":\n  version "1.0.0"\n`,
      { ...root(), local: { devDependencies: { jest: '*' } } },
    ],
  ])('%s', (_, text, files) => expect(open(text, files)).toEqual([]))
})

describe('workspaces', () => {
  test.each<[string, string, ReturnType<typeof belongsTo>]>([
    ['packages/*', 'packages/a', 'yes'],
    ['./packages/*/', 'packages/a', 'yes'],
    ['packages/*', 'packages/a/b', 'no'],
    ['packages/*', 'packages', 'no'],
    ['packages/*', 'packages/.hidden', 'no'],
    ['packages/lib-*', 'packages/lib-a', 'yes'],
    ['packages/lib-*', 'packages/app', 'no'],
    ['packages/**', 'packages/a/b/c', 'yes'],
    ['packages/**', 'examples/a', 'no'],
    ['**/lib', 'lib', 'yes'],
    ['@scope/*', '@scope/a', 'yes'],
    ['packages/{a,b}', 'packages/a', 'yes'],
    ['{packages,apps}/*', 'examples/a', 'no'],
    ['{packages/*,{a,b}/x}', 'b/x', 'yes'],
    ['packages/{a,{b,c}}', 'packages/c', 'yes'],
    ['packages/{a}', 'packages/a', 'maybe'],
    ['./more/../packages/a', 'packages/a', 'yes'],
    ['packages/*/../a', 'packages/a', 'maybe'],
    ['../packages/a', 'packages/a', 'maybe'],
    ['packages/{1..3}', 'packages/2', 'maybe'],
    ['packages/{1..3}', 'examples/2', 'no'],
    ['packages/.\\./evil', 'evil', 'maybe'],
    ['packages\\*', 'packages/a', 'maybe'],
    ['packages/[.]./evil', 'evil', 'maybe'],
    ['packages/*/../../evil', 'evil', 'maybe'],
    ['{1..3}/{evil,a}', 'b/c', 'maybe'],
    ['x/{1..3}/{evil,a}', 'b/c', 'no'],
    ['[ab]/*', 'c/d', 'maybe'],
    ['{a,b}'.repeat(20), 'x', 'maybe'],
    ['!packages/a', 'packages/a', 'no'],
    ['!(a)/*', 'b/c', 'maybe'],
    ['packages/{a,b}', 'examples/a', 'no'],
    ['packages/*', 'examples/a', 'no'],
  ])('%s and %s: %s', (pattern, folder, wanted) => expect(belongsTo([pattern], folder)).toBe(wanted))

  test.each<[readonly string[], string, ReturnType<typeof belongsTo>]>([
    [['packages/*', '!packages/a'], 'packages/a', 'no'],
    [['packages/*', '!packages/a'], 'packages/b', 'yes'],
    [['!packages/a', 'packages/*'], 'packages/a', 'yes'],
    [['packages/*', '!packages/[ab]'], 'packages/a', 'yes'],
    [['packages/[ab]'], 'packages/a', 'maybe'],
    [['!!packages/a'], 'packages/a', 'yes'],
    [['packages/*', '!!!packages/a'], 'packages/a', 'no'],
    [['packages/*', '!packages/a', '!!packages/a'], 'packages/a', 'yes'],
  ])('to npm: %j and %s: %s', (patterns, folder, wanted) => expect(belongsToNpm(patterns, folder)).toBe(wanted))

  test('any of several patterns', () => expect(belongsTo(['a/*', 'b/*'], 'b/c')).toBe('yes'))
  test('stars without end', () => expect(belongsTo([`${'**/'.repeat(49)}x`], 'a/'.repeat(40))).toBe('no'))
})
