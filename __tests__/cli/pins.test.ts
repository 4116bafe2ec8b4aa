/** Pinned actions on the command line: audit, init, lint, suggest and explain, in a plain folder and in git, recorded and replayed. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { type ActionRepositories, type ActionRepository, answerAction, commitOf, idsOf } from '../helpers/action-repositories.ts'
import { NOW, STORY, closeAll, countersign, environment, folderWith, lockfile, openOutside, repositoryWith } from '../helpers/cli.ts'
import { CI, POLICY, workflow } from '../helpers/pinned.ts'
import type { Loopback } from '../helpers/loopback.ts'
import { serveGitHub } from '../helpers/servers.ts'

const made = (more: Partial<ActionRepository> = {}): ActionRepository => ({
  branches: { main: ['start', 'v1.0.0', 'v1.1.0', 'tip'] },
  tags: { 'v1.0.0': 'v1.0.0', 'v1.1.0': 'v1.1.0' },
  releases: { 'v1.0.0': { at: '2026-08-01T00:00:00Z' }, 'v1.1.0': { at: '2026-10-02T00:00:00Z' } },
  ...more,
})
const BESIDE: ActionRepository = {
  branches: { main: ['start', 'm1', 'm2'] },
  off: { 'v1.0.0': 'm1', 'v1.1.0': 'm2' },
  tags: { 'v1.0.0': 'v1.0.0', 'v1.1.0': 'v1.1.0' },
  releases: { 'v1.0.0': { at: '2026-08-01T00:00:00Z' }, 'v1.1.0': { at: '2026-10-02T00:00:00Z' } },
}
const ALL: ActionRepositories = {
  'octo/tool': made({ off: { evil: 'tip' } }),
  'octo/steady': made({
    releases: { 'v1.0.0': { at: '2026-08-01T00:00:00Z', immutable: true }, 'v1.1.0': { at: '2026-10-02T00:00:00Z', immutable: true } },
  }),
  'octo/beside': BESIDE,
}
const use = (name: string, label: string, comment = `# ${label}`): string => `uses: ${name}@${commitOf(name, label)} ${comment}`.trim()
const TREE = {
  [CI]: workflow(use('octo/tool', 'v1.0.0'), use('octo/beside', 'v1.0.0'), use('octo/steady', 'v1.0.0'), 'uses: octo/tool@v1'),
}

let [options, github]: [readonly string[], Loopback | undefined] = [[], undefined]
beforeAll(async () => {
  const outside = await openOutside()
  github = await serveGitHub({ story: STORY, more: (method, url) => (method === 'GET' ? answerAction(ALL, url) : undefined) })
  options = ['--registry', outside.registry.url, ...outside.trust, '--now', NOW, '--github-api', github.url]
})
afterAll(async () => {
  await github?.close()
  await closeAll()
})

interface Told {
  readonly conclusion: string
  readonly changes: readonly {
    readonly name: string
    readonly version: string
    readonly verdict: string
    readonly findings: readonly { readonly rule: string }[]
  }[]
}
const told = (out: string): readonly string[] =>
  (JSON.parse(out) as Told).changes.map(({ name, verdict, findings }) => [name, verdict, ...findings.map(({ rule }) => rule)].join(' '))

describe.each([
  ['a plain folder', (files: Readonly<Record<string, string>>) => folderWith(files)],
  ['a clone', (files: Readonly<Record<string, string>>) => repositoryWith([{ branch: 'main', files }])],
])('in %s', (_, place) => {
  test('audit judges every pin, without a lockfile too', async () => {
    const { status, out } = await countersign(['audit', ...options, '--format', 'json'], place(TREE))
    expect(told(out).toSorted()).toEqual([
      'actions:octo/beside unauthorized pin-impostor package-first-seen',
      'actions:octo/steady authorized package-first-seen',
      'actions:octo/tool authorized package-first-seen',
    ])
    expect(status).toBe(1)
  })

  test('init writes ids and what is true today. Then the audit passes, lint finds nothing, a bump passes and an attack does not', async () => {
    const folder = place({ ...TREE, 'package-lock.json': lockfile(['lib@1.0.0']) })
    const { status, out } = await countersign(['init', ...options], folder)
    expect({ status, out }).toMatchObject({ status: 0 })
    expect(out).toContain('actions:octo/beside: the repository with the id')
    const text = fs.readFileSync(path.join(folder, POLICY), 'utf8')
    const idLine = (name: string): string => `repositoryId: "${idsOf(name).repositoryId}", ownerId: "${idsOf(name).ownerId}"`
    expect(text).toContain(`  "actions:octo/tool":\n    - { ${idLine('octo/tool')} }`)
    expect(text).toContain(`  "actions:octo/steady":\n    - { ${idLine('octo/steady')}, immutable: required }`)
    expect(text).toContain(`  "actions:octo/beside":\n    - { ${idLine('octo/beside')}, detached: true }`)
    const audit = await countersign(['audit', ...options, '--policy', POLICY, '--format', 'json'], folder)
    expect(told(audit.out).filter((line) => !line.includes(' authorized'))).toEqual([])
    expect(audit.status).toBe(0)
    const lint = await countersign(['lint', '--now', NOW], folder)
    expect(lint).toMatchObject({ status: 0 })
    expect(lint.out).not.toMatch(/warning|error/)
    const again = await countersign(['init', ...options, '--format', 'json'], folder)
    expect(JSON.parse(again.out)).toMatchObject({ existed: true, added: [], covered: 4 })
    const bump = async (to: string) => {
      const clone = repositoryWith([
        { branch: 'main', files: { ...TREE, [POLICY]: text } },
        {
          branch: 'bump',
          from: 'main',
          files: { ...TREE, [POLICY]: text, [CI]: workflow(use('octo/tool', to, '# v1.1.0'), use('octo/beside', 'v1.1.0')) },
        },
      ])
      return countersign(['check', '--base', 'main', ...options, '--format', 'json'], clone)
    }
    expect(told((await bump('v1.1.0')).out)).toEqual([
      'actions:octo/tool authorized',
      'actions:octo/beside authorized',
      'actions:octo/steady not-judged',
    ])
    expect(told((await bump('evil')).out)[0]).toBe('actions:octo/tool unauthorized pin-impostor tag-contradicts-commit')
  })

  test('a recording of an audit holds the pins', async () => {
    const folder = place(TREE)
    const dir = path.join(folderWith(), 'recording')
    const live = await countersign(['audit', ...options, '--record', dir, '--format', 'json'], folder)
    const replayed = await countersign(['audit', '--replay', dir, '--format', 'json'], folderWith())
    expect(told(replayed.out)).toEqual(told(live.out))
    expect(replayed.status).toBe(1)
  })
})

test('init tells which pin it wrote no entry for, and why', async () => {
  const folder = folderWith({ [CI]: workflow(use('octo/tool', 'evil', ''), use('octo/nobody', 'v1.0.0')) })
  const { out } = await countersign(['init', ...options], folder)
  expect(out).toContain(`actions:octo/tool@${commitOf('octo/tool', 'evil').slice(0, 12)}: no branch of octo/tool holds its commit`)
  expect(out).toContain('actions:octo/nobody@v1.0.0: GitHub gave no answer')
  expect(fs.readFileSync(path.join(folder, POLICY), 'utf8')).not.toContain('"actions:')
})

test('a recording of a check holds what a bump is compared with elsewhere, and which ecosystems were judged', async () => {
  const b = '.github/workflows/b.yml'
  const clone = repositoryWith([
    { branch: 'main', files: TREE },
    { branch: 'bump', from: 'main', files: { ...TREE, [b]: workflow(use('octo/tool', 'v1.0.0'), use('octo/steady', 'v1.1.0')) } },
  ])
  for (const more of [[], ['--ecosystem', 'npm'], ['--ecosystem', 'actions']]) {
    const dir = path.join(folderWith(), 'recording')
    const live = await countersign(['check', '--base', 'main', ...options, ...more, '--record', dir, '--format', 'json'], clone)
    const replayed = await countersign(['check', '--replay', dir, '--format', 'json'], folderWith())
    expect(told(live.out)).toEqual(more.includes('npm') ? [] : ['actions:octo/steady authorized'])
    expect({ status: replayed.status, changes: told(replayed.out) }).toEqual({ status: live.status, changes: told(live.out) })
  }
})

describe('explain', () => {
  const clone = () => repositoryWith([{ branch: 'main', files: TREE }])
  test.each<[string, string]>([
    ['its version', 'actions:octo/tool@v1.0.0'],
    ['its commit', `actions:octo/tool@${commitOf('octo/tool', 'v1.0.0')}`],
    ['the first digits of its commit', `actions:Octo/Tool@${commitOf('octo/tool', 'v1.0.0').slice(0, 8)}`],
  ])('a pin by %s', async (_, asked) => {
    const { status, out } = await countersign(['explain', asked, ...options], clone())
    expect(out).toContain(`written: octo/tool@${commitOf('octo/tool', 'v1.0.0')}, at ${CI}:8`)
    expect(out).toContain(`repository: octo/tool, id ${idsOf('octo/tool').repositoryId}`)
    expect(out).toContain('v1.0.0 names this commit')
    expect(out).toContain('in short: on branch main, tag v1.0.0, released 113 days ago by octocat (GitHub)')
    expect(status).toBe(0)
  })

  test('a commit that nothing pins, as if it had just come in', async () => {
    const { status, out } = await countersign(['explain', `actions:octo/tool@${commitOf('octo/tool', 'evil')}`, ...options], clone())
    expect(out).toContain('on no branch of the repository')
    expect(out).toContain('error pin-impostor')
    expect(status).toBe(1)
  })

  test('a bump as check judges it, with what it is compared with', async () => {
    const repository = repositoryWith([
      { branch: 'main', files: TREE },
      { branch: 'bump', from: 'main', files: { ...TREE, [CI]: workflow(use('octo/beside', 'v1.1.0')) } },
    ])
    const { status, out } = await countersign(['explain', 'actions:octo/beside@v1.1.0', '--base', 'main', ...options], repository)
    expect(out).toContain('one commit on top of a commit of a branch, like the earlier releases of this action')
    expect(out).toContain(`octo/beside@${commitOf('octo/beside', 'v1.0.0')}, known to the repository`)
    expect(out).toContain(
      `what changed: https://github.com/octo/beside/compare/${commitOf('octo/beside', 'v1.0.0')}...${commitOf('octo/beside', 'v1.1.0')}`,
    )
    expect(status).toBe(0)
  })

  test('a tag that nothing pins does not answer what would run', async () => {
    const { status, err } = await countersign(['explain', 'actions:octo/tool@v9', ...options], clone())
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('is not a full commit id') })
  })
})

test('suggest prints the lines that let a pin in, and they do', async () => {
  const files = { ...TREE, [POLICY]: 'version: 1\n' }
  const head = { ...files, [CI]: workflow(use('octo/tool', 'evil', '')) }
  const clone = repositoryWith([
    { branch: 'main', files },
    { branch: 'bump', from: 'main', files: head },
  ])
  const { out } = await countersign(['suggest', '--base', 'main', ...options], clone)
  expect(out).toContain(`commit: "${commitOf('octo/tool', 'evil')}"`)
  const json = JSON.parse((await countersign(['check', '--base', 'main', ...options, '--format', 'json'], clone)).out)
  const { patch } = json.changes[0].remedies.find((one: { patch: unknown }) => one.patch !== null)
  expect(patch.yaml).toContain('package: "actions:octo/tool"')
  const policy = `version: 1\n\n${patch.yaml.replace(/^version: 1\n+/, '')}`
  const allowed = repositoryWith([
    { branch: 'main', files: { ...files, [POLICY]: policy } },
    { branch: 'bump', from: 'main', files: { ...head, [POLICY]: policy } },
  ])
  const after = await countersign(['check', '--base', 'main', ...options, '--format', 'json'], allowed)
  expect({ status: after.status, told: told(after.out)[0] }).toEqual({ status: 0, told: 'actions:octo/tool authorized' })
  expect((await countersign(['suggest', '--base', 'main', '--ecosystem', 'npm', ...options], clone)).status).toBe(0)
})

test('lint: ids that are missing or name too much, entries that never count, names and exemptions of what nothing pins', async () => {
  const policy = `version: 1
packages:
  "actions:octo/tool": [{ branches: [main] }]
  "actions:octo/*": [{ repositoryId: "1" }]
  "actions:octo/steady": [{ repositoryId: "1", ownerId: "2" }, { repositoryId: "3", ownerId: "4" }]
  "actions:octo/besides": [{ repositoryId: "1", ownerId: "2" }]
exemptions:
  - { package: "actions:octo/tool", commit: ${commitOf('octo/tool', 'v1.0.0')}, rules: [too-new], reason: x, approvedBy: y, expires: 2026-12-31 }
  - { package: "actions:octo/tool", commit: ${commitOf('octo/tool', 'start')}, rules: [too-new], reason: x, approvedBy: y, expires: 2026-12-31 }
`
  const { status, out } = await countersign(['lint', '--now', NOW, '--format', 'json'], folderWith({ ...TREE, [POLICY]: policy }))
  const findings = (JSON.parse(out) as { findings: { severity: string; line: number; message: string }[] }).findings
  expect(findings.map(({ severity, line, message }) => `${line} ${severity} ${message}`)).toEqual([
    '3 warning `actions:octo/tool` has no `repositoryId` and no `ownerId`',
    '4 error `actions:octo/*` matches many repositories, but `repositoryId` names one: every other repository is refused',
    '5 warning `actions:octo/steady` has two entries, and only the first one counts',
    '6 warning `actions:octo/besides` is in no workflow, but `actions:octo/beside` is',
    `9 warning the exemption is for actions:octo/tool@${commitOf('octo/tool', 'start').slice(0, 12)}, which is in no workflow`,
  ])
  expect(status).toBe(1)
})

test('two commits under one comment stay two in a merged report, and each is found by its commit', async () => {
  const folder = folderWith()
  for (const [repository, label] of [
    ['acme/app', 'v1.0.0'],
    ['acme/web', 'v1.1.0'],
  ] as const) {
    const at = folderWith({ [CI]: workflow(use('octo/tool', label, '# v1')) })
    const env = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: repository }
    const report = `${folder}/${repository.replace('/', '-')}.json`
    await countersign(['audit', '--format', 'json', '--output', report, ...options], at, { env: { ...environment(), ...env } })
  }
  const files = ['acme-app.json', 'acme-web.json']
  const lockedBy = async (spec: string) => {
    const { out } = await countersign(['report', 'merge', ...files, '--package', spec, '--format', 'json'], folder)
    return (JSON.parse(out) as { changes: { version: string; lockedIn: { repository: string }[] }[] }).changes.map(
      ({ version, lockedIn }) => `${version} ${lockedIn.map(({ repository }) => repository).join(' ')}`,
    )
  }
  expect((await lockedBy('actions:octo/tool@v1')).toSorted()).toEqual(['v1 acme/app', 'v1 acme/web'])
  expect(await lockedBy(`actions:Octo/Tool@${commitOf('octo/tool', 'v1.1.0')}`)).toEqual(['v1 acme/web'])
  expect(await lockedBy('actions:octo/tool@v2')).toEqual([])
})
