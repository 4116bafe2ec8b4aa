import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Answer, absent, known, unavailable } from '../../src/domain/answer.ts'
import type { Questions } from '../../src/domain/questions.ts'
import { recordingWorld, replayWorld } from '../../src/io/recording/recording.ts'
import type { Question, Snapshot, World } from '../../src/world.ts'

let dir: string
beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-recording-'))
})
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }))

const registry = (at: string): Question => ({ to: 'registry', registry: 'public', path: at, accept: 'json' })
const github = (at: string): Question => ({ to: 'github', path: at })
const TARBALL: Question = { to: 'registry', registry: 'public', path: '/lib/-/lib-1.1.0.tgz', accept: 'bytes' }
const BYTES = Buffer.from([0x1f, 0x8b, 0x00, 0xff, 0xfe])
const ANSWERS = new Map<string, Answer<unknown>>([
  ['/-/npm/v1/attestations/@acme%2fwidget@1.0.0', known({ attestations: [{ __proto__: 1, id: '9007199254740993' }] })],
  ['/missing', absent],
  ['/down', unavailable('timeout', 'GET https://registry.example/down: timed out after 10 s, 3 attempts')],
  ['/repos/octo/widget', known(null)],
  [TARBALL.path, known(BYTES)],
])
const side = (commit: string | undefined, files: Record<string, string>): Snapshot => ({
  commit,
  read: (file) => Promise.resolve(files[file]),
  lockfiles: () => Promise.resolve(Object.keys(files).filter((file) => file.endsWith('.lock'))),
})
function world(asked: string[] = []): World {
  const base = side('a'.repeat(40), { 'yarn.lock': 'base', '../../policy.yml': 'p' })
  return {
    now: '2026-11-22T10:00:00Z',
    base,
    trusted: base,
    head: side(undefined, { 'a/yarn.lock': 'head', 'b/yarn.lock': 'head' }),
    changed: () => Promise.resolve([{ path: 'a/.npmrc', before: undefined, after: 'file' }]),
    registries: () => Promise.resolve({ default: 'https://registry.example', scoped: new Map([['@acme', 'https://npm.acme.example']]) }),
    ask(question) {
      asked.push(question.path)
      return Promise.resolve(ANSWERS.get(question.path) ?? absent)
    },
    trustMaterial: () =>
      Promise.resolve({
        trustedRoot: { a: 1 },
        registryKeys: null,
        keysFrom: 'embedded',
        source: { kind: 'embedded', asOf: '2026-08-05', note: undefined },
      }),
  }
}
const OPTIONS = { mode: 'enforce', policyFile: { path: '.github/countersign.yml', named: false }, lockfiles: ['a/yarn.lock'] } as const

const QUESTIONS: Questions = {
  asked: [{ host: 'api.github.com', kind: 'runs', requests: 2 }],
  left: [{ host: 'api.github.com', api: 'rest', requests: 998, until: '2026-11-22T11:00:00Z' }],
  leftOut: [],
}

/** Everything a run might ask of a world. */
async function everything(of: World): Promise<unknown> {
  const sides = [of.base, of.head, of.trusted].map(async (one) => [
    one.commit,
    await one.lockfiles(),
    await one.read('yarn.lock'),
    await one.read('../../policy.yml'),
    await one.read('none'),
  ])
  const questions = [...[...ANSWERS.keys()].slice(0, 3).map(registry), github('/repos/octo/widget'), github('/missing'), TARBALL]
  return [
    of.now,
    await of.registries(),
    await of.changed(),
    await of.trustMaterial(),
    await Promise.all(sides),
    await Promise.all(questions.map((one) => of.ask(one))),
  ]
}
async function record(name: string): Promise<string> {
  const at = path.join(dir, name)
  const recording = await recordingWorld(world(), at, OPTIONS)
  await everything(recording.world)
  await recording.close()
  return at
}

describe('a recording', () => {
  test('answers everything as the world did', async () => {
    const at = await record('whole')
    const replay = await replayWorld(at)
    expect(await everything(replay.world)).toEqual(await everything(world()))
    expect(replay.options).toEqual(OPTIONS)
  })

  test('of the same world is the same bytes', async () => {
    const bytes = (at: string) =>
      fs
        .readdirSync(at, { recursive: true, encoding: 'utf8' })
        .sort()
        .map((file) => [file, fs.statSync(path.join(at, file)).isFile() && fs.readFileSync(path.join(at, file), 'utf8')])
    expect(bytes(await record('one'))).toEqual(bytes(await record('two')))
    expect(fs.readdirSync(path.join(dir, 'one/answers'))[1]).toMatch(/^github-repos-octo-widget-[0-9a-f]{16}\.json$/)
  })

  test('has the whole answer, also for a caller that looks at parts of it', async () => {
    const wanted: unknown[] = []
    const inner = world()
    const ask: World['ask'] = (question, parts) => {
      wanted.push(parts)
      return inner.ask(question)
    }
    const { world: recorded } = await recordingWorld({ ...inner, ask }, path.join(dir, 'whole'), OPTIONS)
    await recorded.ask(registry('/missing'), { fields: { name: 'all' } })
    expect(wanted).toEqual([undefined])
  })

  test('asks each question once', async () => {
    const asked: string[] = []
    const { world: recorded } = await recordingWorld(world(asked), path.join(dir, 'once'), OPTIONS)
    const answers = await Promise.all([recorded.ask(github('/repos/octo/widget')), recorded.ask(github('/repos/octo/widget'))])
    expect([asked.length, ...answers]).toEqual([1, known(null), known(null)])
  })

  test('has one digest, which a replay states too, and any change of a file is refused or changes it', async () => {
    const at = path.join(dir, 'digest')
    const recording = await recordingWorld(world(), at, OPTIONS)
    await everything(recording.world)
    const digest = await recording.close()
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect((await replayWorld(at)).digest).toBe(digest)
    const files = fs
      .readdirSync(at, { recursive: true, encoding: 'utf8' })
      .filter((file) => fs.statSync(path.join(at, file)).isFile() && file !== 'manifest.json')
    expect(files.length).toBeGreaterThan(6)
    for (const file of files) {
      const before = fs.readFileSync(path.join(at, file))
      for (const change of [() => fs.appendFileSync(path.join(at, file), ' '), () => fs.rmSync(path.join(at, file))]) {
        change()
        await expect(replayWorld(at).then((replay) => everything(replay.world))).rejects.toMatchObject({ code: 'RECORDING_INVALID' })
        fs.writeFileSync(path.join(at, file), before)
      }
    }
    fs.appendFileSync(path.join(at, 'manifest.json'), '\n')
    expect((await replayWorld(at)).digest).not.toBe(digest)
  })

  test('refuses an answer that was put beside the others', async () => {
    const at = await record('added')
    const other = path.join(dir, 'other')
    const recording = await recordingWorld(world(), other, OPTIONS)
    await recording.world.ask(registry('/later'))
    await recording.close()
    const [file = ''] = fs.readdirSync(path.join(other, 'answers'))
    fs.copyFileSync(path.join(other, 'answers', file), path.join(at, 'answers', file))
    await expect((await replayWorld(at)).world.ask(registry('/later'))).rejects.toMatchObject({ code: 'RECORDING_INVALID' })
  })

  test('of an older program has no digest', async () => {
    const at = await record('older')
    const manifest = JSON.parse(fs.readFileSync(path.join(at, 'manifest.json'), 'utf8'))
    delete manifest.contents
    delete manifest.subject
    fs.writeFileSync(path.join(at, 'manifest.json'), JSON.stringify(manifest))
    const replay = await replayWorld(at)
    expect([replay.digest, replay.world.occasion?.repository]).toEqual([undefined, undefined])
    expect(await everything(replay.world)).toEqual(await everything(world()))
  })

  test('says what was asked when it was made', async () => {
    const at = path.join(dir, 'questions')
    const recording = await recordingWorld({ ...world(), questions: () => QUESTIONS }, at, OPTIONS)
    expect(recording.world.questions?.()).toEqual(QUESTIONS)
    await recording.close()
    expect((await replayWorld(at)).world.questions?.()).toEqual(QUESTIONS)
    expect((await replayWorld(await record('no-questions'))).world.questions?.()).toBeUndefined()
  })

  test('says on which occasion it was made, and by what', async () => {
    const occasion = { repository: 'acme/app', pullRequest: 7, event: 'pull_request', run: { id: '42', attempt: 2, url: 'https://github.com/acme/app/actions/runs/42/attempts/2' } } // prettier-ignore
    const at = path.join(dir, 'occasion')
    await (await recordingWorld({ ...world(), occasion }, at, { ...OPTIONS, version: '1.2.3' })).close()
    expect((await replayWorld(at)).world.occasion).toEqual(occasion)
    expect(JSON.parse(fs.readFileSync(path.join(at, 'manifest.json'), 'utf8'))).toMatchObject({
      tool: { name: 'countersign', version: '1.2.3' },
    })
  })

  test('keeps the bytes of a tarball in a file of their own, and knows them again', async () => {
    const at = await record('tarball')
    const [file = ''] = fs.readdirSync(path.join(at, 'tarballs'))
    expect(file).toMatch(/^[0-9a-f]{64}\.tgz$/)
    const { world: replayed } = await replayWorld(at)
    const answer = await replayed.ask(TARBALL)
    expect(answer.kind === 'known' && answer.value instanceof Uint8Array && BYTES.equals(answer.value)).toBe(true)
    fs.writeFileSync(path.join(at, 'tarballs', file), 'other bytes')
    await expect(replayed.ask(TARBALL)).rejects.toMatchObject({ code: 'RECORDING_INVALID' })
    fs.rmSync(path.join(at, 'tarballs', file))
    await expect(replayed.ask(TARBALL)).rejects.toMatchObject({ code: 'RECORDING_INVALID' })
  })

  test.each(['../../../etc/passwd', '../files/x', 'a.tgz', '', null])('reads no tarball that is named %j', async (tarball) => {
    const at = await record('named')
    const [name = ''] = fs.readdirSync(path.join(at, 'answers')).filter((file) => file.includes('lib-1.1.0.tgz'))
    const answer = JSON.parse(fs.readFileSync(path.join(at, 'answers', name), 'utf8')) as { question: string }
    fs.writeFileSync(path.join(at, 'answers', name), JSON.stringify({ ...answer, answer: { kind: 'known', value: { tarball } } }))
    await expect((await replayWorld(at)).world.ask(TARBALL)).rejects.toMatchObject({ code: 'RECORDING_INVALID' })
  })

  test('has no answer to what was not asked, and does not say that a file is missing', async () => {
    const { world: replayed } = await replayWorld(await record('asked'))
    expect(await replayed.ask(github('/repos/octo/other'))).toMatchObject({ kind: 'unavailable', code: 'not-recorded' })
    expect(await replayed.ask({ to: 'registry', registry: 'https://npm.acme.example', path: '/missing', accept: 'json' })).toMatchObject({
      code: 'not-recorded',
    })
    await expect(replayed.head.read('unread.lock')).rejects.toMatchObject({ code: 'RECORDING_INVALID' })
  })

  test('replaces an earlier one and nothing else', async () => {
    const at = await record('again')
    fs.writeFileSync(path.join(at, 'answers/stale.json'), '{}')
    await record('again')
    expect(fs.existsSync(path.join(at, 'answers/stale.json'))).toBe(false)
    fs.mkdirSync(path.join(dir, 'home'))
    fs.writeFileSync(path.join(dir, 'home/thesis.txt'), '')
    await expect(recordingWorld(world(), path.join(dir, 'home'), OPTIONS)).rejects.toMatchObject({ code: 'OUTPUT_FAILED' })
  })

  test('of a run that was interrupted is no evidence, and the next run replaces it', async () => {
    const at = path.join(dir, 'interrupted')
    const { world: asked } = await recordingWorld(world(), at, OPTIONS)
    await asked.ask(TARBALL)
    await expect(replayWorld(at)).rejects.toMatchObject({ code: 'RECORDING_INVALID', message: expect.stringContaining('interrupted') })
    await record('interrupted')
    expect((await replayWorld(at)).digest).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each<[string, string]>([
    ['of a web application', '{"name":"shop","version":"1.0.0","icons":[]}'],
    ['of nothing that can be read', '{'],
  ])('is not taken for one because of the manifest.json %s', async (_of, manifest) => {
    const site = fs.mkdtempSync(path.join(dir, 'site-'))
    fs.mkdirSync(path.join(site, 'files'))
    fs.writeFileSync(path.join(site, 'manifest.json'), manifest)
    fs.writeFileSync(path.join(site, 'files/upload.bin'), '')
    await expect(recordingWorld(world(), site, OPTIONS)).rejects.toMatchObject({ code: 'OUTPUT_FAILED' })
    expect(fs.readdirSync(site, { recursive: true }).sort()).toEqual(['files', 'files/upload.bin', 'manifest.json'])
  })

  test('is not written through a link that a pull request put there', async () => {
    const outside = await record('outside')
    fs.symlinkSync(outside, path.join(dir, 'committed-link'))
    const before = fs.readdirSync(path.join(outside, 'answers'))
    await expect(recordingWorld(world(), path.join(dir, 'committed-link'), OPTIONS)).rejects.toMatchObject({ code: 'OUTPUT_FAILED' })
    expect(fs.readdirSync(path.join(outside, 'answers'))).toEqual(before)
  })
})

interface Manifest {
  [key: string]: unknown
  sides: Record<string, { files: unknown }>
  options: { mode: string }
}

describe('a hostile recording is refused', () => {
  const edit = async (name: string, change: (manifest: Manifest) => void): Promise<string> => {
    const at = await record(name)
    const manifest = JSON.parse(fs.readFileSync(path.join(at, 'manifest.json'), 'utf8'))
    change(manifest)
    fs.writeFileSync(path.join(at, 'manifest.json'), JSON.stringify(manifest))
    return at
  }
  const refused = { code: 'RECORDING_INVALID' }

  test.each<[string, (manifest: Manifest) => void]>([
    ['another version', (m) => (m['version'] = 2)],
    ['no time', (m) => (m['now'] = 'yesterday')],
    ['no side', (m) => delete m.sides['head']],
    ['no files', (m) => (m.sides['base']!.files = [])],
    ['no options', (m) => Reflect.deleteProperty(m, 'options')],
    ['a mode there is not', (m) => (m.options.mode = 'off')],
    ['questions of another shape', (m) => (m['questions'] = [])],
    ['questions to nobody', (m) => (m['questions'] = { ...QUESTIONS, asked: [{ kind: 'runs', requests: 1 }] })],
    ['a number of questions that is none', (m) => (m['questions'] = { ...QUESTIONS, asked: [{ ...QUESTIONS.asked[0], requests: -1 }] })],
    ['questions left of an API there is not', (m) => (m['questions'] = { ...QUESTIONS, left: [{ ...QUESTIONS.left[0], api: 'soap' }] })],
    ['no registries', (m) => (m['registries'] = null)],
  ])('%s', async (name, change) => {
    await expect(replayWorld(await edit(name, change))).rejects.toMatchObject(refused)
  })

  test.each(['../../../etc/passwd', '/etc/passwd', '..', '', 'a/../b', 1, {}, '0000000000000000-yarn.lock'])(
    'the file %j',
    async (name) => {
      const at = await edit('file', (m) => (m.sides['base']!.files = { 'yarn.lock': name }))
      await expect((await replayWorld(at)).world.base.read('yarn.lock')).rejects.toMatchObject(refused)
    },
  )

  test('a text that was changed since, or that stands for another file', async () => {
    const at = await record('texts')
    const [text = ''] = fs.readdirSync(path.join(at, 'files')).filter((file) => file.endsWith('yarn.lock'))
    fs.appendFileSync(path.join(at, 'files', text), '\n')
    const { world: replayed } = await replayWorld(at)
    await expect(Promise.all([replayed.base.read('yarn.lock'), replayed.head.read('a/yarn.lock')])).rejects.toMatchObject(refused)
    const other = await edit('others', (m) => {
      const files = m.sides['base']!.files as Record<string, string>
      m.sides['base']!.files = { 'yarn.lock': files['../../policy.yml'] }
    })
    await expect((await replayWorld(other)).world.base.read('yarn.lock')).rejects.toMatchObject(refused)
  })

  test('a link that leads out of it', async () => {
    const at = await record('link')
    const [answer = ''] = fs.readdirSync(path.join(at, 'answers')).filter((file) => file.includes('octo'))
    fs.rmSync(path.join(at, 'answers', answer))
    fs.symlinkSync('/etc/passwd', path.join(at, 'answers', answer))
    await expect((await replayWorld(at)).world.ask(github('/repos/octo/widget'))).rejects.toMatchObject(refused)
  })

  test.each([
    '',
    '[]',
    'null',
    '{"question":"github /other","answer":{"kind":"absent"}}',
    '{"question":"github /repos/octo/widget","answer":{"kind":"known"}}',
    '{"question":"github /repos/octo/widget","answer":{"kind":"unavailable","code":"__proto__","detail":"x"}}',
  ])('the answer %j', async (text) => {
    const at = await record('answer')
    const [answer = ''] = fs.readdirSync(path.join(at, 'answers')).filter((file) => file.includes('octo'))
    fs.writeFileSync(path.join(at, 'answers', answer), text)
    await expect((await replayWorld(at)).world.ask(github('/repos/octo/widget'))).rejects.toMatchObject(refused)
  })

  test('no recording at all', async () => {
    await expect(replayWorld(path.join(dir, 'nowhere'))).rejects.toMatchObject(refused)
    fs.mkdirSync(path.join(dir, 'manifest/manifest.json'), { recursive: true })
    await expect(replayWorld(path.join(dir, 'manifest'))).rejects.toMatchObject(refused)
  })

  test('trust of another shape', async () => {
    const at = await record('trust')
    fs.writeFileSync(path.join(at, 'trust.json'), '{"keysFrom":"friend"}')
    await expect((await replayWorld(at)).world.trustMaterial()).rejects.toMatchObject(refused)
  })
})
