import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/domain/evidence.ts'
import type { Policy } from '../../src/domain/policy.ts'
import { versionsOf } from '../../src/ecosystems/index.ts'
import { standingOf } from '../../src/judge/standing.ts'
import { expectedPublisher } from '../../src/weighing/expected.ts'
import { EVIDENCE, identityOf, name, packagesAre, verified, version } from './policies.ts'

const AT = '2026-11-01T10:00:00Z'
const stand = (policy: Policy, spec: string, evidence: Evidence = verified(), publishedAt: string | undefined = AT) => {
  const at = spec.lastIndexOf('@')
  return standingOf(policy, { name: name(spec.slice(0, at)), version: version(spec.slice(at + 1)), publishedAt, evidence })
}

describe('which entry judges', () => {
  const policy = packagesAre(`  "@octo/*": other
  "@octo/lib": octo
  "@octo/lib-*": octo
  "eslint-*": other
  "eslint-plugin-*": octo`)
  test.each([
    ['@octo/lib@1.0.0', '@octo/lib'],
    ['@octo/lib-x@1.0.0', '@octo/lib-*'],
    ['@octo/other@1.0.0', '@octo/*'],
    ['eslint-plugin-x@1.0.0', 'eslint-plugin-*'],
    ['eslint-x@1.0.0', 'eslint-*'],
  ])('%s → %s, the most specific', (spec, pattern) => {
    const standing = stand(policy, spec)
    expect(standing.kind === 'unlisted' ? undefined : standing.rule.pattern.text).toBe(pattern)
  })
  test.each(['@octo-evil/lib@1.0.0', 'eslint@1.0.0', 'octo@1.0.0', '@Octo/lib@1.0.0'])('%s is unlisted', (spec) =>
    expect(stand(policy, spec).kind).toBe('unlisted'),
  )
})

describe('how a version stands', () => {
  test.each<[string, string, string, Evidence, string]>([
    ['met', 'lib: octo', '1.0.0', verified(), 'published'],
    ['the wrong repository', 'lib: other', '1.0.0', verified(), 'mismatched'],
    ['nothing certified', 'lib: octo', '1.0.0', EVIDENCE.unattested, 'unproven'],
    ['attestations that do not verify', 'lib: octo', '1.0.0', EVIDENCE.invalid, 'unproven'],
    ['an outage', 'lib: octo', '1.0.0', EVIDENCE.unavailable, 'unproven'],
    ['a git source', 'lib: octo', '1.0.0', EVIDENCE['not-applicable'], 'unproven'],
    ['one of two is met', 'lib: [other, octo]', '1.0.0', verified(), 'published'],
    [
      'outside of every range',
      'lib: [{ publisher: octo, versions: "<1" }, { publisher: octo, versions: ">=2" }]',
      '1.1.0',
      verified(),
      'uncovered',
    ],
    ['published after the window', 'lib: old', '1.0.0', verified(), 'uncovered'],
    ['unattested as allowed', 'lib: [{ unattested: true, accounts: [alice] }]', '1.0.0', EVIDENCE.unattested, 'unattested'],
    ['attested, although nobody asked', 'lib: [{ unattested: true, accounts: [alice] }]', '1.0.0', verified(), 'unattested'],
    ['publisher met beside unattested', 'lib: [{ unattested: true, accounts: [alice] }, octo]', '1.0.0', verified(), 'published'],
    [
      'publisher not met beside unattested: as without the attestation',
      'lib: [{ unattested: true, accounts: [alice] }, other]',
      '1.0.0',
      verified(),
      'unattested',
    ],
    [
      'publisher unproven beside unattested',
      'lib: [{ unattested: true, accounts: [alice] }, other]',
      '1.0.0',
      EVIDENCE.unattested,
      'unattested',
    ],
    [
      'unattested for other versions only',
      'lib: [{ unattested: true, accounts: [alice], versions: "<1" }, other]',
      '1.0.0',
      verified(),
      'mismatched',
    ],
    ['denied', 'lib: [octo, { deny: true }]', '1.0.0', verified(), 'denied'],
    ['denied for other versions', 'lib: [octo, { deny: true, versions: "1.0.1" }]', '1.0.0', verified(), 'published'],
    ['a refusal of one version lists nothing else', 'lib: [{ deny: true, versions: "1.0.1" }]', '1.0.0', verified(), 'unlisted'],
    ['a broader refusal beats an exact entry', 'lib: octo\n  "li-*": octo\n  "lib-*": [{ deny: true }]', '1.0.0', verified(), 'published'],
    ['a version that is no SemVer is in every refusal', 'lib: [octo, { deny: true, versions: "<1" }]', 'next', verified(), 'denied'],
    ['a version that is no SemVer is in no range', 'lib: [{ publisher: octo, versions: ">=0" }]', 'next', verified(), 'uncovered'],
  ])('%s', (_, packages, at, evidence, kind) => expect(stand(packagesAre(`  ${packages}`), `lib@${at}`, evidence).kind).toBe(kind))

  test('deny beats everything more specific', () =>
    expect(stand(packagesAre('  "@octo/lib": octo\n  "@octo/*": [{ deny: true, versions: "<2" }]'), '@octo/lib@1.0.0').kind).toBe('denied'))

  test('the nearest publisher is the measure, the first of equals, never a mixture', () => {
    const policy = packagesAre('  lib: [octo, other]')
    const near = stand(policy, 'lib@1.0.0', verified(identityOf({ repository: 'octo/other', ref: 'refs/heads/evil' })))
    expect(expectedPublisher(near)?.name).toBe('other')
    expect(near.kind === 'mismatched' ? near.mismatches.map(({ rule }) => rule) : []).toEqual(['ref-unexpected'])
    expect(expectedPublisher(stand(policy, 'lib@1.0.0', verified(identityOf({ repository: 'mallory/x' }))))?.name).toBe('octo')
  })

  test('two half matches are not a match', () => {
    const policy = packagesAre('  lib: [octo, other]')
    expect(stand(policy, 'lib@1.0.0', verified(identityOf({ repository: 'octo/widget', workflow: '.github/workflows/x.yml' }))).kind).toBe(
      'mismatched',
    )
  })

  test('of several registries the first one counts, and an account of another registry does not', () => {
    const [here, there] = ['https://one.example', 'https://two.example'].map((url) => `registry: "${url}"`)
    const policy = packagesAre(
      `  lib: [{ unattested: true, accounts: [alice], ${here} }, { unattested: true, accounts: [bob], ${there} }, { unattested: true, accounts: [carol] }]`,
    )
    const standing = stand(policy, 'lib@1.0.0', EVIDENCE.unattested)
    expect(standing.kind === 'unattested' ? [standing.entry.accounts, standing.entry.registry] : []).toEqual([
      ['alice', 'carol'],
      'https://one.example',
    ])
  })

  test('several unattested entries are one, with the longest cooldown', () => {
    const policy = packagesAre(
      '  lib: [{ unattested: true, accounts: [alice], cooldown: 0 }, { unattested: true, accounts: [bob, alice], cooldown: 7d }]',
    )
    const standing = stand(policy, 'lib@1.0.0', EVIDENCE.unattested)
    expect(standing.kind === 'unattested' ? [standing.entry.accounts, standing.entry.cooldown] : []).toEqual([
      ['alice', 'bob'],
      7 * 86_400_000,
    ])
  })
})

describe('windows bound the day of publication, in UTC, both days included', () => {
  const policy = packagesAre('  lib: [{ unattested: true, accounts: [alice], since: 2024-03-01, until: 2024-03-02 }]')
  test.each([
    ['2024-02-29T23:59:59.999Z', 'uncovered'],
    ['2024-03-01T00:00:00Z', 'unattested'],
    ['2024-03-02T23:59:59Z', 'unattested'],
    ['2024-03-03T00:00:00Z', 'uncovered'],
    ['2024-03-03T00:30:00+01:00', 'unattested'],
    ['not a time', 'uncovered'],
  ])('%s → %s', (publishedAt, kind) => expect(stand(policy, 'lib@1.0.0', EVIDENCE.unattested, publishedAt).kind).toBe(kind))
  test('without that day a window covers nothing', () =>
    expect(
      standingOf(policy, { name: name('lib'), version: version('1.0.0'), publishedAt: undefined, evidence: EVIDENCE.unattested }).kind,
    ).toBe('uncovered'))
})

describe('less evidence never gets a better standing', () => {
  // published < unattested (an account must match) < the rest, which all block.
  const kindness = { published: 2, unattested: 1, mismatched: 0, unproven: 0, uncovered: 0, denied: 0, unlisted: 0, action: 0 }
  const ENTRIES = [
    'octo',
    'other',
    'old',
    '{ unattested: true, accounts: [alice] }',
    '{ unattested: true, accounts: [bob], versions: "<1" }',
    '{ deny: true, versions: "2.0.0" }',
    '{ publisher: octo, versions: ">=1" }',
  ]
  const IDENTITIES = [identityOf(), identityOf({ repository: 'octo/other' }), identityOf({ repository: 'mallory/x' })]
  const subsets = ENTRIES.flatMap((a, i) => [
    [a],
    ...ENTRIES.slice(i + 1).map((b) => [a, b]),
    ...ENTRIES.slice(i + 1).flatMap((b, j) => ENTRIES.slice(i + j + 2).map((c) => [a, b, c])),
  ])
  test.each(subsets.map((entries) => [entries.join(', ')]))('lib: [%s]', (entries) => {
    const policy = packagesAre(`  lib: [${entries}]`)
    for (const spec of ['lib@0.9.0', 'lib@1.0.0', 'lib@2.0.0', 'lib@1.0.0-rc.1']) {
      for (const publishedAt of ['2024-01-01T00:00:00Z', AT, undefined]) {
        const bare = Object.values(EVIDENCE).map((evidence) => kindness[stand(policy, spec, evidence, publishedAt).kind])
        for (const identity of IDENTITIES)
          expect(kindness[stand(policy, spec, verified(identity), publishedAt).kind]).toBeGreaterThanOrEqual(Math.max(...bare))
        if (publishedAt === undefined) {
          for (const evidence of [...Object.values(EVIDENCE), ...IDENTITIES.map(verified)]) {
            for (const dated of ['2024-01-01T00:00:00Z', AT])
              expect(kindness[stand(policy, spec, evidence, dated).kind]).toBeGreaterThanOrEqual(
                kindness[standingOf(policy, { name: name('lib'), version: version(spec.slice(4)), publishedAt: undefined, evidence }).kind],
              )
          }
        }
      }
    }
  })
})

describe('ranges follow the order of versions, prereleases included', () => {
  test.each([
    ['1.14.0-beta.1', '>=1.13.4', true],
    ['1.13.4-beta.1', '>=1.13.4', false],
    ['1.0.0-rc.1', '<1', true],
    ['1.0.0-rc.1', '<1.0.0', true],
    ['1.0.0-rc.1', '>=1', false],
    ['1.0.0-rc.1', '<1.x', true],
    ['1.2.0-rc.1', '<1.2', true],
    ['1.2.0-rc.1', '>=1.2', false],
    ['2.0.0-rc.1', '^1.2.0', false],
    ['2.0.0-rc.1', '1.x', false],
    ['2.0.0-rc.1', '<=1', false],
    ['1.3.0-rc.1', '^1.2.0', true],
    ['1.3.0-rc.1', '~1.2.0', false],
    ['3.0.0-rc.1', '<2 || >=2.5', true],
    ['2.3.0', '<2||>=2.5', false],
    ['1.5.0', '>=1 <2', true],
    ['2.0.0-rc.1', '>=1 <2', true],
    ['1.0.0', undefined, true],
    ['next', undefined, true],
    ['next', '*', false],
  ])('%s in %s: %s', (at, range, expected) => expect(versionsOf('lib').inRange(at, range)).toBe(expected))

  test('`<N` and `>=N` leave nothing between them and share nothing', () => {
    for (const at of ['0.9.9', '1.0.0-0', '1.0.0-rc.1', '1.0.0', '1.0.1-a', '1.1.0', '2.0.0-x']) {
      for (const bound of ['1', '1.0', '1.0.0', '1.1', '2'])
        expect(versionsOf('lib').inRange(at, `<${bound}`)).not.toBe(versionsOf('lib').inRange(at, `>=${bound}`))
    }
  })
})
