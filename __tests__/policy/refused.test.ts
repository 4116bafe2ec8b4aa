/** What a policy file must not say. Each row is a whole file. All problems of a file are reported at once. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { GateError } from '../../src/errors.ts'
import { openPolicy, parsePolicy } from '../../src/policy/read/parse.ts'
import { cpuSeconds } from '../helpers/cpu.ts'
import { OCTO, parse, problemsOf } from './policies.ts'

const field = (before: string | RegExp, after: string): string => OCTO.replace(before, after)
const added = (line: string): string => OCTO.replace('    triggers: [push]\n', `    triggers: [push]\n    ${line}\n`)
const packaged = (line: string): string => OCTO.replace('  lib: octo\n', `  ${line}\n`)
const exempted = (fields: string): string => `${OCTO}exemptions:\n  - { ${fields} }\n`
const WHOLE = 'package: lib, version: 1.1.0, integrity: sha512-AA==, rules: [attestation-lost], reason: because, expires: 2026-12-31'

test('the file that the others are made from is accepted', () => expect(problemsOf(OCTO)).toEqual([]))

describe('as YAML', () => {
  test.each<[string, string, RegExp]>([
    ['empty', '', /^1:1 a policy starts with `version: 1`; the file is empty$/],
    ['comments only', '# nothing here\n', /^1:1 .*the file is empty$/],
    ['null', '~\n', /the file is empty$/],
    ['a list', '- version: 1\n', /^1:1 .*must be a mapping that starts with `version: 1`, found a list$/],
    ['text', 'hello\n', /found "hello"$/],
    ['cut short', 'version: 1\npackages: {lib: [\n', /^3:1 not readable as YAML: /],
    ['tabs', 'version: 1\npackages:\n\tlib: octo\n', /^3:1 not readable as YAML: tab/],
    ['two documents', `${OCTO}---\nversion: 1\n`, /^12:1 a policy must be one YAML document/],
    ['a key twice', `${OCTO}packages:\n  lib2: octo\n`, /^12:1 `packages` appears twice here, first on line 10$/],
    ['a package twice', `${OCTO}  lib: octo\n`, /^12:3 `lib` appears twice here, first on line 11$/],
    ['a package twice, once quoted', `${OCTO}  "lib": octo\n`, /^12:3 `lib` appears twice/],
    ['a publisher twice', field('packages:', '  octo: {}\npackages:'), /^10:3 `octo` appears twice/],
    ['an anchor', field('refs: [refs/heads/main]', 'refs: &main [refs/heads/main]'), /^7:11 anchors \(`&name`\) are not supported/],
    ['an alias', packaged('lib: *octo'), /^11:8 aliases \(`\*name`\) are not supported/],
    ['a tag', field('octo/widget', '!!str octo/widget'), /^5:17 tags \(`!name`\) are not supported/],
    ['a merge key', added('<<: {}'), /^9:5 merge keys \(`<<`\) are not supported/],
    ['a mapping as key', `${OCTO}? {a: b}\n: c\n`, /a key must be plain text/],
    ['a tag across lines', '!<version: 1\n>\n', /^\d:\d+ not readable as YAML: [^\n]*$/],
    ['a key over several lines', 'version: 1\nrules: { too\n\n  -new: off }\n', /^2:10 a key must be on one line/],
    ['a key with an escape', 'version: 1\n"ru\\eles": {}\n', /^2:1 a key must be on one line/],
    ['too deep', `version: 1\npackages: ${'['.repeat(40)}${']'.repeat(40)}\n`, /^2:\d+ not readable as YAML: /],
    ['too long', `version: 1\n# ${'x'.repeat(1_000_001)}\n`, /^1:1 a policy has at most 1000000 characters, found 1000015$/],
    ['a control character', 'version: 1\n# \u0007\n', /^2:3 the hidden character U\+0007 is not allowed in a policy$/],
    ['a line end that most editors do not show', '# harmless\rversion: 1\n', /^1:11 the hidden character U\+000D/],
    ['text that turns around', OCTO.replace('octo/widget', 'octo/\u202ewidget'), /^5:22 the hidden character U\+202E/],
  ])('%s', (_, text, problem) => expect(problemsOf(text)).toEqual([expect.stringMatching(problem)]))
})

describe('as a whole', () => {
  test.each<[string, string, RegExp]>([
    ['no version', OCTO.replace('version: 1\n', ''), /^1:1 the policy lacks `version: 1`$/],
    ['another version', OCTO.replace('version: 1', 'version: 2'), /^1:10 `version` must be 1, found "2"/],
    [
      'a section with a typo',
      OCTO.replace('publishers:', 'publisher:').replace('packages:\n  lib: octo\n', ''),
      /^3:1 `publisher` is not a section of a policy; did you mean `publishers`\?$/,
    ],
    ['a section nobody knows', `${OCTO}allow: all\n`, /^12:1 `allow` is not a section of a policy; its sections are /],
    ['a section called __proto__', `${OCTO}__proto__: { settings: {} }\n`, /^12:1 `__proto__` is not a section/],
    ['publishers as a list', 'version: 1\npublishers: [octo]\n', /^2:13 `publishers` must be a mapping, found a list$/],
    ['packages as text', 'version: 1\npackages: octo\n', /^2:11 `packages` must be a mapping, found "octo"$/],
    ['exemptions as a mapping', 'version: 1\nexemptions: {}\n', /^2:13 `exemptions` must be a list of exemptions, found a mapping$/],
    ['settings as a number', 'version: 1\nsettings: 3\n', /^2:11 `settings` must be a mapping, found the number 3/],
  ])('%s', (_, text, problem) => expect(problemsOf(text)).toEqual([expect.stringMatching(problem)]))
})

describe('in settings and rules', () => {
  test.each<[string, string, RegExp]>([
    [
      'a cooldown without unit',
      'settings: { cooldown: 72 }',
      /^2:23 `cooldown` must be a duration like 72h, 3d or 90m, found the number 72; a number needs a unit, like 72h$/,
    ],
    ['a cooldown in words', 'settings: { cooldown: three days }', /found "three days"$/],
    ['a cooldown below zero', 'settings: { cooldown: -1h }', /found "-1h"$/],
    ['a cooldown in weeks', 'settings: { cooldown: 2w }', /found "2w"$/],
    ['a typo', 'settings: { cooldwn: 72h }', /^2:13 `cooldwn` is not a field of `settings`; did you mean `cooldown`\?$/],
    ['unlisted', 'settings: { unlisted: allow }', /`unlisted` must be `continuity` or `block`, found "allow"$/],
    [
      "npm's own among those that leave things out",
      'settings: { registriesWithoutAttestations: ["https://registry.npmjs.org/"] }',
      /must be the URL of a registry that is not npm's own/,
    ],
    [
      "npm's own in another spelling",
      'settings: { registriesWithoutAttestations: ["https://Registry.NPMJS.org:443/"] }',
      /must be the URL of a registry that is not npm's own/,
    ],
    [
      'public among those that leave things out',
      'settings: { registriesWithoutMetadata: [public] }',
      /must be the URL of a registry that is not npm's own/,
    ],
    ['no registries', 'settings: { registries: [] }', /`registries` must be a list with at least one item, found an empty list/],
    [
      'a registry without scheme',
      'settings: { registries: [npm.example.com] }',
      /found "npm\.example\.com"; write https:\/\/npm\.example\.com$/,
    ],
    [
      'a registry with a password',
      'settings: { registries: ["https://a:b@npm.example.com/"] }',
      /must be `public` or the URL of a registry/,
    ],
    ['run', 'settings: { run: optional }', /`run` must be `required`, `when-available` or `off`, found "optional"$/],
    ['a rule with a typo', 'rules: { version-brust: warning }', /^2:10 `version-brust` is not a rule; did you mean `version-burst`\?$/],
    [
      'a level that is none',
      'rules: { too-new: warn }',
      /^2:19 `too-new` must be `error`, `warning`, `notice` or `off`, found "warn"; did you mean `warning`\?$/,
    ],
    ['a level that is a boolean', 'rules: { too-new: false }', /found false$/],
    ['attestation-invalid', 'rules: { attestation-invalid: warning }', /^2:31 `attestation-invalid` is always an error$/],
    ['attestation-unavailable', 'rules: { attestation-unavailable: off }', /is always an error$/],
    ['run-unavailable', 'rules: { run-unavailable: notice }', /is always an error$/],
    ['integrity-changed', 'rules: { integrity-changed: off }', /is always an error$/],
    ['package-denied', 'rules: { package-denied: warning }', /is always an error$/],
  ])('%s', (_, line, problem) => expect(problemsOf(`version: 1\n${line}\n`)).toEqual([expect.stringMatching(problem)]))
})

describe('in a publisher', () => {
  test.each<[string, string, RegExp]>([
    ['a typo', field('repository:', 'repositry:'), /^5:5 `repositry` is not a field of a publisher; did you mean `repository`\?$/],
    ['reff', field('refs:', 'reff:'), /^7:5 `reff` is not a field of a publisher; did you mean `refs`\?$/],
    ['another case', field('workflow:', 'Workflow:'), /did you mean `workflow`\?$/],
    ['no repository', field('    repository: octo/widget\n', ''), /^4:3 publisher `octo` lacks `repository`$/],
    ['no workflow', field('    workflow: .github/workflows/release.yml\n', ''), /^4:3 publisher `octo` lacks `workflow`$/],
    ['no triggers', field('    triggers: [push]\n', ''), /^4:3 publisher `octo` lacks `triggers`$/],
    ['no refs', field('    refs: [refs/heads/main]\n', ''), /^4:3 publisher `octo` lacks `refs` \(or `refGlobs`\)$/],
    ['empty refs', field('[refs/heads/main]', '[]'), /^7:11 `refs` must be a list with at least one item, found an empty list/],
    ['refs that are nothing', field(' [refs/heads/main]', ''), /^7:\d+ `refs` must be a list, found nothing$/],
    [
      'one ref without list',
      field('[refs/heads/main]', 'refs/heads/main'),
      /^7:11 `refs` must be a list, found "refs\/heads\/main"; write \[refs\/heads\/main\]$/,
    ],
    ['a short ref', field('refs/heads/main', 'main'), /^7:12 `refs` must be a full ref .*, found "main"; write refs\/heads\/main$/],
    ['a short tag', field('refs/heads/main', 'v1.0.0'), /write refs\/tags\/v1\.0\.0 or refs\/heads\/v1\.0\.0$/],
    ['a pattern in refs', field('refs/heads/main', 'refs/tags/v*'), /a pattern belongs in `refGlobs`$/],
    ['a pull request ref', field('refs/heads/main', 'refs/pull/1/merge'), /must be a full ref/],
    ['a ref with a space', field('refs/heads/main', '"refs/heads/ma in"'), /must be a full ref/],
    ['** in refGlobs', added('refGlobs: ["refs/heads/**"]'), /`\*\*` is not supported, and `\*` does not cross `\/`$/],
    ['? in refGlobs', added('refGlobs: ["refs/heads/v?"]'), /`\*` is the only special character$/],
    ['a class in refGlobs', added('refGlobs: ["refs/heads/v[0-9]"]'), /`\*` is the only special character$/],
    ['a choice in refGlobs', added('refGlobs: ["refs/heads/{a,b}"]'), /`\*` is the only special character$/],
    ['a bare pattern in refGlobs', added('refGlobs: ["v*"]'), /write refs\/tags\/v\* or refs\/heads\/v\*$/],
    ['no pattern in refGlobs', added('refGlobs: [refs/heads/main]'), /must be a pattern for full refs/],
    [
      'a workflow by its file name',
      field('.github/workflows/release.yml', 'release.yml'),
      /^6:15 .*write \.github\/workflows\/release\.yml$/,
    ],
    ['a workflow elsewhere', field('.github/workflows/release.yml', 'ci/release.yml'), /must be the path of a workflow/],
    ['a workflow with a ref', field('release.yml', 'release.yml@refs/heads/main'), /must be the path of a workflow/],
    ['a workflow in a subfolder', field('release.yml', 'a/release.yml'), /must be the path of a workflow/],
    ['a workflow with ..', field('.github/workflows/release.yml', '.github/workflows/../release.yml'), /must be the path of a workflow/],
    ['a repository as URL', field('octo/widget', 'https://github.com/octo/widget'), /^5:17 .*; write octo\/widget$/],
    ['a repository as git URL', field('octo/widget', 'git+https://github.com/octo/widget.git'), /; write octo\/widget$/],
    ['a repository without owner', field('octo/widget', 'widget'), /must be a repository like owner\/name, found "widget"$/],
    ['a repository with *', field('octo/widget', 'octo/*'), /must be a repository like owner\/name/],
    ['a repository with ..', field('octo/widget', 'octo/..'), /must be a repository like owner\/name/],
    ['a repository with three parts', field('octo/widget', 'octo/widget/x'), /must be a repository like owner\/name/],
    [
      'an id with an exponent',
      added('repositoryId: 1e3'),
      /^9:19 `repositoryId` must be a numeric id like "390497226", found the number 1e3$/,
    ],
    ['an id with a leading zero', added('repositoryId: "007"'), /found "007"$/],
    ['an id of zero', added('repositoryId: 0'), /found the number 0$/],
    ['an id in hex', added('ownerId: 0x10'), /found the number 0x10$/],
    ['an id that is a name', added('ownerId: octo'), /found "octo"$/],
    ['no triggers in the list', field('[push]', '[]'), /`triggers` must be a list with at least one item/],
    ['a trigger in capitals', field('[push]', '[Push]'), /must be the name of an event/],
    [
      'a trigger that is a boolean',
      field('[push]', '[true]'),
      /^8:16 `triggers` must be the name of an event .*; put it in quotes: "true"$/,
    ],
    ['any trigger', field('[push]', '["*"]'), /must be the name of an event/],
    ['an environment that is a number', added('environment: 1.10'), /^9:18 .*found the number 1\.10; put it in quotes: "1\.10"$/],
    ['an environment that is blank', added('environment: " "'), /must be the name of a deployment environment/],
    ['a signer without ref', added('signer: acme/build/.github/workflows/b.yml'), /must be a reusable workflow/],
    ['a signer with a short ref', added('signer: acme/build/.github/workflows/b.yml@v1'), /; after the @ write a full ref or a commit$/],
    [
      'a signer as URL',
      added('signer: https://github.com/acme/build/.github/workflows/b.yml@refs/tags/v1'),
      /; write acme\/build\/\.github\/workflows\/b\.yml@refs\/tags\/v1$/,
    ],
    ['a signer with a pattern', added('signer: acme/build/.github/workflows/b.yml@refs/tags/v*'), /must be a reusable workflow/],
    ['a runner nobody knows', added('runner: ubuntu-latest'), /must be `github-hosted` or `self-hosted`/],
    ['a date that is none', added('until: 2027-02-30'), /^9:12 .*; there is no such day$/],
    ['a date in words', added('until: next year'), /^9:12 `until` must be a date like 2027-01-31, found "next year"$/],
    ['a date with a time', added('since: 2027-01-31T00:00:00Z'), /must be a date like 2027-01-31/],
    ['a date that JavaScript would take', added('since: 2027-1-31'), /must be a date like 2027-01-31/],
    ['an http issuer', added('issuer: http://gitlab.com'), /must be the https URL of an OpenID issuer/],
    ['an issuer with a trailing slash', added('issuer: https://gitlab.com/'), /without a trailing slash/],
    ['maintainers of nothing', added('maintainers: {}'), /`maintainers` names nobody/],
    [
      'maintainers as list',
      added('maintainers: [octocat]'),
      /`maintainers` must be a mapping, found a list; its fields are `github`, `npm`$/,
    ],
    ['maintainers with an empty list', added('maintainers: { github: [] }'), /`github` must be a list with at least one item/],
    ['a login with @', added('maintainers: { github: ["@octocat"] }'), /; leave out the @$/],
    ['a login that is a number', added('maintainers: { npm: [123] }'), /put it in quotes: "123"$/],
    ['a tag pattern without version', added('tag: v1'), /must be the form of release tags/],
    ['a tag pattern with another variable', added('tag: "v{version}-{x}"'), /must be the form of release tags/],
    ['an unknown provider', added('provider: circleci'), /`provider` must be `github-actions` or `gitlab-ci`, found "circleci"$/],
    [
      'a GitHub field on GitLab',
      OCTO.replace('    workflow: .github/workflows/release.yml\n', '    provider: gitlab-ci\n    runner: self-hosted\n'),
      /^7:5 `runner` is not a field of a gitlab-ci publisher/,
    ],
    [
      'a publisher that is text',
      'version: 1\npublishers:\n  octo: octo/widget\n',
      /^3:9 publisher `octo` must be a mapping, found "octo\/widget"/,
    ],
    [
      'a publisher called __proto__',
      OCTO.replace('  octo:', '  __proto__:').replace('lib: octo', 'lib: [{ deny: true }]'),
      /^4:3 a publisher’s name has letters/,
    ],
  ])('%s', (_, text, problem) => expect(problemsOf(text)).toEqual([expect.stringMatching(problem)]))

  test('a window that ends before it starts', () =>
    expect(problemsOf(added('since: 2027-01-01\n    until: 2026-01-01'))).toEqual([
      '10:12 `until` (2026-01-01) is before `since` (2027-01-01)',
    ]))
})

describe('in packages', () => {
  test.each<[string, string, RegExp]>([
    ['a publisher nobody declared', 'lib: otco', /^11:8 publisher `otco` is not declared under `publishers`; did you mean `octo`\?$/],
    ['a publisher called constructor', 'lib: constructor', /^11:8 publisher `constructor` is not declared/],
    ['no entries', 'lib: []', /^11:8 .*found an empty list; to refuse the package write \[\{ deny: true \}\]$/],
    ['nothing', 'lib:', /must be the name of a publisher, or a list of entries, found nothing$/],
    ['a boolean', 'lib: true', /^11:8 `lib` must be the name of a publisher, found true; put it in quotes: "true"$/],
    ['everything', '"*": octo', /^11:3 a pattern is @scope\/\*, prefix-\* or @scope\/prefix-\*, found "\*"; `settings\.unlisted` says how/],
    ['a bare prefix', '"lib*": octo', /^11:3 a pattern is/],
    ['a suffix', '"*-lib": octo', /^11:3 a pattern is/],
    ['in the middle', '"@octo/*-lib": octo', /^11:3 a pattern is/],
    ['two stars', '"@octo/**": octo', /; write @octo\/\*$/],
    ['any scope', '"@*/lib": octo', /^11:3 a pattern is/],
    ['a scope without packages', '"@octo": octo', /^11:3 "@octo" is not the name of a package$/],
    ['a scope with a star in it', '"@octo*": octo', /; write @octo\/\*$/],
    ['a name with a space', '"my lib": octo', /is not the name of a package$/],
    ['__proto__ is a package like others', '"../x": octo', /is not the name of a package$/],
    [
      'two kinds at once',
      'lib: [{ publisher: octo, unattested: true }]',
      /^11:9 an entry has one of `publisher` and `unattested`, not both$/,
    ],
    ['no kind', 'lib: [{ versions: "<1" }]', /^11:9 an entry needs `publisher`, `unattested: true` or `deny: true`$/],
    ['a kind with a typo', 'lib: [{ publsher: octo }]', /did you mean `publisher`\?$/],
    ['unattested without accounts', 'lib: [{ unattested: true }]', /^11:9 the entry lacks `accounts`, `taggedIn` or `registry`$/],
    [
      'npm’s own registry as a private one',
      'lib: [{ unattested: true, registry: "https://registry.npmjs.org" }]',
      /`registry` must be the URL of a registry that is not npm's own/,
    ],
    ['reproduced without a tag', 'lib: [{ unattested: true, accounts: [a], reproduced: true }]', /`reproduced` needs `taggedIn`$/],
    [
      'a tag that is not asked for',
      'lib: [{ unattested: true, taggedIn: octo/widget, source: off }]',
      /`taggedIn` needs the source repository$/,
    ],
    ['unattested with no accounts', 'lib: [{ unattested: true, accounts: [] }]', /`accounts` must be a list with at least one item/],
    ['unattested: false', 'lib: [{ unattested: false, accounts: [a] }]', /`unattested` must be `true`, or absent, found false$/],
    ['deny: yes', 'lib: [{ deny: yes }]', /`deny` must be `true`, or absent, found "yes"$/],
    ['a tag for a range', 'lib: [{ publisher: octo, versions: latest }]', /^11:38 `versions` must be a SemVer range .*, found "latest"$/],
    ['an empty range', 'lib: [{ publisher: octo, versions: "" }]', /must be a SemVer range/],
    [
      'a window on a publisher entry',
      'lib: [{ publisher: octo, since: 2026-01-01 }]',
      /^11:28 `since` is not a field of an entry with `publisher` \(windows belong to the publisher\)/,
    ],
    [
      'accounts on a publisher entry',
      'lib: [{ publisher: octo, accounts: [a] }]',
      /`accounts` is not a field of an entry with `publisher`/,
    ],
    ['a cooldown on a refusal', 'lib: [{ deny: true, cooldown: 0 }]', /`cooldown` is not a field of an entry with `deny`/],
    ['a list in the list', 'lib: [[octo]]', /^11:9 `lib` must be the name of a publisher, or a list of entries, found a list$/],
  ])('%s', (_, line, problem) => expect(problemsOf(packaged(line))).toEqual([expect.stringMatching(problem)]))
})

describe('in exemptions', () => {
  test('the one that the others are made from is accepted', () => expect(problemsOf(exempted(WHOLE))).toEqual([]))
  test.each<[string, string, RegExp]>([
    ['no reason', WHOLE.replace('reason: because, ', ''), /^13:5 the exemption lacks `reason`$/],
    ['a blank reason', WHOLE.replace('because', '" "'), /`reason` must be text that says why, found " "$/],
    [
      'nothing that it is bound to',
      WHOLE.replace('integrity: sha512-AA==, ', ''),
      /^13:5 the exemption lacks `integrity` \(or `source`, if/,
    ],
    ['two things that it is bound to', WHOLE.replace('integrity:', 'source: npm:1.1.0, integrity:'), /^13:\d+ the exemption has both/],
    ['an address in place of a hash', WHOLE.replace('sha512-AA==', 'npm:1.1.0'), /`integrity` must be an integrity like/],
    ['no date', WHOLE.replace(', expires: 2026-12-31', ''), /^13:5 the exemption lacks `expires`$/],
    ['never', WHOLE.replace('2026-12-31', 'never'), /`expires` must be a date like 2027-01-31, found "never"$/],
    ['no rules', WHOLE.replace('[attestation-lost]', '[]'), /`rules` must be a list with at least one item/],
    ['all rules', WHOLE.replace('[attestation-lost]', '["*"]'), /`rules` must be the id of a rule, found "\*"$/],
    [
      'a rule with a typo',
      WHOLE.replace('attestation-lost', 'attestation-lots'),
      /found "attestation-lots"; did you mean `attestation-lost`\?$/,
    ],
    ['attestation-invalid', WHOLE.replace('attestation-lost', 'attestation-invalid'), /no exemption lifts `attestation-invalid`$/],
    [
      'integrity-changed',
      WHOLE.replace('attestation-lost', 'attestation-lost, integrity-changed'),
      /no exemption lifts `integrity-changed`$/,
    ],
    ['package-denied', WHOLE.replace('attestation-lost', 'package-denied'), /no exemption lifts `package-denied`$/],
    ['a pattern', WHOLE.replace('lib', '"@octo/*"'), /an exemption is for one package$/],
    ['a range', WHOLE.replace('1.1.0', '">=1"'), /an exemption is for one version$/],
    [
      'a version that is a number',
      WHOLE.replace('1.1.0', '1.1'),
      /`version` must be one exact version like 1\.2\.3, found the number 1\.1/,
    ],
    ['an integrity that is none', WHOLE.replace('sha512-AA==', 'abc'), /`integrity` must be an integrity like sha512-/],
    ['an unknown field', `${WHOLE}, approved: octocat`, /`approved` is not a field of an exemption; did you mean `approvedBy`\?$/],
  ])('%s', (_, fields, problem) => expect(problemsOf(exempted(fields))).toEqual([expect.stringMatching(problem)]))
  test('an entry that is text', () =>
    expect(problemsOf(`${OCTO}exemptions: [lib]\n`)).toEqual([
      expect.stringMatching(/^12:14 the exemption must be a mapping, found "lib"/),
    ]))
})

describe('in extends', () => {
  test.each<[string, string, RegExp]>([
    ['a branch', 'octo/policies/p.yml@main', /a branch or tag can move, so name the full commit$/],
    ['a short commit', 'octo/policies/p.yml@abcdef0', /name the full commit$/],
    ['a bare file name', 'shared.yml', /; write \.\/shared\.yml$/],
    ['an absolute path', '/etc/shared.yml', /must be a file like/],
    ['a URL', 'https://example.com/p.yml', /must be a file like/],
    ['what is not there, or may not be read', './shared.yml', /^2:10 `\.\/shared\.yml` is not there, or may not be read$/],
  ])('%s', (_, reference, problem) => expect(problemsOf(`version: 1\nextends: ${reference}\n`)).toEqual([expect.stringMatching(problem)]))
  test('an unread file may declare a publisher, and all other problems are reported too', () =>
    expect(problemsOf('version: 1\nextends: ./shared.yml\npackages: { lib: theirs }\nsettings: { cooldown: soon }\n')).toEqual([
      expect.stringMatching(/^2:10 /),
      expect.stringMatching(/^4:23 `cooldown`/),
    ]))
  test('an empty list', () => expect(problemsOf('version: 1\nextends: []\n')).toEqual([expect.stringMatching(/found an empty list/)]))
  test('and only what is well-formed is asked for', () => {
    const sha = 'a'.repeat(40)
    const strange = [`octo/../p.yml@${sha}`, `octo/./p.yml@${sha}`, `octo/x/../p.yml@${sha}`, 'octo/x/p.yml@main', './a.yml', 3]
    const wanted = ['./a.yml', '../b.yaml', `octo/x/a/p.yml@${sha}`, ...strange]
    expect(openPolicy(`version: 1\nextends: [${wanted.join(', ')}]\n`, 'p.yml').references).toEqual([
      { kind: 'beside', from: './a.yml' },
      { kind: 'beside', from: '../b.yaml' },
      { kind: 'remote', from: `octo/x/a/p.yml@${sha}`, repository: 'octo/x', path: 'a/p.yml', commit: sha },
    ])
    expect(openPolicy('version: [', 'p.yml').references).toEqual([])
  })
})

describe('all at once', () => {
  const TEXT = `version: 2
settings: { cooldown: soon, registries: [] }
rules: { too-old: error }
publishers:
  octo:
    repositry: octo/widget
    workflow: release.yml
    refs: main
packages:
  lib: octo
  "*": nobody
exemptions:
  - { package: lib }
`
  test('in the order of the file', () => {
    const places = problemsOf(TEXT).map((problem) => problem.split(' ')[0])
    expect(places).toEqual([
      '1:10',
      '2:23',
      '2:41',
      '3:10',
      '5:3',
      '6:5',
      '7:15',
      '8:11',
      '8:11',
      '11:3',
      '11:8',
      '13:5',
      '13:5',
      '13:5',
      '13:5',
      '13:5',
    ])
  })
  test('as one error that says that nothing was checked', () => {
    let error: unknown
    try {
      parse(TEXT)
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(GateError)
    expect(error).toMatchObject({
      code: 'POLICY_INVALID',
      message: '.github/countersign.yml has 16 problems',
      help: expect.stringContaining('Nothing was judged'),
    })
  })
  test('a publisher with a problem of its own is not reported as undeclared', () =>
    expect(problemsOf(field('refs/heads/main', 'main'))).toEqual([expect.stringMatching(/^7:12 /)]))
  test('what is hostile to print is printed as a string literal, cut', () => {
    const [problem = ''] = problemsOf(`version: 1\nsettings: { unlisted: "${'\\e[31m'.repeat(50)}" }\n`)
    expect(problem).not.toContain('\u001b')
    expect(problem.length).toBeLessThan(500)
  })
  test('the time for a file with sixty thousand mistakes grows with its size', () => {
    const text = `version: 1\npackages:\n${Array.from({ length: 30_000 }, (_, index) => `  "lib${index}*": nobody${index}\n`).join('')}`
    const refuse = () => parsePolicy(text, 'p.yml', { commit: undefined, sha256: '', extended: [] })
    expect(cpuSeconds(() => expect(refuse).toThrow(/has 60000 problems/))).toBeLessThan(5)
  })
})

describe('whatever the text', () => {
  const alphabet = [
    ...Array.from('abz09 :-,[]{}"\'#&*!|>%@`~?<=./\n\n\t\\'),
    '\u0000',
    '\u2028',
    '\u{1f600}',
    '\n  ',
    'version: 1',
    'octo',
    'packages:',
    '<<',
  ]
  const check = (text: string): void => {
    const lines = text.split('\n')
    try {
      parse(text)
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      expect(error.problems.length).toBeGreaterThan(0)
      for (const { line, column, message } of error.problems) {
        expect([line >= 1 && line <= lines.length, column >= 1]).toEqual([true, true])
        expect(message).not.toMatch(/\n|\u001b/)
      }
    }
  }
  test('it is a policy, or refused with places inside of it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }), (parts) => check(parts.join(''))),
      { numRuns: 500 },
    )
  })
  test('so is a policy with something put in, cut out or swapped', () => {
    const whole = `${exempted(WHOLE)}settings: { cooldown: 3d, registries: [public] }\nrules: { too-new: off }\n`
    const edit = fc.record({ at: fc.nat(whole.length), cut: fc.nat(12), put: fc.array(fc.constantFrom(...alphabet), { maxLength: 4 }) })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) =>
        check(edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put.join('') + text.slice(at + cut), whole)),
      ),
      { numRuns: 1500 },
    )
  })
})
