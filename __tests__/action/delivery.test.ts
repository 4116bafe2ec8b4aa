/** What a reviewer and the steps after it get to see. */
import { afterAll, describe, expect, test } from '@jest/globals'
import fs from 'node:fs'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { CountersignReport } from '../../schema/report.d.ts'
import { replayWorld } from '../../src/io/recording/recording.ts'
import { toJson } from '../../src/report/json.ts'
import { run } from '../../src/line/run.ts'
import { dependabotSingle, push } from '../helpers/payloads.ts'
import { BASE, HEAD, closeScenes, openScene } from '../helpers/scene.ts'
import { TOKEN } from '../helpers/runner.ts'

afterAll(closeScenes)

const event = 'pull_request'
const payload = dependabotSingle({ base: BASE, head: HEAD })
const blocked = { base: ['stolen@1.0.0'], head: ['stolen@1.0.1'] }
const MARK = '<!-- countersign:report -->'

test('a version blocked by age alone says when it is ready, in the output and for the scheduled re-check', async () => {
  const scene = await openScene({ base: ['fresh@1.0.0'], head: ['fresh@1.0.1'] })
  const { status, outputs, annotations } = await scene.run({ event, payload })
  expect([status, outputs['unauthorized']]).toEqual([1, '1'])
  expect(outputs['ready-at']).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  const notice = annotations.find(({ title }) => title === 'ready-at')
  expect(notice).toMatchObject({ level: 'notice', message: expect.stringContaining(`${outputs['ready-at'] ?? ''}: `) })
})

test('where more than age blocks, nothing says that waiting helps', async () => {
  const scene = await openScene({ base: ['fresh@1.0.0', 'stolen@1.0.0'], head: ['fresh@1.0.1', 'stolen@1.0.1'] })
  const { outputs, annotations } = await scene.run({ event, payload })
  expect(outputs['ready-at']).toBe('')
  expect(annotations.map(({ title }) => title)).not.toContain('ready-at')
})

test('mode: warn reports the same and succeeds, saying so first', async () => {
  const scene = await openScene(blocked)
  const { status, outputs, summary, log, annotations } = await scene.run({ event, payload, inputs: { mode: 'warn' } })
  expect([status, outputs['conclusion']]).toEqual([0, 'fail'])
  expect(summary.split('\n')[0]).toMatch(/warn mode/i)
  expect(log.split('\n')[0]).toMatch(/warn mode/i)
  expect(annotations).toContainEqual(expect.objectContaining({ title: 'attestation-lost' }))
})

test('report and SARIF are written where they were asked for, and the output names the report', async () => {
  const scene = await openScene(blocked)
  const inputs = { 'report-file': 'out/report.json', 'sarif-file': 'out/results.sarif' }
  const { outputs, report, file } = await scene.run({ event, payload, inputs })
  expect(outputs['report']).toMatch(/\/out\/report\.json$/)
  expect(report).toMatchObject({ schemaVersion: 1, conclusion: 'fail' })
  expect(JSON.parse(file('sarif-file') ?? '')).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Countersign' } } }] })
})

test('without being asked for a report, the output names one all the same', async () => {
  const scene = await openScene(blocked)
  expect((await scene.run({ event, payload })).report).toMatchObject({ conclusion: 'fail' })
})

test('the token goes only to the API', async () => {
  const scene = await openScene(blocked)
  const { log, summary } = await scene.run({ event, payload, inputs: { 'report-file': 'report.json' } })
  expect(scene.registry.asked.map(({ headers }) => headers.authorization)).not.toContain(`Bearer ${TOKEN}`)
  expect(scene.github.asked.every(({ headers }) => headers.authorization === `Bearer ${TOKEN}`)).toBe(true)
  expect(log + summary).not.toContain(TOKEN)
})

test('a recording is written, and a recording that cannot be written fails the step', async () => {
  const scene = await openScene(blocked)
  expect(await scene.run({ event, payload, inputs: { record: 'evidence', 'report-file': 'evidence/manifest.json' } })).toMatchObject({
    status: 1,
  })
  const { status, annotations } = await scene.run({ event, payload, inputs: { record: '/dev/null/evidence' } })
  expect([status, annotations[0]?.title]).toEqual([1, 'OUTPUT_FAILED'])
})

test('a recording reaches the same report, of an edit of the policy alone too', async () => {
  const policy = '.github/countersign.yml'
  const edited = { baseFiles: { [policy]: 'version: 1\n' }, headFiles: { [policy]: 'version: 1\nrules: { too-new: off }\n' } }
  for (const options of [blocked, { base: ['lib@1.0.0'], ...edited }, edited]) {
    const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-record-'))
    const scene = await openScene(options)
    await scene.run({ event, payload, workspace, inputs: { record: 'evidence', 'report-file': 'report.json' } })
    const { world, options: recorded, digest } = await replayWorld(path.join(workspace, 'evidence'))
    const text = fs.readFileSync(path.join(workspace, 'report.json'), 'utf8')
    const written: CountersignReport = JSON.parse(text)
    const replayed = await run(world, { ...recorded, version: written.tool.version ?? undefined })
    expect(toJson({ ...replayed, recording: digest, questions: world.questions?.() })).toBe(text)
    expect(written).toMatchObject({
      recording: expect.stringMatching(/^[0-9a-f]{64}$/),
      subject: { event: 'pull_request', head: HEAD },
    })
    fs.rmSync(workspace, { recursive: true })
  }
})

describe('the comment', () => {
  interface Node {
    readonly databaseId: number
    readonly body: string
    readonly viewerDidAuthor: boolean
  }
  const listing = (nodes: readonly Node[]) => ({
    data: { repository: { pullRequest: { comments: { nodes, pageInfo: { hasPreviousPage: false, startCursor: null } } } } },
  })
  const answering = (nodes: readonly Node[]) => (method: string, path: string) => {
    if (path === '/graphql') return listing(nodes)
    return method === 'GET' ? undefined : { id: 1 }
  }
  const inputs = { comment: 'true' }

  test('is off unless asked for', async () => {
    const scene = await openScene({ ...blocked, more: answering([]) })
    await scene.run({ event, payload })
    expect(scene.github.written).toEqual([])
  })

  test('is written once', async () => {
    const scene = await openScene({ ...blocked, more: answering([]) })
    expect(await scene.run({ event, payload, inputs })).toMatchObject({ status: 1 })
    expect(scene.github.written).toEqual([
      { method: 'POST', path: '/repos/acme/app/issues/7/comments', body: { body: expect.stringMatching(new RegExp(`^${MARK}\n`)) } },
    ])
  })

  test('on failure: not begun where all is well, brought up to date where there is one, begun where something blocks', async () => {
    const onFailure = { comment: 'on-failure' }
    const well = { base: ['lib@1.0.0'], head: ['lib@1.1.0'] }
    const never = await openScene({ ...well, more: answering([]) })
    expect(await never.run({ event, payload, inputs: onFailure })).toMatchObject({ status: 0, outputs: { blocked: '[]' } })
    expect(never.github.written).toEqual([])
    const there = await openScene({ ...well, more: answering([{ databaseId: 41, body: `${MARK}\nold`, viewerDidAuthor: true }]) })
    await there.run({ event, payload, inputs: onFailure })
    expect(there.github.written.map(({ method }) => method)).toEqual(['PATCH'])
    const blocks = await openScene({ ...blocked, more: answering([]) })
    expect(await blocks.run({ event, payload, inputs: onFailure })).toMatchObject({ status: 1 })
    expect(blocks.github.written.map(({ method }) => method)).toEqual(['POST'])
  })

  test('is written through the proxy of the runner', async () => {
    const scene = await openScene({ ...blocked, more: answering([]) })
    // No name that the toolkit takes for this machine, which it would reach directly.
    const proxy = await forwardProxy('api.acme.example', scene.github.url)
    const env = { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' }
    const { status } = await scene.run({ event, payload, inputs, env, api: 'http://api.acme.example' })
    await proxy.close()
    expect(status).toBe(1)
    expect(scene.github.written).toHaveLength(1)
    expect(proxy.asked.filter((asked) => asked.startsWith('CONNECT ') || asked.startsWith('POST '))).not.toEqual([])
  })

  test('is changed in place where there is one of ours, not of someone who wrote our mark', async () => {
    const nodes = [
      { databaseId: 41, body: `${MARK}\nold`, viewerDidAuthor: true },
      { databaseId: 42, body: `${MARK}\nAll is well`, viewerDidAuthor: false },
      { databaseId: 43, body: 'Thanks!', viewerDidAuthor: true },
    ]
    const scene = await openScene({ ...blocked, more: answering(nodes) })
    await scene.run({ event, payload, inputs })
    expect(scene.github.written.map(({ method, path }) => [method, path])).toEqual([['PATCH', '/repos/acme/app/issues/comments/41']])
  })

  test('says so once the lockfile change is gone, and is not begun for that', async () => {
    const unchanged = { base: ['lib@1.0.0'], headFiles: { 'README.md': 'new words' } }
    const before = await openScene({ ...unchanged, more: answering([{ databaseId: 41, body: `${MARK}\nold`, viewerDidAuthor: true }]) })
    expect(await before.run({ event, payload, inputs })).toMatchObject({ status: 0 })
    expect(before.github.written).toEqual([
      { method: 'PATCH', path: '/repos/acme/app/issues/comments/41', body: { body: expect.stringContaining('No lockfile change') } },
    ])
    const never = await openScene({ ...unchanged, more: answering([]) })
    expect(await never.run({ event, payload, inputs })).toMatchObject({ status: 0 })
    expect(never.github.written).toEqual([])
  })

  test('does not stay green when the gate itself cannot work', async () => {
    const broken = { base: ['lib@1.0.0'], headFiles: { 'package-lock.json': '{\n' } }
    const scene = await openScene({ ...broken, more: answering([{ databaseId: 41, body: `${MARK}\nold`, viewerDidAuthor: true }]) })
    const { status, annotations } = await scene.run({ event, payload, inputs })
    expect([status, annotations.map(({ title }) => title)]).toEqual([1, ['LOCKFILE_UNREADABLE']])
    expect(scene.github.written).toEqual([
      { method: 'PATCH', path: '/repos/acme/app/issues/comments/41', body: { body: expect.stringContaining('LOCKFILE_UNREADABLE') } },
    ])
  })

  test('a token without permission gets a notice: GraphQL refuses in a 200', async () => {
    const refusal = { data: { repository: null }, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] }
    const more = (method: string, path: string) => (path === '/graphql' ? refusal : method === 'GET' ? undefined : { id: 1 })
    const scene = await openScene({ base: ['lib@1.0.0'], head: ['lib@1.1.0'], more })
    const { status, annotations } = await scene.run({ event, payload, inputs })
    expect(status).toBe(0)
    expect(annotations).toContainEqual(expect.objectContaining({ message: expect.stringContaining('FORBIDDEN') }))
    expect(scene.github.written).toEqual([])
  })

  test.each([
    ['may not be written', [[/^POST \/repos/, 403]]],
    ['cannot be looked up', [[/graphql/, 502]]],
  ] as const)('that %s is a notice, and the verdict stays', async (_what, githubFaults) => {
    const scene = await openScene({ base: ['lib@1.0.0'], head: ['lib@1.1.0'], githubFaults, more: answering([]) })
    const { status, annotations, outputs } = await scene.run({ event, payload, inputs })
    expect([status, outputs['conclusion']]).toEqual([0, 'pass'])
    expect(annotations).toContainEqual(expect.objectContaining({ level: 'notice', title: 'comment skipped' }))
  })
})

interface Proxy {
  readonly url: string
  /** `CONNECT host:port`, or the method and the whole address. */
  readonly asked: string[]
  readonly close: () => Promise<void>
}

/** Leads one name to a server of this machine. */
async function forwardProxy(name: string, to: string): Promise<Proxy> {
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    const onward = http.request(
      (request.url ?? '').replace(`http://${name}`, to),
      { method: request.method ?? 'GET', headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    request.pipe(onward)
  })
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url ?? ''}`)
    const upstream = net.connect(Number(new URL(to).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(socket)
      socket.pipe(upstream)
    })
    for (const side of [socket, upstream]) side.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, asked, close }
}

test('the SARIF of a push names what is locked, so that code scanning closes nothing that still is', async () => {
  const bump = await openScene({ base: ['stolen@1.0.0'], head: ['stolen@1.0.1'] })
  const inputs = { 'sarif-file': 'out/results.sarif', mode: 'warn' }
  const first = await bump.run({ event: 'push', payload: push({ before: BASE, after: HEAD }), inputs })
  const later = await openScene({ base: ['stolen@1.0.1'], head: ['stolen@1.0.1'], headFiles: { 'README.md': 'another text' } })
  const second = await later.run({ event: 'push', payload: push({ before: BASE, after: HEAD }), inputs })
  const rulesIn = (text: string | undefined): readonly string[] =>
    (JSON.parse(text ?? '{}') as { runs: { results: { ruleId: string }[] }[] }).runs.flatMap(({ results }) =>
      results.map(({ ruleId }) => ruleId),
    )
  expect(rulesIn(first.file('sarif-file'))).toContain('attestation-lost')
  expect([second.status, second.log]).toEqual([0, expect.stringContaining('No lockfile change')])
  expect(rulesIn(second.file('sarif-file'))).toContain('attestation-lost')
})
