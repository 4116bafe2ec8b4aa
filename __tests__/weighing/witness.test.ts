/**
 * When the source repository turns an error into a warning, rule by rule. If the version is reproduced: after the cooldown. If tag and manifest
 * agree: after seven days. Never together with signs that accompany many attacks.
 */
import { describe, expect, test } from '@jest/globals'
import { absent, known } from '../../src/domain/answer.ts'
import type { Candidate } from '../../src/domain/candidate.ts'
import { type Policy, NO_POLICY } from '../../src/domain/policy.ts'
import type { RuleId } from '../../src/domain/rule-id.ts'
import type { SourceEvidence, SourceRecord, VersionTag } from '../../src/domain/source-record.ts'
import { later } from '../../src/text/time.ts'
import { witnessOf } from '../../src/weighing/witness.ts'
import {
  BASE_AT,
  HEAD_AT,
  candidate,
  claims,
  human,
  locked,
  outage,
  packageClaims,
  plain,
  unattested,
  updated,
} from '../helpers/candidate.ts'
import { policy } from '../helpers/policy.ts'
import { ask } from '../helpers/rule-table.ts'
import { agreeing, builtFiles, reproducedFiles, sourceEvidence, versionTag } from '../helpers/source.ts'

const DAY = 24 * 3600_000
const at = (days: number): string => later(HEAD_AT, days * DAY)
const byAlice = { account: human('alice'), maintainers: ['alice'], attestationsAdvertised: false }

type Lost = 'attestation-lost' | 'trusted-publisher-lost' | 'account-changed'
const CLAIMED: Readonly<Record<Lost, Partial<Candidate>>> = {
  'attestation-lost': candidate({ evidence: unattested, claimed: known(packageClaims({ '1.0.0': byAlice, '1.1.0': byAlice })) }),
  'trusted-publisher-lost': candidate({ evidence: unattested, claimed: known(packageClaims({ '1.1.0': byAlice })) }),
  'account-changed': plain({ claimed: known(packageClaims({ '1.0.0': byAlice, '1.1.0': { ...byAlice, account: human('bob') } })) }),
}
const shows = (parts: Partial<SourceRecord> = {}, more: Partial<SourceEvidence> = {}): SourceEvidence => sourceEvidence(parts, more)
const REPRODUCED = shows({ files: known(reproducedFiles) })
const TAGGED = shows({ files: known(builtFiles) })

function levelOf(rule: RuleId, parts: Partial<Candidate>, days: number, by: Policy = NO_POLICY): string {
  const [violation] = ask(rule, { given: { ...CLAIMED[rule as Lost], ...parts, now: at(days) }, policy: by })
  return violation === undefined ? 'none' : (violation.atMost ?? 'error')
}

test.each<[Lost, string, SourceEvidence, number, string]>([
  ['attestation-lost', 'reproduced, after the cooldown', REPRODUCED, 3, 'warning'],
  ['attestation-lost', 'reproduced, within the cooldown', REPRODUCED, 2.9, 'error'],
  ['attestation-lost', 'tagged, seven days old', TAGGED, 7, 'warning'],
  ['attestation-lost', 'tagged, six days old', TAGGED, 6.9, 'error'],
  ['trusted-publisher-lost', 'reproduced', REPRODUCED, 3, 'warning'],
  ['trusted-publisher-lost', 'tagged', TAGGED, 7, 'warning'],
  ['trusted-publisher-lost', 'tagged, six days old', TAGGED, 6.9, 'error'],
  ['account-changed', 'reproduced', REPRODUCED, 3, 'warning'],
  ['account-changed', 'reproduced, within the cooldown', REPRODUCED, 2.9, 'error'],
  ['account-changed', 'tagged, however old: a new maintainer, or a thief of both keys', TAGGED, 1000, 'error'],
])('%s: %s', (rule, _, source, days, level) => expect(levelOf(rule, { sourceEvidence: source }, days)).toBe(level))

test('a longer cooldown of the policy holds for a tag as well', () => {
  const by = policy({ settings: { cooldown: 20 * DAY } })
  expect(levelOf('attestation-lost', { sourceEvidence: TAGGED }, 19, by)).toBe('error')
  expect(levelOf('attestation-lost', { sourceEvidence: TAGGED }, 20, by)).toBe('warning')
  expect(levelOf('attestation-lost', { sourceEvidence: REPRODUCED }, 19, by)).toBe('error')
})

const tag = (parts: Partial<VersionTag>): Partial<Candidate> => ({
  sourceEvidence: shows({ files: known(reproducedFiles), tag: known(versionTag(parts)) }),
})
const evil = { kind: 'script', label: 'install', found: 'x' } as const
const NEVER: readonly (readonly [string, Partial<Candidate>])[] = [
  ['there is no tag', { sourceEvidence: shows({ tag: absent }) }],
  ['the tag could not be asked', { sourceEvidence: shows({ tag: outage, files: known(reproducedFiles) }) }],
  ['the source could not be asked', { sourceEvidence: shows({}, { record: outage }) }],
  ['no source is named', { sourceEvidence: shows({}, { record: absent }) }],
  ['the tag is on the commit of another version', tag({ stated: known({ kind: 'other', version: '1.0.3' }) })],
  ['the tag’s commit could not be read', tag({ stated: outage })],
  ['the tag’s commit has another package', tag({ stated: known({ kind: 'no-manifest' }) })],
  ['nobody merged the tag’s commit', tag({ place: known({ kind: 'none' }) })],
  ['where the tag’s commit lies could not be asked', tag({ place: outage })],
  ['the tag was made four days before: one of a version that never was published', tag({ taggedAt: later(HEAD_AT, -4 * DAY) })],
  ['the tag was made two days after: it burns a number', tag({ taggedAt: later(HEAD_AT, 2 * DAY) })],
  ['the tag has no date at all', tag({ taggedAt: undefined, committedAt: undefined })],
  ['a lightweight tag on a commit of last week', tag({ taggedAt: undefined, committedAt: later(HEAD_AT, -5 * DAY) })],
  ['the manifest contradicts', { sourceEvidence: shows({ files: known(reproducedFiles), manifest: known(agreeing({ excess: [evil] })) }) }],
  ['the manifest could not be asked', { sourceEvidence: shows({ files: known(reproducedFiles), manifest: outage }) }],
  ['the manifest is not there', { sourceEvidence: shows({ files: known(reproducedFiles), manifest: absent }) }],
  [
    'the tarball says otherwise',
    { sourceEvidence: shows({ files: known(reproducedFiles) }, { archiveManifest: known([{ label: 'x', registry: 'a', archive: 'b' }]) }) },
  ],
  ['the tarball could not be read', { sourceEvidence: shows({ files: outage }, { archiveManifest: outage }) }],
  ['a new script or address, though the source has it', { sourceEvidence: shows({ files: known(reproducedFiles) }, { daring: [evil] }) }],
  [
    'a dependency that is younger than the cooldown',
    { sourceEvidence: shows({ files: known(reproducedFiles) }, { youngDependencies: ['ms'] }) },
  ],
  [
    'a new install script by the lockfile’s word',
    { sourceEvidence: REPRODUCED, change: updated(locked('1.1.0', { installScript: true }), locked('1.0.0', { installScript: false })) },
  ],
]

describe('never', () => {
  test.each(NEVER)('%s', (_, parts) => {
    expect(levelOf('attestation-lost', parts, 1000)).toBe('error')
    if (parts.change === undefined) expect(levelOf('account-changed', parts, 1000)).toBe('error')
  })
  test('in a burst', () => {
    const claimed = known(
      packageClaims({ '1.0.0': byAlice, '1.1.0': byAlice, '1.0.1': { ...byAlice, publishedAt: later(HEAD_AT, -1800_000) } }),
    )
    expect(levelOf('attestation-lost', { sourceEvidence: REPRODUCED, claimed }, 1000)).toBe('error')
  })
  test('for a version from elsewhere than the registry', () => {
    const change = updated(locked('1.1.0', { source: { kind: 'tarball', url: 'https://x.test/lib.tgz' } }))
    expect(levelOf('attestation-lost', { sourceEvidence: REPRODUCED, change, evidence: { kind: 'not-applicable' } }, 1000)).toBe('error')
  })
})

describe('attestationLostAfter', () => {
  const by = policy({ settings: { attestationLostAfter: 30 * DAY } })
  const none = { sourceEvidence: shows({ tag: absent }) }
  test('lowers what nobody vouches for, at that age', () => {
    expect(levelOf('attestation-lost', none, 29, by)).toBe('error')
    expect(levelOf('attestation-lost', none, 30, by)).toBe('warning')
    expect(levelOf('trusted-publisher-lost', none, 1000, by)).toBe('error')
  })
  test('never a contradiction, nor what comes along with thefts', () => {
    expect(
      levelOf('attestation-lost', { sourceEvidence: shows({ tag: absent, manifest: known(agreeing({ excess: [evil] })) }) }, 1000, by),
    ).toBe('error')
    expect(levelOf('attestation-lost', { sourceEvidence: shows({ tag: absent }, { daring: [evil] }) }, 1000, by)).toBe('error')
  })
})

describe('what is said', () => {
  const said = (parts: Partial<Candidate>, days = 30) =>
    ask('attestation-lost', { given: { ...CLAIMED['attestation-lost'], ...parts, now: at(days) } })[0]
  test.each<[string, Partial<Candidate>, string]>([
    ['no tag', { sourceEvidence: shows({ tag: absent }) }, ', and octo/widget has no tag for this version'],
    [
      'another version',
      tag({ name: 'v1.1.5', stated: known({ kind: 'other', version: '1.1.3' }) }),
      ', and the tag v1.1.5 in octo/widget is on a commit that says 1.1.3',
    ],
    ['a side commit', tag({ place: known({ kind: 'none' }) }), ', and the tag v1.1.0 in octo/widget is on a commit that no branch holds'],
  ])('%s', (_, parts, clause) => expect(said(parts)?.message).toMatch(new RegExp(`${clause.replaceAll('.', '[.]')}$`)))
  test('an outage is no clause of an accusation', () =>
    expect(said({ sourceEvidence: shows({}, { record: outage }) })?.message).toBe(
      'lib@1.1.0 has no attestation, but lib@1.0.0 had a provenance attestation',
    ))
  test('a week is waited for, not accused', () => {
    expect(said({ sourceEvidence: TAGGED }, 4)).toMatchObject({ readyAt: at(7) })
    expect(said({ sourceEvidence: REPRODUCED }, 1)).toMatchObject({ readyAt: at(3) })
    expect(said({ sourceEvidence: TAGGED }, 8)).not.toHaveProperty('readyAt')
    expect(said({ sourceEvidence: shows({ tag: absent }) }, 1)).not.toHaveProperty('readyAt')
  })
})

test('what a thief with a registry token can do reaches no further than a tag that is there', () => {
  // He publishes what he likes, whenever he likes; tags, commits and trees are not his.
  const racing = { ...CLAIMED['attestation-lost'], sourceEvidence: TAGGED } as Candidate
  expect(witnessOf(candidate({ ...racing, now: at(30) }))).toBe('tagged')
  for (const files of [known(builtFiles), outage, absent])
    expect(witnessOf(candidate({ ...racing, sourceEvidence: shows({ files }), now: at(30) }))).not.toBe('reproduced')
  const untouched = known(packageClaims({ '1.0.0': { publishedAt: BASE_AT }, '1.1.0': claims('1.1.0', byAlice) }))
  expect(
    witnessOf(candidate({ ...racing, claimed: untouched, sourceEvidence: shows({ tag: absent, files: known(reproducedFiles) }) })),
  ).toBe('none')
})
