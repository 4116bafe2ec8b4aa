import { describe, expect, test } from '@jest/globals'
import { known } from '../../src/domain/answer.ts'
import type { Candidate } from '../../src/domain/candidate.ts'
import { decide } from '../../src/line/decide.ts'
import { NO_POLICY } from '../../src/domain/policy.ts'
import { suggestAll, suggestFor } from '../../src/policy/draft/suggest.ts'
import { suggestedLines, suggestedText } from '../../src/policy/draft/suggest-text.ts'
import {
  added,
  baseline,
  byAlice,
  candidate,
  human,
  invalid,
  locked,
  outage,
  packument,
  plain,
  run,
  unattested,
  verified,
} from '../helpers/candidate.ts'
import { OCTO, parse, problemsOf } from './policies.ts'

const BY_ID = OCTO.replace('    triggers', '    repositoryId: "4242"\n    triggers')
const elsewhere = { repository: 'octo/moved', sourceRepositoryIdentifier: '9', sourceRepositoryOwnerIdentifier: '8' }
const WAY: Candidate = candidate({
  evidence: verified(elsewhere),
  run: known(run({ repositoryId: '9', headRepositoryId: '9', repositoryFullName: 'octo/moved' })),
})

/** What is suggested, after having seen that it lets the version in and that the result is a policy. */
function suggested(one: Candidate, text?: string): { text: string; trusts: readonly string[] } {
  const policy = text === undefined ? NO_POLICY : parse(text)
  expect(decide(one, policy).kind).toBe('unauthorized')
  const suggestion = suggestFor(decide(one, policy), policy)!
  if (suggestion.kind === 'none') throw new Error(suggestion.because)
  const after = suggestedText(text, [suggestion])
  expect(problemsOf(after)).toEqual([])
  const verdict = decide(one, parse(after))
  expect(verdict.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule)).toEqual([])
  return { text: after, trusts: suggestion.trusts }
}
const addedLines = (before: string, after: string): readonly string[] =>
  after.split('\n').filter((line) => !before.split('\n').includes(line))

describe('the smallest addition that lets it in', () => {
  test('another branch: one more ref', () => {
    const one = candidate({ evidence: verified({ sourceRepositoryRef: 'refs/heads/v2' }) })
    const { text, trusts } = suggested(one, BY_ID)
    expect(addedLines(BY_ID, text)).toEqual(['    refs: [refs/heads/main, refs/heads/v2]'])
    expect(trusts).toEqual(['trusts octo/widget on the ref refs/heads/v2 too, for every package of publisher octo'])
  })
  test('another branch of a publisher that a shared policy declares: a publisher of its own, for the shared file is not ours to edit', () => {
    const text = 'version: 1\nextends: ./shared.yml\npackages:\n  lib: octo\n'
    const shared = [{ from: './shared.yml', text: BY_ID.slice(0, BY_ID.indexOf('packages:')), sha256: '' }]
    const one = candidate({ evidence: verified({ sourceRepositoryRef: 'refs/heads/v2' }) })
    const suggestion = suggestFor(decide(one, parse(text, shared)), parse(text, shared))!
    const after = suggestedText(text, [suggestion])
    expect(decide(one, parse(after, shared)).kind).toBe('authorized')
    expect(after).toContain('  lib: [octo, { publisher: octo-widget, versions: ">=1.1.0" }]')
  })
  test('a tag: its pattern', () => {
    const { text } = suggested(candidate({ evidence: verified({ sourceRepositoryRef: 'refs/tags/v1.1.0' }) }), BY_ID)
    expect(addedLines(BY_ID, text)).toEqual(['    refGlobs: [refs/tags/v*]'])
  })
  test('another trigger, and another ref at once', () => {
    const { text } = suggested(
      candidate({
        evidence: verified({ sourceRepositoryRef: 'refs/heads/v2', buildTrigger: 'workflow_dispatch' }),
        run: known(run({ event: 'workflow_dispatch' })),
      }),
      BY_ID,
    )
    expect(addedLines(BY_ID, text)).toEqual(['    refs: [refs/heads/main, refs/heads/v2]', '    triggers: [push, workflow_dispatch]'])
  })
  test('another repository: a second publisher, from this version on', () => {
    const { text, trusts } = suggested(WAY, BY_ID)
    expect(addedLines(BY_ID, text).join('\n')).toContain('  lib: [octo, { publisher: octo-moved, versions: ">=1.1.0" }]')
    expect(trusts).toEqual(['trusts octo/moved (release.yml on refs/heads/main, by push) in versions >=1.1.0 for lib'])
  })
  test('a package under a pattern gets a name of its own, with what the pattern had', () => {
    const text = BY_ID.replace('lib: octo', '"@octo/*": octo')
    const one = candidate({ ...WAY, change: added(locked('1.1.0', {}, '@octo/x')) })
    expect(addedLines(text, suggested(one, text).text).slice(-3)).toEqual([
      '  "@octo/x":',
      '    - octo',
      '    - { publisher: octo-moved, versions: ">=1.1.0" }',
    ])
  })
  test('continuity broken: the package gets its publisher, in a policy that there was none of', () => {
    const { text, trusts } = suggested(WAY)
    expect(text.startsWith('version: 1\n\npublishers:\n  octo-moved:\n')).toBe(true)
    expect(text.endsWith('packages:\n  lib: octo-moved\n')).toBe(true)
    expect(trusts).toEqual(['trusts octo/moved (release.yml on refs/heads/main, by push) for lib'])
  })
  test('unlisted under block: the publisher that is there, if it is met', () => {
    const text = `${BY_ID.replace('lib: octo', 'other: octo')}settings: { unlisted: block }\n`
    expect(addedLines(text, suggested(candidate(), text).text)).toEqual(['  lib: octo'])
  })
  test('unlisted under block and unattested: the account', () => {
    const text = 'version: 1\nsettings: { unlisted: block }\n'
    expect(suggested(plain(), text).text).toBe(`${text}\npackages:\n  lib:\n    - { unattested: true, accounts: [alice] }\n`)
  })
  test('outside of every range: an entry from this version on', () => {
    const text = BY_ID.replace('lib: octo', 'lib: [{ publisher: octo, versions: "<1" }]')
    expect(addedLines(text, suggested(candidate(), text).text)).toEqual([
      '  lib: [{ publisher: octo, versions: "<1" }, { publisher: octo, versions: ">=1.1.0" }]',
    ])
  })
  test('an account that is not named: its name', () => {
    const text = 'version: 1\npackages:\n  lib:\n    - { unattested: true, accounts: [bob] } # ours\n'
    expect(addedLines(text, suggested(plain(), text).text)).toEqual(['    - { unattested: true, accounts: [alice] }'])
  })
  test('attested now, by a trusted publisher whose name is every other’s too: the publisher, beside the account', () => {
    const text = 'version: 1\npackages:\n  lib:\n    - { unattested: true, accounts: [alice] }\n'
    const { text: after, trusts } = suggested(candidate(), text)
    expect(addedLines(text, after)).toContain('    - { publisher: octo-widget, versions: ">=1.1.0" }')
    expect(after).not.toContain('GitHub Actions')
    expect(trusts).toEqual(['trusts octo/widget (release.yml on refs/heads/main, by push) in versions >=1.1.0 for lib'])
  })
  test('an attestation that is gone: an exemption for these bytes, for thirty days', () => {
    const one = candidate({
      evidence: unattested,
      packument: known(packument({ '1.1.0': { ...byAlice, account: human('mallory') } })),
      baseline: [baseline()],
    })
    const { text, trusts } = suggested(one)
    expect(text).toContain(`exemptions:\n  - package: lib\n    version: 1.1.0\n    integrity: "sha512-${'B'.repeat(86)}=="\n    rules: [`)
    expect(text).toContain('    expires: 2026-12-22\n')
    expect(trusts).toEqual([
      expect.stringMatching(/^lets in lib@1\.1\.0, these bytes alone, despite attestation-lost.*, until 2026-12-22$/),
    ])
  })
  test('a failed run beside another branch: the ref, and an exemption for the run', () => {
    const one = candidate({ evidence: verified({ sourceRepositoryRef: 'refs/heads/v2' }), run: known(run({ conclusion: 'failure' })) })
    const { text, trusts } = suggested(one, BY_ID)
    expect(text).toContain('refs: [refs/heads/main, refs/heads/v2]')
    expect(text).toContain('rules: [run-failed]')
    expect(trusts).toHaveLength(2)
  })
})

describe('nothing is suggested', () => {
  test('where nothing blocks', () => expect(suggestFor(decide(candidate(), parse(BY_ID)), parse(BY_ID))).toBeUndefined())
  test.each<[string, Candidate, string, RegExp]>([
    ['for attestations that do not verify', candidate({ evidence: invalid }), BY_ID, /no policy lets that in$/],
    ['for an outage', candidate({ evidence: outage }), BY_ID, /re-run, a policy cannot stand in for the answer$/],
    ['for what the policy denies', candidate(), BY_ID.replace('lib: octo', 'lib: [{ deny: true }]'), /no policy lets that in$/],
  ])('%s', (_, one, text, because) =>
    expect(suggestFor(decide(one, parse(text)), parse(text))).toEqual({
      kind: 'none',
      package: one.change.after,
      because: expect.stringMatching(because),
    }),
  )
})

test('two packages of one new publisher bring it once', () => {
  const other: Candidate = {
    ...WAY,
    change: { ...(WAY.change as Extract<Candidate['change'], { kind: 'updated' }>), after: locked('1.1.0', {}, 'lib2') },
  }
  const suggestions = suggestAll(
    [WAY, other].map((one) => decide(one, NO_POLICY)),
    NO_POLICY,
  )
  const text = suggestedText(undefined, suggestions)
  expect(problemsOf(text)).toEqual([])
  expect(text.match(/octo-moved:/g)).toHaveLength(1)
  expect(text).toContain('  lib: octo-moved\n  lib2: octo-moved\n')
})

test('the lines to paste', () => {
  const policy = parse(BY_ID)
  const lines = (one: Candidate): string => {
    const suggestion = suggestFor(decide(one, policy), policy)!
    return suggestion.kind === 'patch' ? suggestedLines(suggestion).join('\n') : ''
  }
  expect(lines(candidate({ evidence: verified({ sourceRepositoryRef: 'refs/heads/v2' }) }))).toBe(
    'publishers:\n  octo:\n    refs: [refs/heads/v2]',
  )
  expect(problemsOf(`version: 1\n${lines(WAY)}\n`.replace('packages:', 'packages:'))).toEqual([])
})
