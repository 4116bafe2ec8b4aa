/** Which ways out a block offers, in which order, and what their lines say. Each patch must have all properties of a patch. */
import { describe, expect, test } from '@jest/globals'
import { applyPatch } from 'diff'
import { absent, known } from '../../src/domain/answer.ts'
import type { Candidate } from '../../src/domain/candidate.ts'
import { NO_POLICY, type Policy } from '../../src/domain/policy.ts'
import { type Remedy, forPeople } from '../../src/domain/remedy.ts'
import { commonPatch } from '../../src/remedy/joined.ts'
import { added, baseline, byAlice, candidate, human, invalid, locked, outage, packageClaims, plain, reResolved, run, unattested, updated, verified } from '../helpers/candidate.ts' // prettier-ignore
import * as is from '../helpers/candidate.ts'
import { agreeing, builtFiles, reproducedFiles, sourceEvidence } from '../helpers/source.ts'
import { ask } from '../helpers/rule-table.ts'
import { OCTO, parse, problemsOf } from '../policy/policies.ts'
import { blockedOf, hold, isAuthorized, patched, patchedText, remediesOf } from './held.ts'

const BY_ID = OCTO.replace('    triggers', '    repositoryId: "4242"\n    triggers')
const elsewhere = { repository: 'octo/moved', sourceRepositoryIdentifier: '9', sourceRepositoryOwnerIdentifier: '8' }
const MOVED: Candidate = candidate({
  evidence: verified(elsewhere),
  run: known(run({ repositoryId: '9', headRepositoryId: '9', repositoryFullName: 'octo/moved' })),
})
const HOTFIX = candidate({ evidence: verified({ sourceRepositoryRef: 'refs/heads/hotfix' }) })
const BY_HAND = candidate({
  evidence: unattested,
  claimed: known(packageClaims({ '1.1.0': { ...byAlice, account: human('mallory') } })),
  baseline: [baseline()],
})
const AT_EIGHT = { signedAt: '2026-11-22T08:00:00Z', publishSignedAt: '2026-11-22T08:00:00Z' }
const ran = known(
  run({
    startedAt: '2026-11-22T07:55:00Z',
    updatedAt: '2026-11-22T08:05:00Z',
    jobs: known([is.job({ startedAt: '2026-11-22T07:55:00Z', completedAt: '2026-11-22T08:05:00Z' })]),
  }),
)
const YOUNG = candidate({ evidence: verified({}, AT_EIGHT), run: ran })

const UNNAMED = `${BY_ID.replace('lib: octo', 'other: octo')}settings: { unlisted: block }\n`
const youngByHand = known(packageClaims({ '1.0.0': byAlice, '1.1.0': { ...byAlice, publishedAt: '2026-11-22T08:00:00Z' } }))

const policyOf = (text: string | undefined): Policy => (text === undefined ? NO_POLICY : parse(text))
const kinds = (one: Candidate, text?: string): readonly string[] => remediesOf(one, policyOf(text)).map(({ kind }) => kind)

/** The remedy of a kind, after having held its patch. */
function offered(kind: Remedy['kind'], one: Candidate, text?: string): Remedy {
  const policy = policyOf(text)
  const remedy = remediesOf(one, policy).find((other) => other.kind === kind)
  if (remedy === undefined) throw new Error(`no ${kind} among ${kinds(one, text).join(', ')}`)
  if (remedy.patch !== undefined) hold(one, policy, remedy)
  return remedy
}
const yamlOf = (kind: Remedy['kind'], one: Candidate, text?: string): string => offered(kind, one, text).patch?.yaml ?? ''
const addedLines = (kind: Remedy['kind'], one: Candidate, text: string): readonly string[] =>
  patchedText(offered(kind, one, text), parse(text))
    .split('\n')
    .filter((line) => !text.split('\n').includes(line))

describe('which, in which order', () => {
  test.each<[string, Candidate, string | undefined, readonly string[]]>([
    ['only too new', YOUNG, undefined, ['wait', 'exempt']],
    ['published from another branch', HOTFIX, undefined, ['ask', 'exempt', 'trust']],
    ['the same under a policy', HOTFIX, BY_ID, ['ask', 'exempt', 'trust']],
    ['too new and from another branch', candidate({ evidence: verified({ sourceRepositoryRef: 'refs/heads/hotfix' }, AT_EIGHT), run: ran }), BY_ID, ['ask', 'wait', 'exempt', 'exempt']], // prettier-ignore
    ['another repository', MOVED, undefined, ['ask', 'exempt', 'trust']],
    ['published by hand', BY_HAND, undefined, ['ask', 'exempt']],
    ['published by hand under a policy', BY_HAND, BY_ID, ['ask', 'exempt']],
    ['another account', plain({ claimed: known(packageClaims({ '1.0.0': byAlice, '1.1.0': { ...byAlice, account: human('mallory') } })) }), undefined, ['ask', 'exempt', 'trust']], // prettier-ignore
    ['a failed run', candidate({ run: known(run({ conclusion: 'failure' })) }), undefined, ['ask', 'exempt']],
    ['a failed run beside another branch', candidate({ evidence: verified({ sourceRepositoryRef: 'refs/heads/v2' }), run: known(run({ conclusion: 'failure' })) }), BY_ID, ['ask', 'exempt']], // prettier-ignore
    ['an outage', candidate({ evidence: outage }), BY_ID, ['rerun']],
    ['an outage beside what is wrong', candidate({ run: outage, evidence: verified({ sourceRepositoryRef: 'refs/heads/v2' }) }), BY_ID, ['rerun', 'ask']], // prettier-ignore
    ['attestations that do not verify', candidate({ evidence: invalid }), undefined, ['revert']],
    ['other bytes', candidate({ evidence: invalid, change: reResolved(locked('1.1.0', { integrity: is.integrityOf('C') }), locked()) }), undefined, ['revert']], // prettier-ignore
    ['no hash', candidate({ change: updated(locked('1.1.0', { integrity: undefined })) }), undefined, ['revert']],
    ['denied', candidate(), BY_ID.replace('lib: octo', 'lib: [{ deny: true }]'), ['revert']],
    ['a run that contradicts the certificate', candidate({ run: known(run({ headSha: is.OTHER_COMMIT })) }), undefined, ['revert']],
    ['not named', candidate(), `${BY_ID.replace('lib: octo', 'other: octo')}settings: { unlisted: block }\n`, ['trust']],
    ['not named and too new', YOUNG, UNNAMED, ['trust', 'wait', 'exempt']],
    ['not named, too new and by hand', plain({ claimed: youngByHand }), UNNAMED, ['trust', 'wait', 'exempt']],
    ['outside of every range and too new', YOUNG, BY_ID.replace('lib: octo', 'lib: [{ publisher: octo, versions: "<1" }]'), ['trust', 'wait', 'exempt']], // prettier-ignore
    ['not named, too new and no entry can hold its publisher', { ...YOUNG, evidence: verified({ runnerEnvironment: undefined }, AT_EIGHT) }, UNNAMED, ['ask', 'wait', 'exempt', 'exempt']], // prettier-ignore
    ['authorized', candidate(), BY_ID, []],
  ])('%s', (_what, one, text, expected) => expect(kinds(one, text)).toEqual(expected))
})

describe('not named and too new', () => {
  test('the entry comes first, lifts no age, and says that the version then waits', () => {
    const entry = offered('trust', YOUNG, UNNAMED)
    expect(entry.lifts).toEqual(['dependency-unlisted'])
    expect(entry.text).toBe('Then only this publisher may publish lib. The version then only has to wait, until 2026-11-25 08:00 UTC.')
    expect(addedLines('trust', YOUNG, UNNAMED)).toEqual(['  lib: octo'])
    expect(offered('exempt', YOUNG, UNNAMED).lifts).toEqual(['dependency-unlisted', 'too-new'])
  })
  test('the common patch names it, and exempts nothing', () => {
    const policy = parse(UNNAMED)
    const patch = commonPatch(blockedOf([YOUNG], policy), policy)!
    expect(patch.yaml).toContain('lib: octo')
    expect(patch.yaml).not.toContain('exemptions')
    const after = parse(applyPatch(UNNAMED, patch.diff) || '')
    expect(blockedOf([YOUNG], after)[0]?.readyAt).toBe('2026-11-25T08:00:00Z')
  })
  test('nobody asks the maintainers about a line of the policy', () => {
    const one = { ...YOUNG, evidence: verified({ runnerEnvironment: undefined }, AT_EIGHT) }
    expect(remediesOf(one, parse(UNNAMED))[0]?.title).toBe('Decide whether the policy names it')
  })
})

describe('too new, and something else blocks too', () => {
  const bent = candidate({ evidence: verified({ sourceRepositoryRef: 'refs/heads/hotfix' }, AT_EIGHT), run: ran })
  const exemptions = (one: Candidate, text?: string): readonly Remedy[] =>
    remediesOf(one, policyOf(text)).filter(({ kind }) => kind === 'exempt')
  test('two exemptions: the first lets it in alone, the other leaves its age to time', () => {
    const [whole, narrow, ...more] = exemptions(bent)
    expect(more).toEqual([])
    expect([whole?.lifts, whole?.until]).toEqual([['publisher-changed', 'too-new'], undefined])
    expect([narrow?.lifts, narrow?.until]).toEqual([['publisher-changed'], '2026-11-25T08:00:00Z'])
    expect(narrow?.title).toBe('Let in lib@1.1.0 after 2026-11-25 08:00 UTC and until 2026-12-25, only with these bytes')
    expect(narrow?.text).toContain('for this version only. It does not lift its age')
    for (const remedy of [whole!, narrow!]) hold(bent, NO_POLICY, remedy)
  })
  test('a person reads the narrower one first, and the common patch is that one', () => {
    const inOrder = forPeople(remediesOf(bent, NO_POLICY))
    expect(inOrder.map(({ kind, until }) => [kind, until !== undefined])).toEqual([['ask', false], ['wait', true], ['exempt', true], ['exempt', false]]) // prettier-ignore
    const { yaml } = commonPatch(blockedOf([bent], NO_POLICY), NO_POLICY)!
    expect(yaml).toContain('rules: [publisher-changed]')
  })
  test.each([
    ['ends before the version is old enough: the end is moved', '2026-11-24', '2026-12-25'],
    ['lasts longer: the end stays', '2026-12-31', '2026-12-31'],
  ])('an exemption that is there and %s', (_what, expires, then) => {
    const text = `version: 1\nexemptions:\n  - { package: lib, version: 1.1.0, integrity: ${is.integrityOf('B')}, rules: [run-failed], reason: seen, expires: ${expires} }\n`
    const narrow = exemptions(bent, text).find(({ until }) => until !== undefined)!
    hold(bent, parse(text), narrow)
    expect(narrow.patch?.yaml).toContain(`expires: ${then}`)
    expect(narrow.patch?.yaml).not.toContain('too-new')
  })
  test('a cooldown longer than an exemption: it lasts until the version is old enough, and a month more', () => {
    const text = 'version: 1\nsettings: { cooldown: 60d }\n'
    hold(bent, parse(text), exemptions(bent, text)[1]!)
    expect(exemptions(bent, text)[1]?.title).toContain('until 2027-02-20')
  })
})

describe('the words of a trust are those of its patch', () => {
  const textOf = (one: Candidate, text?: string): readonly string[] => {
    const { title, text: words } = offered('trust', one, text)
    return [title, words]
  }
  const [moved, octo] = ['octo/moved (release.yml on refs/heads/main, by push)', 'octo/widget (release.yml on refs/heads/main, by push)']
  test('beside an entry of this file, which the patch does not repeat', () =>
    expect(textOf(MOVED, BY_ID)).toEqual([
      `Trust ${moved} for lib too`,
      'It may then publish lib from this version on, besides what the policy names already.',
    ]))
  test('beside whoever published before', () =>
    expect(textOf(MOVED)).toEqual([
      `Trust ${moved} for lib too`,
      `It may then publish lib from this version on, and so may ${octo} as before.`,
    ]))
  test('one publisher on both branches, for every version', () =>
    expect(textOf(HOTFIX)).toEqual([
      'Trust octo/widget (release.yml on refs/heads/main or refs/heads/hotfix, by push) for lib',
      'Then only this publisher may publish lib.',
    ]))
  test('an account that is alone, for every version', () =>
    expect(textOf(plain(), 'version: 1\nsettings: { unlisted: block }\n')[1]).toContain('may then publish every version of lib.'))
})

describe('what the source repository has to show', () => {
  const source = (parts: Parameters<typeof sourceEvidence>[0], more: Partial<Candidate> = {}): Candidate =>
    plain({ sourceEvidence: sourceEvidence({ history: known({ pattern: 'v{version}', tagged: 10, of: 10 }), ...parts }), ...more })
  const entry = (text: string): string => `version: 1\npackages:\n  lib: [{ ${text} }]\n`
  const UNTAGGED = { tag: absent, history: known({ pattern: 'v{version}', tagged: 7, of: 10 }) } as const

  test('a publisher is demanded, and the project tags what it publishes by hand: by its tags, too', () => {
    const one = source(
      { files: known(reproducedFiles), filesBefore: known(reproducedFiles) },
      { evidence: unattested, baseline: [baseline()], claimed: known(packageClaims({ '1.0.0': {}, '1.1.0': byAlice })) },
    )
    expect(kinds(one, BY_ID)).toEqual(['ask', 'exempt', 'trust'])
    expect(addedLines('trust', one, BY_ID)).toEqual([
      '  lib: [octo, { unattested: true, accounts: [alice], taggedIn: octo/widget, reproduced: true, versions: ">=1.1.0" }]',
    ])
    expect(offered('trust', one, BY_ID).lifts).toEqual(['attestation-missing'])
  })
  test.each<[string, Candidate]>([
    ['without a tag', source({ tag: absent }, { baseline: [baseline()] })],
    [
      'where the project tags now and then',
      source({ history: known({ pattern: 'v{version}', tagged: 3, of: 10 }) }, { baseline: [baseline()] }),
    ],
    ['within the week', source({}, { baseline: [baseline()], now: '2026-11-13T12:00:00Z' })],
    ['beside a contradiction', source({ manifest: known(agreeing({ excess: [{ kind: 'script', label: 'install', found: 'x' }] })) }, { baseline: [baseline()] })], // prettier-ignore
  ])('the same %s: nothing lasting', (_what, one) => expect(kinds(one, BY_ID)).not.toContain('trust'))

  test('a project that began to build: the tag, and no longer the files', () => {
    const one = source({ files: known(builtFiles) })
    const text = entry('unattested: true, accounts: [alice], taggedIn: octo/widget, reproduced: true')
    expect(kinds(one, text)).toEqual(['ask', 'exempt', 'trust'])
    expect(addedLines('trust', one, text)).toEqual(['  lib: [{ unattested: true, accounts: [alice], taggedIn: octo/widget }]'])
  })
  test('a project that tags no longer: the accounts of before and of now', () => {
    const one = source(UNTAGGED)
    expect(addedLines('trust', one, entry('unattested: true, taggedIn: octo/widget'))).toEqual([
      '  lib: [{ unattested: true, accounts: [alice] }]',
    ])
  })
  test('a first gap looks like a theft: this version alone', () =>
    expect(kinds(source({ tag: absent }), entry('unattested: true, taggedIn: octo/widget'))).toEqual(['ask', 'exempt']))
  test('in a block with comments, only the entry is written anew', () => {
    const text = [
      'version: 1',
      'packages:',
      '  # ours',
      '  lib:',
      '    unattested: true # by hand',
      '    taggedIn: octo/widget',
      '    reproduced: true # so far',
      '  # theirs',
      '  other: { deny: true }',
      '',
    ].join('\n')
    expect(patchedText(offered('trust', source({ files: known(builtFiles) }), text), parse(text))).toBe(
      ['version: 1', 'packages:', '  # ours', '  lib:', '    { unattested: true, taggedIn: octo/widget } # so far', '  # theirs', '  other: { deny: true }', ''].join('\n'), // prettier-ignore
    )
  })
})

describe('an exemption', () => {
  test('where there is no policy the lines are a whole one', () => {
    expect(yamlOf('exempt', BY_HAND)).toBe(
      [
        'version: 1',
        'exemptions:',
        '  - package: lib',
        '    version: 1.1.0',
        `    integrity: "sha512-${'B'.repeat(86)}=="`,
        '    rules: [attestation-lost, trusted-publisher-lost]',
        '    reason: "who confirmed it, and where"',
        '    expires: 2026-12-22',
        '',
      ].join('\n'),
    )
  })
  test('says for which bytes, and until when', () =>
    expect(offered('exempt', BY_HAND).title).toBe('Let in lib@1.1.0 until 2026-12-22, only with these bytes'))
  test('lifts every rule that blocks, in one block', () => {
    const one = candidate({ evidence: verified({ sourceRepositoryRef: 'refs/heads/v2' }), run: known(run({ conclusion: 'failure' })) })
    expect(offered('exempt', one, BY_ID).lifts).toEqual(['ref-unexpected', 'run-failed'])
  })
  test('one for a version, however many lockfiles hold it, with the rules of all of them', () => {
    const inOther = { location: { file: 'apps/api/package-lock.json', line: 7 } }
    const here = candidate({ run: known(run({ conclusion: 'failure' })) })
    const there = candidate({ evidence: HOTFIX.evidence, change: updated(locked('1.1.0', inOther)) })
    const [only, ...others] = blockedOf([here, there], NO_POLICY)
    expect(others).toEqual([])
    expect(only?.remedies.find(({ kind }) => kind === 'exempt')?.lifts.toSorted()).toEqual(['publisher-changed', 'run-failed'])
    expect(only?.verdicts.map(({ candidate: { change } }) => change.after.location.file)).toEqual(['package-lock.json', 'apps/api/package-lock.json']) // prettier-ignore
  })
  test('other bytes under the same version are another one', () =>
    expect(
      blockedOf([BY_HAND, { ...BY_HAND, change: updated(locked('1.1.0', { integrity: is.integrityOf('Q') })) }], NO_POLICY),
    ).toHaveLength(2))
})

describe('an exemption that is there', () => {
  const text = (expires: string, rules = 'attestation-lost, trusted-publisher-lost'): string => `version: 1
exemptions:
  # ours
  - package: lib
    version: 1.1.0
    integrity: ${is.integrityOf('B')}
    rules: [${rules}]
    reason: confirmed
    expires: ${expires} # half a year
`
  test('and over: its date is changed in place', () => {
    const before = text('2026-11-20')
    expect(patchedText(offered('exempt', BY_HAND, before), parse(before))).toBe(text('2026-12-22'))
    expect(offered('exempt', BY_HAND, before).text).toContain('It changes the exemption at .github/countersign.yml:4.')
  })
  test('and lifts a part: the rules that it lacks are added', () => {
    const before = text('2026-12-01', 'trusted-publisher-lost')
    expect(patchedText(offered('exempt', BY_HAND, before), parse(before))).toBe(
      text('2026-12-01', 'trusted-publisher-lost, attestation-lost'),
    )
  })
  test('the diff shows all of it', () => {
    const patch = offered('exempt', BY_HAND, text('2026-11-20')).patch!
    for (const line of patch.yaml.split('\n').filter((one) => !/^exemptions:|^$/.test(one)))
      expect(patch.diff.split('\n').map((one) => one.slice(1).replace(/ #.*/, '').replaceAll('"', ''))).toContain(line.replaceAll('"', ''))
  })
  test('for other bytes it is left alone, and a second one is added', () => {
    const before = text('2026-11-20').replace(is.integrityOf('B'), is.integrityOf('Q'))
    expect(patchedText(offered('exempt', BY_HAND, before), parse(before)).match(/package: lib/g)).toHaveLength(2)
  })
})

describe('a publisher besides', () => {
  test('another branch: one more item of the list, told with the line of its key', () => {
    expect(addedLines('trust', HOTFIX, BY_ID)).toEqual(['    refs: [refs/heads/main, refs/heads/hotfix]'])
    expect(yamlOf('trust', HOTFIX, BY_ID)).toBe('publishers:\n  octo:\n    refs: [refs/heads/main, refs/heads/hotfix]\n')
    expect(offered('trust', HOTFIX, BY_ID).text).toContain('Adds an item to `refs` at .github/countersign.yml:7.')
  })
  test('a tag: its pattern, in a list that is not there yet', () => {
    const one = candidate({ evidence: verified({ sourceRepositoryRef: 'refs/tags/v1.1.0' }) })
    expect(addedLines('trust', one, BY_ID)).toEqual(['    refGlobs: [refs/tags/v*]'])
    expect(offered('trust', one, BY_ID).text).toContain('Adds an item to a new `refGlobs`.')
  })
  test('another trigger, and another ref at once', () => {
    const identity = { sourceRepositoryRef: 'refs/heads/v2', buildTrigger: 'workflow_dispatch' }
    const one = candidate({ evidence: verified(identity), run: known(run({ event: 'workflow_dispatch' })) })
    expect(addedLines('trust', one, BY_ID)).toEqual([
      '    refs: [refs/heads/main, refs/heads/v2]',
      '    triggers: [push, workflow_dispatch]',
    ])
  })
  test('of a shared policy: a publisher of its own, for the shared file is not ours to edit', () => {
    const text = 'version: 1\nextends: ./shared.yml\npackages:\n  lib: octo\n'
    const shared = [{ from: './shared.yml', text: BY_ID.slice(0, BY_ID.indexOf('packages:')), sha256: '' }]
    const remedy = remediesOf(HOTFIX, parse(text, shared)).find(({ kind }) => kind === 'trust')!
    const after = patchedText(remedy, parse(text, shared))
    expect(after).toContain('  lib: [octo, { publisher: octo-widget, versions: ">=1.1.0" }]')
    expect(remediesOf(HOTFIX, parse(after, shared))).toEqual([])
  })
  test('another repository: a second publisher, from this version on', () => {
    expect(addedLines('trust', MOVED, BY_ID).join('\n')).toContain('  lib: [octo, { publisher: octo-moved, versions: ">=1.1.0" }]')
    expect(yamlOf('trust', MOVED, BY_ID)).toContain('packages:\n  lib:\n    - octo\n    - { publisher: octo-moved, versions: ">=1.1.0" }\n')
  })
  test('without a policy: the one that published before stays beside it', () => {
    const yaml = yamlOf('trust', MOVED)
    expect(problemsOf(yaml)).toEqual([])
    expect(yaml).toContain('packages:\n  lib:\n    - octo-widget\n    - { publisher: octo-moved, versions: ">=1.1.0" }\n')
  })
  test('without a policy and from another branch: one publisher on both', () =>
    expect(yamlOf('trust', HOTFIX)).toContain('    refs: [refs/heads/main, refs/heads/hotfix]\n'))
  test('from another branch on another event: two publishers, not each event on each branch', () => {
    const identity = { sourceRepositoryRef: 'refs/heads/v2', buildTrigger: 'workflow_dispatch' }
    const one = candidate({ evidence: verified(identity), run: known(run({ event: 'workflow_dispatch' })) })
    expect(yamlOf('trust', one).match(/repository: octo\/widget/g)).toHaveLength(2)
  })
  test('a package under a pattern gets a name of its own, with what the pattern had', () => {
    const text = BY_ID.replace('lib: octo', '"@octo/*": octo')
    const one = candidate({ ...MOVED, change: added(locked('1.1.0', {}, '@octo/x')) })
    expect(addedLines('trust', one, text).slice(-3)).toEqual([
      '  "@octo/x":',
      '    - octo',
      '    - { publisher: octo-moved, versions: ">=1.1.0" }',
    ])
  })
  test('not named under block: the publisher that is there, if it is met', () => {
    const text = `${BY_ID.replace('lib: octo', 'other: octo')}settings: { unlisted: block }\n`
    expect(addedLines('trust', candidate(), text)).toEqual(['  lib: octo'])
  })
  test('not named under block and unattested: the account', () => {
    const text = 'version: 1\nsettings: { unlisted: block }\n'
    expect(patchedText(offered('trust', plain(), text), parse(text))).toBe(
      `${text}\npackages:\n  lib:\n    - { unattested: true, accounts: [alice] }\n`,
    )
  })
  test('outside of every range: an entry from this version on', () => {
    const text = BY_ID.replace('lib: octo', 'lib: [{ publisher: octo, versions: "<1" }]')
    expect(addedLines('trust', candidate(), text)).toEqual([
      '  lib: [{ publisher: octo, versions: "<1" }, { publisher: octo, versions: ">=1.1.0" }]',
    ])
  })
  test.each([
    ['no workflow', { buildConfigUri: 'https://elsewhere.example/x@refs/heads/main' }],
    ['no trigger', { buildTrigger: undefined, repository: 'octo/moved', sourceRepositoryIdentifier: '9' }],
    ['a ref that no policy can hold', { sourceRepositoryRef: 'refs/heads/a b\u0007' }],
  ])('nothing is guessed: %s', (_what, parts) => {
    const one = candidate({ evidence: verified(parts) })
    expect(kinds(one)).not.toContain('trust')
    expect(kinds(one)).toContain('ask')
  })
  test.each<[string, is.IdentityParts]>([
    ['a reusable workflow', { buildSignerUri: 'https://github.com/acme/build/.github/workflows/npm.yml@refs/tags/v2' }],
    ['a self-hosted runner', { runnerEnvironment: 'self-hosted', buildTrigger: 'release' }],
    ['the issuer of an enterprise', { issuer: 'https://token.actions.githubusercontent.com/acme' }],
    ['a repository called true', { repository: 'octo/true', sourceRepositoryIdentifier: '9' }],
    ['a repository called 404', { repository: 'octo/404', sourceRepositoryIdentifier: '9' }],
    ['a repository called .github', { repository: 'octo/.github', sourceRepositoryIdentifier: '9' }],
  ])('written so that it is met: %s', (_what, parts) => {
    const id = parts.sourceRepositoryIdentifier ?? '4242'
    const one = candidate({
      evidence: verified(parts),
      run: known(
        run({
          event: parts.buildTrigger ?? 'push',
          repositoryId: id,
          headRepositoryId: id,
          repositoryFullName: parts.repository ?? 'octo/widget',
        }),
      ),
    })
    if (kinds(one).includes('trust')) offered('trust', one)
    offered('exempt', one)
  })
})

describe('a publisher besides keeps what the entry that is there asks', () => {
  const entry = (more: string): string => BY_ID.replace('lib: octo', `lib: [{ publisher: octo, ${more} }]`)
  test('runs that GitHub does not show', () => {
    const text = entry('run: when-available')
    const one = { ...MOVED, run: { kind: 'absent' } as const }
    expect(addedLines('trust', one, text)).toContain(
      '  lib: [{ publisher: octo, run: when-available }, { publisher: octo-moved, versions: ">=1.1.0", run: when-available }]',
    )
  })
  test('its cooldown', () => expect(yamlOf('trust', MOVED, entry('cooldown: 0'))).toMatch(/publisher: octo-moved, .*cooldown: "0"/))
})

describe('no publisher is offered', () => {
  test('whom no entry can hold: a certificate without the kind of runner', () =>
    expect(kinds({ ...MOVED, evidence: verified({ ...elsewhere, runnerEnvironment: undefined }) }, BY_ID)).toEqual(['ask', 'exempt']))
  test('where it would shut out who published without an attestation', () => {
    const accounts = known(packageClaims({ '1.0.0': byAlice, '1.1.0': { ...byAlice, account: human('mallory') } }))
    const one = candidate({ claimed: accounts, baseline: [baseline(unattested)] })
    expect(kinds(one)).toEqual(['ask', 'exempt'])
  })
})

test('the first exemption makes no error of a registry that the package came from before', () => {
  const mirror = (version: string) => locked(version, { source: is.registrySource('lib', version, 'https://npm.example') })
  const one = candidate({ change: updated(mirror('1.1.0'), mirror('1.0.0')), run: known(run({ conclusion: 'failure' })) })
  expect(offered('exempt', one).lifts).toEqual(['run-failed'])
})

describe('an account besides', () => {
  test('one that is not named: one more name in the list', () => {
    const text = 'version: 1\npackages:\n  lib:\n    - { unattested: true, accounts: [bob] } # ours\n'
    expect(addedLines('trust', plain(), text)).toEqual(['    - { unattested: true, accounts: [bob, alice] } # ours'])
    expect(offered('trust', plain(), text).text).toContain('Adds a name to `accounts` at .github/countersign.yml:4.')
  })
  test('of the second entry of several', () => {
    const text = 'version: 1\npackages:\n  lib:\n    - { unattested: true, accounts: [carol], versions: "<1" }\n    - { unattested: true, accounts: [bob], versions: ">=1" }\n' // prettier-ignore
    expect(addedLines('trust', plain(), text)).toEqual(['    - { unattested: true, accounts: [bob, alice], versions: ">=1" }'])
  })
  test('attested now, by a trusted publisher whose name is every other’s too: the publisher, beside the account', () => {
    const text = 'version: 1\npackages:\n  lib:\n    - { unattested: true, accounts: [alice] }\n'
    const lines = addedLines('trust', candidate(), text)
    expect(lines).toContain('    - { publisher: octo-widget, versions: ">=1.1.0" }')
    expect(lines.join('\n')).not.toContain('GitHub Actions')
  })
  test('another one under continuity: the old one stays', () => {
    const one = plain({ claimed: known(packageClaims({ '1.0.0': byAlice, '1.1.0': { ...byAlice, account: human('mallory') } })) })
    expect(yamlOf('trust', one)).toBe(
      'version: 1\npackages:\n  lib:\n    - { unattested: true, accounts: [alice] }\n    - { unattested: true, accounts: [mallory], versions: ">=1.1.0" }\n',
    )
  })
  test('whoever started the run: one more login', () => {
    const text = BY_ID.replace('    triggers', '    maintainers:\n      github: [alice]\n    triggers')
    const one = candidate()
    expect(addedLines('trust', one, text)).toEqual(['      github: [alice, octocat]'])
    expect(kinds(one, text)).toEqual(['ask', 'exempt', 'trust'])
  })
})

describe('what could not be asked', () => {
  const until = '2026-11-22T10:41:00Z'
  const limited = { kind: 'unavailable', code: 'rate-limited', detail: 'used up', until } as const
  test('a limit: run again when it ends, and how to have a higher one', () => {
    const [again, ...more] = remediesOf(candidate({ run: limited }), NO_POLICY)
    expect(more).toEqual([])
    expect(again).toMatchObject({ kind: 'rerun', title: 'Re-run the check after 2026-11-22 10:41 UTC', until, patch: undefined })
    expect(again?.text).not.toContain('Without a token')
    expect(remediesOf(candidate({ run: { ...limited, withoutToken: true } }), NO_POLICY)[0]?.text).toContain('Without a token')
  })
  test('a limit within the run’s record too', () =>
    expect(remediesOf(candidate({ run: known(run({ jobs: limited })) }), NO_POLICY)[0]).toMatchObject({ kind: 'rerun', until }))
  test('a mirror that answers with pages of its own: another registry is asked, never exempted', () => {
    const page = { kind: 'unavailable', code: 'malformed', detail: 'a page', notServed: true } as const
    const [first] = remediesOf(candidate({ evidence: page }), NO_POLICY)
    expect(first).toMatchObject({ kind: 'configure', patch: undefined })
    expect(first?.text).toContain('`registry: public`')
    expect(kinds(candidate({ baseline: [baseline(page)] }))).toEqual(['configure', 'rerun'])
  })
  test.each([
    ['of a mirror', 'https://mirror.example'],
    ['of npm’s own address', 'https://registry.npmjs.org'],
  ])('where attestations are not served, the finding gives the advice of the remedy, once: %s', (_what, askedAt) => {
    const page = { kind: 'unavailable', code: 'inconsistent', detail: 'none', notServed: true } as const
    for (const given of [{ evidence: page }, { baseline: [baseline(page)] }]) {
      const one = candidate({ ...given, askedAt })
      const [configure, again] = remediesOf(one, NO_POLICY)
      const [violation] = ask('attestation-unavailable', { given: one })
      expect(violation?.help).toBe(configure?.text)
      expect(violation?.help).not.toContain('Re-run')
      expect(again?.text).toBe('Then re-run the check. Without that change it ends in the same way.')
    }
  })
  test('where npm’s own address is asked and something else answers, naming it again is no advice', () => {
    const page = { kind: 'unavailable', code: 'malformed', detail: 'a page', notServed: true } as const
    const [first] = remediesOf(candidate({ evidence: page, askedAt: 'https://registry.npmjs.org' }), NO_POLICY)
    expect(first).toMatchObject({ kind: 'configure', title: 'Let requests for attestations reach npm' })
    expect(first?.text).not.toContain('registry: public')
  })
})

describe('a private registry that never says when or by whom', () => {
  const ACME = 'https://npm.acme.example'
  const silent = { ...byAlice, account: undefined, publishedAt: undefined }
  const one = plain({ registry: ACME, askedAt: ACME, claimed: known(packageClaims({ '1.0.0': silent, '1.1.0': silent })) })
  test('may be accepted for good, so that the next bump needs no line', () => {
    expect(kinds(one)).toEqual(['rerun', 'configure'])
    expect(yamlOf('configure', one)).toBe(`version: 1\nsettings:\n  registriesWithoutMetadata: [${ACME}]\n`)
    const text = 'version: 1\nsettings: { cooldown: 1d, registriesWithoutMetadata: ["https://other.example"] }\n'
    expect(addedLines('configure', one, text)).toEqual([
      `settings: { cooldown: 1d, registriesWithoutMetadata: ["https://other.example", ${ACME}] }`,
    ])
  })
  test('and those that a shared policy accepts stay accepted', () => {
    const shared = [
      { from: './shared.yml', text: 'version: 1\nsettings: { registriesWithoutMetadata: [https://other.example] }\n', sha256: '' },
    ]
    const policy = parse('version: 1\nextends: ./shared.yml\n', shared)
    const remedy = remediesOf(one, policy).find(({ kind }) => kind === 'configure')!
    expect(patched(remedy, policy, shared).settings.registriesWithoutMetadata).toEqual(['https://other.example', ACME])
  })
  test('but not where npm’s own registry could be asked instead', () => expect(kinds({ ...one, registry: 'public' })).toEqual(['rerun']))
  test('nor where an entry names accounts', () =>
    expect(kinds(one, 'version: 1\npackages:\n  lib: [{ unattested: true, accounts: [alice] }]\n')).toEqual(['rerun']))
})

describe('a registry besides', () => {
  const from = (root: string): Candidate =>
    candidate({ change: updated(locked('1.1.0', { source: is.registrySource('lib', '1.1.0', root) })) })
  test.each(['https://gitlab.example/api/v4/projects/1/packages/npm', 'https://npm.evil.example'])(
    '%s, and not everybody on that host; after the exemption of the one version',
    (root) => {
      const text = 'version: 1\nsettings: { cooldown: 72h }\n'
      expect(kinds(from(root), text)).toEqual(['revert', 'exempt', 'configure'])
      expect(yamlOf('configure', from(root), text)).toBe(
        `settings:\n  registries: [public, ${JSON.stringify(root)}]\n`.replace(/"(?=https)|(?<=[a-z])"/g, ''),
      )
    },
  )
  test('those of a shared policy stay', () => {
    const shared = [
      { from: './shared.yml', text: 'version: 1\nsettings: { registries: [public, https://npm.acme.example] }\n', sha256: '' },
    ]
    const text = 'version: 1\nextends: ./shared.yml\n'
    const other = from('https://npm.other.example')
    const remedy = remediesOf(other, parse(text, shared)).find(({ kind }) => kind === 'configure')!
    const after = patchedText(remedy, parse(text, shared))
    expect(after).toBe(`${text}\nsettings:\n  registries: [public, https://npm.acme.example, https://npm.other.example]\n`)
    for (const root of ['https://npm.acme.example', 'https://npm.other.example'])
      expect(remediesOf(from(root), parse(after, shared))).toEqual([])
  })
})

test('waiting: until when, and only what age blocks', () => {
  const [wait] = remediesOf(YOUNG, NO_POLICY)
  expect(wait).toMatchObject({ kind: 'wait', until: '2026-11-25T08:00:00Z', lifts: ['too-new'], patch: undefined })
  expect(blockedOf([YOUNG], NO_POLICY)[0]?.readyAt).toBe('2026-11-25T08:00:00Z')
})

describe('all of them as one patch', () => {
  const other: Candidate = { ...MOVED, change: { ...(MOVED.change as ReturnType<typeof updated>), after: locked('1.1.0', {}, 'lib2') } }
  test('two packages of one new publisher bring it once', () => {
    const text = 'version: 1\nsettings: { unlisted: block }\n'
    const ours = [MOVED, other].map((one) => ({ ...one, change: added(one.change.after), baseline: [] }))
    const patch = commonPatch(blockedOf(ours, parse(text)), parse(text))!
    expect(patch.yaml.match(/octo-moved:/g)).toHaveLength(1)
    expect(patch.yaml).toContain('  lib: octo-moved\n  lib2: octo-moved\n')
  })
  test('two publishers that would have one name get two, and each package its own', () => {
    const text = 'version: 1\nsettings: { unlisted: block }\n'
    const fromNext = { ...MOVED, evidence: verified({ ...elsewhere, sourceRepositoryRef: 'refs/heads/next' }) }
    const ours = [MOVED, { ...fromNext, change: other.change }, { ...MOVED, change: updated(locked('1.1.0', {}, 'lib3')) }]
    const each = ours.map((one) => ({ ...one, change: added(one.change.after), baseline: [] }))
    const patch = commonPatch(blockedOf(each, parse(text)), parse(text))!
    expect(patch.yaml).toContain('  lib: octo-moved\n  lib2: octo-moved-release\n  lib3: octo-moved\n')
    expect(patch.yaml.match(/repository: octo\/moved/g)).toHaveLength(2)
    const after = parse(applyPatch(text, patch.diff) || '')
    expect(each.filter((one) => !isAuthorized(one, after))).toEqual([])
  })
  test('two exemptions stand in one list', () => {
    const patch = commonPatch(blockedOf([MOVED, other], NO_POLICY), NO_POLICY)!
    expect(problemsOf(patch.yaml)).toEqual([])
    expect(patch.yaml.match(/- package: /g)).toHaveLength(2)
  })
  test('what only has to wait is left out while something else is blocked', () => {
    expect(
      commonPatch(blockedOf([MOVED, { ...YOUNG, change: added(locked('2.0.0', {}, 'young')) }], NO_POLICY), NO_POLICY)?.yaml,
    ).not.toContain('young')
    expect(commonPatch(blockedOf([YOUNG], NO_POLICY), NO_POLICY)?.yaml).toContain('rules: [too-new]')
  })
  test('nothing blocked, nothing to say', () => expect(commonPatch([], NO_POLICY)).toBeUndefined())
})
