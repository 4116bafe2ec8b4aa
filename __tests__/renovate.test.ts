/** The Renovate preset finds only commits of shared policies, and all of them. Renovate takes the same regular expression. */
import { expect, test } from '@jest/globals'
import fs from 'node:fs'

const preset = JSON.parse(fs.readFileSync('renovate/gate.json', 'utf8')) as {
  customManagers: readonly [{ managerFilePatterns: readonly [string]; matchStrings: readonly [string]; packageNameTemplate: string }]
}
const [{ managerFilePatterns, matchStrings, packageNameTemplate }] = preset.customManagers
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]

test.each<[string, string, readonly (readonly [string, string])[]]>([
  ['one', `extends: acme/security/policy.yml@${a}`, [['acme/security', a]]],
  ['in a folder', `extends: acme/security/policies/npm/base.yml@${a} # main`, [['acme/security', a]]],
  [
    'a list',
    `extends:\n  - acme/security/p.yml@${a}\n  - "octo/other.repo/q.yml@${b}"\n`,
    [
      ['acme/security', a],
      ['octo/other.repo', b],
    ],
  ],
  [
    'in brackets',
    `extends: [acme/security/p.yml@${a}, 'octo/o/q.yml@${b}']`,
    [
      ['acme/security', a],
      ['octo/o', b],
    ],
  ],
  ['a file beside it', 'extends: ./shared.yml', []],
  ['no commit', 'extends: acme/security/policy.yml@main', []],
])('%s', (_what, text, wanted) => {
  const found = [...`version: 1\n${text}\n`.matchAll(new RegExp(matchStrings[0], 'g'))]
  expect(found.map(({ groups }) => [groups?.['depName'], groups?.['currentDigest']])).toEqual(wanted)
})

test('it looks into the policy alone, and asks the repository on GitHub', () => {
  const [, pattern = ''] = /^\/(.*)\/$/.exec(managerFilePatterns[0]) ?? []
  expect(
    ['.github/countersign.yml', 'x/.github/countersign.yml', '.github/other.yml'].map((file) => new RegExp(pattern).test(file)),
  ).toEqual([true, false, false])
  expect(packageNameTemplate).toBe('https://github.com/{{depName}}')
})
