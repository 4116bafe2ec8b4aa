/**
 * The published schema comes from the table that reads the policy. It accepts what the reader accepts, and refuses most of what the reader refuses.
 */
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { load } from 'js-yaml'
import fs from 'node:fs'
import { policySchema } from '../../src/policy/read/json-schema.ts'
import { OCTO, problemsOf } from './policies.ts'

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(policySchema())
const accepts = (text: string): boolean => validate(load(text))

test('schema/countersign.schema.json is current (npm run schema)', () =>
  expect(fs.readFileSync('schema/countersign.schema.json', 'utf8')).toBe(`${JSON.stringify(policySchema(), undefined, 2)}\n`))

test('every field has a description, and every example in it is valid', () => {
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    const { properties, examples, ...rest } = schema as {
      properties?: Record<string, Record<string, unknown>>
      examples?: unknown[]
      type?: unknown
    }
    for (const [key, property] of Object.entries(properties ?? {}))
      if (!('const' in property) && !('enum' in property)) expect([key, typeof property['description']]).toEqual([key, 'string'])
    if (examples !== undefined && !JSON.stringify(rest).includes('$ref')) {
      const check = new Ajv({ strict: false, formats: { date: true } }).compile({ ...rest, properties })
      for (const example of examples) if (!String(example).includes('…')) expect([example, check(example)]).toEqual([example, true])
    }
    for (const value of [...Object.values(properties ?? {}), ...Object.values(rest)]) visit(value)
  }
  visit(policySchema())
})

const publisher = (line: string): string => OCTO.replace('    triggers: [push]\n', `    triggers: [push]\n    ${line}\n`)

describe('schema and reader agree', () => {
  test.each<[string, string, boolean]>([
    ['a policy', OCTO, true],
    ['nothing but a version', 'version: 1\n', true],
    ['an id in digits', publisher('repositoryId: 390497226'), true],
    ['an id in quotes', publisher('repositoryId: "390497226"'), true],
    ['maintainers', publisher('maintainers: { github: [octocat, "renovate[bot]"] }'), true],
    ['a tag in a folder', publisher('tag: release/{version}'), true],
    ['a tag in a folder of the package', publisher('tag: "packages/{name}/v{version}"'), true],
    ['a whole tag ref', publisher('tag: refs/tags/{version}'), true],
    ['a range that YAML takes for a number', `${OCTO}  x: [{ publisher: octo, versions: 1.5 }]\n`, true],
    ['dates', publisher('since: 2024-03-01'), true],
    [
      'entries',
      `${OCTO}  "@octo/*": [octo, { publisher: octo, versions: "<1" }, { unattested: true, accounts: [a], cooldown: 0 }, { deny: true }]\n`,
      true,
    ],
    ['a single entry', `${OCTO}  x: { deny: true, reason: bad }\n`, true],
    ['prefixes', `${OCTO}  "lib-*": octo\n  "@octo/lib-*": octo\n`, true],
    ['GitLab', OCTO.replace('    workflow: .github/workflows/release.yml', '    provider: gitlab-ci'), true],
    [
      'settings',
      'version: 1\nsettings: { cooldown: 3d, unlisted: block, run: off, registries: [public, "https://npm.example.com"] }\n',
      true,
    ],
    ['rules', 'version: 1\nrules: { too-new: off }\n', true],
    [
      'an exemption',
      'version: 1\nexemptions: [{ package: lib, version: 1.1.0, source: npm:1.1.0, rules: [too-new], reason: x, expires: 2026-12-31 }]\n',
      true,
    ],
    [
      'an exemption that is bound to nothing',
      'version: 1\nexemptions: [{ package: lib, version: 1.1.0, rules: [too-new], reason: x, expires: 2026-12-31 }]\n',
      false,
    ],
    [
      'an exemption that is bound to two things',
      'version: 1\nexemptions: [{ package: lib, version: 1.1.0, integrity: sha512-AA==, source: npm:1.1.0, rules: [too-new], reason: x, expires: 2026-12-31 }]\n',
      false,
    ],
    ['extends', 'version: 1\nextends: []\n', false],
    ['an unknown key', OCTO.replace('repository:', 'repositry:'), false],
    ['no version', OCTO.replace('version: 1\n', ''), false],
    ['no refs', OCTO.replace('    refs: [refs/heads/main]\n', ''), false],
    ['empty refs', OCTO.replace('[refs/heads/main]', '[]'), false],
    ['a short ref', OCTO.replace('refs/heads/main', 'main'), false],
    ['an environment that is a number', publisher('environment: 1.10'), false],
    ['an id with an exponent in quotes', publisher('repositoryId: "1e3"'), false],
    ['a workflow by file name', OCTO.replace('.github/workflows/', ''), false],
    [
      'a GitHub field on GitLab',
      publisher('provider: gitlab-ci\n    runner: self-hosted').replace(
        'workflow: .github/workflows/release.yml',
        'workflow: .gitlab-ci.yml',
      ),
      false,
    ],
    ['maintainers of nothing', publisher('maintainers: {}'), false],
    ['unattested without accounts', `${OCTO}  x: [{ unattested: true }]\n`, false],
    ['no entries', `${OCTO}  x: []\n`, false],
    ['everything', `${OCTO}  "*": octo\n`, false],
    ['a bare prefix', `${OCTO}  "lib*": octo\n`, false],
    ['a fixed rule lowered', 'version: 1\nrules: { attestation-invalid: off }\n', false],
    ['a cooldown without unit', 'version: 1\nsettings: { cooldown: 72 }\n', false],
    [
      'an exemption without reason',
      'version: 1\nexemptions: [{ package: lib, version: 1.1.0, source: npm:1.1.0, rules: [too-new], expires: 2026-12-31 }]\n',
      false,
    ],
    [
      'an exemption for a range',
      'version: 1\nexemptions: [{ package: lib, version: ">=1", source: npm:1.1.0, rules: [too-new], reason: x, expires: 2026-12-31 }]\n',
      false,
    ],
  ])('%s', (_, text, isAccepted) => {
    expect(problemsOf(text).length === 0).toBe(isAccepted)
    expect(accepts(text)).toBe(isAccepted)
  })
})

describe('any value in any place', () => {
  const WHOLE = load(`
version: 1
settings: { cooldown: 72h, cooldownSecurityFixes: keep, unlisted: block, registries: [public, "https://npm.example.com/a"], run: off }
rules: { too-new: off }
publishers:
  octo:
    repository: octo/widget
    repositoryId: "4242"
    ownerId: "2424"
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main]
    refGlobs: ["refs/tags/v*"]
    triggers: [push]
    environment: release
    signer: acme/build/.github/workflows/npm.yml@refs/tags/v2
    runner: self-hosted
    tag: v{version}
    branches: [main]
    maintainers: { github: [octocat], npm: [alice] }
    since: "2024-03-01"
    issuer: https://token.actions.githubusercontent.com
  lab: { provider: gitlab-ci, repository: group/project, workflow: .gitlab-ci.yml, refs: [refs/heads/main], triggers: [push], until: "2027-01-01" }
packages:
  lib: octo
  "@octo/*": [octo, { publisher: lab, versions: ">=2", cooldown: 7d, run: off }]
  "pre-*": [{ unattested: true, accounts: [alice], versions: "<1", since: "2020-01-01" }]
  bad: { deny: true, versions: "<1", reason: bad }
exemptions:
  - { package: lib, version: 1.1.0, integrity: sha512-AAAA, rules: [too-new], reason: because, approvedBy: octocat, expires: "2026-12-31" }
`) as Node
  type Node = string | number | boolean | null | Node[] | { [key: string]: Node }
  // prettier-ignore
  const VALUES: readonly Node[] = [
    '', ' ', 'x', 'a b', 'a\nb', 'a\u0007', true, false, null, 0, 1, 1.5, -1, [], [''], {}, { a: 1 }, '0', '007', 'true',
    'refs/heads/main', 'refs/heads/', 'refs/heads/a*', 'refs/heads/**', 'refs/heads/a..b', 'refs/heads/a b', 'refs/heads/é', 'refs/heads/x.', 'refs/heads/x/',
    'refs/heads/refs/x', 'refs/tags/x', 'refs/tags/{version}', 'refs/*/x', 'a@{b', 'v{version}', 'release/{version}', '{name}@{version}', 'a/{name}/{version}', '{version}{x}', '{version}*', '{version}.',
    'octo/widget', 'octo/..', 'octo/.', '-octo/w', 'octo/w/x', '../x.yml', './x/../y.yml', 'x.yml', '.github/workflows/a b.yml', '.github/workflows/..yml', '.github/workflows/é.yaml',
    `o/r/p.yml@${'a'.repeat(40)}`, `o/r/../p.yml@${'a'.repeat(40)}`, `o/r//p.yml@${'a'.repeat(40)}`, `o/r/p.yml@${'A'.repeat(40)}`, 'o/r/p.yml@main', `a/b/.github/workflows/x.yml@${'a'.repeat(40)}`, 'a/b/.github/workflows/x.yml@refs/heads/a*',
    'public', 'https://x.com', 'https://x/?q', 'https://u:p@x/', 'http://x:1/y/', 'ftp://x', '72h', '100000h', '7w', '2024-02-30', '2024-02-29', '2024-2-1', '1.2.3', '1.2', 'v1.2.3', '1.2.3-rc.1+b', '^1 || ~2',
    'sha512-AA==', 'sha512-AA==  sha1-BB==', ' sha512-AA==', 'sha512-AA== foo', 'renovate[bot]', '@octocat', '@scope/x', '@scope/*', 'Foo', '.foo', '-*', 'f*', '*', 'lib', 'x'.repeat(300), 'Push', 'too-new', 'attestation-invalid', 'gitlab-ci', 'octo',
  ]
  /** What a schema cannot say. */
  const BEYOND = /is not declared under|is before `since`|must be a SemVer range/

  function* placesOf(node: Node, path: readonly string[] = []): Generator<readonly string[]> {
    if (path.length > 0) yield path
    if (typeof node === 'object' && node !== null) for (const [key, inner] of Object.entries(node)) yield* placesOf(inner, [...path, key])
  }
  function changed(path: readonly string[], value: Node | undefined): Node {
    const copy = structuredClone(WHOLE)
    const parent = path.slice(0, -1).reduce((node, key) => (node as Record<string, Node>)[key]!, copy) as Record<string, Node>
    if (value !== undefined) parent[path.at(-1)!] = value
    else if (Array.isArray(parent)) parent.splice(Number(path.at(-1)), 1)
    else Reflect.deleteProperty(parent, path.at(-1)!)
    return copy
  }

  test.each([...placesOf(WHOLE)].map((path) => [path.join(' › '), path] as const))('%s', (_, path) => {
    for (const value of [undefined, ...VALUES]) {
      const text = JSON.stringify(changed(path, value))
      const told = problemsOf(text)
      if (told.length > 0 && told.every((problem) => BEYOND.test(problem))) continue
      expect([value, told, accepts(text)]).toEqual([value, told, told.length === 0])
    }
  })
  test('extends, and the names of packages', () => {
    for (const value of VALUES.filter((one): one is string => typeof one === 'string' && one.length < 200)) {
      const extending = JSON.stringify({ version: 1, extends: [value] })
      const extended = problemsOf(extending, [{ from: value, text: 'version: 1\n', sha256: '' }])
      expect([value, extended, accepts(extending)]).toEqual([value, extended, extended.length === 0])
      const named = JSON.stringify({ version: 1, packages: { [value]: [{ deny: true }] } })
      expect([value, problemsOf(named), accepts(named)]).toEqual([value, problemsOf(named), problemsOf(named).length === 0])
    }
  })
})
