/** Runs the workflows of docs/recipes/organisation-audit.md like a runner: jobs in order, matrix, scripts, artifacts as folders. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { type Outside, closeAll, countersign, folderWith, installed, lockfile, openOutside } from './helpers/cli.ts'
import { dependabotSingle } from './helpers/payloads.ts'
import { BASE, HEAD, closeScenes, openScene } from './helpers/scene.ts'
import type { Files } from './helpers/servers.ts'
import { HAS_TOOLS, type JobEnded, filled, jobsOf, matrixOf, runJob } from './helpers/workflow.ts'

const FILE = '.github/workflows/fleet-audit.yml'
const PAGE = fs.readFileSync('docs/recipes/organisation-audit.md', 'utf8')
const LOCK = 'package-lock.json'
const text = fs.readFileSync(FILE, 'utf8')

let outside: Outside
beforeAll(async () => {
  outside = await openOutside()
})
afterAll(async () => {
  await closeScenes()
  await closeAll()
})

test('the page shows the workflow as it is', () => {
  const shown = [...PAGE.matchAll(/```yaml\n([^]*?)```/g)].map(([, one]) => one)
  expect(shown).toContain(text)
})

/** `npm install --prefix tool … countersign@…`, of what was built here. */
function tools(): string {
  const program = `#!/bin/sh\\ncase "$1" in audit) set -- "$@" ${outside.options.join(' ')};; esac\\nexec "${process.execPath}" "${path.join(installed(), 'dist/cli.js')}" "$@"\\n`
  const folder = folderWith({
    npm: `#!/bin/sh\n[ "$1 $2" = "install --prefix" ] && [ ! -e package-lock.json ] || exit 9\nmkdir -p "$3/node_modules/.bin"\nprintf '${program}' > "$3/node_modules/.bin/countersign"\nchmod +x "$3/node_modules/.bin/countersign"\n`,
  })
  fs.chmodSync(path.join(folder, 'npm'), 0o755)
  return folder
}

interface Fleet {
  readonly changes: readonly { readonly name: string; readonly lockedIn: readonly { readonly repository: string }[] }[]
  readonly withoutReport: readonly string[]
  readonly reports: readonly { readonly repository: string }[]
  readonly counts: unknown
}

/** Repositories by name → their files; `undefined`: it cannot be checked out. */
async function runFleet(
  repositories: Readonly<Record<string, Files | undefined>>,
  inputs: { repositories?: string; shards?: number } = {},
) {
  const jobs = jobsOf<'list' | 'audit' | 'merge'>(text)
  const artifacts = folderWith()
  const own = { 'repositories.txt': `# ours\n${Object.keys(repositories).join('\n')}\n` }
  const around = { artifacts, tools: tools(), checkout: (name: string | undefined) => (name === undefined ? own : repositories[name]) }
  const given = { 'inputs.repositories': inputs.repositories ?? '', 'inputs.shards': String(inputs.shards ?? 1) }
  const list = await runJob(jobs.list, given, around)
  if (list.status !== 0) return { list, audits: {}, merge: undefined, artifacts, fleet: undefined }
  const context = Object.fromEntries(
    Object.entries(jobs.list.outputs ?? {}).map(([name, value]) => [`needs.list.outputs.${name}`, filled(value, list.outputs)]),
  )
  const audits: Record<string, number> = {}
  for (const one of matrixOf(jobs.audit, context))
    audits[`${one['matrix.repository']} ${one['matrix.shard']}`] = (
      await runJob(jobs.audit, { ...context, ...one, 'github.token': 'x' }, around)
    ).status
  const merge: JobEnded = await runJob(jobs.merge, context, around)
  const file = path.join(artifacts, 'fleet', 'fleet.json')
  const fleet = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Fleet) : undefined
  return { list, audits, merge, artifacts, fleet }
}

const there = HAS_TOOLS ? describe : describe.skip
there(`the audit of all repositories${HAS_TOOLS ? '' : ' (skipped: no bash or no jq)'}`, () => {
  test('each repository is audited, and what failed to report is named', async () => {
    const { audits, merge, artifacts, fleet } = await runFleet({
      'acme/app': { [LOCK]: lockfile(['lib@1.1.0', 'old@1.0.9']) },
      'acme/web': { [LOCK]: lockfile(['lib@1.1.0', 'stolen@1.0.1']) },
      'acme/gone': undefined,
      'acme/empty': { 'README.md': 'nothing is locked' },
    })
    // A blocked version is a verdict, not a failed job. A repository without a lockfile has no report.
    expect(audits).toEqual({ 'acme/app 1/1': 0, 'acme/web 1/1': 0, 'acme/gone 1/1': 1, 'acme/empty 1/1': 1 })
    expect(merge).toMatchObject({ status: 0, said: expect.stringContaining('1 unauthorized') })
    expect(fleet?.reports.map(({ repository }) => repository)).toEqual(['acme/app', 'acme/web'])
    expect(fleet?.withoutReport).toEqual(['acme/empty', 'acme/gone'])
    expect(fleet?.changes.find(({ name }) => name === 'lib')?.lockedIn.map(({ repository }) => repository)).toEqual([
      'acme/app',
      'acme/web',
    ])
    expect(fs.readdirSync(path.join(artifacts, 'fleet')).toSorted()).toEqual(['fleet.csv', 'fleet.html', 'fleet.json'])
    // The evidence of each is kept, and answers a year later.
    const kept = path.join(artifacts, 'audit-acme--web--1-of-1')
    expect(fs.readdirSync(kept).toSorted()).toEqual(['evidence', 'report.json'])
    const { out } = await countersign(['explain', 'stolen@1.0.1', '--replay', 'evidence'], kept)
    expect(out).toMatch(/attestation-lost/)
  }, 120_000)

  test('one repository alone, audited whole or in parts, is the same', async () => {
    const app = { [LOCK]: lockfile(['lib@1.1.0', 'old@1.0.9', 'util@2.0.1', 'stolen@1.0.1', '@octo/a@3.1.0', '@octo/b@3.1.0']) }
    const whole = await runFleet({ 'acme/app': app })
    const sharded = await runFleet({ 'acme/app': app }, { shards: 3 })
    expect(sharded.audits).toEqual({ 'acme/app 1/3': 0, 'acme/app 2/3': 0, 'acme/app 3/3': 0 })
    expect(whole.fleet?.changes).toHaveLength(6)
    expect(sharded.fleet?.changes).toEqual(whole.fleet?.changes)
    expect(sharded.fleet?.counts).toEqual(whole.fleet?.counts)
  }, 120_000)

  test('no file of what is audited decides what runs', async () => {
    const { audits } = await runFleet({
      'acme/evil': {
        [LOCK]: lockfile(['lib@1.1.0']),
        'node_modules/.bin/countersign': '#!/bin/sh\nexit 7\n',
        'tool/node_modules/.bin/countersign': '#!/bin/sh\nexit 7\n',
      },
    })
    expect(audits).toEqual({ 'acme/evil 1/1': 0 })
  }, 120_000)

  test.each<[string, { repositories?: string; shards?: number }]>([
    ['a name that is none', { repositories: '["acme/app", "acme/app; rm -rf /"]' }],
    ['no list', { repositories: '{"a": "b"}' }],
    ['no repository', { repositories: '[]' }],
    ['more jobs than a matrix has', { repositories: JSON.stringify(Array.from({ length: 129 }, (_, at) => `acme/r${at}`)), shards: 2 }],
  ])('%s ends the run before any audit', async (_what, inputs) => {
    const { list, audits } = await runFleet({ 'acme/app': {} }, inputs)
    expect({ failed: list.status !== 0, audits }).toEqual({ failed: true, audits: {} })
  })
})

there(`every pull request, recorded${HAS_TOOLS ? '' : ' (skipped: no bash or no jq)'}`, () => {
  const [, recipe = ''] = /```yaml\n(name: countersign\n[^]*?)```/.exec(PAGE) ?? []
  test.each<[string, string, string, number]>([
    ['one that is blocked', 'stolen@1.0.0', 'stolen@1.0.1', 1],
    ['one that is let in', 'lib@1.0.0', 'lib@1.1.0', 0],
  ])(
    '%s keeps its evidence, and the evidence answers without a network',
    async (_what, before, after, wanted) => {
      const scene = await openScene({ base: [before], head: [after] })
      const artifacts = folderWith()
      const { status } = await runJob(
        jobsOf<'countersign'>(recipe).countersign,
        { 'github.event.pull_request.number': '7', 'github.run_id': '9001', 'github.run_attempt': '1' },
        {
          artifacts,
          tools: folderWith(),
          checkout: () => undefined,
          action: async (uses, inputs) => {
            if (!uses.startsWith('countersign/countersign@')) return 9
            return (await scene.run({ event: 'pull_request', payload: dependabotSingle({ base: BASE, head: HEAD }), inputs })).status ?? 9
          },
        },
      )
      expect(status).toBe(wanted)
      const kept = path.join(artifacts, 'countersign-7-9001-1')
      expect(fs.readdirSync(kept).toSorted()).toEqual(['evidence', 'evidence-report.json'])
      const report = JSON.parse(fs.readFileSync(path.join(kept, 'evidence-report.json'), 'utf8')) as {
        recording: string
        subject: { pullRequest: number }
      }
      const asked = scene.github.asked.length + scene.registry.asked.length
      const again = await countersign(['check', '--replay', 'evidence', '--format', 'json'], kept)
      expect(again.status).toBe(wanted)
      expect((JSON.parse(again.out) as { recording: string }).recording).toBe(report.recording)
      expect((await countersign(['explain', after, '--replay', 'evidence'], kept)).out).toContain(after)
      expect(scene.github.asked.length + scene.registry.asked.length).toBe(asked)
    },
    120_000,
  )
})
