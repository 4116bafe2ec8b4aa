import { describe, expect, test } from '@jest/globals'
import { NO_POLICY } from '../../src/domain/policy.ts'
import { GITHUB_ISSUER, GITLAB_ISSUER } from '../../src/domain/identity.ts'
import type { ExtendedPolicy } from '../../src/policy/read/parse.ts'
import { standingOf } from '../../src/judge/standing.ts'
import { FILE, OCTO, name, parse, problemsOf, verified, version } from './policies.ts'

const HOUR = 3_600_000

describe('what is read', () => {
  test('only `version: 1` is the same as no policy, but for where it came from', () =>
    expect(parse('version: 1\n')).toEqual({
      ...NO_POLICY,
      source: { file: FILE, commit: 'c'.repeat(40), sha256: 'a'.repeat(64), extends: [], text: 'version: 1\n' },
    }))
  test.each([
    'version: "1"\n',
    '---\nversion: 1\n',
    '# first\n---\nversion: 1\n...\n',
    '\ufeffversion: 1\n',
    'version: 1\r\npackages: {}\r\nexemptions: []\r\n',
    '{"version": 1, "settings": {}}',
  ])('%j too', (text) => expect(problemsOf(text)).toEqual([]))

  test('a publisher with every key', () => {
    const [publisher] = parse(`version: 1
publishers:
  octo.widget-1:
    repository: Octo/widget.js
    repositoryId: 390497226
    ownerId: "72518640"
    workflow: .github/workflows/release.yaml
    refs:
      - refs/heads/main
      - refs/tags/@scope/pkg@1.0.0+build
    refGlobs: ["refs/tags/v*"]
    triggers: [push, workflow_dispatch]
    environment: "1.10"
    signer: acme/build/.github/workflows/npm.yml@refs/tags/v2
    runner: self-hosted
    tag: "{name}@{version}"
    branches: [refs/heads/main, v4]
    maintainers: { github: [octocat, "renovate[bot]"], npm: [octo.cat_] }
    since: 2024-02-29
    until: 2027-11-01
    issuer: https://token.actions.githubusercontent.com/acme
`).publishers
    expect(publisher).toEqual({
      name: 'octo.widget-1',
      provider: 'github-actions',
      repository: 'Octo/widget.js',
      repositoryId: '390497226',
      ownerId: '72518640',
      workflow: '.github/workflows/release.yaml',
      refs: ['refs/heads/main', 'refs/tags/@scope/pkg@1.0.0+build'],
      refGlobs: ['refs/tags/v*'],
      triggers: ['push', 'workflow_dispatch'],
      environment: '1.10',
      signer: 'acme/build/.github/workflows/npm.yml@refs/tags/v2',
      runner: 'self-hosted',
      tag: '{name}@{version}',
      branches: ['main', 'v4'],
      maintainers: { github: ['octocat', 'renovate[bot]'], npm: ['octo.cat_'] },
      since: '2024-02-29T00:00:00.000Z',
      until: '2027-11-01T23:59:59.999Z',
      issuer: 'https://token.actions.githubusercontent.com/acme',
      declaredAt: { file: FILE, line: 3 },
    })
  })
  test('an id keeps its digits beyond 2^53', () =>
    expect(parse(OCTO.replace('    triggers', '    repositoryId: 9007199254740993\n    triggers')).publishers[0]?.repositoryId).toBe(
      '9007199254740993',
    ))
  test('issuers have their provider’s default', () => {
    expect(parse(OCTO).publishers[0]?.issuer).toBe(GITHUB_ISSUER)
    expect(parse(OCTO.replace('    workflow: .github/workflows/release.yml', '    provider: gitlab-ci')).publishers[0]).toMatchObject({
      provider: 'gitlab-ci',
      issuer: GITLAB_ISSUER,
      workflow: '.gitlab-ci.yml',
    })
  })
  test.each([
    ['72h', 72 * HOUR],
    ['3d', 72 * HOUR],
    ['90m', 1.5 * HOUR],
    ['0', 0],
    ['0h', 0],
    ['"0"', 0],
  ])('a cooldown of %s', (text, milliseconds) =>
    expect(parse(`version: 1\nsettings: { cooldown: ${text} }\n`).settings.cooldown).toBe(milliseconds),
  )
  test('settings, levels, and the trailing slash of a registry', () =>
    expect(
      parse(`version: 1
settings: { unlisted: block, cooldownSecurityFixes: keep, run: off, registries: [public, "https://npm.example.com:8443/a/"] }
rules: { too-new: off, version-burst: error, attestation-invalid: error }
`),
    ).toMatchObject({
      settings: {
        cooldown: 72 * HOUR,
        unlisted: 'block',
        cooldownSecurityFixes: 'keep',
        run: 'off',
        registries: ['public', 'https://npm.example.com:8443/a'],
      },
      levels: { 'too-new': 'off', 'version-burst': 'error', 'attestation-invalid': 'error' },
    }))
  test.each([
    ['https://NPM.acme.example', 'https://npm.acme.example'],
    ['https://npm.acme.example:443/Api/', 'https://npm.acme.example/Api'],
    ['http://localhost:80', 'http://localhost'],
    ['http://localhost:443', 'http://localhost:443'],
    ['https://npm.acme.example:8443', 'https://npm.acme.example:8443'],
  ])('the registry %s is kept as %s', (written, kept) => {
    const { settings, packages } = parse(
      `version: 1\nsettings: { registries: ["${written}"], registriesWithoutMetadata: ["${written}"], registriesWithoutAttestations: ["${written}"] }\npackages: { lib: [{ unattested: true, registry: "${written}" }] }\n`,
    )
    expect(settings).toMatchObject({ registries: [kept], registriesWithoutMetadata: [kept], registriesWithoutAttestations: [kept] })
    expect(JSON.stringify(packages)).toContain(`"registry":"${kept}"`)
  })
  test('entries in each of their forms, with their lines', () => {
    const rules = parse(`${OCTO}  "@octo/*":
    - octo
    - { publisher: octo, versions: 1, cooldown: 0, run: when-available }
    - unattested: true
      accounts: [alice]
      until: 2024-12-31
    - { deny: true, reason: compromised, versions: "1.2.3" }
  one: { deny: true }
  "@octo/lib-*": octo
`).packages
    expect(
      rules.map(({ pattern, entries, declaredAt }) => [
        pattern.text,
        pattern.kind,
        entries.map(({ kind }) => kind).join(),
        declaredAt.line,
      ]),
    ).toEqual([
      ['lib', 'exact', 'publisher', 11],
      ['@octo/*', 'scope', 'publisher,publisher,unattested,deny', 12],
      ['one', 'exact', 'deny', 19],
      ['@octo/lib-*', 'prefix', 'publisher', 20],
    ])
    expect(rules[1]?.entries.map(({ declaredAt }) => declaredAt.line)).toEqual([13, 14, 15, 18])
    expect(rules[1]?.entries[1]).toMatchObject({ versions: '1', cooldown: 0, run: 'when-available' })
    expect(rules[1]?.entries[2]).toMatchObject({ accounts: ['alice'], since: undefined, until: '2024-12-31T23:59:59.999Z' })
  })
  test('a package called constructor or toString is one like others', () => {
    const policy = parse(`${OCTO}  constructor: octo\n  toString: octo\n`)
    expect(
      standingOf(policy, { name: name('constructor'), version: version('1.0.0'), publishedAt: undefined, evidence: verified() }).kind,
    ).toBe('published')
    expect(
      standingOf(policy, { name: name('valueOf'), version: version('1.0.0'), publishedAt: undefined, evidence: verified() }).kind,
    ).toBe('unlisted')
  })
  test('an exemption', () =>
    expect(
      parse(
        'version: 1\nexemptions:\n  - package: "@octo/lib"\n    version: 1.0.0-rc.1\n    source: npm:1.0.0-rc.1\n    rules: [attestation-lost]\n    reason: |\n      two\n      lines\n    expires: 2026-12-31\n',
      ).exemptions,
    ).toEqual([
      {
        package: '@octo/lib',
        version: '1.0.0-rc.1',
        integrity: undefined,
        source: 'npm:1.0.0-rc.1',
        rules: ['attestation-lost'],
        reason: 'two\nlines',
        approvedBy: undefined,
        expires: '2026-12-31T23:59:59.999Z',
        declaredAt: { file: FILE, line: 3 },
      },
    ]))
})

describe('extends', () => {
  const shared = (text: string, from = './shared.yml'): ExtendedPolicy => ({ from, text, sha256: 'b'.repeat(64) })
  const SHARED = OCTO.replace(
    'packages:\n  lib: octo\n',
    'packages:\n  evil: [{ deny: true, reason: known bad }]\n  lib: [{ deny: true, versions: "6.6.6" }]\n',
  ).replace('octo:', 'theirs:')
  const LOCAL = 'version: 1\nextends: ./shared.yml\npackages:\n  lib: theirs\n'

  test('brings publishers to use and packages to refuse, and what was read is recorded', () => {
    const policy = parse(LOCAL, [shared(SHARED)])
    expect(policy.source?.extends).toEqual([{ reference: { kind: 'beside', from: './shared.yml' }, sha256: 'b'.repeat(64) }])
    const stand = (of: string, at: string) =>
      standingOf(policy, { name: name(of), version: version(at), publishedAt: undefined, evidence: verified() }).kind
    expect([stand('lib', '1.0.0'), stand('lib', '6.6.6'), stand('evil', '1.0.0'), stand('other', '1.0.0')]).toEqual([
      'published',
      'denied',
      'denied',
      'unlisted',
    ])
    expect(policy.publishers[0]?.declaredAt).toEqual({ file: './shared.yml', line: 4 })
  })
  test('a local value wins, and a refusal wins over it', () => {
    const policy = parse(
      `${LOCAL}publishers:\n  theirs: { repository: octo/other, workflow: .github/workflows/release.yml, refs: [refs/heads/main], triggers: [push] }\n`.replace(
        'lib: theirs',
        'lib: theirs\n  evil: theirs',
      ),
      [shared(SHARED)],
    )
    expect(policy.publishers.map(({ repository }) => repository)).toEqual(['octo/other'])
    expect(standingOf(policy, { name: name('evil'), version: version('1.0.0'), publishedAt: undefined, evidence: verified() }).kind).toBe(
      'denied',
    )
  })
  test.each<[string, string, string]>([
    ['extends further', 'version: 1\nextends: ./third.yml\n', '2:1 a shared policy cannot extend another one'],
    ['is broken', 'version: 1\npublishers: [', 'not readable as YAML'],
    ['is empty', '', 'the file is empty'],
    ['names an unknown publisher', 'version: 1\npackages: { lib: nobody }\n', 'publisher `nobody` is not declared'],
    [
      'has an exemption that is bound to nothing',
      'version: 1\nexemptions:\n  - { package: lib, version: 1.0.0, rules: [too-new], reason: r, expires: 2026-12-31 }\n',
      'not bound to any bytes',
    ],
  ])('a shared policy that %s is refused', (_, text, problem) => expect(problemsOf(LOCAL, [shared(text)]).join('\n')).toContain(problem))
  test('the error names the shared file', () => expect(() => parse(LOCAL, [shared('version: 2\n')])).toThrow('./shared.yml has 1 problem'))
  test('a reference without the file that belongs to it is refused', () =>
    expect(problemsOf(LOCAL)).toContainEqual('2:10 `./shared.yml` is not there, or may not be read'))
})
