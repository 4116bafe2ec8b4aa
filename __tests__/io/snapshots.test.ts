import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { byPath, changedBetween } from '../../src/io/comparison.ts'
import { entriesBeside } from '../../src/io/git/beside.ts'
import { directorySnapshot, fileSnapshot } from '../../src/io/git/files.ts'
import { openGit } from '../../src/io/git/git.ts'
import { openWorkspace } from '../../src/io/git/workspace.ts'

let dir: string
beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-snapshots-'))
})
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }))

const ENV = { PATH: process.env['PATH'], HOME: os.tmpdir() }
function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.test', '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...identity, '-c', 'protocol.file.allow=always', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...ENV, GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}
function repository(name: string, files: Record<string, string | Buffer>): { cwd: string; commit: string } {
  const cwd = path.join(dir, name)
  fs.mkdirSync(cwd)
  git(cwd, 'init', '-q')
  return { cwd, commit: commit(cwd, files) }
}
function commit(cwd: string, files: Record<string, string | Buffer>): string {
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true })
    fs.writeFileSync(path.join(cwd, file), text)
  }
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-qm', 'x', '--allow-empty')
  return git(cwd, 'rev-parse', 'HEAD')
}

describe('a commit of a local clone', () => {
  test('gives its files, whatever the working tree holds', async () => {
    const { cwd, commit: first } = repository('plain', {
      'package-lock.json': '{"a":1}',
      'größe *?[x]/yarn.lock': 'é',
      'node_modules/x/yarn.lock': '',
      'readme.md': '',
    })
    fs.writeFileSync(path.join(cwd, 'package-lock.json'), 'changed')
    const snapshot = await openGit(cwd, ENV).snapshot('main')
    expect(snapshot.commit).toBe(first)
    expect(await snapshot.lockfiles()).toEqual(['größe *?[x]/yarn.lock', 'package-lock.json'])
    expect(await snapshot.read('package-lock.json')).toBe('{"a":1}')
    expect(await snapshot.read('größe *?[x]/yarn.lock')).toBe('é')
    expect(
      await openGit(path.join(cwd, 'node_modules'), ENV)
        .snapshot('main')
        .then((s) => s.read('package-lock.json')),
    ).toBe('{"a":1}')
  })

  test.each([
    'absent.json',
    'package-lock.json/x',
    '../package-lock.json',
    '/package-lock.json',
    './package-lock.json',
    '',
    '*',
    ':/package-lock.json',
    'a\0b',
  ])('has no file %j', async (file) => {
    const cwd = path.join(dir, 'plain')
    expect(await (await openGit(cwd, ENV).snapshot('main')).read(file)).toBeUndefined()
  })

  test.each(['', 'nowhere', '--all', '-h', '--output=/tmp/x', 'main; touch x', 'main\0', 'main:package-lock.json', '0'.repeat(40)])(
    '%j is no commit',
    async (ref) => {
      const git = openGit(path.join(dir, 'plain'), ENV)
      expect(await git.has(ref)).toBe(false)
      await expect(git.snapshot(ref)).rejects.toMatchObject({ code: 'GIT_FAILED', help: expect.stringContaining('fetch-depth: 0') })
    },
  )

  test('a link, a submodule and a folder are no files, and are not passed over', async () => {
    const inner = repository('inner', { 'yarn.lock': '' })
    const { cwd } = repository('links', { 'real.json': '{}', 'bun.lock/x': '' })
    fs.symlinkSync('real.json', path.join(cwd, 'package-lock.json'))
    git(cwd, 'submodule', 'add', '-q', inner.cwd, 'sub')
    commit(cwd, {})
    const snapshot = await openGit(cwd, ENV).snapshot('HEAD')
    expect(await snapshot.lockfiles()).toEqual(['package-lock.json'])
    await expect(snapshot.read('package-lock.json')).rejects.toMatchObject({
      code: 'CONTENTS_UNAVAILABLE',
      message: 'package-lock.json is a symbolic link, not a file',
    })
    await expect(snapshot.read('sub')).rejects.toMatchObject({ message: 'sub is a submodule, not a file' })
    await expect(snapshot.read('bun.lock')).rejects.toMatchObject({ message: 'bun.lock is a folder, not a file' })
  })

  test('text that is not UTF-8 is refused', async () => {
    const { cwd } = repository('latin', { 'yarn.lock': Buffer.from('\xe9', 'latin1') })
    await expect((await openGit(cwd, ENV).snapshot('HEAD')).read('yarn.lock')).rejects.toMatchObject({ code: 'CONTENTS_UNAVAILABLE' })
  })

  test('nothing that the repository configures is executed', async () => {
    const { cwd } = repository('hostile', { '.gitattributes': '* filter=evil diff=evil\n', 'yarn.lock': 'text' })
    const trace = path.join(dir, 'executed')
    const evil = `touch ${trace}; cat`
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'diff.evil.textconv',
      'filter.evil.smudge',
      'diff.external',
      'core.alternateRefsCommand',
    ])
      git(cwd, 'config', key, evil)
    const hook = path.join(cwd, '.git/hooks/post-index-change')
    fs.writeFileSync(hook, `#!/bin/sh\ntouch ${trace}\n`, { mode: 0o755 })
    const env = {
      ...ENV,
      GIT_EXTERNAL_DIFF: evil,
      GIT_PAGER: evil,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.pager',
      GIT_CONFIG_VALUE_0: evil,
    }
    const snapshot = await openGit(cwd, env).snapshot('HEAD')
    expect([await snapshot.lockfiles(), await snapshot.read('yarn.lock')]).toEqual([['yarn.lock'], 'text'])
    expect(fs.existsSync(trace)).toBe(false)
  })

  test('a program called git among the files of the pull request is not run', async () => {
    const trace = path.join(dir, 'ran')
    const { cwd } = repository('program', { 'yarn.lock': 'text', git: `#!/bin/sh\ntouch ${trace}\n` })
    fs.chmodSync(path.join(cwd, 'git'), 0o755)
    // On Windows the folder that a program is started in is searched first, without being named.
    const snapshot = await openGit(cwd, { ...ENV, PATH: `.:${ENV.PATH}` }).snapshot('HEAD')
    expect([await snapshot.read('yarn.lock'), fs.existsSync(trace)]).toEqual(['text', false])
  })

  test('a bare repository among the files of the pull request does not answer for the clone', async () => {
    const { cwd } = repository('embedding', { 'yarn.lock': 'true', 'app/yarn.lock': 'true' })
    const evil = repository('embedded', { 'yarn.lock': 'false' })
    git(evil.cwd, 'config', 'core.bare', 'true')
    for (const part of ['HEAD', 'config', 'objects', 'refs'])
      fs.cpSync(path.join(evil.cwd, '.git', part), path.join(cwd, 'app', part), { recursive: true })
    expect(git(path.join(cwd, 'app'), 'rev-parse', 'main')).toBe(evil.commit)
    await expect(openGit(path.join(cwd, 'app'), ENV).snapshot('main')).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringContaining('bare repository'),
    })
  })

  test('a lockfile in a folder whose name is not UTF-8 is refused, not passed over', async () => {
    const { cwd } = repository('names', {})
    for (const byte of [0xff, 0xfe]) {
      const folder = Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from([byte])])
      fs.mkdirSync(folder)
      fs.writeFileSync(Buffer.concat([folder, Buffer.from('/yarn.lock')]), String(byte))
    }
    commit(cwd, {})
    const snapshot = await openGit(cwd, ENV).snapshot('HEAD')
    const [first = '', second] = await snapshot.lockfiles()
    expect([first, second]).toEqual(['\ufffd/yarn.lock', '\ufffd/yarn.lock'])
    await expect(snapshot.read(first)).rejects.toMatchObject({ code: 'CONTENTS_UNAVAILABLE', message: expect.stringContaining('UTF-8') })
    expect(await snapshot.contentId?.(first)).toBeUndefined()
    await expect(directorySnapshot(cwd).lockfiles()).rejects.toMatchObject({ code: 'CONTENTS_UNAVAILABLE' })
  })

  test('a tag called like a branch does not answer for it', async () => {
    const { cwd, commit: good } = repository('tagged', { 'yarn.lock': 'true' })
    git(cwd, 'checkout', '-q', '--detach')
    const evil = commit(cwd, { 'yarn.lock': 'false' })
    git(cwd, 'update-ref', 'refs/remotes/origin/main', good)
    for (const name of ['main', 'origin/main']) {
      git(cwd, 'tag', name, evil)
      expect(git(cwd, 'rev-parse', name)).toBe(evil)
      await expect(openGit(cwd, ENV).snapshot(name)).rejects.toMatchObject({
        code: 'GIT_FAILED',
        message: expect.stringContaining('a tag'),
      })
      expect(await openWorkspace(cwd, ENV).resolve(name)).toBeUndefined()
    }
    expect((await openGit(cwd, ENV).snapshot('refs/remotes/origin/main')).commit).toBe(good)
    expect(await openWorkspace(cwd, ENV).resolve('refs/heads/main')).toBe(good)
  })

  test('GIT_DIR and replaced objects do not make another repository answer', async () => {
    const { cwd, commit: good } = repository('true', { 'yarn.lock': 'true' })
    const evil = commit(cwd, { 'yarn.lock': 'false' })
    git(cwd, 'replace', good, evil)
    const snapshot = await openGit(cwd, { ...ENV, GIT_DIR: path.join(dir, 'plain/.git'), GIT_OBJECT_DIRECTORY: '/nowhere' }).snapshot(good)
    expect(await snapshot.read('yarn.lock')).toBe('true')
  })

  test('where two branches parted', async () => {
    const { cwd, commit: fork } = repository('fork', { a: '1' })
    git(cwd, 'checkout', '-qb', 'topic')
    commit(cwd, { b: '1' })
    git(cwd, 'checkout', '-q', 'main')
    commit(cwd, { c: '1' })
    git(cwd, 'checkout', '-q', '--orphan', 'orphan')
    commit(cwd, { d: '1' })
    const opened = openGit(cwd, ENV)
    expect([await opened.mergeBase('main', 'topic'), await opened.mergeBase('main', 'orphan')]).toEqual([fork, undefined])
  })

  test('what was found stays the same for the run, and what was not found is looked for again', async () => {
    const { cwd, commit: first } = repository('remembered', { 'yarn.lock': '1' })
    const opened = openGit(cwd, ENV)
    const before = await opened.snapshot('main')
    await expect(opened.snapshot('later')).rejects.toMatchObject({ code: 'GIT_FAILED' })
    git(cwd, 'branch', 'later')
    commit(cwd, { 'yarn.lock': '2' })
    expect([(await opened.snapshot('main')).commit, (await opened.snapshot('later')).commit]).toEqual([first, first])
    expect([await before.at?.('yarn.lock'), await before.at?.('none'), await before.read('none'), await before.read('yarn.lock')]).toEqual([
      { kind: 'file' },
      undefined,
      undefined,
      '1',
    ])
    expect(await (await openGit(cwd, ENV).snapshot('main')).read('yarn.lock')).toBe('2')
  })

  test('a shallow clone says how to deepen it, no repository says so', async () => {
    const { cwd, commit: first } = repository('deep', { a: '1' })
    commit(cwd, { a: '2' })
    git(dir, 'clone', '-q', '--depth', '1', `file://${cwd}`, 'shallow')
    await expect(openGit(path.join(dir, 'shallow'), ENV).snapshot(first)).rejects.toMatchObject({
      code: 'GIT_FAILED',
      help: expect.stringContaining('fetch-depth: 0'),
    })
    const bare = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-no-repository-'))
    await expect(openGit(bare, ENV).snapshot('HEAD')).rejects.toMatchObject({ code: 'GIT_FAILED', message: 'this is not a git repository' })
    fs.rmdirSync(bare)
  })

  test('without git the message says so', async () => {
    await expect(openGit(dir, { PATH: '/nowhere' }).snapshot('HEAD')).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: 'git could not be started',
    })
  })
})

describe('files named outright', () => {
  test('are called by their base name', async () => {
    fs.mkdirSync(path.join(dir, 'base'))
    fs.writeFileSync(path.join(dir, 'base/yarn.lock'), 'text')
    const snapshot = await fileSnapshot(path.join(dir, 'base/yarn.lock'))
    expect([await snapshot.lockfiles(), await snapshot.read('yarn.lock'), await snapshot.read('package.json'), snapshot.commit]).toEqual([
      ['yarn.lock'],
      'text',
      undefined,
      undefined,
    ])
  })
  test('may be missing: an empty side', async () => {
    expect(await (await fileSnapshot(path.join(dir, 'nowhere/yarn.lock'))).lockfiles()).toEqual([])
    expect(await (await fileSnapshot(undefined)).lockfiles()).toEqual([])
  })
  test('must be files of text', async () => {
    await expect(fileSnapshot(dir)).rejects.toMatchObject({ code: 'CONTENTS_UNAVAILABLE' })
    fs.writeFileSync(path.join(dir, 'base/bun.lock'), Buffer.from([0xff]))
    await expect(fileSnapshot(path.join(dir, 'base/bun.lock'))).rejects.toMatchObject({ code: 'CONTENTS_UNAVAILABLE' })
  })
})

test('a folder lists its lockfiles, without node_modules', async () => {
  const folder = path.join(dir, 'folder')
  for (const file of ['yarn.lock', 'a/b/pnpm-lock.yaml', 'node_modules/x/yarn.lock', '.git/yarn.lock', 'bun.lockb']) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    fs.writeFileSync(path.join(folder, file), file)
  }
  const snapshot = directorySnapshot(folder)
  expect(await snapshot.lockfiles()).toEqual(['a/b/pnpm-lock.yaml', 'bun.lockb', 'yarn.lock'])
  expect([await snapshot.read('a/b/pnpm-lock.yaml'), await snapshot.read('../folder/yarn.lock'), await snapshot.read('none')]).toEqual([
    'a/b/pnpm-lock.yaml',
    undefined,
    undefined,
  ])
})

describe('what differs between two sides', () => {
  const before = {
    'package-lock.json': '{}',
    '.npmrc': 'a',
    gone: 'x',
    'app/package-lock.json': '{}',
  }

  function linked(name: string): { cwd: string; base: string; head: string } {
    const { cwd, commit: base } = repository(name, before)
    fs.rmSync(path.join(cwd, 'gone'))
    fs.rmSync(path.join(cwd, 'app'), { recursive: true })
    fs.symlinkSync('node_modules/evil', path.join(cwd, 'app'))
    const head = commit(cwd, { '.npmrc': 'b', new: 'x' })
    git(cwd, 'update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},sub`)
    git(cwd, 'commit', '-qm', 'sub')
    return { cwd, base, head: head === '' ? '' : git(cwd, 'rev-parse', 'HEAD') }
  }

  const EXPECTED = [
    { path: '.npmrc', before: 'file', after: 'file' },
    { path: 'app', before: undefined, after: 'link' },
    { path: 'app/package-lock.json', before: 'file', after: undefined },
    { path: 'gone', before: 'file', after: undefined },
    { path: 'new', before: undefined, after: 'file' },
    { path: 'sub', before: undefined, after: 'submodule' },
  ]

  test('of a clone, path by path and from its own comparison', async () => {
    const { cwd, base, head } = linked('differs')
    const opened = openGit(cwd, ENV)
    expect(await changedBetween(await opened.snapshot(base), await opened.snapshot(head))).toEqual(EXPECTED)
    for (const since of ['base', 'merge-base'] as const) {
      const compared = await openWorkspace(cwd, ENV).compare(base, head, since)
      expect(byPath(compared?.changed ?? [])).toEqual(EXPECTED)
    }
  })

  test('what stands at a path; links are not followed', async () => {
    const { cwd, base, head } = linked('stands')
    const [then, now] = await Promise.all([base, head].map((ref) => openGit(cwd, ENV).snapshot(ref)))
    expect(await then?.at?.('app')).toEqual({ kind: 'folder' })
    expect(await then?.at?.('.npmrc')).toEqual({ kind: 'file' })
    expect(await now?.at?.('app')).toEqual({ kind: 'link', target: 'node_modules/evil' })
    expect(await now?.at?.('sub')).toEqual({ kind: 'submodule' })
    for (const none of ['app/package-lock.json', 'nowhere', '../x', '']) expect(await now?.at?.(none)).toBeUndefined()
    git(cwd, 'checkout', '-q', base)
    const folder = directorySnapshot(cwd)
    expect(await folder.at?.('app')).toEqual({ kind: 'folder' })
    expect(await folder.at?.('nowhere/x')).toBeUndefined()
    fs.symlinkSync('elsewhere', path.join(cwd, 'link'))
    expect(await folder.at?.('link')).toEqual({ kind: 'link', target: 'elsewhere' })
  })

  test('beside a lockfile on disk: only what decides an install, and only where a package.json says that it is a project', async () => {
    const project = (name: string, files: Record<string, string>): string => {
      for (const [file, text] of Object.entries(files)) {
        fs.mkdirSync(path.dirname(path.join(dir, name, file)), { recursive: true })
        fs.writeFileSync(path.join(dir, name, file), text)
      }
      return path.join(dir, name)
    }
    const full = project('project', {
      'package.json': '{}',
      '.npmrc': 'x',
      'src/.npmrc': 'x',
      'readme.md': 'x',
      '.yarn/releases/yarn.cjs': 'x',
      '.yarn/cache/a.zip': 'x',
      'patches/a.patch': 'x',
      'node_modules/a/.npmrc': 'x',
    })
    const paths = (await entriesBeside(full))?.map((entry) => entry.path).sort()
    expect(paths).toEqual(['.npmrc', '.yarn/cache/a.zip', '.yarn/releases/yarn.cjs', 'package.json', 'patches/a.patch'])
    expect(await entriesBeside(project('bare', { '.npmrc': 'x' }))).toBeUndefined()
    expect(await entriesBeside(path.join(dir, 'nowhere'))).toBeUndefined()
  })
})
