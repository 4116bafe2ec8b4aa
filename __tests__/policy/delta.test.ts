import { describe, expect, test } from '@jest/globals'
import { policyDelta } from '../../src/policy/delta/delta.ts'
import { OCTO, parse } from './policies.ts'

const BASE = `${OCTO}  "@octo/*":
    - { publisher: octo, versions: ">=2", cooldown: 72h }
    - { unattested: true, accounts: [alice], versions: "<1", until: 2024-12-31 }
  bad: [{ deny: true, versions: "<2" }]
settings: { unlisted: block, cooldown: 72h }
rules: { install-script-added: error }
exemptions:
  - { package: lib, version: 1.1.0, integrity: sha512-AA==, rules: [attestation-lost], reason: confirmed, expires: 2026-12-31 }
`
const delta = (from: string, to: string) => policyDelta(parse(BASE), parse(BASE.replace(from, to)))

test('a policy does not differ from itself, nor from itself with comments', () => {
  expect(policyDelta(parse(BASE), parse(BASE))).toEqual({ loosens: false, lines: [] })
  expect(delta('publishers:', '# nothing\n\npublishers:')).toEqual({ loosens: false, lines: [] })
})

describe('what loosens', () => {
  test.each<[string, string, RegExp]>([
    ['cooldown: 72h }\nrules', 'cooldown: 0 }\nrules', /^drops the cooldown of everything from 72h to 0$/],
    ['cooldown: 72h }\n    -', 'cooldown: 1h }\n    -', /^drops the cooldown of @octo\/\* from 72h to 1h$/],
    ['unlisted: block', 'unlisted: continuity', /^packages that no entry names: continuity instead of block$/],
    [
      'settings: {',
      'settings: { registries: [public, https://npm.example.com],',
      /^newly trusts the registry https:\/\/npm\.example\.com$/,
    ],
    [
      'settings: {',
      'settings: { registriesWithoutMetadata: ["https://npm.example.com"],',
      /^newly accepts registries that do not say when .*: https:\/\/npm\.example\.com$/,
    ],
    [
      'settings: {',
      'settings: { registriesWithoutAttestations: ["https://npm.example.com"],',
      /^newly accepts registries that do not pass on attestations: /,
    ],
    ['settings: {', 'settings: { run: off,', /^asks for the workflow run of everything: off instead of required$/],
    [
      'rules: { install-script-added: error }',
      'rules: { install-script-added: notice }',
      /^makes install-script-added notice instead of error$/,
    ],
    [
      'rules: { install-script-added: error }',
      'rules: { install-script-added: error, too-new: off }',
      /^makes too-new off instead of what it is by default$/,
    ],
    ['rules: { install-script-added: error }\n', '', /^makes install-script-added what it is by default instead of error$/],
    [
      'octo/widget',
      'mallory/widget',
      /^newly trusts repository mallory\/widget instead of octo\/widget for publisher octo \(used by lib and @octo\/\*\)$/,
    ],
    ['release.yml', 'ci.yml', /^newly trusts workflow /],
    ['[refs/heads/main]', '[refs/heads/main, refs/heads/v2]', /^newly trusts ref refs\/heads\/v2 for publisher octo/],
    ['[push]', '[push, pull_request_target]', /^newly trusts trigger pull_request_target/],
    ['    triggers', '    runner: self-hosted\n    triggers', /^newly trusts runner self-hosted/],
    ['    triggers', '    signer: a/b/.github/workflows/c.yml@refs/tags/v1\n    triggers', /^newly trusts signer a\/b/],
    ['  lib: octo', '  lib: octo\n  other: octo', /^newly trusts octo\/widget \(release\.yml on refs\/heads\/main, by push\) for other$/],
    ['  lib: octo', '  lib: [octo, { unattested: true, accounts: [bob] }]', /^newly trusts bob without an attestation for lib$/],
    ['  lib: octo\n', '', /^no longer names octo\/widget .* for lib$/],
    ['accounts: [alice]', 'accounts: [alice, bob]', /^newly trusts bob without an attestation for @octo\/\*$/],
    ['versions: ">=2"', 'versions: ">=1"', /^trusts octo for @octo\/\* in >=1 instead of >=2$/],
    ['versions: ">=2", ', '', /^trusts octo for @octo\/\* in every version instead of >=2$/],
    ['until: 2024-12-31', 'until: 2025-12-31', /^covers publications until 2025-12-31 instead of until 2024-12-31/],
    [', until: 2024-12-31', '', /^covers publications of any day instead of until 2024-12-31/],
    ['  bad: [{ deny: true, versions: "<2" }]\n', '', /^no longer refuses every version in <2 of bad$/],
    ['deny: true, versions: "<2"', 'deny: true, versions: "<1"', /^refuses bad in <1 instead of <2$/],
    ['[attestation-lost]', '[attestation-lost, run-failed]', /^exempts lib@1\.1\.0 from run-failed until 2026-12-31: confirmed$/],
    ['expires: 2026-12-31', 'expires: 2027-12-31', /^exempts lib@1\.1\.0 until 2027-12-31 instead of 2026-12-31$/],
    [
      'exemptions:\n',
      'exemptions:\n  - { package: x, version: 1.0.0, integrity: sha512-AA==, rules: [too-new], reason: r, expires: 2026-12-31 }\n',
      /^exempts x@1\.0\.0 from too-new/,
    ],
  ])('%s → %s', (from, to, line) => expect(delta(from, to)).toEqual({ loosens: true, lines: [expect.stringMatching(line)] }))
})

test('a policy that no longer names registries lets one in that a package came from before', () => {
  const named = parse(BASE.replace('settings: {', 'settings: { registries: [public],'))
  expect(policyDelta(named, parse(BASE))).toEqual({ loosens: true, lines: [expect.stringMatching(/^no longer names the registries/)] })
  expect(policyDelta(parse(BASE), named)).toEqual({ loosens: false, lines: ['names the registries that packages may come from'] })
})

describe('what does not', () => {
  test.each<[string, string, RegExp]>([
    ['cooldown: 72h }\nrules', 'cooldown: 7d }\nrules', /^raises the cooldown of everything from 72h to 7d$/],
    ['    triggers', '    environment: release\n    triggers', /^asks for environment release of publisher octo/],
    ['    triggers', '    repositoryId: "1"\n    triggers', /^asks for repositoryId 1/],
    ['    triggers', '    maintainers: { github: [octocat] }\n    triggers', /^asks for a maintainer on GitHub among octocat/],
    ['  lib: octo', '  lib: octo\n  worse: [{ deny: true }]', /^refuses every version of worse$/],
    ['versions: ">=2"', 'versions: ">=3"', /^trusts octo for @octo\/\* in >=3 instead of >=2$/],
    ['until: 2024-12-31', 'until: 2023-12-31', /^covers publications until 2023-12-31/],
    [
      'exemptions:\n  - { package: lib, version: 1.1.0, integrity: sha512-AA==, rules: [attestation-lost], reason: confirmed, expires: 2026-12-31 }\n',
      '',
      /^no longer exempts lib@1\.1\.0$/,
    ],
    [
      'packages:',
      '  unused: { repository: a/b, workflow: .github/workflows/c.yml, refs: [refs/heads/main], triggers: [push] }\npackages:',
      /^declares publisher unused, .*used by nothing$/,
    ],
  ])('%s → %s', (from, to, line) => expect(delta(from, to)).toEqual({ loosens: false, lines: [expect.stringMatching(line)] }))
})

test('the registry of an entry: asking for one tightens, asking for another or for none loosens', () => {
  const named = (registry: string) =>
    parse(BASE.replace('accounts: [alice],', `accounts: [alice],${registry === '' ? '' : ` registry: "${registry}",`}`))
  const [acme, evil] = ['https://npm.acme.example', 'https://npm.evil.example']
  const said = (from: string, to: string) => policyDelta(named(from), named(to))
  expect(said('', acme)).toEqual({ loosens: false, lines: [`takes @octo/* without an attestation from ${acme} instead of any`] })
  expect(said(acme, '')).toEqual({ loosens: true, lines: [`takes @octo/* without an attestation from any registry instead of ${acme}`] })
  expect(said(acme, evil)).toMatchObject({ loosens: true })
})

test('what loosens comes first', () => {
  const { lines } = policyDelta(
    parse(BASE),
    parse(BASE.replace('    triggers', '    environment: release\n    triggers').replace('[attestation-lost]', '[run-failed]')),
  )
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['exempts', 'asks'])
})

describe('the entry of an action', () => {
  const actions = (fields: string): ReturnType<typeof parse> => parse(`version: 1\npackages:\n  "actions:octo/setup": [${fields}]\n`)
  const full = '{ repositoryId: "1", ownerId: "2", branches: [main], immutable: required }'

  test.each([
    ['another repository', full.replace('"1"', '"9"'), 'newly trusts repositoryId 9 instead of 1 for actions:octo/setup'],
    ['any repository', full.replace('repositoryId: "1", ', ''), 'no longer asks for repositoryId 1 of actions:octo/setup'],
    ['another owner', full.replace('"2"', '"9"'), 'newly trusts ownerId 9 instead of 2 for actions:octo/setup'],
    ['one branch more', full.replace('[main]', '[main, v2]'), 'newly trusts branch v2 for actions:octo/setup'],
    ['every branch', full.replace('branches: [main], ', ''), 'no longer asks for a branch (main) of actions:octo/setup'],
    [
      'no branch',
      full.replace('}', ', detached: true }'),
      'newly trusts commits of actions:octo/setup that only a tag names and no branch holds',
    ],
    ['moving releases', full.replace(', immutable: required', ''), 'no longer asks for immutable required of actions:octo/setup'],
  ])('loosens: %s', (_, head, line) => {
    expect(policyDelta(actions(full), actions(head))).toEqual({ loosens: true, lines: [line] })
    expect(policyDelta(actions(full), actions(full)).lines).toEqual([])
  })

  test('what is asked for in addition does not loosen', () => {
    const delta = policyDelta(actions('{ ownerId: "2" }'), actions(full))
    expect(delta).toMatchObject({
      loosens: false,
      lines: [/asks for repositoryId 1/, /asks for immutable required/, /asks for a branch among main/].map((one) =>
        expect.stringMatching(one),
      ),
    })
  })
})
