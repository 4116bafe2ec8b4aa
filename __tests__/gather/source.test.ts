/**
 * What a source repository is asked, and what the answers lead to: the whole gate runs over a world with a described repository. Each way to
 * fail leaves the gate shut where it was shut, and accuses nobody.
 */
import { describe, expect, test } from '@jest/globals'
import { run } from '../../src/line/run.ts'
import { POLICY_FILE } from '../../src/line/policy-file.ts'
import type { Verdict } from '../../src/domain/verdict.ts'
import { witnessOf } from '../../src/weighing/witness.ts'
import { END, entry, gzip, header, pack } from '../helpers/tarball.ts'
import { type FakeWorld, type PackageStory, type Story, fakeWorld, later, sha1 } from '../helpers/world/index.ts'

const NOW = '2026-11-22T10:00:00Z'
const days = (count: number): string => later(NOW, -count * 24 * 3600)
const BEFORE = days(80)
const HAND = { attested: false, account: 'alice', maintainers: ['alice'], source: {} } as const
const TEN = ['1.0.0', '1.0.1', '1.0.2', '1.0.3', '1.0.4', '1.0.5', '1.0.6', '1.0.7', '1.0.8']

interface Judged {
  readonly verdict: Verdict
  readonly rules: readonly string[]
  readonly asked: readonly string[]
}

async function judged(lib: PackageStory, more: Partial<Story> = {}, head = '1.1.0', base = '1.0.9'): Promise<Judged> {
  const world: FakeWorld = fakeWorld({
    now: NOW,
    packages: { lib, ...more.packages },
    base: [`lib@${base}`],
    head: [`lib@${head}`],
    ...more,
    ...(more.packages === undefined ? {} : { packages: { lib, ...more.packages } }),
  })
  const report = await run(world, { mode: 'enforce', policyFile: { path: POLICY_FILE, named: false }, lockfiles: [] })
  const verdict = report.verdicts.find(({ candidate }) => candidate.change.after.name === 'lib')
  if (verdict === undefined) throw new Error('lib did not change')
  return { verdict, rules: verdict.findings.map(({ rule, level }) => `${level}:${rule}`), asked: [...new Set(world.asked)] }
}

const byHand = (head: PackageStory['versions'][string] | Record<string, unknown> = {}, more: Partial<PackageStory> = {}): PackageStory => ({
  ...HAND,
  ...more,
  versions: { '1.0.9': { at: BEFORE }, '1.1.0': { at: days(10), ...head } },
})
/** Attested before, by hand now. */
const lost = (head: Record<string, unknown> = {}, more: Partial<PackageStory> = {}): PackageStory => ({
  source: {},
  account: 'alice',
  ...more,
  versions: { '1.0.9': { at: BEFORE }, '1.1.0': { at: days(10), attested: false, ...head } },
})
const POSTINSTALL = { installScripts: { postinstall: 'node setup.js' }, source: null }
const faults = (on: RegExp, as: 'unreachable' | 'refused' | 'absent' | 'malformed' | 'rate-limited'): Partial<Story> => ({
  faults: [{ on, as }],
})

describe('what is found', () => {
  test('an ordinary release by hand passes', async () => {
    expect((await judged(byHand())).rules).toEqual([])
  })
  test('a script that no tree has is a contradiction, with a tag before it and without one', async () => {
    expect((await judged(byHand(POSTINSTALL))).rules).toContain('error:manifest-contradicts-source')
    expect((await judged(byHand(POSTINSTALL, { source: { tag: null } }))).rules).toContain('error:manifest-contradicts-source')
  })
  test('a binding.gyp that the tarball alone has is a script', async () => {
    const gyp = { files: { 'binding.gyp': '{}' } }
    expect((await judged(byHand({ ...gyp, source: null }))).rules).toContain('error:manifest-contradicts-source')
    expect((await judged(byHand({ ...gyp, source: { files: { 'binding.gyp': null } } }))).rules).toContain(
      'error:manifest-contradicts-source',
    )
    expect((await judged(byHand(gyp))).rules).not.toContain('error:manifest-contradicts-source')
  })
  test('no tag though ten versions before have one; with nine of ten nothing is said', async () => {
    expect((await judged({ ...byHand({ source: null }), history: TEN })).rules).toEqual(['error:tag-lost'])
    const gap: PackageStory = {
      ...byHand({ source: null }),
      history: TEN,
      versions: { '1.0.9': { at: BEFORE, source: { tag: null } }, '1.1.0': { at: days(10), source: null } },
    }
    expect((await judged(gap)).rules).toEqual([])
  })
  test('the witness of a version that lost its attestation: reproduced, tagged, none', async () => {
    const built = { files: { 'dist.js': 'x' }, source: { files: { 'dist.js': null } } }
    for (const [head, witness] of [
      [{}, 'reproduced'],
      [built, 'tagged'],
      [{ source: null }, 'none'],
      [{ source: { tagOf: '1.0.9' } }, 'none'],
    ] as const)
      expect([witness, witnessOf((await judged(lost(head))).verdict.candidate)]).toEqual([witness, witness])
  })
})

describe('a branch goes on', () => {
  const removed = (head: Record<string, unknown>): PackageStory => ({
    ...HAND,
    source: { tag: null },
    versions: {
      '1.0.9': { at: BEFORE },
      '1.1.0': { at: days(40), manifest: { dependencies: { ms: '^2' } }, ...head },
      '1.2.0': { at: days(5) },
    },
  })
  test('what was taken out since the publish was there then', async () => {
    expect((await judged(removed({}))).rules).toEqual([])
  })
  test('what never was there is a contradiction all the same', async () => {
    expect((await judged(removed({ source: { tag: null, manifest: { dependencies: null } } }))).rules).toEqual([
      'error:manifest-contradicts-source',
    ])
  })
  test('where the commits of that day are not listed, a branch that went on accuses nobody', async () => {
    expect((await judged(removed({}), faults(/\/commits\?sha=/, 'absent'))).rules).toEqual([])
  })
  test('where they could not be asked, nobody is accused', async () => {
    expect((await judged(removed({}), faults(/\/commits\?sha=/, 'unreachable'))).rules).toEqual(['notice:source-unavailable'])
  })
})

describe('whose tag it is, its tree says', () => {
  test.each(['0.0.0-semantic-release', '0.0.0-development', '0.0.0-semantically-released', '0.0.0', '0.0.1', '10.0.3-beta', '0.0.0-dev'])(
    'a source that says %s at every tag',
    async (version) => {
      expect(witnessOf((await judged(lost({}, { source: { version } }))).verdict.candidate)).toBe('reproduced')
    },
  )
  test('a source that says no version', async () => {
    const { verdict } = await judged(lost({}, { source: { manifest: { version: null } } }))
    expect(witnessOf(verdict.candidate)).toBe('reproduced')
  })
  test.each(['1.0.9', '1.0.8', '2.0.0'])('a source that says %s at this tag alone is of another version', async (version) => {
    const lib = { ...lost({ source: { version } }), history: TEN }
    expect(witnessOf((await judged(lib)).verdict.candidate)).toBe('none')
  })
  test('a version that stands there for good is a placeholder', async () => {
    const constant = (version: string) => lost({ source: { version } }, { source: { version } })
    expect(witnessOf((await judged(constant('0.0.0-semantic-release'))).verdict.candidate)).toBe('reproduced')
    expect(witnessOf((await judged(constant('10.0.3-beta'))).verdict.candidate)).toBe('reproduced')
  })
  test('a tag on a commit of another version is none, and says so', async () => {
    const { verdict } = await judged(lost({ source: { version: '1.0.8' } }))
    expect(witnessOf(verdict.candidate)).toBe('none')
    expect(verdict.findings.map(({ message }) => message).join()).toMatch(/is on a commit that says 1\.0\.8/)
  })
  test('the commit of a burned number contradicts nothing that the default branch has', async () => {
    const story = lost({ manifest: { dependencies: { ms: '^2' } }, source: { tagOf: '1.0.9' } })
    expect((await judged(story)).rules).not.toContain('error:manifest-contradicts-source')
  })
  test('the tag of another package of the repository is not this one’s', async () => {
    const other: PackageStory = {
      ...HAND,
      source: { tag: 'v{version}', folder: 'packages/other' },
      versions: { '1.1.0': { at: days(12) } },
    }
    const lib = lost({ source: null }, { source: { tag: '{name}@{version}', folder: 'packages/lib' } })
    expect(witnessOf((await judged(lib, { packages: { other } })).verdict.candidate)).toBe('none')
  })
})

describe('what somebody with a registry token alone can reach', () => {
  const TAGGED = { tag: { name: 'v1.1.0', taggedAt: later(days(10), -3600) } }
  const evil: PackageStory = { ...HAND, identity: { repository: 'mallory/evil' }, versions: { '1.1.0': { at: days(10), ...TAGGED } } }
  const repository = { type: 'git', url: 'git+https://github.com/mallory/evil.git' }
  const payload = { files: { 'dist.js': 'evil' }, source: { files: { 'dist.js': null } } }
  const other: PackageStory = { ...HAND, source: { folder: 'packages/other' }, versions: { '1.1.0': { at: days(10.1), ...TAGGED } } }
  test.each<[string, string, PackageStory, Partial<Story>]>([
    ['past the project', 'none', lost({ source: null }), {}],
    ['the manifest of the source, and a payload in a file', 'none', lost({ ...payload, source: null }), {}],
    ['a repository of his own, where a tag is', 'none', lost({ source: null, manifest: { repository } }), { packages: { evil } }],
    [
      'a claim to be the commit of the tag before',
      'none',
      lost({ source: null, manifest: { gitHead: sha1('octo/widget lib@1.0.9') } }),
      {},
    ],
    ['the number of a tag that is long there', 'none', lost({ tag: { name: 'v1.1.0', taggedAt: days(40) } }), {}],
    ['the number of a tag of another package', 'none', lost({ source: null }, { source: { tag: 'v{version}' } }), { packages: { other } }],
    ['a race with a tag, and a payload in a file', 'tagged', lost({ ...TAGGED, ...payload }), {}],
    [
      'a race with a tag, and a payload in place of a file',
      'tagged',
      lost({ ...TAGGED, files: { 'a.js': 'evil' }, source: { files: { 'a.js': 'good' } } }),
      {},
    ],
    ['a race with a tag, and nothing but what the project made', 'reproduced', lost(TAGGED), {}],
  ])('%s: %s', async (_what, witness, lib, more) => {
    const { verdict, rules } = await judged(lib, more)
    expect(witnessOf(verdict.candidate)).toBe(witness)
    if (witness === 'none') expect(rules).toContain('error:attestation-lost')
  })
})

describe('tags that are called like something else', () => {
  /** Whoever may push tags may call one like a branch, and let a commit that was never merged be there. */
  const EVIL = sha1('octo/widget lib@1.1.0')
  const NAMES = ['main', 'refs/heads/main', 'heads/main', 'HEAD', 'release/1.x', 'origin/main', EVIL, 'main/v1.1.0'] as const
  const beside = (name: string): PackageStory['versions'] => ({
    '1.0.9': { at: BEFORE },
    '1.0.10': { at: days(70), tag: { name, commit: EVIL } },
    '1.1.0': { at: days(10), commit: 'diverged' },
  })
  test.each(NAMES)('a tag %s is no branch: a release that lost its attestation has no witness', async (name) => {
    const versions = beside(name)
    const lib: PackageStory = {
      source: {},
      account: 'alice',
      versions: { ...versions, '1.1.0': { ...versions['1.1.0'], attested: false } },
    } as PackageStory
    const { verdict, rules } = await judged(lib)
    expect(witnessOf(verdict.candidate)).toBe('none')
    expect(rules).toContain('error:attestation-lost')
  })
  test.each(NAMES)('a tag %s is no branch: an attested commit that nobody merged is unreachable', async (name) => {
    const { rules } = await judged({ source: {}, versions: beside(name) })
    expect(rules).toContain('error:commit-unreachable')
  })
  test.each(NAMES)('a tag %s has no manifest of the default branch', async (name) => {
    const packed = { installScripts: { postinstall: 'node setup.js' } }
    const lib: PackageStory = {
      ...HAND,
      versions: {
        '1.0.9': { at: BEFORE, source: { tag: null } },
        // A commit that was never merged has the script, and a tag called like the branch.
        '1.0.10': { at: days(70), commit: 'diverged', tag: { name }, ...packed },
        '1.1.0': { at: days(10), source: null, ...packed },
      },
    }
    expect((await judged(lib)).rules).toContain('error:manifest-contradicts-source')
  })
  test.each(NAMES)('a tag %s beside an honest release takes nothing from it', async (name) => {
    const lib = lost(
      {},
      { versions: { '1.0.9': { at: BEFORE }, '1.0.10': { at: days(70), tag: { name } }, '1.1.0': { at: days(10), attested: false } } },
    )
    expect(witnessOf((await judged(lib)).verdict.candidate)).toBe('reproduced')
  })
  test.each(['release/v{version}', 'refs/tags/v{version}', '{name}/v{version}', 'v{version}/final', 'HEAD-{version}'])(
    'a project may call its tags %s',
    async (tag) => {
      const history = { ...lost({}, { source: { tag } }), history: TEN }
      expect(witnessOf((await judged(history)).verdict.candidate)).toBe('reproduced')
    },
  )
})

const SOURCE = /^github .*\/(?:git|contents|releases|commits|compare|branches)/
const TARBALL = /lib-1\.1\.0\.tgz/
const NO_ACCUSATION = /error:(?:tag-|manifest-|files-)/

describe('what could not be asked', () => {
  const WAYS = ['unreachable', 'refused', 'absent', 'malformed', 'rate-limited'] as const
  const PARTS: readonly (readonly [string, RegExp])[] = [
    ['everything', SOURCE],
    ['the repository', /^github \/repos\/octo\/widget$/],
    ['the tags', /matching-refs/],
    ['the manifest', /contents/],
    ['where the commit lies', /compare/],
    ['the date', /releases|\/commits\//],
    ['the files', /git\/trees/],
    ['the tarball', TARBALL],
  ]
  test.each(PARTS.flatMap(([part, on]) => WAYS.map((as) => [part, as, on] as const)))(
    '%s (%s) lowers nothing, and accuses nobody',
    async (part, as, on) => {
      const { verdict, rules } = await judged(lost({ at: days(3.5) }), faults(on, as))
      // That there is no release is an answer: the tag's commit has a date.
      if (part === 'the date' && as === 'absent') return
      expect(verdict.kind).not.toBe('authorized')
      expect(rules).toContain('error:attestation-lost')
      expect(rules.join()).not.toMatch(NO_ACCUSATION)
      const ordinary = await judged(byHand(), faults(on, as))
      expect([part, as, ordinary.verdict.kind]).toEqual([part, as, 'authorized'])
    },
  )

  test.each<[string, Uint8Array]>([
    ['no gzip', Buffer.from('<html>sign in</html>')],
    ['no archive', gzip(Buffer.from('nothing\n'.repeat(200)))],
    ['no package.json', pack(entry('package/index.js', 'x'))],
    [
      'two package.json',
      pack(entry('package/package.json', '{"name":"lib"}'), entry('package/package.json', '{"name":"lib","scripts":{"install":"x"}}')),
    ],
    ['names that differ in case', pack(entry('package/package.json', '{"name":"lib"}'), entry('package/A.js'), entry('package/a.js'))],
    ['a link', pack(entry('package/package.json', '{"name":"lib"}'), entry('package/a', '', { type: '2', link: '../..' }))],
    ['a path that climbs out', pack(entry('package/package.json', '{"name":"lib"}'), entry('package/../../a.js'))],
    ['a sparse file', pack(entry('package/package.json', '{"name":"lib"}'), entry('package/a', '', { type: 'S' }))],
    ['a size beyond the end', gzip(entry('package/package.json', '{"name":"lib"}'), header('package/a.js', { size: 5000 }), END)],
  ])('a tarball that is %s bears no witness, and is no accusation', async (_, bytes) => {
    const { verdict, rules } = await judged(lost({ tarball: bytes }))
    expect(witnessOf(verdict.candidate)).not.toBe('reproduced')
    expect(rules).toContain('error:attestation-lost')
    expect(rules.join()).not.toMatch(NO_ACCUSATION)
    expect((await judged(byHand({ tarball: bytes }))).verdict.kind).toBe('authorized')
  })

  test('a demanded tag whose commit GitHub does not have is undetermined, not dated by nobody', async () => {
    const demands = 'version: 1\npackages:\n  lib: [{ unattested: true, taggedIn: octo/widget }]\n'
    expect((await judged(byHand(), { policy: demands })).rules).toEqual([])
    const { verdict, rules } = await judged(byHand(), { policy: demands, ...faults(/releases|\/commits\//, 'absent') })
    expect([verdict.kind, rules]).toEqual(['undetermined', ['error:source-unavailable']])
  })

  test('a manifest that is no JSON, and a list of files that GitHub cut, are unknown', async () => {
    const broken = await judged(lost({ source: { files: { 'package.json': '{,}' } } }))
    expect(witnessOf(broken.verdict.candidate)).toBe('unknown')
    expect(broken.rules).toContain('error:attestation-lost')
    const cut = await judged(lost({ at: days(3.5) }, { source: { isCut: true } }))
    expect(witnessOf(cut.verdict.candidate)).not.toBe('reproduced')
    expect(cut.rules).toContain('error:attestation-lost')
  })
})

describe('what it costs: questions to GitHub, and tarballs', () => {
  const count = ({ asked }: Judged): readonly [github: number, tarballs: number] => [
    asked.filter((one) => one.startsWith('github ') && !one.includes('/actions/')).length,
    asked.filter((one) => one.endsWith('.tgz')).length,
  ]
  test('nothing more than before for an ordinary attested bump', async () => {
    const attested: PackageStory = { source: {}, history: TEN, versions: { '1.0.9': { at: BEFORE }, '1.1.0': { at: days(10) } } }
    const { asked } = await judged(attested)
    expect(asked.filter((one) => /\.tgz$|matching-refs|contents|git\/trees|releases|branches/.test(one))).toEqual([])
  })
  test.each<[string, PackageStory]>([
    ['an ordinary release by hand', byHand()],
    ['with an annotated tag', byHand({ tag: { name: 'v1.1.0', taggedAt: days(10) } })],
    ['of a project without tags', byHand({}, { source: { tag: null } })],
    ['in a folder of a monorepo', byHand({}, { source: { folder: 'packages/lib' } })],
    ['past the project', { ...byHand({ source: null }), history: TEN }],
    ['with a script that no tree has', byHand(POSTINSTALL)],
    ['by somebody new', byHand({ account: 'bob' })],
    ['after an attested one', lost()],
    ['after an attested one, and built', lost({ files: { 'a.js': 'x' }, source: { files: { 'a.js': null } } })],
    ['after an attested one, on the commit of another', lost({ source: { tagOf: '1.0.9' } })],
  ])('at most eight questions and one tarball: %s', async (_, lib) => {
    const [github, tarballs] = count(await judged(lib))
    expect(github).toBeLessThanOrEqual(8)
    expect(tarballs).toBeLessThanOrEqual(1)
  })
  test('an attested one that brings something new asks for its manifest, and little more', async () => {
    const lib: PackageStory = {
      source: {},
      versions: { '1.0.9': { at: BEFORE }, '1.1.0': { at: days(10), manifest: { dependencies: { ms: '^2' } } } },
    }
    const [github, tarballs] = count(await judged(lib))
    expect(github).toBeLessThanOrEqual(8)
    expect(tarballs).toBe(1)
  })
  test('a version that hides among many is asked about like any other', async () => {
    const many = Array.from({ length: 70 }, (_, index) => `other-${index}`)
    const versions = { '1.0.0': { at: BEFORE }, '1.0.1': { at: days(20) } }
    const packages = {
      lib: byHand(POSTINSTALL),
      ...Object.fromEntries(many.map((name) => [name, { ...HAND, identity: { repository: `octo/${name}` }, versions }])),
    }
    const specs = (version: string): readonly string[] => many.map((name) => `${name}@${version}`)
    const base = ['lib@1.0.9', ...specs('1.0.0')]
    const { rules } = await judged(byHand(POSTINSTALL), { packages, base, head: ['lib@1.1.0', ...specs('1.0.1')] })
    expect(rules).toContain('error:manifest-contradicts-source')
  })
  test('off asks nobody', async () => {
    const { asked } = await judged(byHand(), { policy: 'version: 1\nsettings: { source: off }\n' })
    expect(asked.filter((one) => one.startsWith('github ') || one.endsWith('.tgz'))).toEqual([])
  })
})
