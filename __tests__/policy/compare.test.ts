import { describe, expect, test } from '@jest/globals'
import { compareIdentity } from '../../src/judge/compare.ts'
import { type Changes, identityOf, parse } from './policies.ts'

const github = (fields: string) =>
  parse(`version: 1
publishers:
  octo: { workflow: .github/workflows/release.yml, triggers: [push], ${fields} }
`).publishers[0]!
const gitlab = (fields: string) =>
  parse(`version: 1
publishers:
  lab: { provider: gitlab-ci, triggers: [push], refs: [refs/heads/main], ${fields} }
`).publishers[0]!

const BY_NAME = 'repository: octo/widget, refs: [refs/heads/main]'
const BY_ID = `${BY_NAME}, repositoryId: "4242", ownerId: "2424"`
const rulesOf = (fields: string, changes: Changes): readonly string[] =>
  compareIdentity(identityOf(changes), github(fields)).mismatches.map(({ rule }) => rule)

const SOURCE = 'https://github.com/octo/widget'
const uri = (path: string, ref = 'refs/heads/main'): Changes => ({ buildConfigUri: `${path}@${ref}`, buildSignerUri: `${path}@${ref}` })
const source = (sourceRepositoryUri: string): Changes => ({ sourceRepositoryUri })

describe('an identity meets a publisher', () => {
  test.each<[string, string, Changes]>([
    ['in every field', BY_NAME, {}],
    ['by id', BY_ID, {}],
    ['by id, renamed', BY_ID, { repository: 'neworg/newname' }],
    ['by name, in another case', BY_NAME, { repository: 'OCTO/Widget' }],
    ['by name of another case', 'repository: Octo/WIDGET, refs: [refs/heads/main]', {}],
    [
      'by repository id alone, after a transfer',
      'repository: octo/widget, refs: [refs/heads/main], repositoryId: "4242"',
      { sourceRepositoryOwnerIdentifier: '9' },
    ],
    ['on any of several refs', 'repository: octo/widget, refs: [refs/heads/v4, refs/heads/main]', {}],
    ['on a ref that a pattern holds', 'repository: octo/widget, refGlobs: ["refs/tags/v*"]', { ref: 'refs/tags/v1.0.0' }],
    ['on a tag with @ and +', 'repository: octo/widget, refGlobs: ["refs/tags/*/*@*"]', { ref: 'refs/tags/@octo/widget@1.0.0+x' }],
    ['with its environment', `${BY_NAME}, environment: release`, { deploymentEnvironment: 'release' }],
    ['with an environment nobody asked for', BY_NAME, { deploymentEnvironment: 'release' }],
    ['on the runner it names', `${BY_NAME}, runner: self-hosted`, { runnerEnvironment: 'self-hosted' }],
    [
      'signed by the reusable workflow it names',
      `${BY_NAME}, signer: acme/build/.github/workflows/npm.yml@refs/tags/v2`,
      { buildSignerUri: 'https://github.com/ACME/build/.github/workflows/npm.yml@refs/tags/v2' },
    ],
    [
      'signed by a workflow pinned to a commit',
      `${BY_NAME}, signer: acme/build/.github/workflows/npm.yml@${'e'.repeat(40)}`,
      { buildSignerUri: `https://github.com/acme/build/.github/workflows/npm.yml@${'e'.repeat(40)}` },
    ],
    [
      'with a workflow from another ref that it names',
      'repository: octo/widget, refs: [refs/heads/v4, refs/heads/main]',
      { sourceRepositoryRef: 'refs/heads/v4', ...uri(`${SOURCE}/.github/workflows/release.yml`, 'refs/heads/main') },
    ],
    ['with a workflow named by the source commit', BY_NAME, uri(`${SOURCE}/.github/workflows/release.yml`, 'd'.repeat(40))],
  ])('%s', (_, fields, changes) => expect(rulesOf(fields, changes)).toEqual([]))

  test('and a rename is worth a note', () => {
    expect(compareIdentity(identityOf({ repository: 'neworg/newname' }), github(BY_ID)).notes).toEqual([
      'the repository that the policy calls octo/widget is now https://github.com/neworg/newname; its id is the same',
    ])
    expect(compareIdentity(identityOf(), github(BY_ID)).notes).toEqual([])
  })
})

describe('an identity is not the publisher', () => {
  // The numbers are those of the list of identity pitfalls: 1 prefix, 2 patterns, 3 URL tricks, 4 case, 5 issuer, 6 ref, 7 splitting, 8 reusable workflow, 9 ids, 15 trigger and environment.
  test.each<[string, string, Changes, readonly string[]]>([
    ['1: owner is a prefix', BY_NAME, { repository: 'octo-evil/widget' }, ['repository-unexpected']],
    ['1: repository is a prefix', BY_NAME, { repository: 'octo/widget-evil' }, ['repository-unexpected']],
    ['1: repository is longer than the real one', BY_NAME, { repository: 'octo/widge' }, ['repository-unexpected']],
    ['1: workflow.evil', BY_NAME, { workflow: '.github/workflows/release.yml.evil' }, ['workflow-unexpected']],
    ['1: .yaml for .yml', BY_NAME, { workflow: '.github/workflows/release.yaml' }, ['workflow-unexpected']],
    ['1: .yml-x', BY_NAME, { workflow: '.github/workflows/release.yml-x' }, ['workflow-unexpected']],
    ['1: in a folder of the same name', BY_NAME, { workflow: 'x/.github/workflows/release.yml' }, ['workflow-unexpected']],
    [
      '2: any character for the dot of the host',
      BY_NAME,
      source('https://githubXcom/octo/widget'),
      ['repository-unexpected', 'workflow-unexpected'],
    ],
    ['2: any character for the dot of the workflow', BY_NAME, { workflow: '.github/workflows/release-yml' }, ['workflow-unexpected']],
    ['2: a dot in a glob is a dot', 'repository: octo/widget, refGlobs: ["refs/tags/v1.*"]', { ref: 'refs/tags/v1x0' }, ['ref-unexpected']],
    ['2: a newline after the ref', BY_NAME, { ref: 'refs/heads/main\n' }, ['ref-unexpected']],
    [
      '2: a newline that a glob would hold',
      'repository: octo/widget, refGlobs: ["refs/heads/*"]',
      { ref: 'refs/heads/main\nx' },
      ['ref-unexpected'],
    ],
    [
      '3: as the path of another host',
      BY_NAME,
      source('https://evil.com/https://github.com/octo/widget'),
      ['repository-unexpected', 'workflow-unexpected'],
    ],
    [
      '3: as the beginning of another host',
      BY_NAME,
      source('https://github.com.evil.com/octo/widget'),
      ['repository-unexpected', 'workflow-unexpected'],
    ],
    [
      '3: as user information',
      BY_NAME,
      source('https://github.com@evil.com/octo/widget'),
      ['repository-unexpected', 'workflow-unexpected'],
    ],
    ['3: with a port', BY_NAME, source('https://github.com:443/octo/widget'), ['repository-unexpected', 'workflow-unexpected']],
    ['3: with a trailing slash', BY_NAME, source(`${SOURCE}/`), ['repository-unexpected', 'workflow-unexpected']],
    ['3: with a double slash', BY_NAME, source('https://github.com//octo/widget'), ['repository-unexpected', 'workflow-unexpected']],
    ['3: percent-encoded', BY_NAME, source('https://github.com/octo%2Fwidget'), ['repository-unexpected', 'workflow-unexpected']],
    ['3: with ..', BY_NAME, source('https://github.com/evil/../octo/widget'), ['repository-unexpected', 'workflow-unexpected']],
    ['3: with a query', BY_NAME, source(`${SOURCE}?x`), ['repository-unexpected', 'workflow-unexpected']],
    ['3: with a fragment', BY_NAME, source(`${SOURCE}#x`), ['repository-unexpected', 'workflow-unexpected']],
    ['3: over http', BY_NAME, source('http://github.com/octo/widget'), ['repository-unexpected', 'workflow-unexpected']],
    ['3: without a scheme', BY_NAME, source('github.com/octo/widget'), ['repository-unexpected', 'workflow-unexpected']],
    ['4: the host in another case', BY_NAME, source('https://GITHUB.com/octo/widget'), ['repository-unexpected', 'workflow-unexpected']],
    [
      '4: the Kelvin sign is no k',
      'repository: kelvin/x, refs: [refs/heads/main]',
      { repository: '\u212aelvin/x' },
      ['repository-unexpected'],
    ],
    [
      '4: a dotless i is no i',
      'repository: octo/thing, refs: [refs/heads/main]',
      { repository: 'octo/th\u0131ng' },
      ['repository-unexpected'],
    ],
    ['4: the workflow in another case', BY_NAME, { workflow: '.github/workflows/Release.yml' }, ['workflow-unexpected']],
    ['4: the ref in another case', BY_NAME, { ref: 'refs/heads/Main' }, ['ref-unexpected']],
    [
      '4: the environment in another case',
      `${BY_NAME}, environment: release`,
      { deploymentEnvironment: 'Release' },
      ['environment-unexpected'],
    ],
    ['4: the trigger in another case', BY_NAME, { buildTrigger: 'Push' }, ['trigger-unexpected']],
    [
      '5: an enterprise slug after the issuer',
      BY_NAME,
      { issuer: 'https://token.actions.githubusercontent.com/evilslug' },
      ['issuer-unexpected'],
    ],
    ['5: a longer host', BY_NAME, { issuer: 'https://token.actions.githubusercontent.com.evil.example' }, ['issuer-unexpected']],
    ['5: http', BY_NAME, { issuer: 'http://token.actions.githubusercontent.com' }, ['issuer-unexpected']],
    ['5: a trailing slash', BY_NAME, { issuer: 'https://token.actions.githubusercontent.com/' }, ['issuer-unexpected']],
    [
      '6: a branch named like the tag',
      'repository: octo/widget, refs: [refs/tags/v1.0.0]',
      { ref: 'refs/heads/v1.0.0' },
      ['ref-unexpected'],
    ],
    ['6: a branch that begins alike', BY_NAME, { ref: 'refs/heads/main-evil' }, ['ref-unexpected']],
    [
      '6: a branch called refs/tags/v1',
      'repository: octo/widget, refGlobs: ["refs/tags/*"]',
      { ref: 'refs/heads/refs/tags/v1' },
      ['ref-unexpected'],
    ],
    [
      '6: * does not cross /',
      'repository: octo/widget, refGlobs: ["refs/heads/*"]',
      { ref: 'refs/heads/release/evil' },
      ['ref-unexpected'],
    ],
    ['6: a pull request', BY_NAME, { ref: 'refs/pull/1/merge' }, ['ref-unexpected']],
    ['6: no ref', BY_NAME, { sourceRepositoryRef: undefined, ...uri(`${SOURCE}/.github/workflows/release.yml`) }, ['ref-unexpected']],
    [
      '7: the ref holds another workflow',
      BY_NAME,
      { workflow: '.github/workflows/evil.yml', ref: '.github/workflows/release.yml@refs/heads/main' },
      ['workflow-unexpected', 'ref-unexpected'],
    ],
    ['7: the workflow holds a ref', BY_NAME, { ...uri(`${SOURCE}/.github/workflows/release.yml@evil.yml`) }, ['workflow-unexpected']],
    [
      '7: a workflow from a ref that nobody named',
      BY_NAME,
      uri(`${SOURCE}/.github/workflows/release.yml`, 'refs/heads/evil'),
      ['workflow-unexpected'],
    ],
    [
      '7: a workflow of another repository',
      BY_NAME,
      uri('https://github.com/mallory/widget/.github/workflows/release.yml'),
      ['workflow-unexpected'],
    ],
    [
      '8: signed by a reusable workflow nobody named',
      BY_NAME,
      { buildSignerUri: 'https://github.com/mallory/build/.github/workflows/b.yml@refs/heads/main' },
      ['signer-unexpected'],
    ],
    [
      '8: our reusable workflow, called by another repository',
      BY_NAME,
      { repository: 'mallory/x', buildSignerUri: `${SOURCE}/.github/workflows/release.yml@refs/heads/main` },
      ['repository-unexpected', 'signer-unexpected'],
    ],
    [
      '8: the named signer at another ref',
      `${BY_NAME}, signer: acme/build/.github/workflows/npm.yml@refs/tags/v2`,
      { buildSignerUri: 'https://github.com/acme/build/.github/workflows/npm.yml@refs/tags/v2-evil' },
      ['signer-unexpected'],
    ],
    [
      '8: not signed by the named signer but by itself',
      `${BY_NAME}, signer: acme/build/.github/workflows/npm.yml@refs/tags/v2`,
      {},
      ['signer-unexpected'],
    ],
    [
      '8: the path of the signer in another case',
      `${BY_NAME}, signer: acme/build/.github/workflows/npm.yml@refs/tags/v2`,
      { buildSignerUri: 'https://github.com/acme/build/.github/Workflows/npm.yml@refs/tags/v2' },
      ['signer-unexpected'],
    ],
    [
      '9: the name was taken over',
      BY_ID,
      { sourceRepositoryIdentifier: '9', sourceRepositoryOwnerIdentifier: '8' },
      ['repository-unexpected', 'repository-unexpected'],
    ],
    ['9: transferred to another owner', BY_ID, { sourceRepositoryOwnerIdentifier: '8' }, ['repository-unexpected']],
    [
      '9: the certificate has no ids',
      BY_ID,
      { sourceRepositoryIdentifier: undefined, sourceRepositoryOwnerIdentifier: undefined },
      ['repository-unexpected', 'repository-unexpected'],
    ],
    ['9: a leading zero', BY_ID, { sourceRepositoryIdentifier: '04242' }, ['repository-unexpected']],
    [
      '9: an exponent',
      'repository: octo/widget, refs: [refs/heads/main], repositoryId: "1000"',
      { sourceRepositoryIdentifier: '1e3' },
      ['repository-unexpected'],
    ],
    [
      '9: beyond 2^53',
      'repository: octo/widget, refs: [refs/heads/main], repositoryId: "9007199254740993"',
      { sourceRepositoryIdentifier: '9007199254740992' },
      ['repository-unexpected'],
    ],
    [
      '9: only the owner is named by id: the name still decides',
      'repository: octo/widget, refs: [refs/heads/main], ownerId: "2424"',
      { repository: 'octo/evil' },
      ['repository-unexpected'],
    ],
    ['15: no trigger', BY_NAME, { buildTrigger: undefined }, ['trigger-unexpected']],
    ['15: a trigger nobody named', BY_NAME, { buildTrigger: 'pull_request_target' }, ['trigger-unexpected']],
    ['15: no environment', `${BY_NAME}, environment: release`, {}, ['environment-unexpected']],
    [
      '15: an environment with a space',
      `${BY_NAME}, environment: release`,
      { deploymentEnvironment: 'release ' },
      ['environment-unexpected'],
    ],
    ['15: a runner of their own', BY_NAME, { runnerEnvironment: 'self-hosted' }, ['runner-unexpected']],
    ['15: no runner', BY_NAME, { runnerEnvironment: undefined }, ['runner-unexpected']],
    ['a snapshot branch with its own release.yml', BY_NAME, { ref: 'refs/heads/snapshot-1' }, ['ref-unexpected']],
  ])('%s', (_, fields, changes, rules) => expect(rulesOf(fields, changes)).toEqual(rules))

  test('of another repository’s workflow the wanted one is the policy’s, not that of the same name over there', () => {
    const other = identityOf({ sourceRepositoryUri: 'https://github.com/mallory/widget', workflow: '.github/workflows/ci.yml' })
    const { mismatches } = compareIdentity(other, github(BY_NAME))
    expect(mismatches.find(({ rule }) => rule === 'workflow-unexpected')?.wanted).toBe(
      'https://github.com/octo/widget/.github/workflows/release.yml@refs/heads/main',
    )
  })
})

describe('GitLab', () => {
  const base = { issuer: 'https://gitlab.com', repository: 'group/project', workflow: '.gitlab-ci.yml' }
  const certified = (
    changes: Changes = {},
    host = 'https://gitlab.com',
    project = 'group/project',
    config = '.gitlab-ci.yml',
    ref = 'refs/heads/main',
  ): Changes => ({
    issuer: base.issuer,
    sourceRepositoryUri: `https://gitlab.com/${project}`,
    sourceRepositoryRef: ref,
    buildConfigUri: `${host}/${project}//${config}@${ref}`,
    buildSignerUri: `${host}/${project}//${config}@${ref}`,
    runnerEnvironment: 'gitlab-hosted',
    ...changes,
  })
  const rules = (fields: string, changes: Changes) =>
    compareIdentity(identityOf(changes), gitlab(fields)).mismatches.map(({ rule }) => rule)

  test.each<[string, string, Changes, readonly string[]]>([
    ['is met', 'repository: group/project', certified(), []],
    ['is met in a subgroup', 'repository: group/sub/project', certified({}, 'https://gitlab.com', 'group/sub/project'), []],
    [
      'is met on a server of its own',
      'repository: group/project, issuer: https://gitlab.archlinux.org',
      certified({ issuer: 'https://gitlab.archlinux.org' }, 'https://gitlab.archlinux.org'),
      [],
    ],
    [
      'is met by id after a rename',
      'repository: group/project, repositoryId: "4242"',
      certified({}, 'https://gitlab.com', 'new/place'),
      [],
    ],
    [
      'issuer and project together: the same project elsewhere',
      'repository: group/project',
      certified({ issuer: 'https://gitlab.archlinux.org' }),
      ['issuer-unexpected'],
    ],
    ['another project', 'repository: group/project', certified({}, 'https://gitlab.com', 'group/project-evil'), ['repository-unexpected']],
    [
      'another configuration',
      'repository: group/project',
      certified({}, 'https://gitlab.com', 'group/project', 'evil.gitlab-ci.yml'),
      ['workflow-unexpected'],
    ],
    [
      'another ref',
      'repository: group/project',
      certified({}, 'https://gitlab.com', 'group/project', '.gitlab-ci.yml', 'refs/heads/evil'),
      ['ref-unexpected'],
    ],
    ['a GitHub certificate', 'repository: octo/widget', {}, ['issuer-unexpected', 'repository-unexpected', 'workflow-unexpected']],
  ])('%s', (_, fields, changes, expected) => expect(rules(fields, changes)).toEqual(expected))

  test('a GitLab certificate does not meet a GitHub publisher', () =>
    expect(rulesOf(BY_NAME, certified({}, 'https://gitlab.com', 'octo/widget'))).toEqual([
      'issuer-unexpected',
      'repository-unexpected',
      'workflow-unexpected',
      'runner-unexpected',
    ]))
})
