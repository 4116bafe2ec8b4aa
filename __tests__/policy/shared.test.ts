/** Whole policies that others extend: who wins for each key, what a shared file makes final, and what reports say about it. */
import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../../src/domain/policy.ts'
import type { ExtendedPolicy } from '../../src/policy/read/parse.ts'
import { lintPolicy } from '../../src/policy/lint/lint.ts'
import { HOUR } from '../../src/text/time.ts'
import { parse, problemsOf } from './policies.ts'

const file = (text: string, from: string): ExtendedPolicy => ({ from, text: `version: 1\n${text}`, sha256: 'b'.repeat(64) })
const octo = (more = ''): string =>
  `{ repository: octo/widget, workflow: .github/workflows/release.yml, refs: [refs/heads/main], triggers: [push]${more} }`
const PUBLISHERS = `publishers:\n  octo: ${octo()}\n`
const OTHER = `publishers:\n  octo: ${octo().replace('octo/widget', 'octo/other')}\n`
const BOUND = 'package: lib, version: 1.0.0, integrity: sha512-AA==, rules: [too-new], reason: r'

/** One shared file, or two in order, and the policy's own text. */
const read = (own: string, ...texts: string[]): Policy => parse(...asFiles(own, texts))
const refused = (own: string, ...texts: string[]): readonly string[] => problemsOf(...asFiles(own, texts))
function asFiles(own: string, texts: readonly string[]): [string, readonly ExtendedPolicy[]] {
  const files = texts.map((text, index) => file(text, `./${'abc'[index]}.yml`))
  return [`version: 1\nextends: [${files.map(({ from }) => from).join(', ')}]\n${own}`, files]
}
const entriesOf = ({ packages }: Policy, pattern: string) =>
  packages
    .find((rule) => rule.pattern.text === pattern)
    ?.entries.map((entry) => (entry.kind === 'publisher' ? entry.publisher.repository : entry.kind))

describe('who wins', () => {
  test.each<[string, string, readonly string[], number]>([
    ['nothing stated: the default', '', [''], 72],
    ['the shared file', '', ['settings: { cooldown: 168h }'], 168],
    ['the later of two', '', ['settings: { cooldown: 168h }', 'settings: { cooldown: 24h }'], 24],
    ['the earlier, where the later is silent', '', ['settings: { cooldown: 168h }', 'settings: { unlisted: block }'], 168],
    ['the policy itself', 'settings: { cooldown: 1h }', ['settings: { cooldown: 168h }', 'settings: { cooldown: 24h }'], 1],
    ['the policy itself, only for what it states', 'settings: { run: off }', ['settings: { cooldown: 168h }'], 168],
  ])('a setting: %s', (_, own, shared, hours) => expect(read(own, ...shared).settings.cooldown).toBe(hours * HOUR))

  test('a level', () => {
    const policy = read('rules: { too-new: notice }', 'rules: { too-new: warning, version-burst: error }')
    expect(policy.levels).toEqual({ 'too-new': 'notice', 'version-burst': 'error' })
  })
  test('that a run is asked for in so many words is inherited', () =>
    expect(read('', 'settings: { run: required }').settings.runStated).toBe(true))
  test('a publisher, in the entries of every file', () => {
    expect(entriesOf(read(OTHER, `${PUBLISHERS}packages: { "@octo/*": octo }`), '@octo/*')).toEqual(['octo/other'])
    expect(entriesOf(read('', `${PUBLISHERS}packages: { "@octo/*": octo }`, OTHER), '@octo/*')).toEqual(['octo/other'])
  })
  test('a shared file names the publishers of another', () =>
    expect(entriesOf(read('', 'packages: { lib: octo }', PUBLISHERS), 'lib')).toEqual(['octo/widget']))
  test('the entries of a pattern, and the refusals of every file stay', () => {
    const shared = `${PUBLISHERS}packages:\n  lib: [octo, { deny: true, versions: "6.6.6" }]\n`
    expect(entriesOf(read('packages:\n  lib: { unattested: true, accounts: [a] }\n', shared), 'lib')).toEqual(['unattested', 'deny'])
    const both = 'packages:\n  lib: [{ unattested: true, accounts: [a] }, { deny: true, versions: "7.7.7" }]\n'
    expect(entriesOf(read(both, shared), 'lib')).toEqual(['unattested', 'deny', 'deny'])
    expect(entriesOf(read('packages:\n  lib: { deny: true, versions: "7.7.7" }\n', shared), 'lib')).toEqual(['deny', 'octo/widget', 'deny'])
    expect(entriesOf(read('', shared, 'packages:\n  lib: { deny: true }\n'), 'lib')).toEqual(['deny', 'octo/widget', 'deny'])
  })
  test('exemptions: all, and of two for the same bytes the later one', () => {
    const policy = read(
      `exemptions: [{ ${BOUND}, expires: 2026-10-01 }]`,
      `exemptions: [{ ${BOUND}, expires: 2026-12-31 }, { ${BOUND.replace('lib', 'tool')}, expires: 2026-12-31 }]`,
    )
    expect(policy.exemptions.map((one) => `${one.package} ${one.expires.slice(0, 10)} ${one.declaredAt.file}`)).toEqual([
      'lib 2026-10-01 .github/countersign.yml',
      'tool 2026-12-31 ./a.yml',
    ])
  })
})

describe('what a shared file closes', () => {
  const CLOSED = `final: [KEY]\n`
  const closed = (key: string, text = ''): string => CLOSED.replace('KEY', key) + text
  const SCOPE = `${PUBLISHERS}packages:\n  "@octo/*": octo\n`
  test.each<[string, string, string]>([
    ['a lower cooldown', closed('settings.cooldown', 'settings: { cooldown: 168h }'), 'settings: { cooldown: 24h }'],
    ['a cooldown below the default', closed('settings.cooldown'), 'settings: { cooldown: 0 }'],
    [
      'an entry with a lower one',
      closed('settings.cooldown', 'settings: { cooldown: 168h }'),
      `${PUBLISHERS}packages: { lib: [{ publisher: octo, cooldown: 0 }] }`,
    ],
    ['an entry without run', closed('settings.run'), `${PUBLISHERS}packages: { lib: [{ publisher: octo, run: off }] }`],
    ['runs that are not asked for', closed('settings.run'), 'settings: { run: off }'],
    ['a lower level', closed('rules.too-new'), 'rules: { too-new: warning }'],
    ['a rule turned off', closed('rules.version-burst', 'rules: { version-burst: error }'), 'rules: { version-burst: off }'],
    ['unlisted packages', closed('settings.unlisted', 'settings: { unlisted: block }'), 'settings: { unlisted: continuity }'],
    ['one registry more', closed('settings.registries'), 'settings: { registries: [public, "https://npm.example.com"] }'],
    ['an ecosystem less', closed('settings.ecosystems'), 'settings: { ecosystems: [npm] }'],
    ['another repository', closed('publishers.octo', PUBLISHERS), OTHER],
    ['one ref more', closed('publishers.octo', PUBLISHERS), PUBLISHERS.replace('[refs/heads/main]', '[refs/heads/main, refs/heads/v2]')],
    ['an account for the scope', closed('"packages.@octo/*"', SCOPE), 'packages: { "@octo/*": { unattested: true, accounts: [a] } }'],
    [
      'an account for one package of the scope',
      closed('"packages.@octo/*"', SCOPE),
      'packages: { "@octo/lib": { unattested: true, accounts: [a] } }',
    ],
    [
      'an account for a part of the scope',
      closed('"packages.@octo/*"', SCOPE),
      'packages: { "@octo/lib-*": { unattested: true, accounts: [a] } }',
    ],
    ['the publisher of a closed pattern', closed('"packages.@octo/*"', SCOPE), OTHER],
    [
      'another id of an action',
      closed('"packages.actions:octo/act"', 'packages: { "actions:octo/act": { repositoryId: "1" } }'),
      'packages: { "actions:octo/act": { repositoryId: "2" } }',
    ],
    ['an exemption', closed('exemptions'), `exemptions: [{ ${BOUND}, expires: 2026-12-31 }]`],
  ])('%s is refused', (_, shared, own) => {
    expect(refused(own, shared)).toEqual([expect.stringMatching(/^\d+:\d+ .* is final in \.\/a\.yml, but this loosens it: ./)])
    expect(() => read('', shared, own)).toThrow('./b.yml has 1 problem')
    // Without `final` the repository's own word counts.
    expect(refused(own, shared.replace(/^final: .*\n/, ''))).toEqual([])
  })
  test.each<[string, string, string]>([
    ['a higher cooldown', closed('settings.cooldown', 'settings: { cooldown: 24h }'), 'settings: { cooldown: 72h }'],
    ['the same', closed('settings.cooldown', 'settings: { cooldown: 24h }'), 'settings: { cooldown: 1d }'],
    [
      'an entry with a higher one',
      closed('settings.cooldown', 'settings: { cooldown: 24h }'),
      `${PUBLISHERS}packages: { lib: [{ publisher: octo, cooldown: 72h }] }`,
    ],
    ['a higher level', closed('rules.version-burst'), 'rules: { version-burst: error }'],
    ['an id more', closed('publishers.octo', PUBLISHERS), PUBLISHERS.replace(' }', ', repositoryId: "1" }')],
    ['a refusal', closed('"packages.@octo/*"', SCOPE), 'packages: { "@octo/lib": { deny: true } }'],
    ['another scope', closed('"packages.@octo/*"', SCOPE), `packages: { "@octopus/lib": octo }`],
    [
      'fewer versions of one package',
      closed('"packages.@octo/*"', SCOPE),
      'packages: { "@octo/lib": [{ publisher: octo, versions: ">=1" }] }'.replace('[{ publisher: octo, versions: ">=1" }]', 'octo'),
    ],
    [
      'a name that only begins alike',
      closed('packages.lib', `${PUBLISHERS}packages: { lib: octo }`),
      'packages: { lib-x: { unattested: true, accounts: [a] } }',
    ],
    ['another key', closed('settings.cooldown'), 'settings: { run: off }'],
  ])('%s is fine', (_, shared, own) => expect(refused(own, shared)).toEqual([]))
  test.each<[string, string, string]>([
    ['a key that is none', 'final: [settings.cooldwon]', 'did you mean `settings.cooldown`?'],
    ['a rule that is none', 'final: [rules.too-old]', '`final` must be a key like'],
    ['a publisher that is not declared', 'final: [publishers.octo]', '`publishers.octo` is final, but is not declared'],
    ['no list', 'final: settings.cooldown', '`final` must be a list'],
  ])('%s is no key to close', (_, shared, problem) => expect(refused('', shared).join()).toContain(problem))
  test('in the policy itself it closes nothing, and is read', () => {
    expect(refused('final: [settings.cooldown]\nsettings: { cooldown: 1h }', '')).toEqual([])
    expect(refused('final: [settings.nothing]', '')).toHaveLength(1)
  })
})

describe('what is told', () => {
  const lines = (own: string, ...shared: string[]) =>
    read(own, ...shared).source?.overrides?.map(({ line, loosens }) => `${loosens ? 'looser' : 'stricter'}: ${line}`)
  test('what the policy says in place of a shared file, in words', () => {
    expect(lines('settings: { cooldown: 24h }', 'settings: { cooldown: 168h }')).toEqual([
      'looser: drops the cooldown of everything from 7d to 24h',
    ])
    expect(lines('rules: { too-new: off }', 'rules: { too-new: error }')).toEqual(['looser: makes too-new off instead of error'])
    expect(lines(OTHER, `${PUBLISHERS}packages: { lib: octo }`)?.[0]).toContain('octo/other instead of octo/widget')
    expect(lines('packages: { "@octo/lib": { unattested: true, accounts: [a] } }', `${PUBLISHERS}packages: { "@octo/*": octo }`)).toEqual([
      'looser: newly trusts a without an attestation for @octo/lib',
      expect.stringMatching(/^stricter: no longer names octo\/widget .* for @octo\/lib$/),
    ])
  })
  test('an addition is not an override', () => {
    expect(lines('settings: { cooldown: 24h }', 'settings: { unlisted: block }')).toEqual([])
    expect(lines('packages: { lib: { deny: true } }', `${PUBLISHERS}packages: { lib: octo }`)).toEqual([])
    expect(parse('version: 1\nsettings: { cooldown: 24h }\n').source).not.toHaveProperty('overrides')
  })

  const lint = (own: string, shared: string) => {
    const [text, files] = asFiles(own, [shared])
    const bare = parse(`version: 1\nextends: ./a.yml\n`, files)
    return lintPolicy(text, parse(text, files), { locked: undefined, now: '2026-11-22T10:00:00Z', shared: bare }).map(
      ({ severity, message }) => `${severity} ${message}`,
    )
  }
  const ids = (text: string): string => text.replaceAll('octo/widget,', 'octo/widget, repositoryId: "1", ownerId: "2",')
  test('lint: what a shared file has already', () => {
    const shared = ids(
      `settings: { cooldown: 168h }\nrules: { version-burst: error }\n${PUBLISHERS}packages: { "@octo/*": octo, evil: [{ deny: true }] }\nexemptions: [{ ${BOUND}, approvedBy: a, expires: 2026-12-31 }]\n`,
    )
    const own = ids(
      `settings: { cooldown: 7d }\nrules: { version-burst: error }\n${PUBLISHERS}packages: { "@octo/lib": octo, evil: [{ deny: true }], tool: octo }\nexemptions: [{ ${BOUND}, approvedBy: b, expires: 2026-12-31 }]\n`,
    )
    expect(lint(own, shared)).toEqual([
      'notice `cooldown` repeats the shared policy',
      'notice `version-burst` repeats the shared policy',
      'notice publisher `octo` repeats ./a.yml:5',
      'notice `@octo/lib` says the same as `@octo/*` (./a.yml:6)',
      'notice `evil` repeats ./a.yml:6',
      'notice the exemption for lib@1.0.0 repeats ./a.yml:7',
    ])
  })
  test('lint: a publisher under another name, and an override', () => {
    const shared = ids(`${PUBLISHERS}packages: { lib: octo }\n`)
    const own = ids(`settings: { cooldown: 7d }\npublishers: { mine: ${octo()} }\npackages: { tool: mine }\n`)
    expect(lint(own, shared)).toEqual(['notice publisher `mine` is `octo` of ./a.yml:3 under another name'])
    expect(lint('settings: { cooldown: 1h }\n', 'settings: { cooldown: 168h }')).toEqual([
      'warning differs from the shared policy: drops the cooldown of everything from 7d to 1h',
    ])
    expect(lint('settings: { cooldown: 9d }\n', 'settings: { cooldown: 168h }')).toEqual([
      'notice differs from the shared policy: raises the cooldown of everything from 7d to 9d',
    ])
  })
})
