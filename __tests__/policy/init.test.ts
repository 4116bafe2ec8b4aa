import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import fs from 'node:fs'
import { known, unavailable } from '../../src/domain/answer.ts'
import type { Candidate } from '../../src/domain/candidate.ts'
import type { PublishIdentity } from '../../src/domain/identity.ts'
import { claimsOf } from '../../src/domain/claims.ts'
import { NO_POLICY, type Policy } from '../../src/domain/policy.ts'
import { publisherFrom } from '../../src/policy/draft/certified.ts'
import { compareIdentity } from '../../src/judge/compare.ts'
import { decide } from '../../src/line/decide.ts'
import { draftPolicy } from '../../src/policy/draft/init.ts'
import { withAdditions, writeDraft } from '../../src/policy/draft/init-text.ts'
import { accountName } from '../../src/policy/draft/init-packages.ts'
import { lintPolicy } from '../../src/policy/lint/lint.ts'
import { segments } from '../../src/policy/draft/segments.ts'
import { standingOf } from '../../src/judge/standing.ts'
import { publicationTime } from '../../src/weighing/publication.ts'
import {
  NOW,
  type IdentityParts,
  added,
  candidate,
  human,
  invalid,
  locked,
  oidc,
  outage,
  packageClaims,
  staged,
  unattested,
  verified,
} from '../helpers/candidate.ts'
import { parse, problemsOf } from './policies.ts'
import { versionsOf } from '../../src/ecosystems/index.ts'

const by = (name: string, version: string, parts: IdentityParts = {}, signedAt = '2026-01-01T00:00:00Z'): Candidate =>
  candidate({
    change: added(locked(version, {}, name)),
    evidence: verified(parts, { signedAt }),
    claimed: known(packageClaims({ [version]: {} })),
  })
const bare = (name: string, version: string, account = human('alice')): Candidate =>
  candidate({ change: added(locked(version, {}, name)), evidence: unattested, claimed: known(packageClaims({ [version]: { account } })) })

const write = (candidates: readonly Candidate[]): string => writeDraft(draftPolicy(candidates, NO_POLICY), undefined, NOW).text
const body = (text: string): string =>
  text.slice(text.indexOf('\npublishers:') < 0 ? text.indexOf('\npackages:') : text.indexOf('\npublishers:')).trim()

/** Whether the policy lets the version in, as far as the policy alone decides. */
function passes(policy: Policy, one: Candidate): boolean {
  const { name, version } = one.change.after
  const standing = standingOf(policy, { name, version, publishedAt: publicationTime(one)?.at, evidence: one.evidence })
  const account = accountName(claimsOf(one.claimed, version)?.account)
  return (
    standing.kind === 'published' || (standing.kind === 'unattested' && account !== undefined && standing.entry.accounts.includes(account))
  )
}

/** The rules whose errors block it. */
const errors = (policy: Policy, one: Candidate): readonly string[] =>
  decide(one, policy)
    .findings.filter(({ level }) => level === 'error')
    .map(({ rule }) => rule)

test('the draft as a policy judges as its text does, where versions of a package are refused', () => {
  const text = 'version: 1\npackages:\n  lib: [{ deny: true, versions: "<1.0.0" }]\n  "@octo/*": [{ deny: true, versions: "<2.0.0" }]\n'
  const policy = parse(text)
  const candidates = [
    bare('lib', '0.9.0'),
    bare('lib', '1.2.0'),
    bare('@octo/a', '1.9.0'),
    bare('@octo/a', '3.0.0'),
    by('@octo/b', '3.1.0'),
  ]
  const draft = draftPolicy(candidates, policy)
  const merged = parse(writeDraft(draft, { text, policy }, NOW).text)
  for (const one of candidates) expect(errors(withAdditions(policy, draft.additions), one)).toEqual(errors(merged, one))
  expect(candidates.filter((one) => errors(merged, one).includes('package-denied'))).toHaveLength(2)
})

describe('init writes', () => {
  test('one publisher for many packages, ids quoted with names beside them, the scope folded', () =>
    expect(body(write([by('@octo/b', '1.0.0'), by('@octo/a', '2.0.0'), by('lib', '1.0.0')]))).toBe(`publishers:
  octo-widget:
    repository: octo/widget
    repositoryId: "4242"   # octo/widget
    ownerId: "2424"   # octo
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main]
    triggers: [push]

packages:
  "@octo/*": octo-widget
  lib: octo-widget`))
  test('only refs and triggers that were seen, and only a tag with a number becomes a pattern', () =>
    expect(
      body(
        write([
          by('lib', '1.0.0', { sourceRepositoryRef: 'refs/tags/v1.0.0', buildTrigger: 'release' }),
          by('lib2', '1.2.0-rc.1', { sourceRepositoryRef: 'refs/tags/lib2@1.2.0-rc.1' }, '2026-02-01T00:00:00Z'),
          by('lib3', '1.0.0', { sourceRepositoryRef: 'refs/heads/release/1.0.0' }, '2026-03-01T00:00:00Z'),
          by('lib4', '1.0.0', { sourceRepositoryRef: 'refs/tags/stable' }, '2026-04-01T00:00:00Z'),
          by('lib5', '1.0.0', { sourceRepositoryRef: 'refs/tags/release/day-2026-05-01' }, '2026-05-01T00:00:00Z'),
        ]),
      ),
    ).toContain(`    refs: [refs/heads/release/1.0.0, refs/tags/stable]
    refGlobs: [refs/tags/v*, refs/tags/lib2@*, refs/tags/release/day-*]
    triggers: [release, push]`))
  test('two entries by version range where the tree holds both', () => {
    expect(body(write([bare('semver', '6.3.1'), by('semver', '7.5.0')]))).toContain(
      `  semver:
    - { unattested: true, accounts: [alice], versions: <7 }
    - { publisher: octo-widget, versions: ">=7" }`.replace('versions: <7', 'versions: "<7"'),
    )
    expect(body(write([bare('lib', '1.2.0'), by('lib', '1.4.0')])))
      .toContain(`    - { unattested: true, accounts: [alice], versions: "<1.4.0" }
    - { publisher: octo-widget, versions: ">=1.4.0" }`)
  })
  test('unattested packages as an explicit class with their accounts', () =>
    expect(
      body(
        write([
          bare('a', '1.0.0'),
          bare('a', '2.0.0', human('bob')),
          bare('b', '1.0.0', staged('carol')),
          bare('@types/x', '1.0.0', human('types')),
          bare('@types/y', '2.0.0', human('types')),
        ]),
      ),
    ).toBe(`packages:
  "@types/*":
    - { unattested: true, accounts: [types] }
  a:
    - { unattested: true, accounts: [alice, bob] }
  b:
    - { unattested: true, accounts: [carol] }`))
  test('what could not be verified, as comments with the reason', () => {
    const nobody = candidate({ change: added(locked('1.0.0', {}, 'nobody')), evidence: unattested, claimed: unavailable('timeout', '') })
    const git = candidate({
      change: added(locked('1.0.0', { source: { kind: 'git', url: 'git+ssh://x', commit: undefined } }, 'forked')),
      evidence: { kind: 'not-applicable' },
    })
    const text = write([
      candidate({ change: added(locked('1.0.0', {}, 'broken')), evidence: invalid }),
      candidate({ change: added(locked('1.0.0', {}, 'gone')), evidence: outage }),
      candidate({
        change: added(locked('1.0.0', {}, 'liar')),
        evidence: verified({}, { contradictions: [{ field: 'ref', certified: 'a', stated: 'b' }] }),
      }),
      by('strange', '1.0.0', { buildConfigUri: 'https://example.com/x' }),
      by('hostile', '1.0.0', { sourceRepositoryRef: 'refs/heads/x\n::error::y' }),
      nobody,
      git,
    ])
    expect(problemsOf(text)).toEqual([])
    expect(parse(text).packages).toEqual([])
    expect(text.slice(text.indexOf('# These could not')).trim().split('\n')).toEqual([
      '# These could not be verified, so they have no entry above. `settings.unlisted` judges them:',
      '#   broken@1.0.0: its attestations do not verify (signature-invalid)',
      '#   forked@1.0.0: it comes from git, for which there are no attestations',
      '#   gone@1.0.0: its attestations could not be fetched (timeout); run init again',
      '#   hostile@1.0.0: its certificate names refs/heads/x\ufffd::error::y, which a policy cannot name',
      '#   liar@1.0.0: its provenance contradicts the certificate that signed it',
      '#   nobody@1.0.0: it has no attestation, and the registry names no account',
      expect.stringMatching(/^# {3}strange@1\.0\.0: its certificate names no repository, workflow, ref and trigger/),
    ])
  })
  test('no fold where one package of the scope is otherwise, or is alone', () => {
    expect(body(write([by('@octo/a', '1.0.0')]))).toContain('"@octo/a": octo-widget')
    expect(body(write([by('@octo/a', '1.0.0'), by('@octo/b', '1.0.0'), bare('@octo/c', '1.0.0')]))).not.toContain('@octo/*')
    expect(
      body(
        write([
          by('@octo/a', '1.0.0'),
          by('@octo/b', '1.0.0'),
          candidate({ change: added(locked('1.0.0', {}, '@octo/c')), evidence: invalid }),
        ]),
      ),
    ).not.toContain('@octo/*')
  })
  test('different workflows, signers and runners as different publishers, under different names', () => {
    const text = body(
      write([
        by('a', '1.0.0'),
        by('b', '1.0.0', { workflow: '.github/workflows/canary.yml' }),
        by('c', '1.0.0', { buildSignerUri: 'https://github.com/acme/build/.github/workflows/npm.yml@refs/tags/v2' }),
        by('d', '1.0.0', { runnerEnvironment: 'self-hosted' }),
      ]),
    )
    expect(text.match(/^ {2}octo-widget[^:]*/gm)).toHaveLength(4)
    expect(text).toContain('signer: acme/build/.github/workflows/npm.yml@refs/tags/v2')
    expect(text).toContain('runner: self-hosted')
  })
  test('an environment only where all that was seen has it', () => {
    expect(write([by('a', '1.0.0', { deploymentEnvironment: 'release' })])).toContain('environment: release')
    expect(write([by('a', '1.0.0', { deploymentEnvironment: 'release' }), by('b', '1.0.0')])).not.toContain('environment:')
  })
  test('the name of today for a repository that was renamed', () =>
    expect(
      write([
        by('a', '2.0.0', { repository: 'new/name' }, '2026-05-01T00:00:00Z'),
        by('a', '1.0.0', { repository: 'old/name' }, '2024-05-01T00:00:00Z'),
      ]),
    ).toContain('repository: new/name'))
})

const REPOSITORIES = ['octo/widget', 'octo/other', 'acme/acme']
const seen = fc
  .record({
    name: fc.constantFrom('a', 'b', '@octo/a', '@octo/b', '@octo/c', '@acme/x', '@acme/y'),
    version: fc.constantFrom('0.9.0', '1.0.0', '1.1.0-rc.1', '1.2.0', '2.0.0', '2.0.0-beta.1', '3.1.0'),
    how: fc.oneof(
      fc.record({
        kind: fc.constant('verified' as const),
        repository: fc.constantFrom(...REPOSITORIES),
        workflow: fc.constantFrom('.github/workflows/release.yml', '.github/workflows/ci.yml'),
        ref: fc.constantFrom('refs/heads/main', 'refs/heads/v{v}', 'refs/tags/v{v}', 'refs/tags/{n}@{v}'),
        buildTrigger: fc.constantFrom('push', 'release'),
        deploymentEnvironment: fc.constantFrom(undefined, 'release'),
        signed: fc.constantFrom('2024-01-01T00:00:00Z', '2026-01-01T00:00:00Z'),
      }),
      fc.record({
        kind: fc.constant('bare' as const),
        account: fc.constantFrom(human('alice'), human('bob b'), staged('carol'), oidc({ name: 'CircleCI' })),
      }),
      fc.constantFrom({ kind: 'invalid' as const }, { kind: 'outage' as const }),
    ),
  })
  .map(({ name, version, how }): Candidate => {
    if (how.kind === 'bare') return bare(name, version, how.account)
    if (how.kind !== 'verified')
      return candidate({ change: added(locked(version, {}, name)), evidence: how.kind === 'invalid' ? invalid : outage })
    const id = String(REPOSITORIES.indexOf(how.repository) + 1)
    const { repository, workflow, buildTrigger, deploymentEnvironment } = how
    const ref = how.ref.replace('{v}', version).replace('{n}', name)
    return by(
      name,
      version,
      {
        repository,
        workflow,
        buildTrigger,
        deploymentEnvironment,
        sourceRepositoryRef: ref,
        sourceRepositoryIdentifier: id,
        sourceRepositoryOwnerIdentifier: id,
      },
      how.signed,
    )
  })
const locks = fc.uniqueArray(seen, { maxLength: 12, selector: ({ change: { after } }) => `${after.name}@${after.version}` })

describe('whatever is locked', () => {
  const isVerified = ({ evidence }: Candidate): boolean => evidence.kind === 'verified' || evidence.kind === 'unattested'

  test('all that was verified passes under what init wrote, and init again has nothing to add', () => {
    fc.assert(
      fc.property(locks, (candidates) => {
        const text = write(candidates)
        expect(problemsOf(text)).toEqual([])
        const policy = parse(text)
        for (const one of candidates.filter(isVerified))
          expect([one.change.after.name, one.change.after.version, passes(policy, one)]).toEqual([
            one.change.after.name,
            one.change.after.version,
            true,
          ])
        const locked = candidates.map(({ change: { after } }) => after)
        expect(lintPolicy(text, policy, { locked, now: NOW }).filter(({ severity }) => severity !== 'notice')).toEqual([])
        const again = draftPolicy(candidates.filter(isVerified), policy)
        expect([again.additions.publishers, again.additions.packages, again.conflicts]).toEqual([[], [], []])
        expect(writeDraft(again, { text, policy }, NOW)).toEqual({ text, changes: [] })
      }),
      { numRuns: 200 },
    )
  })
  test('init over an older policy keeps its text and adds what is new', () => {
    fc.assert(
      fc.property(locks, locks, (before, after) => {
        const text = write(before)
        const policy = parse(text)
        const draft = draftPolicy([...before, ...after], policy)
        const merged = writeDraft(draft, { text, policy }, NOW).text
        expect(problemsOf(merged)).toEqual([])
        let from = 0
        for (const line of text.split('\n')) {
          const at = merged.indexOf(line, from)
          expect([line, at >= from]).toEqual([line, true])
          from = at + line.length
        }
        for (const one of [...before, ...after])
          expect(errors(withAdditions(policy, draft.additions), one)).toEqual(errors(parse(merged), one))
        const conflicts = new Set(draft.conflicts.map((one) => `${one.package.name}@${one.package.version}`))
        for (const one of after.filter(isVerified)) {
          const { name, version } = one.change.after
          const isOlder = before.some((other) => other.change.after.name === name && other.change.after.version === version)
          if (!isOlder && !conflicts.has(`${name}@${version}`))
            expect([name, version, passes(parse(merged), one)]).toEqual([name, version, true])
        }
      }),
      { numRuns: 100 },
    )
  })
})

test('segments are divided at a major if one begins, otherwise at the first version of the later segment', () => {
  const of = (...versions: [string, string][]) =>
    segments(
      versions.map(([version, key]) => ({ version, key, value: key })),
      versionsOf('lib'),
      ([key]) => key!,
    ).map(({ value, versions: range }) => [value, range])
  expect(of(['1.0.0', 'a'])).toEqual([['a', undefined]])
  expect(of(['2.1.0', 'b'], ['1.0.0', 'a'])).toEqual([
    ['a', '<2'],
    ['b', '>=2'],
  ])
  expect(of(['1.0.0', 'a'], ['2.0.0-rc.1', 'b'])).toEqual([
    ['a', '<2.0.0-rc.1'],
    ['b', '>=2.0.0-rc.1'],
  ])
  expect(of(['1.0.0', 'a'], ['1.5.0', 'b'], ['3.0.0', 'a'])).toEqual([
    ['a', '<1.5.0'],
    ['b', '>=1.5.0 <3'],
    ['a', '>=3'],
  ])
})

const INDEX = '../shared/data/attestations/index.json'
const realTest = fs.existsSync(INDEX) ? test : test.skip
realTest(
  `every real identity is met by the publisher drafted from it${fs.existsSync(INDEX) ? '' : ' (skipped: no ../shared/data)'}`,
  () => {
    type Row = { package?: { name: string; version: string }; certificate?: { ext: Record<string, string> } }
    const rows = (JSON.parse(fs.readFileSync(INDEX, 'utf8')) as Row[]).filter(
      ({ certificate, package: of }) => of !== undefined && certificate?.ext['buildConfigURI'] !== undefined,
    )
    expect(rows.length).toBeGreaterThan(20)
    const written = rows.map(({ package: of, certificate }) => {
      const ext = certificate!.ext
      const identity: PublishIdentity = {
        issuer: ext['issuerV2']!,
        buildSignerUri: ext['buildSignerURI']!,
        buildSignerDigest: ext['buildSignerDigest'],
        runnerEnvironment: ext['runnerEnvironment'],
        sourceRepositoryUri: ext['sourceRepositoryURI']!,
        sourceRepositoryDigest: ext['sourceRepositoryDigest'],
        sourceRepositoryRef: ext['sourceRepositoryRef'],
        sourceRepositoryIdentifier: ext['sourceRepositoryIdentifier'],
        sourceRepositoryOwnerUri: ext['sourceRepositoryOwnerURI'],
        sourceRepositoryOwnerIdentifier: ext['sourceRepositoryOwnerIdentifier'],
        buildConfigUri: ext['buildConfigURI']!,
        buildConfigDigest: ext['buildConfigDigest'],
        buildTrigger: ext['buildTrigger'],
        runInvocationUri: ext['runInvocationURI'],
        sourceRepositoryVisibilityAtSigning: ext['sourceRepositoryVisibility'],
        deploymentEnvironment: ext['deploymentEnvironment'],
        tokenSubject: ext['tokenSubject'],
      }
      const certified = publisherFrom(identity, locked(of!.version, {}, of!.name))
      if (certified.kind === 'unwritable') return [of!.name, certified.because]
      const policy = parse(write([candidate({ change: added(locked(of!.version, {}, of!.name)), evidence: verified(identity) })]))
      return compareIdentity(identity, policy.publishers[0]!).mismatches.map(({ rule }) => [of!.name, rule])
    })
    expect(written.flat()).toEqual([])
  },
)
