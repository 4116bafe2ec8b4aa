/** The lines that a finding offers to paste are a policy, and the version that they were offered for meets it wholly. */
import { describe, expect, test } from '@jest/globals'
import { listLines, publisherLines, whoPublishes } from '../../src/weighing/policy-lines.ts'
import { standingOf } from '../../src/judge/standing.ts'
import { candidate } from '../helpers/report.ts'
import { type Changes, EVIDENCE, OCTO, identityOf, parse, verified } from './policies.ts'

const { after } = candidate().change
const NO_PUBLISHERS = parse('version: 1\n')
const pasted = (changes: Changes, policy = NO_PUBLISHERS): string =>
  publisherLines(after, identityOf(changes), policy)
    .split('\n')
    .map((line) => line.slice(2))
    .join('\n')

const signer = 'https://github.com/acme/build/.github/workflows/npm.yml@refs/tags/v2'
const enterprise = 'https://token.actions.githubusercontent.com/acme'

describe('a publisher to paste lets in what it was offered for', () => {
  test.each<[string, Changes]>([
    ['a branch', {}],
    ['a tag of the version', { ref: `refs/tags/v${after.version}` }],
    ['a branch named after the version', { ref: `refs/heads/release/${after.version}` }],
    ['another event', { buildTrigger: 'workflow_dispatch' }],
    ['a reusable workflow', { buildSignerUri: signer }],
    ['a self-hosted runner', { runnerEnvironment: 'self-hosted' }],
    ['the issuer of an enterprise', { issuer: enterprise }],
    ['a certificate without ids', { sourceRepositoryIdentifier: undefined, sourceRepositoryOwnerIdentifier: undefined }],
    ['a repository called .github', { repository: 'octo/.github' }],
    ['a repository called true', { repository: 'octo/true' }],
    ['a repository called 404', { repository: 'octo/404' }],
    ['a repository called -_-', { repository: 'octo/-_-' }],
  ])('%s', (_what, changes) => {
    const policy = parse(`version: 1\n${pasted(changes)}\n`)
    expect(
      standingOf(policy, { name: after.name, version: after.version, publishedAt: undefined, evidence: verified(identityOf(changes)) }),
    ).toMatchObject({ kind: 'published' })
  })

  test('a branch is never made a pattern', () => {
    expect(pasted({ ref: `refs/heads/release/${after.version}` })).toContain(`refs: [refs/heads/release/${after.version}]`)
  })

  test('its name is none that another publisher has', () => {
    const taken = parse(OCTO.replace('octo:', 'widget:').replace('lib: octo', 'lib: widget'))
    expect(pasted({}, taken)).toContain('\n  widget-2:\n')
    expect(pasted({}, taken)).toMatch(/: widget-2$/)
  })
})

describe('what is to be added to an entry', () => {
  const policy = parse('version: 1\npackages:\n  lib: [{ unattested: true, accounts: [alice], versions: "<1" }]\n')
  test.each<[string, string, string]>([
    ['accounts', listLines('accounts', ['alice', '@mallory']), '\n  accounts: [alice, "@mallory"]'],
    ['maintainers on GitHub', listLines('maintainers.github', ['octocat', 'octocat', 'b[bot]']), '\n  maintainers:\n    github: [octocat, "b[bot]"]'], // prettier-ignore
    ['maintainers on npm', listLines('maintainers.npm', ['404']), '\n  maintainers:\n    npm: ["404"]'],
  ])('%s', (_what, lines, expected) => expect(lines).toBe(expected))

  test('what does not verify, or could not be had, is not offered as unattested', () => {
    for (const evidence of [EVIDENCE.invalid, EVIDENCE.unavailable]) expect(whoPublishes(after, evidence, undefined, policy)).toBe('.')
    expect(whoPublishes(after, EVIDENCE.unattested, undefined, policy)).toContain('unattested: true')
  })
})
