/** The workflow that docs/recipes/organisation-audit.md shows, run as a runner runs it: its jobs in order, its matrix, its scripts, its artifacts as folders. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { load } from 'js-yaml'
import fs from 'node:fs'
import path from 'node:path'
import { type Outside, closeAll, environment, folderWith, installed, lockfile, openOutside, writeFiles } from './helpers/cli.ts'

const PAGE = 'docs/recipes/organisation-audit.md'
const LOCK = 'package-lock.json'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}
interface Job {
  readonly strategy?: { readonly matrix: Readonly<Record<string, string>> }
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

/** What `${{ … }}` can name here. */
type Context = Readonly<Record<string, string>>
const filled = (text: unknown, context: Context): string =>
  String(text).replace(/\$\{\{ *([^}]+?) *\}\}/g, (_all, name: string) => context[name.replace(/^fromJSON\((.*)\)$/, '$1')] ?? '')

let outside: Outside
beforeAll(async () => {
  outside = await openOutside()
})
afterAll(closeAll)

const hasTools = ['bash', 'jq'].every((tool) => spawnSync(tool, ['--version']).status === 0)
const there = hasTools ? test : test.skip

/** Repositories by name → their files; `undefined`: it cannot be checked out. */
async function runWorkflow(repositories: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>) {
  const [, text = ''] = /```yaml\n(name: fleet audit\n[^]*?)```/.exec(fs.readFileSync(PAGE, 'utf8')) ?? []
  const { jobs } = load(text) as { jobs: Readonly<Record<'list' | 'audit' | 'merge', Job>> }
  const artifacts = folderWith()
  const tools = folderWith({
    npx: `#!/bin/sh\nshift 2\ncase "$1" in audit) set -- "$@" ${outside.options.join(' ')};; esac\nexec "${process.execPath}" "${path.join(installed(), 'dist/cli.js')}" "$@"\n`,
  })
  fs.chmodSync(path.join(tools, 'npx'), 0o755)

  async function job(of: Job, context: Context): Promise<{ readonly status: number; readonly outputs: Context; readonly summary: string }> {
    const workspace = folderWith()
    const temp = folderWith()
    const summary = path.join(temp, 'summary')
    const outputs: Record<string, string> = {}
    const all = (): Context => ({ ...context, ...outputs, 'runner.temp': temp })
    for (const step of of.steps) {
      const given = Object.fromEntries(Object.entries(step.with ?? {}).map(([key, value]) => [key, filled(value, all())]))
      if (step.uses?.startsWith('actions/checkout@') === true) {
        const files =
          given['repository'] === undefined
            ? { 'repositories.txt': `# ours\n${Object.keys(repositories).join('\n')}\n` }
            : repositories[given['repository']]
        if (files === undefined) return { status: 1, outputs, summary: '' }
        writeFiles(workspace, files)
      } else if (step.uses?.startsWith('actions/upload-artifact@') === true)
        fs.cpSync(path.resolve(workspace, given['path'] ?? ''), path.join(artifacts, given['name'] ?? ''), { recursive: true })
      else if (step.uses?.startsWith('actions/download-artifact@') === true)
        fs.cpSync(artifacts, path.join(workspace, given['path'] ?? ''), { recursive: true })
      else {
        const output = path.join(temp, `output-${step.id ?? 'x'}`)
        const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(value, all())]))
        const runner = {
          PATH: `${tools}:${process.env['PATH'] ?? ''}`,
          RUNNER_TEMP: temp,
          GITHUB_OUTPUT: output,
          GITHUB_STEP_SUMMARY: summary,
          GITHUB_ACTIONS: 'true',
        }
        const { status, said } = await bash(filled(step.run ?? '', all()), workspace, { ...environment(), ...runner, ...env })
        if (status !== 0) return { status, outputs, summary: said }
        for (const line of fs.existsSync(output) ? fs.readFileSync(output, 'utf8').split('\n') : [])
          outputs[`steps.${step.id ?? ''}.outputs.${line.slice(0, line.indexOf('='))}`] = line.slice(line.indexOf('=') + 1)
      }
    }
    return { status: 0, outputs, summary: fs.existsSync(summary) ? fs.readFileSync(summary, 'utf8') : '' }
  }

  const list = await job(jobs.list, {})
  const matrix = filled(jobs.list.outputs?.['repositories'] ?? '', list.outputs)
  const context = { 'needs.list.outputs.repositories': matrix }
  const audits: Record<string, number> = {}
  for (const repository of JSON.parse(filled(jobs.audit.strategy?.matrix['repository'] ?? '', context)) as string[])
    audits[repository] = (await job(jobs.audit, { ...context, 'matrix.repository': repository, 'github.token': 'x' })).status
  const merge = await job(jobs.merge, context)
  return { audits, merge, artifacts }
}

const bash = (script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ readonly status: number; readonly said: string }> =>
  new Promise((resolve) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)))
    child.on('close', (status) => resolve({ status: status ?? 1, said }))
  })

there(
  `each repository is audited, and what failed to report is named${hasTools ? '' : ' (skipped: no bash or no jq)'}`,
  async () => {
    const { audits, merge, artifacts } = await runWorkflow({
      'acme/app': { [LOCK]: lockfile(['lib@1.1.0', 'old@1.0.9']) },
      'acme/web': { [LOCK]: lockfile(['lib@1.1.0', 'stolen@1.0.1']) },
      'acme/gone': undefined,
      'acme/empty': { 'README.md': 'nothing is locked' },
    })
    // A blocked version is a verdict, no failure of the job; a repository without a lockfile has no report.
    expect(audits).toEqual({ 'acme/app': 0, 'acme/web': 0, 'acme/gone': 1, 'acme/empty': 1 })
    expect({ status: merge.status, said: merge.summary }).toMatchObject({ status: 0, said: expect.stringContaining('1 unauthorized') })
    const fleet = JSON.parse(fs.readFileSync(path.join(artifacts, 'fleet', 'fleet.json'), 'utf8')) as {
      changes: { name: string; version: string; lockedIn: { repository: string }[] }[]
      withoutReport: string[]
      reports: { repository: string }[]
    }
    expect(fleet.reports.map(({ repository }) => repository)).toEqual(['acme/app', 'acme/web'])
    expect(fleet.withoutReport).toEqual(['acme/empty', 'acme/gone'])
    expect(fleet.changes.find(({ name }) => name === 'lib')?.lockedIn.map(({ repository }) => repository)).toEqual(['acme/app', 'acme/web'])
    expect(fs.readdirSync(path.join(artifacts, 'fleet')).toSorted()).toEqual(['fleet.csv', 'fleet.html', 'fleet.json'])
    // The evidence of each is kept, and reaches the same verdict.
    expect(fs.readdirSync(path.join(artifacts, 'audit-acme--web')).toSorted()).toEqual(['evidence', 'report.json'])
  },
  120_000,
)
