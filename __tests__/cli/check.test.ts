/** `countersign check` over two commits and over two files: what it reads where, and how it ends. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {
  type Outside,
  closeAll,
  commitOf,
  countersign,
  folderWith,
  lockfile,
  openOutside,
  repositoryWith,
  writeFiles,
} from '../helpers/cli.ts'
import { loopback, sendJson } from '../helpers/loopback.ts'

let outside: Outside
beforeAll(async () => {
  outside = await openOutside()
})
afterAll(closeAll)

const POLICY = `version: 1
publishers:
  octo:
    repository: octo/lib
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main]
    triggers: [push]
packages:
  lib: octo
`
const LOCK = 'package-lock.json'
const two = (base: string, head: string) => folderWith({ [`base/${LOCK}`]: base, [`head/${LOCK}`]: head })
const FILES = ['--base-lockfile', `base/${LOCK}`, '--head-lockfile', `head/${LOCK}`]
const honest = () => two(lockfile(['lib@1.0.0', 'old@1.0.8']), lockfile(['lib@1.1.0', 'old@1.0.9']))
const attacked = () => two(lockfile(['lib@1.0.0', 'stolen@1.0.0']), lockfile(['lib@1.1.0', 'stolen@1.0.1']))

describe('between two commits', () => {
  test('the policy and .npmrc are those of the base, the lockfiles are compared with where the two parted', async () => {
    const elsewhere = await loopback((_request, response) => sendJson(response, 200, {}))
    const repository = repositoryWith([
      { branch: 'main', files: { [LOCK]: lockfile(['lib@1.0.0', 'util@2.0.0', 'stolen@1.0.0']) } },
      {
        branch: 'update',
        from: 'main',
        files: {
          [LOCK]: lockfile(['lib@1.1.0', 'util@2.0.0', 'stolen@1.0.1']),
          '.npmrc': `registry=${elsewhere.url}\n`,
          '.github/countersign.yml': 'version: 1\nrules: { attestation-lost: off, account-changed: off }\n',
        },
      },
      {
        branch: 'main',
        files: {
          [LOCK]: lockfile(['lib@1.0.0', 'util@2.0.1', 'stolen@1.0.0']),
          '.npmrc': `registry=${outside.registry.url}\n`,
          '.github/countersign.yml': POLICY,
        },
      },
    ])
    const options = ['--github-api', outside.github.url, ...outside.trust, '--now', '2026-11-22T10:00:00Z']
    const { status, out } = await countersign(['check', '--base', 'main', '--head', 'update', '--format', 'json', ...options], repository)
    await elsewhere.close()
    expect(elsewhere.asked).toEqual([])
    const report = JSON.parse(out)
    expect(status).toBe(1)
    expect(report.policy).toMatchObject({ file: '.github/countersign.yml', commit: commitOf(repository, 'main') })
    expect(verdicts(report)).toEqual({ 'lib@1.1.0': 'authorized', 'stolen@1.0.1': 'unauthorized' })
    expect(report.policyDelta.join('\n')).toContain('attestation-lost')
    expect(report.findings.map((finding: { rule: string }) => finding.rule)).toContain('policy-changed')
  })

  const shared = (ref: string): string =>
    `version: 1\npublishers:\n  octo: { repository: octo/lib, workflow: .github/workflows/release.yml, refs: [${ref}], triggers: [push] }\n`
  test.each([
    ['widened', shared('refs/heads/anything'), 'refs/heads/anything', 'and would trust more than before'],
    ['broken', 'version: 2\n', '`version` must be 1', 'would not be a valid policy'],
  ])('a shared file that is %s is an edit of the policy that extends it', async (_what, text, told, message) => {
    const both = {
      [LOCK]: lockfile(['lib@1.0.0']),
      '.github/countersign.yml': 'version: 1\nextends: ../shared/npm.yml\npackages: { lib: octo }\n',
    }
    const repository = repositoryWith([
      { branch: 'main', files: { ...both, 'shared/npm.yml': shared('refs/heads/main') } },
      { branch: 'update', from: 'main', files: { ...both, 'shared/npm.yml': text } },
    ])
    const { status, out } = await countersign(['check', '--base', 'main', '--format', 'json', ...outside.options], repository)
    const report = JSON.parse(out)
    expect(report.findings).toMatchObject([{ rule: 'policy-changed', message: expect.stringContaining(message), location: { file: 'shared/npm.yml' } }]) // prettier-ignore
    expect(report.policyDelta.join('\n')).toContain(told)
    expect(status).toBe(message.includes('valid') ? 1 : 0)
  })

  test('the head is HEAD unless named, from any folder of the clone, and one lockfile of several can be named', async () => {
    const repository = repositoryWith([
      { branch: 'main', files: { [LOCK]: lockfile(['lib@1.0.0']), [`web/${LOCK}`]: lockfile(['stolen@1.0.0']) } },
      { branch: 'update', from: 'main', files: { [LOCK]: lockfile(['lib@1.1.0']), [`web/${LOCK}`]: lockfile(['stolen@1.0.1']) } },
    ])
    const below = await countersign(['check', '--base', 'main', '--format', 'json', ...outside.options], path.join(repository, 'web'))
    expect(verdicts(JSON.parse(below.out))).toEqual({ 'lib@1.1.0': 'authorized', 'stolen@1.0.1': 'unauthorized' })
    expect(below.status).toBe(1)
    const only = await countersign(['check', '--base', 'main', '--lockfile', LOCK, ...outside.options], repository)
    expect(only).toMatchObject({ status: 0, err: '' })
    expect(only.out).toContain('lib 1.0.0 → 1.1.0 is authorized')
  })

  test('nothing changed: passes, and asks nobody', async () => {
    const asked = outside.registry.asked.length + outside.github.asked.length
    const repository = repositoryWith([{ branch: 'main', files: { [LOCK]: lockfile(['lib@1.0.0']) } }])
    const { status, out } = await countersign(['check', '--base', 'main', ...outside.options], repository)
    expect({ status, first: out.split('\n')[0] }).toEqual({ status: 0, first: '✓ No dependency changes' })
    expect(outside.registry.asked.length + outside.github.asked.length).toBe(asked)
  })

  test.each([
    ['no such commit', ['--base', 'nowhere'], 'GIT_FAILED  there is no commit "nowhere" in this clone'],
    ['an option for a ref', ['--base=--output=x'], 'GIT_FAILED  there is no commit "--output=x" in this clone'],
    ['no lockfile on either side', ['--base', 'main', '--lockfile', 'yarn.lock'], 'LOCKFILE_MISSING  there is no lockfile among yarn.lock'],
    ['a policy that is not there', ['--base', 'main', '--policy', 'none.yml'], 'POLICY_MISSING  there is no none.yml'],
    ['nothing to compare', [], 'USAGE_INVALID  name what to compare'],
    ['a base file alone', ['--base-lockfile', LOCK], 'USAGE_INVALID  --base-lockfile needs --head-lockfile'],
    ['files and commits', ['--base', 'main', '--head-lockfile', LOCK], 'USAGE_INVALID  name either two commits or two files'],
  ])('%s', async (_what, args, message) => {
    const repository = repositoryWith([{ branch: 'main', files: { [LOCK]: lockfile(['lib@1.0.0']) } }])
    const { status, out, err } = await countersign(['check', ...args, ...outside.options], repository)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
    expect(err).toContain('\nhelp: ')
  })

  describe('nothing but a clone', () => {
    /** A clone of a repository whose main has lib 1.0.0, on a branch of its own. */
    function clone(): { readonly folder: string; readonly git: (...args: string[]) => void } {
      const origin = repositoryWith([{ branch: 'main', files: { [LOCK]: lockfile(['lib@1.0.0', 'stolen@1.0.0']) } }])
      const folder = path.join(folderWith(), 'clone')
      execFileSync('git', ['clone', '-q', origin, folder], { stdio: 'ignore' })
      const git = (...args: string[]) =>
        void execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { stdio: 'ignore' })
      git('checkout', '-q', '-b', 'work')
      return { folder, git }
    }
    const bare = async (folder: string) => {
      const { status, out, err } = await countersign(['check', '--format', 'json', ...outside.options], folder)
      const json =
        status === 2
          ? undefined
          : (JSON.parse(out) as { changes: { name: string; version: string; verdict: string }[]; notes: { kind: string; text: string }[] })
      return { status, err, verdicts: json === undefined ? {} : verdicts(json), notes: json?.notes ?? [] }
    }
    test('nothing done: nothing to judge, and what it was compared with is said', async () => {
      const { folder } = clone()
      expect(await bare(folder)).toMatchObject({
        status: 0,
        verdicts: {},
        notes: [{ kind: 'guessed', text: 'compared with origin/main, as of the last fetch.' }],
      })
    })
    test('what is committed on the branch, not what the default branch gained since', async () => {
      const { folder, git } = clone()
      fs.writeFileSync(path.join(folder, LOCK), lockfile(['lib@1.1.0', 'stolen@1.0.0']))
      git('commit', '-qam', 'bump')
      expect(await bare(folder)).toMatchObject({ status: 0, verdicts: { 'lib@1.1.0': 'authorized' } })
    })
    test('what is in the work tree: staged, edited or new', async () => {
      const { folder, git } = clone()
      fs.writeFileSync(path.join(folder, LOCK), lockfile(['lib@1.0.0', 'stolen@1.0.1']))
      expect(await bare(folder)).toMatchObject({
        status: 1,
        verdicts: { 'stolen@1.0.1': 'unauthorized' },
        notes: expect.arrayContaining([{ kind: 'guessed', text: expect.stringContaining('the work tree is judged') }]),
      })
      git('add', LOCK)
      expect(await bare(folder)).toMatchObject({ status: 1, verdicts: { 'stolen@1.0.1': 'unauthorized' } })
      git('checkout', '-q', 'HEAD', '--', LOCK)
      fs.mkdirSync(path.join(folder, 'web'))
      fs.writeFileSync(path.join(folder, 'web', LOCK), lockfile(['stolen@1.0.1']))
      expect((await bare(folder)).status).toBe(1)
    })
    test('a lockfile that is ignored, or only has other line ends, is not a change', async () => {
      const { folder } = clone()
      fs.writeFileSync(path.join(folder, '.git/info/exclude'), 'out/\n')
      fs.mkdirSync(path.join(folder, 'out'))
      fs.writeFileSync(path.join(folder, 'out', LOCK), lockfile(['stolen@1.0.1']))
      fs.writeFileSync(path.join(folder, LOCK), fs.readFileSync(path.join(folder, LOCK), 'utf8').replaceAll('\n', '\r\n'))
      expect(await bare(folder)).toMatchObject({ status: 0, verdicts: {} })
    })
    test('the policy is that of the default branch, not that of the work tree', async () => {
      const { folder } = clone()
      fs.writeFileSync(path.join(folder, LOCK), lockfile(['lib@1.0.0', 'stolen@1.0.1']))
      fs.mkdirSync(path.join(folder, '.github'))
      fs.writeFileSync(
        path.join(folder, '.github/countersign.yml'),
        'version: 1\npackages:\n  stolen: { unattested: true, accounts: [mallory] }\n',
      )
      expect((await bare(folder)).status).toBe(1)
    })
    test('a work tree that git cannot list is not one in which nothing differs', async () => {
      const { folder } = clone()
      fs.writeFileSync(path.join(folder, LOCK), lockfile(['lib@1.0.0', 'stolen@1.0.1']))
      fs.writeFileSync(path.join(folder, '.git/index'), 'damaged')
      expect(await bare(folder)).toMatchObject({ status: 2, err: expect.stringContaining('git cannot list the files of the work tree') })
    })
    test('a clone without a remote needs --base', async () => {
      const folder = repositoryWith([{ branch: 'main', files: { [LOCK]: lockfile(['lib@1.0.0']) } }])
      expect(await bare(folder)).toMatchObject({ status: 2, err: expect.stringContaining('git remote set-head origin --auto') })
    })
  })

  test('not a clone at all', async () => {
    const { status, err } = await countersign(['check', '--base', 'main', ...outside.options], folderWith())
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('GIT_FAILED  this is not a git repository') })
  })
})

describe('what was not looked at is said', () => {
  const LF = lockfile(['lib@1.0.0'])
  const told = async (base: Record<string, string>, workTree: Record<string, string>, args: readonly string[] = []) => {
    const repository = repositoryWith([{ branch: 'main', files: base }])
    writeFiles(repository, workTree)
    const { status, out } = await countersign(['check', '--base', 'main', '--format', 'json', ...outside.options, ...args], repository)
    return {
      status,
      notes: JSON.parse(out)
        .notes.map(({ kind, text }: { kind: string; text: string }) => `${kind}: ${text}`)
        .join('; '),
    }
  }

  test.each([
    ['npm install, and then check', { [LOCK]: LF }, { [LOCK]: lockfile(['stolen@1.0.1']) }, /^uncommitted: package-lock\.json in the work tree/],
    ['a new lockfile in a folder below', { [LOCK]: LF }, { [`web/${LOCK}`]: LF }, /^uncommitted: web\/package-lock\.json/],
    ['a policy that nobody has committed', { [LOCK]: LF }, { '.github/countersign.yml': POLICY }, /^policy-not-at-base: /],
    ['an edit of the policy', { [LOCK]: LF, '.github/countersign.yml': POLICY }, { '.github/countersign.yml': 'version: 1\n' }, /^uncommitted: the edit of/],
    ['nothing that counts', { [LOCK]: LF }, { 'src/index.js': '1', [LOCK]: LF.replaceAll('\n', '\r\n'), [`node_modules/x/${LOCK}`]: LF }, /^$/],
  ])('%s', async (_what, base, workTree, notes) => {
    expect(await told(base, workTree)).toEqual({ status: 0, notes: expect.stringMatching(notes) })
  }) // prettier-ignore

  test('a policy on the branch and not at its base, also if a lockfile is staged', async () => {
    const repository = repositoryWith([
      { branch: 'main', files: { [LOCK]: LF } },
      { branch: 'update', from: 'main', files: { [LOCK]: LF, '.github/countersign.yml': POLICY } },
    ])
    writeFiles(repository, { 'web/yarn.lock': '# yarn lockfile v1\n' })
    execFileSync('git', ['add', 'web'], { cwd: repository })
    const { out } = await countersign(['check', '--base', 'main', ...outside.options], repository)
    expect(out).toContain('.github/countersign.yml is in the work tree but not at the base')
    expect(out).toContain('web/yarn.lock in the work tree: not committed')
    const other = await countersign(['check', '--base', 'update', '--head', 'main', ...outside.options], repository)
    expect(other.out).not.toContain('not committed')
  })

  test('no common history: the tips are compared, and a replay says so too', async () => {
    const repository = repositoryWith([{ branch: 'main', files: { [LOCK]: LF } }])
    const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=h', '-c', 'user.email=h@e', ...args], { cwd: repository })
    git('checkout', '-q', '--orphan', 'other')
    writeFiles(repository, { [LOCK]: lockfile(['lib@1.1.0']) })
    git('commit', '-qam', 'other')
    const over = await countersign(['check', '--base', 'main', '--record', 'evidence', ...outside.options], repository)
    expect(over.out.replace(/\s+/g, ' ')).toContain('does not hold the merge base, so the tip of "main" was compared')
    expect((await countersign(['check', '--replay', 'evidence'], repository)).out).toBe(over.out)
  })
})

describe('--mode warn lets a lockfile pass that cannot be read, loudly', () => {
  const CONFLICT = `{\n<<<<<<< HEAD\n}`
  test.each([
    ['a merge conflict', { [LOCK]: CONFLICT }, 'holds a merge conflict'],
    ['a binary lockfile', { 'bun.lockb': 'x' }, 'bun.lockb'],
  ])('%s', async (_what, files, message) => {
    const repository = repositoryWith([
      { branch: 'main', files: { [LOCK]: lockfile(['lib@1.0.0']) } },
      { branch: 'update', from: 'main', files },
    ])
    const over = ['check', '--base', 'main', '--head', 'update', ...outside.options]
    expect(await countersign(over, repository)).toMatchObject({ status: 2, out: '' })
    const { status, out } = await countersign([...over, '--mode', 'warn'], repository)
    expect({ status, first: out.split('\n')[0] }).toEqual({
      status: 0,
      first: '! Warn mode, nothing is blocked: a lockfile could not be read, so nothing was judged',
    })
    expect(out).toContain(message)
    const json = JSON.parse((await countersign([...over, '--mode', 'warn', '--format', 'json'], repository)).out)
    expect(json).toMatchObject({ conclusion: 'fail', changes: [], notes: [{ kind: 'lockfile-unread' }] })
  })

  test('a lockfile that is a link', async () => {
    const repository = repositoryWith([{ branch: 'main', files: { [LOCK]: lockfile(['lib@1.0.0']) } }])
    const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=h', '-c', 'user.email=h@e', ...args], { cwd: repository })
    git('checkout', '-q', '-b', 'update')
    writeFiles(repository, { 'other.json': lockfile(['stolen@1.0.1']) })
    fs.rmSync(path.join(repository, LOCK))
    fs.symlinkSync('other.json', path.join(repository, LOCK))
    git('add', '-A')
    git('commit', '-qm', 'link')
    const over = ['check', '--base', 'main', '--head', 'update', ...outside.options]
    expect(await countersign(over, repository)).toMatchObject({ status: 2, out: '' })
    const { status, out } = await countersign([...over, '--mode', 'warn'], repository)
    expect({ status, first: out.split('\n')[0] }).toEqual({ status: 0, first: expect.stringMatching(/^! Warn mode, nothing is blocked: a lockfile could not be read/) }) // prettier-ignore
  })

  test('a policy that is not valid is an error all the same', async () => {
    const repository = repositoryWith([
      { branch: 'main', files: { [LOCK]: lockfile(['lib@1.0.0']), '.github/countersign.yml': 'nonsense: 1\n' } },
      { branch: 'update', from: 'main', files: { [LOCK]: CONFLICT } },
    ])
    const { status, err } = await countersign(['check', '--base', 'main', '--head', 'update', '--mode', 'warn', ...outside.options], repository)
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('POLICY_INVALID') })
  }) // prettier-ignore
})

describe('between two files', () => {
  test.each([
    ['honest', honest, 0],
    ['attacked', attacked, 1],
  ])('%s', async (_what, folder, status) => {
    expect((await countersign(['check', ...FILES, ...outside.options], folder())).status).toBe(status)
  })

  test('without a base file everything is added', async () => {
    const folder = folderWith({ [LOCK]: lockfile(['lib@1.1.0']) })
    const { status, out } = await countersign(['check', '--head-lockfile', LOCK, '--format', 'json', ...outside.options], folder)
    expect({ status, changes: JSON.parse(out).changes }).toMatchObject({ status: 0, changes: [{ name: 'lib', kind: 'added' }] })
  })

  test.each([
    ['a base file', ['--base-lockfile', `bsae/${LOCK}`, '--head-lockfile', `head/${LOCK}`], `--base-lockfile names bsae/${LOCK}, which is not there`],
    ['a base file of no lockfile\'s name, which nothing would be compared with', ['--base-lockfile', 'base/old-lock.json', '--head-lockfile', `head/${LOCK}`], "--base-lockfile names base/old-lock.json, which is not the name of a lockfile"],
    ['a head file', ['--base-lockfile', `base/${LOCK}`, '--head-lockfile', `haed/${LOCK}`], `--head-lockfile names haed/${LOCK}, which is not there`],
    ['one lockfile of several', [...FILES, '--lockfile', LOCK, '--lockfile', 'web/yarn.lock'], 'there is no lockfile among web/yarn.lock'],
    ['a policy', [...FILES, '--policy', 'none.yml'], 'there is no none.yml\n'],
  ])('%s that is named and is not there: exit status 2, names it, compares nothing', async (_what, args, message) => {
    const folder = attacked()
    fs.copyFileSync(path.join(folder, 'base', LOCK), path.join(folder, 'base', 'old-lock.json'))
    for (const command of ['check', 'suggest']) {
      const { status, out, err } = await countersign([command, ...args, ...outside.options], folder)
      expect({ status, out, err }).toEqual({ status: 2, out: '', err: expect.stringContaining(message) })
    }
  }) // prettier-ignore

  test('the files beside both are compared, if both are beside a package.json', async () => {
    const project = { [`base/${LOCK}`]: lockfile(['lib@1.0.0']), [`head/${LOCK}`]: lockfile(['lib@1.0.0']), 'head/.npmrc': 'registry=https://e/\n' }
    const manifests = { 'base/package.json': '{}', 'head/package.json': '{}' }
    const findings = async (files: Record<string, string>) => {
      const { status, out } = await countersign(['check', ...FILES, '--format', 'json', ...outside.options], folderWith(files))
      return { status, findings: JSON.parse(out).findings.map(({ rule, level, location }: { rule: string; level: string; location: unknown }) => ({ rule, level, location })) }
    }
    const told = { rule: 'install-input-changed', level: 'warning', location: { file: '.npmrc', line: 1 } }
    expect(await findings({ ...project, ...manifests })).toEqual({ status: 0, findings: [told] })
    expect(await findings(project)).toEqual({ status: 0, findings: [] })
    expect(await findings({ ...project, ...manifests, 'base/.npmrc': 'registry=https://e/\n' })).toEqual({ status: 0, findings: [] })
  }) // prettier-ignore

  test('the policy is the one named, with what it extends beside it, inside of the folder and outside', async () => {
    const publishers = POLICY.slice(0, POLICY.indexOf('packages:'))
    const policies = folderWith({ 'shared.yml': publishers, 'of/app.yml': 'version: 1\nextends: ../shared.yml\npackages:\n  lib: octo\n' })
    const folder = honest()
    fs.cpSync(policies, path.join(folder, 'policies'), { recursive: true })
    for (const policy of [path.join(policies, 'of/app.yml'), 'policies/of/app.yml', './policies/of/app.yml', path.relative(folder, path.join(policies, 'of/app.yml'))]) {
      const { status, out, err } = await countersign(['check', ...FILES, '--policy', policy, '--format', 'json', ...outside.options], folder)
      expect({ status, err }).toEqual({ status: 0, err: '' })
      expect(JSON.parse(out).policy.extends).toHaveLength(1)
    }
  }) // prettier-ignore

  test('--now: what is too new one day is old enough a week later', async () => {
    const folder = two(lockfile(['fresh@1.0.0']), lockfile(['fresh@1.0.1']))
    const today = await countersign(['check', ...FILES, ...outside.options], folder)
    expect(today).toMatchObject({ status: 1, out: expect.stringContaining('1 only too new') })
    const later = await countersign(
      ['check', ...FILES, ...outside.options, '--now', '2026-11-30T12:00:00+02:00', '--format', 'json'],
      folder,
    )
    expect({ status: later.status, report: JSON.parse(later.out) }).toMatchObject({
      status: 0,
      report: { evaluatedAt: '2026-11-30T10:00:00Z' },
    })
  })

  test('--mode warn: the same report, exit status 0, and its first line says so', async () => {
    const folder = attacked()
    const { status, out } = await countersign(['check', ...FILES, '--mode', 'warn', ...outside.options], folder)
    expect({ status, first: out.split('\n')[0] }).toMatchObject({
      status: 0,
      first: expect.stringContaining('Warn mode, nothing is blocked'),
    })
    expect(out).toContain('attestation-lost')
    const json = await countersign(['check', ...FILES, '--mode', 'warn', '--format', 'json', ...outside.options], folder)
    expect(JSON.parse(json.out)).toMatchObject({ mode: 'warn', conclusion: 'fail', counts: { unauthorized: 1 } })
    const broken = await countersign(['check', ...FILES, '--mode', 'warn', '--policy', 'none.yml', ...outside.options], folder)
    expect(broken.status).toBe(2)
  })

  test('an option that the command does not use is reported', async () => {
    const { status, err } = await countersign(['check', ...FILES, '--fix', ...outside.options], honest())
    expect({ status, err }).toEqual({ status: 0, err: 'note: check does not use --fix\n' })
  })
})

describe('a registry that takes its time', () => {
  test.each([
    ['--timeout', '0.2', /timed out after 0\.\d s, \d attempts/],
    ['--deadline', '0.6', /the run's deadline passed/],
  ])('%s ends the wait: undetermined, exit status 3', async (option, value, detail) => {
    const slow = await openOutside({ registryFaults: [[/lib/, 'hangs']] })
    const { status, out } = await countersign(['check', ...FILES, ...slow.options, option, value], honest())
    expect(status).toBe(3)
    expect(out).toMatch(detail)
    expect(out).toContain('undetermined')
  })
})

function verdicts(report: { changes: readonly { name: string; version: string; verdict: string }[] }): Readonly<Record<string, string>> {
  return Object.fromEntries(report.changes.map(({ name, version, verdict }) => [`${name}@${version}`, verdict]))
}
