import { afterEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { type Contents, openContents } from '../../src/io/github/contents.ts'
import { createGitHub } from '../../src/io/github/github.ts'
import { type Loopback, loopback, sendJson } from '../helpers/loopback.ts'
import { FAULTS } from './misbehaving.ts'

const sha = (text: string): string => createHash('sha1').update(text).digest('hex')
const HEAD = sha('head')

/** A file's text, a link's target after `->`, or a submodule. */
type Files = Readonly<Record<string, string>>
interface Entry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
}

function leaf(path: string, text: string): Entry {
  const mode = text.startsWith('->') ? '120000' : text === 'submodule' ? '160000' : '100644'
  return { path, mode, type: mode === '160000' ? 'commit' : 'blob', sha: sha(`blob ${text}`) }
}
function tree(files: Files, folder: string): Entry[] {
  const inside = Object.entries(files).filter(([path]) => path.startsWith(folder))
  const names = new Set(inside.map(([path]) => path.slice(folder.length).split('/')[0]!))
  return [...names].map((name) => {
    const text = files[folder + name]
    return text === undefined ? { path: name, mode: '040000', type: 'tree', sha: sha(`tree ${folder}${name}/`) } : leaf(name, text)
  })
}

const open: Loopback[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function repository(
  files: Files,
  more: { listed?: number; routes?: Record<string, unknown> } = {},
): Promise<{ contents: Contents; server: Loopback }> {
  const folders = ['', ...Object.keys(files).flatMap((path) => [...path.matchAll(/\//g)].map((slash) => path.slice(0, slash.index + 1)))]
  const server = await loopback((request, response) => {
    const url = new URL(request.url ?? '', 'http://api')
    const path = decodeURIComponent(url.pathname).replace('/repos/octo/widget', '')
    const id = path.slice(path.lastIndexOf('/') + 1)
    if (more.routes?.[path] !== undefined) return sendJson(response, 200, more.routes[path])
    if (path.startsWith('/git/trees/')) {
      const folder = id === HEAD ? '' : folders.find((one) => sha(`tree ${one}`) === id)
      if (folder === undefined) return sendJson(response, 404, { message: 'Not Found' })
      if (url.searchParams.get('recursive') !== '1') return sendJson(response, 200, { tree: tree(files, folder), truncated: false })
      const below = Object.entries(files).filter(([file]) => file.startsWith(folder))
      const all = below.map(([file, text]) => leaf(file.slice(folder.length), text)).slice(0, more.listed)
      return sendJson(response, 200, { tree: all, truncated: all.length < below.length })
    }
    const text = path.startsWith('/git/blobs/') ? Object.values(files).find((one) => sha(`blob ${one}`) === id) : undefined
    if (text === undefined) return sendJson(response, 404, { message: 'Not Found' })
    response.writeHead(200, { 'content-type': String(request.headers.accept) }).end(text)
  })
  open.push(server)
  return { contents: contentsOf(server), server }
}
function contentsOf(server: Loopback, timeoutMs = 5000): Contents {
  const proxy = { httpsProxy: undefined, httpProxy: undefined, noProxy: undefined }
  const client = createGitHub({ apiUrl: server.url, token: 'ghs_x', timeoutMs, signal: new AbortController().signal, proxy })
  return openContents(client, { owner: 'octo', name: 'widget' })
}

const FILES: Files = {
  'package-lock.json': '{"a":1}',
  'apps/größe/yarn.lock': 'é',
  'apps/größe/package.json': '{}',
  'node_modules/x/yarn.lock': '',
  'link/yarn.lock': '->../yarn.lock',
  vendor: 'submodule',
  '.github/countersign.yml': 'version: 1',
}
const LOCKFILES = ['apps/größe/yarn.lock', 'link/yarn.lock', 'package-lock.json']

describe('a commit of a repository on GitHub', () => {
  test('lists its lockfiles with one request', async () => {
    const { contents, server } = await repository(FILES)
    expect(await contents.snapshot(HEAD).lockfiles()).toEqual(LOCKFILES)
    expect(server.asked).toHaveLength(1)
  })

  test('too large for one listing is listed folder by folder, node_modules left out', async () => {
    const { contents, server } = await repository(FILES, { listed: 4 })
    expect(await contents.snapshot(HEAD).lockfiles()).toEqual(LOCKFILES)
    expect(server.asked.map((one) => one.url)).not.toContain(`/repos/octo/widget/git/trees/${sha('tree node_modules/')}?recursive=1`)
  })

  test('a folder that is too large in its turn is looked into', async () => {
    const files = { ...FILES, ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`apps/${name}/src/deep/x.ts`, name])) }
    const { contents } = await repository(files, { listed: 2 })
    expect(await contents.snapshot(HEAD).lockfiles()).toEqual(LOCKFILES)
  })

  test('many small folders cost one question for each that stands at the top', async () => {
    const files = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`apps/app-${index}/yarn.lock`, '']))
    const { contents, server } = await repository({ ...files, 'package-lock.json': '{}' }, { listed: 600 })
    expect(await contents.snapshot(HEAD).lockfiles()).toHaveLength(601)
    expect(server.asked).toHaveLength(3)
  })

  test('tells what stands at a path, and everything that does, links and submodules included', async () => {
    const { contents } = await repository({ ...FILES, app: '->node_modules/x' })
    const snapshot = contents.snapshot(HEAD)
    expect(await snapshot.at?.('app')).toMatchObject({ kind: 'link' })
    expect(await snapshot.at?.('vendor')).toEqual({ kind: 'submodule' })
    expect(await snapshot.at?.('apps/größe')).toEqual({ kind: 'folder' })
    expect(await snapshot.at?.('package-lock.json')).toEqual({ kind: 'file' })
    for (const none of ['nowhere', 'vendor/yarn.lock', '../x', '']) expect(await snapshot.at?.(none)).toBeUndefined()
    const kinds = new Map((await snapshot.entries?.())?.map(({ path, kind }) => [path, kind]))
    expect([kinds.get('app'), kinds.get('vendor'), kinds.get('package-lock.json')]).toEqual(['link', 'submodule', 'file'])
  })

  test('gives its files, each asked once', async () => {
    const { contents, server } = await repository(FILES)
    const read = async () => [
      await contents.snapshot(HEAD).read('apps/größe/yarn.lock'),
      await contents.snapshot(HEAD).read('.github/countersign.yml'),
    ]
    expect(await read()).toEqual(['é', 'version: 1'])
    const asked = server.asked.length
    expect(await read()).toEqual(['é', 'version: 1'])
    expect(server.asked).toHaveLength(asked)
  })

  test('refuses a lockfile in a folder whose name is not UTF-8, for two of them come under one name', async () => {
    const path = '\ufffd/yarn.lock'
    const snapshot = (await repository({ [path]: 'text' })).contents.snapshot(HEAD)
    expect(await snapshot.lockfiles()).toEqual([path])
    await expect(snapshot.read(path)).rejects.toMatchObject({ code: 'CONTENTS_UNAVAILABLE', message: expect.stringContaining('UTF-8') })
    expect(await snapshot.contentId?.(path)).toBeUndefined()
  })

  test('gives files of more than a megabyte, whole', async () => {
    const large = `{"packages":"${'x'.repeat(12 * 2 ** 20)}"}`
    const { contents } = await repository({ 'package-lock.json': large })
    expect(await contents.snapshot(HEAD).read('package-lock.json')).toBe(large)
  })

  test.each(['none', 'apps', 'vendor', 'package-lock.json/x', '../x', '/package-lock.json', ''])('%j', async (path) => {
    const { contents } = await repository(FILES)
    const read = contents.snapshot(HEAD).read(path)
    if (path === 'apps' || path === 'vendor') await expect(read).rejects.toMatchObject({ code: 'CONTENTS_UNAVAILABLE' })
    else expect(await read).toBeUndefined()
  })

  test('does not follow a link', async () => {
    const { contents } = await repository(FILES)
    await expect(contents.snapshot(HEAD).read('link/yarn.lock')).rejects.toMatchObject({
      message: 'link/yarn.lock is a symbolic link, not a file',
    })
  })

  test('that is not there is an error, not an empty side', async () => {
    const { contents } = await repository(FILES)
    await expect(contents.snapshot(sha('other')).lockfiles()).rejects.toMatchObject({ code: 'CONTENTS_UNAVAILABLE' })
    await expect(contents.snapshot(sha('other')).read('package-lock.json')).rejects.toMatchObject({ code: 'CONTENTS_UNAVAILABLE' })
  })

  test('a token that may not read a private repository is told so, not that there is no such commit', async () => {
    const server = await loopback((request, response) =>
      request.headers.authorization === undefined
        ? sendJson(response, 404, { message: 'Not Found' })
        : sendJson(response, 403, { message: 'Resource not accessible by integration' }),
    )
    open.push(server)
    const wanted = {
      code: 'CONTENTS_UNAVAILABLE',
      message: expect.stringContaining('403'),
      help: expect.stringContaining('contents: read'),
    }
    await expect(contentsOf(server).compare(HEAD, sha('other'), 'merge-base')).rejects.toMatchObject(wanted)
    await expect(contentsOf(server).resolve('main')).rejects.toMatchObject(wanted)
  })

  test.each(['500', '403', '401', '200 with a page', '404 with a page', 'a reset', 'no word', 'a redirect to another host'] as const)(
    '%s is an error that says what to do',
    async (fault) => {
      const server = await loopback((request, response) => FAULTS[fault](response, request, 'http://127.0.0.1:1'))
      open.push(server)
      const wanted = { code: 'CONTENTS_UNAVAILABLE', help: expect.stringContaining('contents: read') }
      await expect(contentsOf(server, 100).snapshot(HEAD).lockfiles()).rejects.toMatchObject(wanted)
      await expect(contentsOf(server, 100).resolve('main')).rejects.toMatchObject(wanted)
    },
  )

  test.each([[null], [[]], [{ tree: [{ path: 'x' }], truncated: false }], [{ tree: {} }]])(
    'a listing like %j is an error',
    async (listing) => {
      const { contents } = await repository({}, { routes: { [`/git/trees/${HEAD}`]: listing } })
      await expect(contents.snapshot(HEAD).lockfiles()).rejects.toMatchObject({ code: 'CONTENTS_UNAVAILABLE' })
    },
  )
})

test('a name is resolved to a commit', async () => {
  const routes = {
    '/git/ref/heads/release/1.x': { ref: 'refs/heads/release/1.x', object: { type: 'commit', sha: HEAD } },
    '/commits/v1.0.0': { sha: HEAD },
    '/commits/odd': { sha: 'main' },
  }
  const { contents } = await repository({}, { routes })
  expect([await contents.resolve('refs/heads/release/1.x'), await contents.resolve('v1.0.0')]).toEqual([HEAD, HEAD])
  expect([await contents.resolve('refs/heads/gone'), await contents.resolve('gone')]).toEqual([undefined, undefined])
  await expect(contents.resolve('odd')).rejects.toMatchObject({ code: 'CONTENTS_UNAVAILABLE' })
})

describe('a comparison', () => {
  const BASE = sha('base')
  const file = (status: string, filename: string, previous_filename?: string) => ({ status, filename, previous_filename })
  const compare = (files: unknown, parted = BASE) => ({
    routes: { [`/compare/${BASE}...${HEAD}`]: { status: 'ahead', merge_base_commit: { sha: parted }, files } },
  })

  test('lists what changed, renames with both names', async () => {
    const { contents } = await repository(
      {},
      compare([file('modified', 'a'), file('added', 'b'), file('removed', 'c'), file('renamed', 'e', 'd'), file('copied', 'g', 'f')]),
    )
    expect(await contents.compare(BASE, HEAD, 'merge-base')).toEqual({
      base: BASE,
      changed: [
        { before: 'a', after: 'a' },
        { before: undefined, after: 'b' },
        { before: 'c', after: undefined },
        { before: 'd', after: 'e' },
        { before: undefined, after: 'g' },
      ],
    })
  })
  describe('GitHub does not say which files are links', () => {
    const unended = (additions: number, deletions: number) => ({
      additions,
      deletions,
      changes: additions + deletions,
      patch: '@@ -1 +1 @@\n-old\n\\ No newline at end of file\n+new\n\\ No newline at end of file',
    })
    const changedIn = async (files: Files, listed: readonly object[]) => {
      const { contents, server } = await repository(files, compare(listed, HEAD))
      const { changed } = await contents.compare(BASE, HEAD, 'merge-base')
      return { changed, asked: server.asked.filter(({ url }) => url.includes('/git/')).length }
    }

    test.each([
      ['one line without an end', { ...file('modified', 'app'), ...unended(1, 1) }],
      ['one that is new', { ...file('added', 'app'), ...unended(1, 0) }],
      ['one in the place of a file', { ...file('modified', 'app'), ...unended(1, 40) }],
      ['one that is only called otherwise', { ...file('renamed', 'app', 'gone'), additions: 0, deletions: 0, changes: 0 }],
    ])('%s is looked up', async (_, one) => {
      const { changed } = await changedIn({ app: '->node_modules/x' }, [one])
      expect(changed).toMatchObject([{ after: 'app', kinds: { after: 'link' } }])
    })

    test('a file of one line is none', async () => {
      const { changed } = await changedIn({ app: 'text' }, [{ ...file('modified', 'app'), ...unended(1, 1) }])
      expect(changed).toMatchObject([{ kinds: { before: 'file', after: 'file' } }])
    })

    test('nothing is asked of all others, and two listings of many', async () => {
      const text = { additions: 1, deletions: 1, changes: 2, patch: '@@ -1 +1 @@\n-old\n+new' }
      expect(await changedIn({ app: 'text' }, [{ ...file('modified', 'app'), ...text }, file('renamed', 'b', 'a')])).toMatchObject({
        asked: 0,
      })
      const many = Array.from({ length: 50 }, (_, index) => ({ ...file('modified', `a/b${index}/c`), ...unended(1, 1) }))
      const files = Object.fromEntries(many.map(({ filename }) => [filename, '->x']))
      const { changed, asked } = await changedIn(files, many)
      expect(changed?.every(({ kinds }) => kinds?.after === 'link')).toBe(true)
      expect(asked).toBeLessThanOrEqual(2)
    })
  })

  test('starts where the two parted', async () => {
    const { contents } = await repository({}, compare([file('modified', 'a')], sha('older')))
    expect(await contents.compare(BASE, HEAD, 'merge-base')).toEqual({ base: sha('older'), changed: [{ before: 'a', after: 'a' }] })
    expect(await contents.compare(BASE, HEAD, 'base')).toEqual({ base: BASE, changed: undefined })
  })
  test.each([
    ['of 300 files may lack some', Array.from({ length: 300 }, (_, i) => file('modified', String(i)))],
    ['without a list', undefined],
    ['with a file that is none', [{}]],
  ])('%s', async (_, files) => {
    const { contents } = await repository({}, compare(files))
    expect(await contents.compare(BASE, HEAD, 'merge-base')).toEqual({ base: BASE, changed: undefined })
  })
  test('of what has no common history is that of the two trees', async () => {
    const { contents } = await repository({})
    expect(await contents.compare(BASE, HEAD, 'merge-base')).toEqual({ base: BASE, changed: undefined })
  })
  test('of what differs too much starts where the two parted, all the same', async () => {
    const parted = { status: 'diverged', merge_base_commit: { sha: sha('older') } }
    const server = await loopback(({ url = '' }, response) =>
      url.includes('page=2') ? sendJson(response, 200, parted) : sendJson(response, 500, { message: 'Server Error: diff too large' }),
    )
    open.push(server)
    expect(await contentsOf(server, 100).compare(BASE, HEAD, 'merge-base')).toEqual({ base: sha('older'), changed: undefined })
    expect(await contentsOf(server, 100).compare(BASE, HEAD, 'base')).toEqual({ base: BASE, changed: undefined })
  })
  test('that GitHub does not answer at all is an error', async () => {
    const server = await loopback((_, response) => sendJson(response, 500, { message: 'Server Error' }))
    open.push(server)
    await expect(contentsOf(server, 100).compare(BASE, HEAD, 'merge-base')).rejects.toMatchObject({ code: 'CONTENTS_UNAVAILABLE' })
  })
})
