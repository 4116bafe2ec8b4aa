/** The published schema is the table the policy is read by; it accepts what the reader accepts, and refuses most of what it refuses. */
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { load } from 'js-yaml'
import fs from 'node:fs'
import { policySchema } from '../../src/policy/json-schema.ts'
import { OCTO, problemsOf } from './policies.ts'

const validate = new Ajv({ strict: false, allErrors: true, formats: { date: true } }).compile(policySchema())
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
      'version: 1\nexemptions: [{ package: lib, version: 1.1.0, rules: [too-new], reason: x, expires: 2026-12-31 }]\n',
      true,
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
      'version: 1\nexemptions: [{ package: lib, version: 1.1.0, rules: [too-new], expires: 2026-12-31 }]\n',
      false,
    ],
    [
      'an exemption for a range',
      'version: 1\nexemptions: [{ package: lib, version: ">=1", rules: [too-new], reason: x, expires: 2026-12-31 }]\n',
      false,
    ],
  ])('%s', (_, text, isAccepted) => {
    expect(problemsOf(text).length === 0).toBe(isAccepted)
    expect(accepts(text)).toBe(isAccepted)
  })
})
