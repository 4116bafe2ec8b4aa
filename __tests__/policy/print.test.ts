import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { GITHUB_ISSUER, GITLAB_ISSUER } from '../../src/domain/identity.ts'
import type { Entry, Policy, Publisher } from '../../src/domain/policy.ts'
import { RULE_IDS } from '../../src/domain/rule-id.ts'
import { readPolicyYaml } from '../../src/policy/read/policy-yaml.ts'
import { applyEdits } from '../../src/policy/write/edit.ts'
import { NO_ADDITIONS, type PolicyAdditions } from '../../src/domain/policy-additions.ts'
import { mergePolicyText } from '../../src/policy/write/merge.ts'
import { printPolicy } from '../../src/policy/write/print.ts'
import { FIXED_RULES } from '../../src/traits/level.ts'
import { NOT_EXEMPTIBLE } from '../../src/traits/way-out.ts'
import { hasHidden } from '../../src/text/hidden.ts'
import { flowText, mapLines } from '../../src/policy/write/yaml-text.ts'
import { OCTO, parse, problemsOf } from './policies.ts'

/** Where things stand is the only thing that printing may change. */
const comparable = (policy: Policy): unknown =>
  JSON.parse(
    JSON.stringify({ ...policy, source: 0 }, (key, value: unknown) =>
      key === 'declaredAt' || key === 'registriesStated' ? undefined : value,
    ),
  )

const AT = { file: 'p.yml', line: 1 }
const matching = (pattern: RegExp) => fc.stringMatching(pattern)
const repository = matching(/^[a-z][a-z0-9]{0,8}\/[A-Za-z0-9_-]{1,8}$/)
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const window = fc.oneof(
  fc.constant({ since: undefined, until: undefined }),
  fc.tuple(day, day).map(([a, b]) => ({ since: `${a < b ? a : b}T00:00:00.000Z`, until: `${a < b ? b : a}T23:59:59.999Z` })),
)
const nonEmpty = <T>(item: fc.Arbitrary<T>) =>
  fc.array(item, { minLength: 1, maxLength: 4 }).map(([first, ...rest]) => [first!, ...rest] as const)
const maybe = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined })
const ref = matching(/^refs\/(heads|tags)\/[a-z@#!"'&+-]{1,10}$/).filter((text) => !text.includes('@{'))
const words = fc
  .string({ minLength: 1, maxLength: 40, unit: 'binary' })
  .filter((text) => /\S/u.test(text) && !/\p{Cc}/u.test(text) && text.isWellFormed())
const common = {
  name: matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/),
  repository,
  repositoryId: maybe(matching(/^[1-9][0-9]{0,19}$/)),
  ownerId: maybe(matching(/^[1-9][0-9]{0,19}$/)),
  refGlobs: fc.array(matching(/^refs\/tags\/[a-z@]{0,5}\*[a-z]{0,5}$/), { maxLength: 2 }),
  refs: nonEmpty(ref),
  triggers: nonEmpty(matching(/^[a-z][a-z_]{0,10}$/)),
  environment: maybe(words),
  maintainers: fc.record({ github: maybe(nonEmpty(matching(/^[a-z][a-z0-9-]{0,8}(\[bot\])?$/))), npm: maybe(nonEmpty(words)) }),
}
const github = fc
  .tuple(
    fc.record({
      ...common,
      workflow: matching(/^\.github\/workflows\/[a-z0-9 "#:-]{1,10}\.ya?ml$/).filter((text) => !/\s/.test(text)),
      signer: maybe(fc.constant('acme/build/.github/workflows/npm.yml@refs/tags/v2')),
      runner: maybe(fc.constantFrom('self-hosted', 'github-hosted')),
      tag: maybe(fc.constantFrom('v{version}', '{name}@{version}')),
      branches: fc.array(matching(/^[a-z]{1,6}$/), { maxLength: 2 }),
    }),
    window,
  )
  .map(([publisher, days]): Publisher => ({ ...publisher, ...days, provider: 'github-actions', issuer: GITHUB_ISSUER, declaredAt: AT }))
const gitlab = fc
  .tuple(
    fc.record({
      ...common,
      workflow: fc.constant('.gitlab-ci.yml'),
      issuer: fc.constantFrom(GITLAB_ISSUER, 'https://gitlab.archlinux.org'),
    }),
    window,
  )
  .map(([publisher, days]): Publisher => ({ ...publisher, ...days, provider: 'gitlab-ci', declaredAt: AT }))

const range = maybe(fc.constantFrom('<1', '>=2.0.0', '^1.2 || ~3.4.5', '*', '1', '1.10'))
const cooldown = maybe(fc.constantFrom(0, 60_000, 5_400_000, 86_400_000, 7 * 86_400_000, 72 * 3_600_000))
const run = maybe(fc.constantFrom('required', 'when-available', 'off'))
const entryOf = (publishers: readonly Publisher[]): fc.Arbitrary<Entry> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('publisher'),
      publisher: fc.constantFrom(...publishers),
      versions: range,
      cooldown,
      run,
      declaredAt: fc.constant(AT),
    }),
    fc
      .tuple(
        fc.record({
          kind: fc.constant('unattested'),
          accounts: nonEmpty(words),
          versions: range,
          cooldown,
          run: fc.constant(undefined),
          declaredAt: fc.constant(AT),
        }),
        window,
      )
      .map(([entry, days]) => ({ ...entry, ...days })),
    fc.record({
      kind: fc.constant('deny'),
      versions: range,
      reason: maybe(words.map((text) => text.trim()).filter((text) => text !== '')),
      cooldown: fc.constant(undefined),
      run: fc.constant(undefined),
      declaredAt: fc.constant(AT),
    }),
  )
const pattern = fc.oneof(
  matching(/^(@[a-z]{1,4}\/)?[a-z~_.]{1,6}$/)
    .filter((text) => /^(@[a-z]+\/)?[a-z~_][a-z.~_]*$/.test(text))
    .map((text) => ({ text, kind: 'exact' as const })),
  matching(/^@[a-z]{1,4}\/\*$/).map((text) => ({ text, kind: 'scope' as const })),
  matching(/^(@[a-z]{1,4}\/)?[a-z]{1,5}-\*$/).map((text) => ({ text, kind: 'prefix' as const })),
)
const bound = fc.oneof(
  fc.record({
    integrity: fc.constantFrom('sha512-AA==', 'sha1-BB== sha512-AA==', `10c0/${'a'.repeat(128)}`),
    source: fc.constant(undefined),
  }),
  fc.record({ integrity: fc.constant(undefined), source: fc.constantFrom('npm:1.0.0', `git+ssh://git@h/o/r.git#${'b'.repeat(40)}`) }),
)
const exemption = fc
  .record({
    package: fc.constantFrom('lib', '@octo/lib', 'constructor'),
    version: fc.constantFrom('1.0.0', '1.0.0-rc.1+b', 'c'.repeat(40)),
    rules: nonEmpty(fc.constantFrom(...RULE_IDS.filter((rule) => !NOT_EXEMPTIBLE.includes(rule)))),
    reason: words.map((text) => text.trim()).filter((text) => text !== ''),
    approvedBy: maybe(words),
    expires: day.map((text) => `${text}T23:59:59.999Z`),
    declaredAt: fc.constant(AT),
  })
  .chain((one) => bound.map((to) => ({ ...one, ...to })))
const policies: fc.Arbitrary<Policy> = fc
  .uniqueArray(fc.oneof(github, gitlab), { minLength: 1, maxLength: 4, selector: ({ name }) => name })
  .chain((publishers) =>
    fc.record({
      source: fc.constant(undefined),
      settings: fc
        .tuple(
          fc.record({
            cooldown: fc.constantFrom(0, 3_600_000, 72 * 3_600_000, 14 * 86_400_000),
            cooldownSecurityFixes: fc.constantFrom('lift', 'keep'),
            unlisted: fc.constantFrom('continuity', 'block'),
          }),
          fc.constantFrom(
            { registries: ['public'] as const },
            { registries: ['public'] as const, registriesStated: true as const },
            { registries: ['public', 'https://npm.example.com/a'] as const, registriesStated: true as const },
            {
              registries: ['http://localhost:4873'] as const,
              registriesStated: true as const,
              registriesWithoutMetadata: ['http://localhost:4873'] as const,
              registriesWithoutAttestations: ['https://mirror.example'] as const,
            },
          ),
          fc.constantFrom({ run: 'required' }, { run: 'required', runStated: true }, { run: 'off', runStated: true }),
        )
        .map(([settings, registries, run]) => ({ ...settings, ...registries, ...run })),
      levels: fc.dictionary(
        fc.constantFrom(...RULE_IDS.filter((rule) => !FIXED_RULES.includes(rule))),
        fc.constantFrom('error', 'warning', 'notice', 'off'),
      ),
      publishers: fc.constant(publishers),
      packages: fc
        .uniqueArray(pattern, { maxLength: 5, selector: ({ text }) => text })
        .chain((patterns) =>
          fc.tuple(...patterns.map((one) => nonEmpty(entryOf(publishers)).map((entries) => ({ pattern: one, entries, declaredAt: AT })))),
        ),
      exemptions: fc.array(exemption, { maxLength: 2 }),
    }),
  )

describe('printing', () => {
  test('reads back as the same policy', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const text = printPolicy(policy)
        expect(problemsOf(text)).toEqual([])
        // Order of keys apart, which YAML does not keep for names that look like array indices.
        expect(comparable({ ...parse(text), publishers: [...parse(text).publishers].sort(byName) })).toEqual(
          comparable({ ...policy, publishers: [...policy.publishers].sort(byName) }),
        )
      }),
      { numRuns: 150 },
    )
  })
  const byName = (a: Publisher, b: Publisher) => (a.name < b.name ? -1 : 1)

  test('is pleasant to read', () =>
    expect(
      printPolicy(
        parse(
          OCTO.replace('    triggers', '    repositoryId: 42\n    ownerId: 7\n    triggers').replace(
            'lib: octo',
            'lib: octo\n  axios:\n    - { publisher: octo, versions: ">=1" }\n    - { unattested: true, accounts: [alice], versions: "<1" }',
          ),
        ),
        { header: ['two', 'lines'], footer: ['not verified: x\n::error::y'] },
      ),
    ).toBe(
      `# yaml-language-server: $schema=https://raw.githubusercontent.com/countersign/countersign/main/schema/countersign.schema.json
# two
# lines
version: 1

publishers:
  octo:
    repository: octo/widget
    repositoryId: "42"   # octo/widget
    ownerId: "7"   # octo
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main]
    triggers: [push]

packages:
  lib: octo
  axios:
    - { publisher: octo, versions: ">=1" }
    - { unattested: true, accounts: [alice], versions: "<1" }

# not verified: x\ufffd::error::y
`,
    ))

  test('any value survives, in flow and in block style', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
      fc.constantFrom(
        '',
        '~',
        'null',
        'true',
        '1.10',
        '- a',
        'a: b',
        '# c',
        '@octo/x',
        '*',
        '&a',
        'off',
        'a b',
        "'",
        '"',
        '\u2028',
        '\u202e',
      ),
    )
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(
          leaf.filter((key) => key !== '' && key !== '<<' && !hasHidden(key)), // no key has these, so none is read
          tie('value'),
          { maxKeys: 3 },
        ),
      ),
    })).value
    const plain = (node: ReturnType<typeof readPolicyYaml>['root']): unknown =>
      node?.kind === 'scalar'
        ? node.text
        : node?.kind === 'list'
          ? node.items.map(plain)
          : node?.kind === 'map'
            ? Object.fromEntries(node.entries.map(({ key, value: inner }) => [key, plain(inner)]))
            : node?.kind
    fc.assert(
      fc.property(value, (any) => {
        for (const text of [`k: ${flowText(any as string)}\n`, `${mapLines({ k: any as string }, '').join('\n')}\n`]) {
          const { root, problems } = readPolicyYaml(text)
          expect(problems).toEqual([])
          expect(plain(root)).toEqual({ k: any })
        }
      }),
    )
  })
})

describe('merging into a file that is there', () => {
  const other = parse(OCTO.replace('octo:', 'other:').replace('octo/widget', 'octo/other').replace('lib: octo', 'lib: other'))
  const [publisher] = other.publishers
  const [rule] = other.packages
  const additions = (changes: Partial<PolicyAdditions>): PolicyAdditions => ({ ...NO_ADDITIONS, ...changes })
  const added = (text: string, changes: Partial<PolicyAdditions>): string => {
    const merged = mergePolicyText(text, additions(changes))
    expect(problemsOf(merged)).toEqual([])
    expect(mergePolicyText(merged, additions(changes))).toBe(merged)
    return merged
  }

  test('a publisher and a package, each behind its section’s last line, comments kept', () => {
    const before = OCTO.replace('triggers: [push]', 'triggers: [push] # on purpose')
      .replace('packages:', '# the packages\npackages: # here')
      .replace('lib: octo', 'lib: octo # mine')
    expect(added(before, { publishers: [publisher!], packages: [{ pattern: 'new', entries: rule!.entries }] })).toBe(
      before
        .replace(
          '# on purpose\n',
          '# on purpose\n  other:\n    repository: octo/other\n    workflow: .github/workflows/release.yml\n    refs: [refs/heads/main]\n    triggers: [push]\n',
        )
        .replace('# mine\n', '# mine\n  new: other\n'),
    )
  })
  test('sections that are not there', () =>
    expect(added('version: 1 # mine', { publishers: [publisher!], packages: [{ pattern: '@octo/*', entries: rule!.entries }] })).toBe(
      'version: 1 # mine\n\npublishers:\n  other:\n    repository: octo/other\n    workflow: .github/workflows/release.yml\n    refs: [refs/heads/main]\n    triggers: [push]\n\npackages:\n  "@octo/*": other\n',
    ))
  test.each<[string, string]>([
    ['lib: octo # why', 'lib: [octo, other] # why'],
    ['lib: "octo"', 'lib: [octo, other]'],
    ['lib: [octo]', 'lib: [octo, other]'],
    ['lib: [octo,]', 'lib: [octo, other,]'],
    ['lib: [\n      { publisher: octo, versions: "<2", },\n    ]', 'lib: [\n      { publisher: octo, versions: "<2", }, other,\n    ]'],
    ['lib: [\n      octo # [ ]\n    ]', 'lib: [\n      octo, other # [ ]\n    ]'],
    ['lib: { publisher: octo, versions: "<2" }', 'lib: [{ publisher: octo, versions: "<2" }, other]'],
    ['lib:\n    - octo # first', 'lib:\n    - octo # first\n    - other'],
    ['lib:\n  - octo', 'lib:\n  - octo\n  - other'],
    ['lib: [other]', 'lib: [other]'],
    ['lib: other', 'lib: other'],
  ])('another entry for a pattern that is there: %j', (from, to) => {
    const before = OCTO.replace(
      'publishers:\n',
      'publishers:\n  other: { repository: octo/other, workflow: .github/workflows/release.yml, refs: [refs/heads/main], triggers: [push] }\n',
    ).replace('lib: octo', from)
    expect(added(before, { packages: [{ pattern: 'lib', entries: rule!.entries }] })).toBe(before.replace(from, to))
  })
  test.each<[string, string]>([
    ['refs: [refs/heads/main]', 'refs: [refs/heads/main, refs/heads/v2]'],
    ['refs: [ refs/heads/main ] # one', 'refs: [ refs/heads/main, refs/heads/v2 ] # one'],
    ['refs:\n      - refs/heads/main', 'refs:\n      - refs/heads/main\n      - refs/heads/v2'],
    ['refs: ["refs/heads/main", ]', 'refs: ["refs/heads/main", refs/heads/v2, ]'],
    ['refs: [\n      refs/heads/main, # yes ]\n      ]', 'refs: [\n      refs/heads/main, refs/heads/v2, # yes ]\n      ]'],
    ['refGlobs: ["refs/tags/v*"]', 'refGlobs: ["refs/tags/v*"]'],
  ])('another ref: %j', (from, to) => {
    const before = OCTO.replace('refs: [refs/heads/main]', from)
    const merged = added(before, { items: [{ of: 'publisher', name: 'octo', field: 'refs', item: 'refs/heads/v2' }] })
    expect(merged).toBe(
      from.startsWith('refGlobs')
        ? before.replace('triggers: [push]\n', 'triggers: [push]\n    refs: [refs/heads/v2]\n')
        : before.replace(from, to),
    )
  })
  test('into a file in flow style', () =>
    expect(
      added('{ version: 1, publishers: {}, packages: {} }\n', {
        publishers: [publisher!],
        packages: [{ pattern: 'x', entries: rule!.entries }],
      }),
    ).toBe(
      '{ version: 1, publishers: {other: { repository: octo/other, workflow: .github/workflows/release.yml, refs: [refs/heads/main], triggers: [push] }}, packages: {x: other} }\n',
    ))
  test('into a file in braces that lacks the section', () =>
    expect(added('{ version: 1, publishers: {} }', { registries: ['https://npm.example.com'], publishers: [publisher!] })).toBe(
      '{ version: 1, publishers: {other: { repository: octo/other, workflow: .github/workflows/release.yml, refs: [refs/heads/main], triggers: [push] }}, settings: { registries: [public, https://npm.example.com] } }',
    ))
  test('before the end of the document, where that is marked', () =>
    expect(added('---\nversion: 1\n...\n# after it\n', { registries: ['https://npm.example.com'] })).toBe(
      '---\nversion: 1\n\nsettings:\n  registries: [public, https://npm.example.com]\n...\n# after it\n',
    ))
  test('with the line ends of the file', () =>
    expect(added(OCTO.replaceAll('\n', '\r\n'), { packages: [{ pattern: 'x', entries: parse(OCTO).packages[0]!.entries }] })).toBe(
      `${OCTO}  x: octo\n`.replaceAll('\n', '\r\n'),
    ))
  test('exemptions and registries', () => {
    const exemptions = parse(
      `version: 1\nexemptions:\n  - { package: lib, version: 1.0.0, source: npm:1.0.0, rules: [too-new], reason: because, expires: 2026-12-31 }\n`,
    ).exemptions
    const merged = added(OCTO, { exemptions, registries: ['https://npm.example.com'] })
    expect(merged).toBe(
      `${OCTO}\nsettings:\n  registries: [public, https://npm.example.com]\n\nexemptions:\n  - package: lib\n    version: 1.0.0\n    source: "npm:1.0.0"\n    rules: [too-new]\n    reason: because\n    expires: 2026-12-31\n`,
    )
    expect(added(merged, { registries: ['https://b.example.com'] })).toContain(
      'registries: [public, https://npm.example.com, https://b.example.com]',
    )
  })
  test('the addition is in the text, and nothing else changes, for any policy', () => {
    fc.assert(
      fc.property(policies, policies, (base, more) => {
        const text = printPolicy(base)
        const names = new Set(base.publishers.map(({ name }) => name))
        const fresh = more.publishers.filter(({ name }) => !names.has(name))
        const merged = parse(mergePolicyText(text, additions({ publishers: fresh })))
        expect(comparable({ ...merged, publishers: [] })).toEqual(comparable({ ...parse(text), publishers: [] }))
        expect(new Set(merged.publishers.map(({ name }) => name))).toEqual(new Set([...names, ...fresh.map(({ name }) => name)]))
      }),
      { numRuns: 100 },
    )
  })
})

test('edits are applied by place, in any order', () =>
  expect(
    applyEdits('abcdef', [
      { start: 4, end: 5, text: 'X' },
      { start: 0, end: 0, text: '<' },
      { start: 1, end: 3, text: '' },
    ]),
  ).toBe('<adXf'))
