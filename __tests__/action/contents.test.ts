/** What is read of the two sides, and how: without a checkout, and beyond the API's limits. Nothing that decides is read from the head. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pullRequest } from '../helpers/payloads.ts'
import { BASE, HEAD, TIP, closeScenes, lockfile, openScene } from '../helpers/scene.ts'

afterAll(closeScenes)

const event = 'pull_request'
const payload = pullRequest({ base: BASE, head: HEAD })
const POLICY = '.github/countersign.yml'
const many = (count: number, text: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/file-${String(index).padStart(4, '0')}.ts`, text]))

describe('without a lockfile change', () => {
  test('one line, green, and one question to the API', async () => {
    const scene = await openScene({ base: ['stolen@1.0.1'], headFiles: { 'README.md': 'new words' } })
    const { status, log, outputs, summary } = await scene.run({ event, payload })
    expect({ status, log: log.trim(), summary }).toEqual({ status: 0, log: 'No lockfile change: nothing to judge.', summary: '' })
    expect(outputs).toEqual({
      conclusion: 'pass',
      summary: 'No lockfile change: nothing to judge.',
      unauthorized: '0',
      undetermined: '0',
      blocked: '[]',
      'ready-at': '',
      report: '',
    })
    expect(scene.github.asked).toHaveLength(1)
    expect(scene.registry.asked).toHaveLength(0)
  })

  test('a repository without any lockfile passes too, so that an organisation can require the check everywhere', async () => {
    const scene = await openScene({ headFiles: { 'README.md': 'new words' } })
    expect(await scene.run({ event, payload })).toMatchObject({ status: 0 })
  })

  test('the files that later steps were promised are there', async () => {
    const scene = await openScene({ base: ['lib@1.0.0'], headFiles: { 'README.md': 'new words' } })
    const inputs = { 'report-file': 'out/report.json', 'sarif-file': 'out/results.sarif' }
    const { status, report, file } = await scene.run({ event, payload, inputs })
    expect(status).toBe(0)
    expect(report).toMatchObject({ conclusion: 'pass', changes: [] })
    expect(JSON.parse(file('sarif-file') ?? '')).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] })
  })

  test('a misspelt name in `lockfiles` is not a lockfile that never changes', async () => {
    const scene = await openScene({ base: ['lib@1.0.0'], headFiles: { 'README.md': 'new words' } })
    const { status, annotations } = await scene.run({ event, payload, inputs: { lockfiles: 'packages/app/package-lock.json' } })
    expect([status, annotations[0]?.title]).toEqual([1, 'LOCKFILE_MISSING'])
  })

  test('a lockfile that `lockfiles` leaves out is left out', async () => {
    const scene = await openScene({
      base: ['lib@1.0.0'],
      baseFiles: { 'old/package-lock.json': lockfile(['stolen@1.0.0']) },
      headFiles: { 'old/package-lock.json': lockfile(['stolen@1.0.1']) },
    })
    expect(await scene.run({ event, payload, inputs: { lockfiles: 'package-lock.json' } })).toMatchObject({ status: 0 })
    expect(await scene.run({ event, payload })).toMatchObject({ status: 1 })
  })
})

describe('beyond the limits of the API', () => {
  test('a lockfile of more than 1 MB is read raw', async () => {
    const padding = Array.from({ length: 6000 }, (_, index) => ({ spec: `lib@1.0.0`, alias: `pad-${String(index)}` }))
    const scene = await openScene({ base: [...padding, 'stolen@1.0.0'], head: [...padding, 'stolen@1.0.1'] })
    const { status, outputs, report } = await scene.run({ event, payload })
    expect(lockfile([...padding]).length).toBeGreaterThan(2 ** 20)
    expect([status, outputs['unauthorized']]).toEqual([1, '1'])
    expect(report?.changes).toHaveLength(1)
  })

  test('a lockfile among more than 300 changed files is found in the trees', async () => {
    const files = { ...many(400, 'after'), 'zz/package-lock.json': lockfile(['stolen@1.0.1']) }
    const scene = await openScene({
      baseFiles: { ...many(400, 'before'), 'zz/package-lock.json': lockfile(['stolen@1.0.0']) },
      headFiles: files,
    })
    const { status, outputs } = await scene.run({ event, payload })
    expect([status, outputs['unauthorized']]).toEqual([1, '1'])
  })

  test('more than 300 changed files without a lockfile among them pass', async () => {
    const scene = await openScene({ base: ['lib@1.0.0'], baseFiles: many(400, 'before'), headFiles: many(400, 'after') })
    expect(await scene.run({ event, payload })).toMatchObject({ status: 0, outputs: { conclusion: 'pass' } })
    const without = await openScene({ baseFiles: many(400, 'before'), headFiles: many(400, 'after') })
    expect(await without.run({ event, payload })).toMatchObject({ status: 0, outputs: { conclusion: 'pass' } })
  })
})

describe('lockfiles that come and go', () => {
  test('one that moved is compared with what it was', async () => {
    const moved = { [HEAD]: { files: { 'app/package-lock.json': lockfile(['lib@1.0.0', 'stolen@1.0.1']) }, parent: BASE } }
    const scene = await openScene({ base: ['lib@1.0.0', 'stolen@1.0.0'], commits: moved })
    const { status, report, annotations } = await scene.run({ event, payload })
    expect(status).toBe(1)
    expect(report?.changes).toEqual([expect.objectContaining({ name: 'stolen', kind: 'updated', verdict: 'unauthorized' })])
    expect(annotations).toContainEqual(expect.objectContaining({ file: 'app/package-lock.json' }))
  })

  test('one that moved as it is has no changes', async () => {
    const text = lockfile(['stolen@1.0.1'])
    const commits = { [HEAD]: { files: { 'app/package-lock.json': text }, parent: BASE } }
    const scene = await openScene({ base: ['stolen@1.0.1'], commits })
    expect(await scene.run({ event, payload })).toMatchObject({ status: 0, report: { changes: [] } })
  })

  test('one that is deleted takes its packages away, which nobody has to authorize', async () => {
    const scene = await openScene({ base: ['lib@1.0.0'], commits: { [HEAD]: { files: { 'README.md': 'app' }, parent: BASE } } })
    const { status, report } = await scene.run({ event, payload })
    expect(status).toBe(0)
    expect(report?.changes).toEqual([expect.objectContaining({ name: 'lib', kind: 'removed' })])
  })

  test('a link in its place is refused', async () => {
    const scene = await openScene({ base: ['lib@1.0.0'], headFiles: { 'package-lock.json': 'link:elsewhere/package-lock.json' } })
    const { status, annotations } = await scene.run({ event, payload })
    expect([status, annotations[0]?.title]).toEqual([1, 'CONTENTS_UNAVAILABLE'])
  })
})

describe('nothing of the head decides', () => {
  const trusting = 'version: 1\npackages:\n  stolen:\n    - { unattested: true, accounts: [mallory] }\n'

  test('a policy edited in the same pull request does not count, and what it would trust is shown', async () => {
    const scene = await openScene({
      base: ['stolen@1.0.0'],
      head: ['stolen@1.0.1'],
      baseFiles: { [POLICY]: 'version: 1\n' },
      headFiles: { [POLICY]: trusting },
    })
    const { status, report, summary } = await scene.run({ event, payload })
    expect(status).toBe(1)
    expect(report?.policy?.commit).toBe(TIP)
    expect(report?.findings).toContainEqual(expect.objectContaining({ rule: 'policy-changed' }))
    expect(summary).toContain('mallory')
  })

  test('a pull request that edits the policy alone is shown as well', async () => {
    const scene = await openScene({ base: ['stolen@1.0.0'], baseFiles: { [POLICY]: 'version: 1\n' }, headFiles: { [POLICY]: trusting } })
    const { status, report } = await scene.run({ event, payload })
    expect(status).toBe(0)
    expect(report?.findings).toContainEqual(expect.objectContaining({ rule: 'policy-changed' }))
  })

  const locked = { 'package-lock.json': lockfile(['stolen@1.0.0']) }
  const policy = { [POLICY]: 'version: 1\n' }
  test.each([
    ['brings the first policy', { base: ['stolen@1.0.0'], headFiles: policy }],
    ['brings the first policy where there is no lockfile', { headFiles: policy }],
    ['deletes the policy', { base: ['stolen@1.0.0'], baseFiles: policy, commits: { [HEAD]: { files: locked, parent: BASE } } }],
    [
      'renames the policy',
      {
        base: ['stolen@1.0.0'],
        baseFiles: policy,
        commits: { [HEAD]: { files: { ...locked, 'old-policy.yml': 'version: 1\n' }, parent: BASE } },
      },
    ],
  ])('a pull request that %s and nothing else passes, and is shown', async (_what, options) => {
    const scene = await openScene(options)
    const { status, report, log } = await scene.run({ event, payload })
    expect({ status, log }).toEqual({ status: 0, log: expect.any(String) })
    expect(report?.findings).toContainEqual(expect.objectContaining({ rule: 'policy-changed' }))
  })

  describe('what the policy extends is part of it', () => {
    const shared = (ref: string): string =>
      `version: 1\npublishers:\n  lib:\n    repository: octo/lib\n    workflow: .github/workflows/release.yml\n    refs: [${ref}]\n    triggers: [push]\n`
    const baseFiles = {
      [POLICY]: 'version: 1\nextends: ./shared.yml\npackages:\n  lib: lib\n',
      '.github/shared.yml': shared('refs/heads/main'),
    }

    test('an edit of it alone is shown', async () => {
      const headFiles = { '.github/shared.yml': shared('refs/heads/evil') }
      const scene = await openScene({ base: ['lib@1.0.0'], baseFiles, headFiles })
      const { status, report, summary } = await scene.run({ event, payload })
      expect(status).toBe(0)
      expect(report?.findings).toContainEqual(expect.objectContaining({ rule: 'policy-changed' }))
      expect(summary).toContain('refs/heads/evil')
    })

    test('one that would keep every later run from working is stopped', async () => {
      const scene = await openScene({ base: ['lib@1.0.0'], baseFiles, headFiles: { '.github/shared.yml': 'version: 1\npublishrs: {}\n' } })
      const { status, annotations } = await scene.run({ event, payload })
      expect([status, annotations[0]?.title]).toEqual([1, 'policy-changed'])
    })

    test('any other YAML is no policy', async () => {
      const scene = await openScene({ base: ['lib@1.0.0'], baseFiles, headFiles: { '.github/dependabot.yml': 'version: 2\n' } })
      const { status, log } = await scene.run({ event, payload })
      expect([status, log.trim()]).toEqual([0, 'No lockfile change: nothing to judge.'])
    })
  })

  test('the first policy cannot authorize the bump that it comes with', async () => {
    const scene = await openScene({ base: ['stolen@1.0.0'], head: ['stolen@1.0.1'], headFiles: { [POLICY]: trusting } })
    expect(await scene.run({ event, payload })).toMatchObject({ status: 1 })
  })

  test('an .npmrc at the head is not read', async () => {
    const scene = await openScene({ base: ['lib@1.0.0'], head: ['lib@1.1.0'], headFiles: { '.npmrc': 'registry=http://127.0.0.1:9/\n' } })
    expect(await scene.run({ event, payload })).toMatchObject({ status: 0 })
  })

  test('an .npmrc at the base is', async () => {
    const scene = await openScene({ base: ['lib@1.0.0'], head: ['lib@1.1.0'] })
    const committed = await openScene({
      base: ['lib@1.0.0'],
      head: ['lib@1.1.0'],
      baseFiles: { '.npmrc': `registry=${scene.registry.url}/\n` },
    })
    expect(await committed.run({ event, payload, registry: '' })).toMatchObject({ status: 0 })
    expect(scene.registry.asked.length).toBeGreaterThan(0)
  })

  test('a trusted root in the workspace is refused; at the base it is read', async () => {
    const scene = await openScene({ base: ['lib@1.0.0'], head: ['lib@1.1.0'], headFiles: { 'root.json': '{}' } })
    const relative = await scene.run({ event, payload, inputs: { 'trusted-root': 'root.json' } })
    expect([relative.status, relative.annotations[0]?.title]).toEqual([1, 'TRUST_ROOT_INVALID'])
    const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-workspace-'))
    fs.writeFileSync(path.join(workspace, 'root.json'), '{}')
    const absolute = await scene.run({ event, payload, workspace, inputs: { 'trusted-root': path.join(workspace, 'root.json') } })
    expect([absolute.status, absolute.annotations[0]?.title]).toEqual([1, 'INPUT_INVALID'])
    fs.rmSync(workspace, { recursive: true })
  })
})

describe('with a clone in the workspace', () => {
  interface Clone {
    readonly folder: string
    readonly base: string
    readonly head: string
  }

  /** `files`: beside the lockfile at the head, to which `main` points. */
  function clone(base: readonly string[], head: readonly string[], files: Readonly<Record<string, string>> = {}): Clone {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-clone-'))
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', ...args], { cwd: folder, encoding: 'utf8' }).trim()
    const commit = (entries: readonly string[], words: string): string => {
      fs.writeFileSync(path.join(folder, 'package-lock.json'), lockfile(entries))
      fs.writeFileSync(path.join(folder, 'README.md'), words)
      git('add', '.')
      git('commit', '--quiet', '--message', words)
      return git('rev-parse', 'HEAD')
    }
    git('init', '--quiet', '--initial-branch', 'main')
    const at = commit(base, 'base')
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      fs.writeFileSync(path.join(folder, name), text)
    }
    return { folder, base: at, head: commit(head, 'head') }
  }

  test('it answers, and the API is asked for the branch alone', async () => {
    const { folder, base, head } = clone(['stolen@1.0.0'], ['stolen@1.0.1'])
    const scene = await openScene({ branches: { main: base } })
    const { status, outputs } = await scene.run({ event, payload: pullRequest({ base, head }), workspace: folder })
    expect([status, outputs['unauthorized']]).toEqual([1, '1'])
    const contents = scene.github.asked.map(({ url }) => url).filter((url) => url.startsWith('/repos/acme/app/'))
    expect(contents).toEqual(['/repos/acme/app/git/ref/heads/main'])
    fs.rmSync(folder, { recursive: true })
  })

  test('a branch of it that has the name of the base branch says nothing of where the policy is read', async () => {
    const { folder, base, head } = clone(['stolen@1.0.0'], ['stolen@1.0.1'], {
      [POLICY]: 'version: 1\npackages:\n  stolen: [{ unattested: true, accounts: [mallory] }]\n',
    })
    const scene = await openScene({ branches: { main: base } })
    const { status, outputs } = await scene.run({ event, payload: pullRequest({ base, head }), workspace: folder })
    expect([status, outputs['unauthorized']]).toEqual([1, '1'])
    // Where the branch is this commit, its policy counts: what is judged above is not for want of a policy that allows it.
    const moved = await openScene({ branches: { main: head } })
    expect(await moved.run({ event, payload: pullRequest({ base, head }), workspace: folder })).toMatchObject({ status: 0 })
    fs.rmSync(folder, { recursive: true })
  })

  test('without a lockfile change nobody is asked at all', async () => {
    const { folder, base, head } = clone(['stolen@1.0.1'], ['stolen@1.0.1'])
    const scene = await openScene()
    expect(await scene.run({ event, payload: pullRequest({ base, head }), workspace: folder })).toMatchObject({ status: 0 })
    expect(scene.github.asked).toEqual([])
    fs.rmSync(folder, { recursive: true })
  })

  test('a shallow one that does not know where the two parted leaves it to the API', async () => {
    const { folder } = clone(['lib@1.0.0'], ['lib@1.1.0'])
    const scene = await openScene({ base: ['stolen@1.0.0'], head: ['stolen@1.0.1'] })
    expect(await scene.run({ event, payload, workspace: folder })).toMatchObject({ status: 1, outputs: { unauthorized: '1' } })
    fs.rmSync(folder, { recursive: true })
  })

  test('under pull_request_target it is not asked', async () => {
    const { folder, base, head } = clone(['stolen@1.0.0'], ['stolen@1.0.1'])
    const scene = await openScene()
    const { status, annotations } = await scene.run({
      event: 'pull_request_target',
      payload: pullRequest({ base, head }),
      workspace: folder,
    })
    expect([status, annotations[0]?.title]).toEqual([1, 'CONTENTS_UNAVAILABLE'])
    fs.rmSync(folder, { recursive: true })
  })
})
