/** The commands around a policy: audit, suggest, explain and lint. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { NOW, type Outside, closeAll, countersign, folderWith, lockfile, openOutside, repositoryWith } from '../helpers/cli.ts'
import type { EntryStory } from '../helpers/world/index.ts'

let outside: Outside
beforeAll(async () => {
  outside = await openOutside()
})
afterAll(closeAll)

const LOCK = 'package-lock.json'
const POLICY = '.github/countersign.yml'
const OCTO = `# Kept by #security.
version: 1

publishers:
  octo:
    repository: octo/moved
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main] # releases
    triggers: [push]

packages:
  moved: octo
`

describe('audit', () => {
  test.each([
    ['all is as it was published', ['lib@1.0.0', 'old@1.0.8'], 0],
    ['what continuity objects to, against the version before it in the registry', ['moved@1.0.1', 'stolen@1.0.1'], 1],
    ['something is too young', ['lib@1.0.0', 'fresh@1.0.1'], 1],
    ['the bytes are others', [{ spec: 'lib@1.0.0', integrity: `sha512-${'A'.repeat(86)}==` }], 1],
  ] satisfies [string, EntryStory[], number][])('%s', async (_what, entries, status) => {
    const ended = await countersign(['audit', ...outside.options], folderWith({ [LOCK]: lockfile(entries) }))
    expect(ended).toMatchObject({ status, err: '' })
  })

  test('without a policy it says of each version what the check of its bump says, in every format, and so does explain', async () => {
    const folder = folderWith({ [LOCK]: lockfile(['lib@1.1.0', 'moved@1.0.1', 'stolen@1.0.1']) })
    const { out } = await countersign(['audit', '--format', 'json', ...outside.options], folder)
    const verdicts = { lib: 'authorized', moved: 'unauthorized', stolen: 'unauthorized' }
    const told = (JSON.parse(out) as { changes: { name: string; verdict: string }[] }).changes.map(({ name, verdict }) => [name, verdict])
    expect(Object.fromEntries(told)).toEqual(verdicts)
    const sarif = await countersign(['audit', '--format', 'sarif', ...outside.options], folder)
    const errors = (JSON.parse(sarif.out) as { runs: { results: { level: string; ruleId: string }[] }[] }).runs.flatMap(({ results }) =>
      results.filter(({ level }) => level === 'error').map(({ ruleId }) => ruleId),
    )
    expect(errors).toEqual(expect.arrayContaining(['attestation-lost', 'publisher-changed']))
    const text = await countersign(['audit', ...outside.options], folder)
    expect(text.out).toMatch(/^✗ 2 of 3 locked versions are not authorized\n {2}Each entry says/)
    expect(text.out).not.toMatch(/dependency changes|Do not merge|leave out/)
    await countersign(['audit', '--record', 'kept', ...outside.options], folder)
    expect((await countersign(['audit', '--replay', 'kept'], folder)).out.split('\n')[0]).toBe(text.out.split('\n')[0])
    for (const [spec, status] of [['lib@1.1.0', 0], ['moved@1.0.1', 1], ['stolen@1.0.1', 1]] as const)
      expect([spec, (await countersign(['explain', spec, ...outside.options], folder)).status]).toEqual([spec, status])
  }) // prettier-ignore

  test('of every lockfile below the folder but those of installed packages, or of the one named', async () => {
    const folder = folderWith({
      [LOCK]: lockfile(['lib@1.0.0']),
      [`web/${LOCK}`]: lockfile(['fresh@1.0.1']),
      [`node_modules/x/${LOCK}`]: lockfile(['stolen@1.0.1']),
    })
    const all = await countersign(['audit', '--format', 'json', ...outside.options], folder)
    expect(JSON.parse(all.out)).toMatchObject({ lockfiles: [LOCK, `web/${LOCK}`], counts: { authorized: 1, unauthorized: 1 } })
    expect((await countersign(['audit', '--lockfile', LOCK, ...outside.options], folder)).status).toBe(0)
    const two = await countersign(['audit', '--lockfile', LOCK, '--lockfile', `web/${LOCK}`, ...outside.options], folder)
    expect(two).toMatchObject({ status: 2, err: expect.stringContaining('USAGE_INVALID  only one --lockfile') })
    const none = await countersign(['audit', '--lockfile', 'yarn.lock', ...outside.options], folder)
    expect(none).toMatchObject({ status: 2, err: expect.stringContaining('--lockfile names yarn.lock, which is not there') })
  })
})

describe('suggest', () => {
  const git = (folder: string, ...args: string[]): string => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], { cwd: folder, encoding: 'utf8' }) // prettier-ignore
  const changes: readonly [string, string, readonly EntryStory[], readonly EntryStory[]][] = [
    ['another branch', 'refs/heads/next', ['moved@1.0.0'], ['moved@1.0.1']],
    ['no attestation any more', 'stolen', ['stolen@1.0.0'], ['stolen@1.0.1']],
    ['too young', 'fresh', ['fresh@1.0.0'], ['fresh@1.0.1']],
    ['all at once', 'stolen', ['moved@1.0.0', 'stolen@1.0.0', 'fresh@1.0.0'], ['moved@1.0.1', 'stolen@1.0.1', 'fresh@1.0.1']],
  ]
  const policies: readonly [string, string | undefined][] = [
    ['without a policy', undefined],
    ['into a policy with comments', OCTO],
    ['into one that ends without a line end', OCTO.trimEnd()],
    ['into one with line ends of Windows', OCTO.replaceAll('\n', '\r\n')],
  ]
  const all = changes.flatMap(([change, names, base, head]) =>
    policies.map(([policy, text]) => ({ change, policy, names, base, head, text })),
  )

  test.each(all)('$change, $policy: git applies the patch, then the check passes', async ({ change, names, base, head, text }) => {
    const repository = repositoryWith([
      { branch: 'main', files: { [LOCK]: lockfile(base), ...(text === undefined ? {} : { [POLICY]: text }) } },
      { branch: 'update', from: 'main', files: { [LOCK]: lockfile(head) } },
    ])
    const inputs = ['--base', 'main', '--head', 'update', ...outside.options]
    expect((await countersign(['check', ...inputs], repository)).status).toBe(1)
    const { status, out, err } = await countersign(['suggest', ...inputs], repository)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain(names)
    git(repository, 'checkout', '-q', 'main')
    fs.writeFileSync(path.join(repository, '.git/patch'), out)
    git(repository, '-c', 'core.autocrlf=false', 'apply', '.git/patch')
    if (text !== undefined) expect(fs.readFileSync(path.join(repository, POLICY), 'utf8')).toContain(text.includes('\r') ? ' # releases\r\n' : ' # releases\n') // prettier-ignore
    git(repository, 'add', '-A')
    git(repository, 'commit', '-qm', 'policy')
    const after = await countersign(['check', ...inputs, '--format', 'json'], repository)
    const { counts } = JSON.parse(after.out) as { counts: { unauthorized: number; waiting: number } }
    expect({ left: counts.unauthorized - counts.waiting, err: after.err }).toEqual({ left: 0, err: '' })
    // What only has to wait is left waiting, beside something else.
    if (change !== 'all at once') expect(after.status).toBe(0)
  })

  const files = (base: readonly EntryStory[], head: readonly EntryStory[]) =>
    folderWith({ [`base/${LOCK}`]: lockfile(base), [`head/${LOCK}`]: lockfile(head) })
  const FILES = ['--base-lockfile', `base/${LOCK}`, '--head-lockfile', `head/${LOCK}`]

  test('nothing is blocked: nothing to suggest', async () => {
    const { status, out } = await countersign(['suggest', ...FILES, ...outside.options], files(['lib@1.0.0'], ['lib@1.1.0']))
    expect({ status, out }).toEqual({ status: 0, out: 'Nothing is blocked, so there is nothing to suggest.\n' })
  })

  test('attestations that do not hold, and outages, are not for a policy to let in', async () => {
    const other = { spec: 'lib@1.1.0', integrity: `sha512-${'A'.repeat(86)}==` }
    const tampered = await countersign(['suggest', ...FILES, ...outside.options], files(['lib@1.0.0'], [other]))
    expect(tampered).toMatchObject({ status: 1, out: expect.stringMatching(/^lib@1\.1\.0\n {2}Stay on lib@1\.0\.0\. /) })
    const down = await openOutside({ registryFaults: [[/attestations/, 500]] })
    const outage = await countersign(['suggest', ...FILES, ...down.options, '--format', 'json'], files(['lib@1.0.0'], ['lib@1.1.0']))
    expect(outage.status).toBe(1)
    expect(JSON.parse(outage.out)).toMatchObject({ file: POLICY, patch: '', suggestions: [{ package: 'lib@1.1.0', trusts: [] }] })
    const inWords = await countersign(['suggest', ...FILES, ...down.options], files(['lib@1.0.0'], ['lib@1.1.0']))
    expect(inWords.out.match(/Re-run the check\./g)).toHaveLength(1)
    expect((await countersign(['help', 'suggest'], '.')).out).toContain('or an answer is missing')
  })

  test('JSON holds the same patch', async () => {
    const folder = files(['moved@1.0.0'], ['moved@1.0.1'])
    const text = await countersign(['suggest', ...FILES, ...outside.options], folder)
    const json = JSON.parse((await countersign(['suggest', ...FILES, ...outside.options, '--format', 'json'], folder)).out)
    expect(text.out.endsWith(`\n\n${json.patch}`)).toBe(true)
    expect(json.suggestions).toMatchObject([{ package: 'moved@1.0.1', because: null }])
  })
})

const exempting = (rules: readonly string[]) =>
  `version: 1\nexemptions:\n  - { package: stolen, version: 1.0.1, integrity: ${integrityOf('stolen@1.0.1')}, rules: [${rules.join(', ')}], reason: their CI was down, approvedBy: octocat, expires: 2026-12-31 }\n`
const integrityOf = (entry: EntryStory): string => /"integrity": "(sha512-[^"]+)"/.exec(lockfile([entry]))?.[1] ?? ''

describe('explain', () => {
  const folder = () => folderWith({ [LOCK]: lockfile(['moved@1.0.1', 'lib@1.0.0']), [POLICY]: `${OCTO}exemptions:\n  - { package: moved, version: 9.9.9, integrity: sha512-AA==, rules: [too-new], reason: why not, expires: 2026-12-31 }\n` }) // prettier-ignore

  test('a locked version: the entry, wanted and found, the exemption that does not apply, and where evidence is from', async () => {
    const { status, out } = await countersign(['explain', 'moved@1.0.1', ...outside.options], folder())
    expect(status).toBe(1)
    expect(out).toMatch(/^moved@1\.0\.1: unauthorized\n/)
    expect(out).toContain(`entry "moved" → publisher octo (${POLICY}:12)`)
    expect(out).toContain('ref: wanted refs/heads/main, found refs/heads/next')
    expect(out).toContain(`exemption (${POLICY}:14) does not apply: `)
    expect(out).toMatch(/published by octo\/moved release\.yml @ next, run \d+ \(success\), started by octocat/)
    expect(out).toMatch(/commit: is on next|commit: .*is (?:on|not on|the tip of) /)
    expect(out).toContain('bound to the bytes of the lockfile')
    expect(out).toContain('buildTrigger: push (certified)')
    expect(out).toContain('(claimed by the registry)')
    expect(out).toMatch(/run \d+, attempt 1: success, started by octocat \(GitHub API\)/)
  })

  test('a version that is not locked here is held to the bytes that the registry lists', async () => {
    const { status, out } = await countersign(['explain', 'util@2.0.1', ...outside.options], folder())
    expect(status).toBe(0)
    expect(out).toMatch(/^util@2\.0\.1: authorized\n/)
    expect(out).toContain('bound to the bytes of the registry')
    const empty = await countersign(['explain', '@octo/a@3.1.0', ...outside.options], folderWith())
    expect(empty).toMatchObject({ status: 0, err: '' })
  })

  test.each([
    ['a version', 'lib@9.9.9', /lists no version 9\.9\.9 of lib/],
    ['a package', 'no-such-package@1.0.0', /has no package no-such-package/],
  ])('%s that neither a lockfile nor the registry has is told as such', async (_what, spec, said) => {
    const { out, err } = await countersign(['explain', spec, ...outside.options], folder())
    expect(out).toMatch(said)
    expect(err).toMatch(/^note: there is no such version: .*, and no lockfile here locks it\n$/)
    expect(err).toMatch(said)
    const json = await countersign(['explain', spec, '--format', 'json', ...outside.options], folder())
    expect(json.err).toBe(err)
  })

  test('for a locked version that the registry does not list, it says so, and not that nobody has it', async () => {
    const locked = lockfile(['lib@1.0.0']).replaceAll('1.0.0', '1.0.9')
    const { out, err } = await countersign(['explain', 'lib@1.0.9', ...outside.options], folderWith({ [LOCK]: locked }))
    expect(out).toMatch(/version: \S+ lists no version 1\.0\.9 of lib\n/)
    expect(err).toBe('')
  })

  test('as JSON it is a report of one change', async () => {
    const { status, out } = await countersign(['explain', 'lib@1.0.0', '--format', 'json', ...outside.options], folder())
    expect({ status, report: JSON.parse(out) }).toMatchObject({
      status: 0,
      report: { schemaVersion: 1, changes: [{ name: 'lib', version: '1.0.0', binding: 'lockfile' }] },
    })
  })

  test.each([
    ['its attestations are lost', 'stolen@1.0.0', 'stolen@1.0.1', '', 1],
    ['another branch', 'moved@1.0.0', 'moved@1.0.1', '', 1],
    ['a routine bump', 'lib@1.0.0', 'lib@1.1.0', '', 0],
    ['the policy at the base, not the one in the folder', 'moved@1.0.0', 'moved@1.0.1', OCTO, 1],
    ['an exemption', 'stolen@1.0.0', 'stolen@1.0.1', exempting(['attestation-lost', 'trusted-publisher-lost', 'account-changed']), 0],
  ] as const)(
    'between two commits and in a replay it is the change that check judges: %s',
    async (_what, before, after, policy, status) => {
      const repository = repositoryWith([
        { branch: 'main', files: { [LOCK]: lockfile([before]), ...(policy !== '' && { [POLICY]: policy }) } },
        { branch: 'update', from: 'main', files: { [LOCK]: lockfile([after]), ...(policy !== '' && { [POLICY]: 'version: 1\n' }) } },
      ])
      const over = ['--base', 'main', '--head', 'update', ...outside.options]
      const check = await countersign(['check', '--format', 'json', '--record', 'evidence', ...over], repository)
      const live = await countersign(['explain', after, '--format', 'json', ...over], repository)
      const replayed = await countersign(['explain', after, '--format', 'json', '--replay', 'evidence'], repository)
      const own = ({ status: exit, out, err }: typeof check) => ({ exit, err, changes: JSON.parse(out).changes })
      expect(check.status).toBe(status)
      expect(own(live)).toEqual(own(check))
      expect(own(replayed)).toEqual(own(check))
    },
  )

  test('what an exemption lifted, why, who approved it and until when, what it was compared with, and by which policy', async () => {
    const files = (entry: EntryStory) => ({ [LOCK]: lockfile([entry]), [POLICY]: exempting(['attestation-lost', 'trusted-publisher-lost', 'account-changed']) })
    const repository = repositoryWith([{ branch: 'main', files: files('stolen@1.0.0') }, { branch: 'update', from: 'main', files: files('stolen@1.0.1') }])
    const { status, out } = await countersign(['explain', 'stolen@1.0.1', '--base', 'main', ...outside.options], repository)
    expect(status).toBe(0)
    expect(out).toMatch(/judged as of 2026-11-22 10:00 UTC, by \.github\/countersign\.yml at [0-9a-f]{12}/)
    expect(out).toContain('lifted attestation-lost: stolen@1.0.1 has no attestation')
    expect(out).toContain('reason: their CI was down')
    expect(out).toContain('approved by: octocat')
    expect(out).toContain('until: 2026-12-31')
    expect(out).toContain('stolen@1.0.0 (release-line, from the lockfile): attestations verified')
    const over = await countersign(['explain', 'stolen@1.0.1', '--base', 'main', ...outside.options, '--now', '2027-01-02T00:00:00Z'], repository)
    expect(over).toMatchObject({ status: 1, out: expect.stringContaining('has ended and lifts nothing') })
  }) // prettier-ignore

  test('for a version that does not change between the two, it says so', async () => {
    const repository = repositoryWith([{ branch: 'main', files: { [LOCK]: lockfile(['lib@1.0.0']) } }])
    const { status, err } = await countersign(['explain', 'lib@1.0.0', '--base', 'main', ...outside.options], repository)
    expect({ status, err }).toEqual({
      status: 0,
      err: 'note: lib@1.0.0 is not among the changes of this comparison; it is explained as if it were just added\n',
    })
  })

  test('what the policy leaves out is not judged here either, and nothing is asked', async () => {
    const before = outside.registry.asked.length
    const { status, out } = await countersign(
      ['explain', 'moved@1.0.1', ...outside.options],
      folderWith({ [LOCK]: lockfile(['moved@1.0.1']), [POLICY]: 'version: 1\nsettings: { ecosystems: [actions] }\n' }),
    )
    expect([status, out]).toEqual([0, expect.stringMatching(/^moved@1\.0\.1 is not judged: it belongs to npm, /)])
    expect(outside.registry.asked.length).toBe(before)
  })
  test('an outage is undetermined here too', async () => {
    const down = await openOutside({ registryFaults: [[/./, 503]] })
    const { status, out } = await countersign(['explain', 'lib@1.0.0', ...down.options], folder())
    expect({ status, out }).toMatchObject({ status: 3, out: expect.stringMatching(/^lib@1\.0\.0: undetermined\n[^]*HTTP 503/) })
  })

  test.each([[[]], [['lib']], [['@octo/a']], [['lib@latest']], [['@1.0.0']]])('%j is no version', async (words) => {
    const { status, err } = await countersign(['explain', ...words, ...outside.options], folder())
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('explain needs one NAME@VERSION') })
  })
})

describe('lint', () => {
  const lint = (policy: string | undefined, ...more: string[]) => {
    const folder = folderWith({ [LOCK]: lockfile(['moved@1.0.0']), ...(policy === undefined ? {} : { [POLICY]: policy }) })
    return { folder, ended: countersign(['lint', '--now', NOW, ...more], folder) }
  }
  const WITH_IDS = OCTO.replace('    workflow', '    repositoryId: "1"\n    ownerId: "2"\n    workflow')
  const UNUSED = WITH_IDS.replace(
    'packages:',
    '  nobody:\n    repository: octo/nobody\n    repositoryId: "3"\n    ownerId: "4"\n    workflow: .github/workflows/release.yml\n    refs: [refs/heads/main]\n    triggers: [push]\n\npackages:',
  )

  test.each([
    ['nothing to improve', WITH_IDS, 0, 'nothing to improve'],
    ['notices', OCTO, 0, /\.github\/countersign\.yml:\d+:\d+ {2}notice {2}.*\n {2}help: /],
    [
      'an error',
      WITH_IDS.replace('refs: [refs/heads/main]', 'refGlobs: ["refs/pull/*/merge"]'),
      1,
      /yml:\d+:\d+ {2}error {2}.*anybody can open/,
    ],
  ])('%s', async (_what, policy, status, said) => {
    const { out, ...ended } = await lint(policy).ended
    expect(ended).toEqual({ status, err: '' })
    expect(out).toMatch(said)
  })

  test.each([
    ['a warning', WITH_IDS.replace('packages:', 'settings: { run: off }\n\npackages:')],
    ['a rule that is turned off', `${WITH_IDS}\nrules: { attestation-lost: off }\n`],
    ['an event that anybody can cause', WITH_IDS.replace('triggers: [push]', 'triggers: [push, issue_comment]')],
  ])('%s fails under --strict alone', async (_what, policy) => {
    expect((await lint(policy).ended).status).toBe(0)
    expect((await lint(policy, '--strict').ended).status).toBe(1)
    expect((await lint(WITH_IDS, '--strict').ended).status).toBe(0)
  })

  test('--fix mends what is mechanical, keeps the rest, and says so', async () => {
    const { ended, folder } = lint(UNUSED, '--fix')
    expect(await ended).toMatchObject({ status: 0, out: expect.stringMatching(/^\.github\/countersign\.yml was corrected/) })
    expect(fs.readFileSync(path.join(folder, POLICY), 'utf8')).toBe(WITH_IDS)
    const again = await countersign(['lint', '--now', NOW, '--fix', '--format', 'json'], folder)
    expect(JSON.parse(again.out)).toEqual({ file: POLICY, fixed: false, findings: [] })
  })

  test('JSON gives place, severity, message and help', async () => {
    const { findings, ...rest } = JSON.parse((await lint(UNUSED, '--format', 'json').ended).out)
    expect(rest).toEqual({ file: POLICY, fixed: false })
    expect(findings).toEqual([
      { severity: 'warning', line: 13, column: 3, message: expect.stringContaining('nobody'), help: expect.any(String) },
    ])
  })

  test('as annotations on its lines, and none of its text becomes a command', async () => {
    const evil = OCTO.replace('refs: [refs/heads/main]', 'refGlobs: ["refs/*/%0A##error"]').replace('[push]', '[pusch]')
    const { status, out } = await lint(evil, '--format', 'github', '--strict').ended
    expect(status).toBe(1)
    const lines = out.trimEnd().split('\n')
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(
        /^::(?:error|warning|notice) title=countersign lint,file=\.github\/countersign\.yml,line=\d+,col=\d+::.*%0Ahelp: /,
      )
    expect(lines.slice(0, -1).some((line) => line.startsWith('::warning ') && line.includes(',line=9,') && line.includes('`pusch`'))).toBe(
      true,
    )
    expect(lines.at(-1)).toBe(`.github/countersign.yml: ${lines.length - 1} findings`)
    expect(out).toContain('%250A##error')
    expect((await lint(WITH_IDS, '--format', 'github').ended).out).toBe('.github/countersign.yml: nothing to improve\n')
  })

  test('no policy, and a file that is not a policy', async () => {
    expect(await lint(undefined).ended).toMatchObject({ status: 2, err: expect.stringContaining('POLICY_MISSING') })
    expect(await lint('version: 2\n').ended).toMatchObject({ status: 2, err: expect.stringContaining('POLICY_INVALID') })
  })

  test('asks nobody, and needs no lockfile', async () => {
    const folder = folderWith({ 'elsewhere.yml': WITH_IDS })
    const asked = outside.registry.asked.length
    const { status } = await countersign(['lint', '--policy', 'elsewhere.yml', '--now', NOW], folder)
    expect({ status, asked: outside.registry.asked.length - asked }).toEqual({ status: 0, asked: 0 })
  })
})
