import { describe, expect, test } from '@jest/globals'
import type { PackageVersion } from '../../src/domain/package.ts'
import { fixPolicyText, lintPolicy } from '../../src/policy/lint/lint.ts'
import { OCTO, name, parse, problemsOf, version } from './policies.ts'

const NOW = '2026-11-22T10:00:00Z'
const CLEAN = OCTO.replace('    triggers', '    repositoryId: "4242"\n    ownerId: "2424"\n    triggers')
const lock = (...specs: string[]): readonly PackageVersion[] =>
  specs.map((spec) => ({ name: name(spec.slice(0, spec.lastIndexOf('@'))), version: version(spec.slice(spec.lastIndexOf('@') + 1)) }))
const LOCKED = lock('lib@1.0.0', '@octo/a@1.0.0', 'lodash@4.17.21', 'evil@1.0.0')
const lint = (text: string, locked: readonly PackageVersion[] | undefined = LOCKED) => lintPolicy(text, parse(text), { locked, now: NOW })
const said = (text: string) => lint(text).map(({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`)
const publisher = (line: string): string => CLEAN.replace('    triggers', `    ${line}\n    triggers`)
const exemption = (fields: string): string =>
  `${CLEAN}exemptions:\n  - { package: lib, version: 1.0.0, rules: [too-new], reason: r, ${fields} }\n`
const WHOLE = 'integrity: sha512-AA==, approvedBy: octocat, expires: 2026-12-31'

test('a tag that is demanded in vain', () => {
  const demands = `${CLEAN.replace('lib: octo', 'lib: [{ unattested: true, taggedIn: octo/widget }]')}rules:\n  tag-missing: `
  expect(said(`${demands}off\n`)).toContain('error 15:16 `taggedIn` has no effect: `tag-missing` is turned off')
  expect(said(`${demands}warning\n`)).toContain('error 15:16 `taggedIn` has no effect: `tag-missing` is a warning')
  expect(said(`${demands}error\n`).join()).not.toContain('demands nothing')
  expect(said(`${CLEAN}rules:\n  tag-missing: off\n`).join()).not.toContain('demands nothing')
})

test('a registry that is demanded in vain', () => {
  const demands = `${CLEAN.replace('lib: octo', 'lib: [{ unattested: true, registry: "https://npm.acme.example" }]')}rules:\n  registry-unexpected: `
  expect(said(`${demands}off\n`)).toContain('error 15:24 `registry` has no effect: `registry-unexpected` is turned off')
  expect(said(`${demands}error\n`).join()).not.toContain('demands nothing')
})

test('a policy without faults', () => {
  expect(said(CLEAN)).toEqual([])
  expect(said(exemption(WHOLE))).toEqual([])
  expect(said('version: 1\n')).toEqual([])
})

describe('what is said', () => {
  test.each<[string, string, string]>([
    ['missing ids', OCTO, 'notice 4:3 publisher `octo` has no `repositoryId` and `ownerId`: a new owner of the name is trusted'],
    [
      'any branch',
      publisher('refGlobs: ["refs/heads/*"]'),
      'warning 10:16 `refs/heads/*` matches any branch: anybody who can push a branch can publish with a changed workflow',
    ],
    ['any kind of ref', publisher('refGlobs: ["refs/*/main"]'), 'error 10:16 `refs/*/main` matches branches, tags and pull requests'],
    [
      'pull requests',
      publisher('refGlobs: ["refs/pull/*/merge"]'),
      'error 10:16 `refs/pull/*/merge` matches pull requests, which anybody can open',
    ],
    ['an event that does not exist', CLEAN.replace('[push]', '[pusch]'), 'warning 10:16 GitHub has no event `pusch`; did you mean `push`?'],
    [
      'a publisher that nobody uses',
      CLEAN.replace('  lib: octo', '  evil: [{ deny: true }]'),
      'warning 4:3 publisher `octo` is used by no package',
    ],
    [
      'a publisher that ends within six weeks',
      publisher('until: 2026-12-24'),
      'warning 10:12 publisher `octo` covers new versions for 5 more weeks at most',
    ],
    [
      'a publisher that has ended',
      publisher('until: 2026-11-21'),
      'notice 10:12 publisher `octo` covers nothing that was published after its `until`',
    ],
    [
      'a prefix outside of a scope',
      `${CLEAN}  "lod-*": octo\n`.replace('lod-*', 'lib-*').replace('lib: octo', 'lib: octo'),
      'warning 14:3 `lib-*` is not inside a scope: anybody can publish a package with such a name',
    ],
    [
      'refused by a broader rule',
      `${CLEAN}  "@octo/a": octo\n  "@octo/*": [{ deny: true }]\n`,
      `error 14:3 \`@octo/a\` lets nothing in: \`@octo/*\` refuses every version (.github/countersign.yml:15)`,
    ],
    [
      'said by a broader rule already',
      `${CLEAN}  "@octo/a": octo\n  "@octo/*": octo\n`,
      'notice 14:3 `@octo/a` says the same as `@octo/*` (.github/countersign.yml:15)',
    ],
    [
      'an attestation made optional',
      CLEAN.replace('lib: octo', 'lib: [{ unattested: true, accounts: [a], versions: "<2" }, { publisher: octo, versions: ">=1" }]'),
      'warning 13:9 for versions of `lib` that both entries cover, the attestation is optional',
    ],
    [
      'the same publisher twice',
      CLEAN.replace('lib: octo', 'lib: [octo, { publisher: octo, cooldown: 0 }]'),
      'notice 13:9 `lib` names publisher `octo` twice for the same versions',
    ],
    [
      'an unattested entry that ends soon',
      CLEAN.replace(
        'lib: octo',
        'lib: [{ publisher: octo, versions: ">=1" }, { unattested: true, accounts: [a], versions: "<1", until: 2026-12-01 }]',
      ),
      'warning 13:47 the unattested entry of `lib` covers new versions for less than six more weeks',
    ],
    ['a name that is not locked', `${CLEAN}  gone: octo\n`, 'notice 14:3 `gone` is in no lockfile'],
    ['a name that looks like a locked one', `${CLEAN}  lodahs: octo\n`, 'warning 14:3 `lodahs` is in no lockfile, but `lodash` is'],
    [
      'an exemption that is over',
      exemption(WHOLE.replace('2026-12-31', '2026-11-21')),
      'warning 15:5 the exemption for lib@1.0.0 ended on 2026-11-21',
    ],
    [
      'an exemption for what is not locked',
      exemption(WHOLE).replace('version: 1.0.0', 'version: 9.0.0'),
      'warning 15:5 the exemption is for lib@9.0.0, which is in no lockfile',
    ],
    [
      'an exemption nobody approved',
      exemption('integrity: sha512-AA==, expires: 2026-12-31'),
      'notice 15:5 the exemption for lib@1.0.0 does not say who approved it',
    ],
    [
      'an exemption twice',
      `${exemption(WHOLE)}  - { package: lib, version: 1.0.0, rules: [too-new], reason: again, ${WHOLE} }\n`,
      'warning 16:5 the exemption for lib@1.0.0 is there twice',
    ],
    [
      'a registry without TLS',
      `${CLEAN}settings:\n  registries: [public, "http://npm.example.com", "http://localhost:4873"]\n`,
      'warning 15:15 registry http://npm.example.com is used without TLS',
    ],
    [
      'a source that nobody asks',
      `${CLEAN}settings:\n  source: off\n`,
      'warning 15:11 no source repository is asked: a publish without a release of the project is not noticed',
    ],
    [
      'a wait for a tag that is none',
      `${CLEAN}settings:\n  cooldownUntagged: 2d\n`,
      'warning 15:21 `cooldownUntagged` of 48 hours has no effect: a missing tag is reported only after 72 hours',
    ],
    [
      'a lost attestation that is soon forgotten',
      `${CLEAN}settings:\n  attestationLostAfter: 3d\n`,
      'warning 15:25 a lost attestation becomes a warning after 72 hours, sooner than one with a witness in the source repository',
    ],
    [
      'no cooldown',
      `${CLEAN}settings:\n  cooldown: 0\n`,
      'warning 15:13 there is no cooldown: a version may come in as soon as it is published',
    ],
    [
      'no run evidence',
      `${CLEAN}settings:\n  run: off\n`,
      'warning 15:8 there is no run evidence: a publish by a failed or foreign run is not noticed',
    ],
    [
      'a registry whose silence is accepted',
      `${CLEAN}settings:\n  registriesWithoutMetadata: ["https://npm.example.com"]\n`,
      'warning 15:30 versions from these registries come in at any age and from any account',
    ],
    [
      'a mirror that passes nothing on',
      `${CLEAN}settings:\n  registriesWithoutAttestations: ["https://npm.example.com"]\n`,
      'warning 15:34 at these registries a version that lost its attestation looks like one that never had one',
    ],
  ])('%s', (_, text, message) => expect(said(text).filter((line) => !line.includes('`lib-*` is in no lockfile'))).toEqual([message]))
  test.each(['issue_comment', 'pull_request_target', 'issues', 'pull_request', 'workflow_run', 'fork', 'watch', 'discussion_comment'])(
    '%s is caused by strangers',
    (event) =>
      expect(said(CLEAN.replace('[push', `[${event}`)).filter((line) => line.includes('stranger'))).toEqual([
        expect.stringMatching(`^warning .* publisher \`octo\` may publish on \`${event}\`, an event that a stranger can cause$`),
      ]),
  )

  test.each(['push', 'release', 'workflow_dispatch', 'schedule', 'repository_dispatch'])('%s is not', (event) =>
    expect(said(CLEAN.replace('[push', `[${event}`)).filter((line) => line.includes('stranger'))).toEqual([]),
  )

  test('machines of their own', () => {
    expect(said(publisher('runner: self-hosted'))).toEqual([
      expect.stringMatching(/^warning .* publisher `octo` may publish from a self-hosted runner/),
    ])
    expect(said(publisher('runner: github-hosted'))).toEqual([])
  })

  test('rules that are turned off or lowered, but not a stricter level', () => {
    expect(said(`${CLEAN}rules: { attestation-lost: off, publisher-changed: warning, too-new: notice }\n`)).toEqual([
      expect.stringMatching(/^warning .* rule `attestation-lost` is turned off, so the report does not say when /),
      expect.stringMatching(/^warning .* rule `publisher-changed` is lowered from error to warning$/),
      expect.stringMatching(/^warning .* rule `too-new` is lowered from error to notice$/),
    ])
    expect(said(`${CLEAN}rules: { attestation-lost: error, attestation-missing: error }\n`)).toEqual([])
  })

  test('an exemption without end', () => {
    const until = (day: string) => said(exemption(WHOLE.replace('2026-12-31', day)))
    expect(until('2099-12-31')).toEqual([expect.stringMatching(/^warning .* the exemption for lib@1\.0\.0 lasts until 2099-12-31$/)])
    expect(until('2027-11-30')).toEqual([])
  })

  test('nothing of names where the lockfile is not known', () => {
    const text = `${CLEAN}  gone: octo\n`
    expect(lintPolicy(text, parse(text), { locked: undefined, now: NOW })).toEqual([])
  })
  test('ranges that only touch do not overlap', () =>
    expect(
      said(CLEAN.replace('lib: octo', 'lib: [{ unattested: true, accounts: [a], versions: "<2" }, { publisher: octo, versions: ">=2" }]')),
    ).toEqual([]))
})

describe('fix', () => {
  const MESSY = `version: 1
publishers:
  # keep this
  octo:
    repository: octo/widget
    repositoryId: "1"
    ownerId: "2"
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main]
    triggers: [pusch] # typo
  unused:
    repository: octo/other
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main]
    triggers: [push]
packages:
  lodahs: octo # typo
  "@octo/a": octo
  "@octo/*": octo
exemptions:
  - { package: lib, version: 1.0.0, integrity: sha512-AA==, rules: [too-new], reason: r, approvedBy: o, expires: 2026-11-21 }
  - package: lib
    version: 9.0.0
    source: npm:9.0.0
    rules: [too-new]
    reason: r
    expires: 2026-12-31
  - { package: lib, version: 1.0.0, integrity: sha512-AA==, rules: [too-new], reason: r, approvedBy: o, expires: 2026-12-31 } # good
`
  test('corrects what has only one correction, and changes nothing more', () => {
    const fixed = fixPolicyText(MESSY, lint(MESSY))
    expect(fixed).toBe(`version: 1
publishers:
  # keep this
  octo:
    repository: octo/widget
    repositoryId: "1"
    ownerId: "2"
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main]
    triggers: [push] # typo
packages:
  lodash: octo # typo
  "@octo/*": octo
exemptions:
  - { package: lib, version: 1.0.0, integrity: sha512-AA==, rules: [too-new], reason: r, approvedBy: o, expires: 2026-12-31 } # good
`)
    expect(problemsOf(fixed)).toEqual([])
    expect(said(fixed)).toEqual([])
  })
  test('never leaves a section empty, nor the file invalid', () => {
    for (const text of [
      exemption(WHOLE.replace('2026-12-31', '2026-11-21')),
      CLEAN.replace('  lib: octo', '  evil: [{ deny: true }]'),
      `version: 1\npublishers: { a: { repository: a/b, workflow: .github/workflows/c.yml, refs: [refs/heads/main], triggers: [push] }, b: { repository: a/b, workflow: .github/workflows/c.yml, refs: [refs/heads/main], triggers: [push] } }\n`,
    ]) {
      expect(problemsOf(fixPolicyText(text, lint(text)))).toEqual([])
    }
  })
})
