/** Runs the jobs of a workflow like a runner, as far as our workflows need it: expressions, scripts in bash, checkouts, artifacts, a matrix. */
import { spawn, spawnSync } from 'node:child_process'
import { load } from 'js-yaml'
import fs from 'node:fs'
import path from 'node:path'
import { environment, folderWith, writeFiles } from './cli.ts'
import type { Files } from './servers.ts'

export interface WorkflowStep {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly 'working-directory'?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
}
export interface Job {
  readonly strategy?: { readonly matrix: Readonly<Record<string, string>> }
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps: readonly WorkflowStep[]
}

/** What `${{ … }}` can name. */
export type Context = Readonly<Record<string, string>>

export interface Surroundings {
  /** The files of a repository. `undefined`: it cannot be checked out. Without a name: the repository of the workflow. */
  readonly checkout: (repository: string | undefined) => Files | undefined
  /** A folder of folders. */
  readonly artifacts: string
  /** Programs, before those of the machine. */
  readonly tools: string
  /** Any other action. */
  readonly action?: (uses: string, inputs: Readonly<Record<string, string>>, workspace: string) => Promise<number>
}

export interface JobEnded {
  readonly status: number
  readonly outputs: Context
  /** The job's summary, or what the script said that failed. */
  readonly said: string
}

export const HAS_TOOLS = ['bash', 'jq'].every((tool) => spawnSync(tool, ['--version']).status === 0)

export const jobsOf = <T extends string>(text: string): Readonly<Record<T, Job>> => (load(text) as { jobs: Readonly<Record<T, Job>> }).jobs

export const filled = (text: unknown, context: Context): string =>
  String(text).replace(/\$\{\{ *([^}]+?) *\}\}/g, (_all, expression: string) => {
    const names = expression.replace(/^fromJSON\((.*)\)$/, '$1').split(' || ')
    return names.map((name) => context[name] ?? '').find((value) => value !== '') ?? ''
  })

/** Every combination. */
export function matrixOf({ strategy }: Job, context: Context): readonly Context[] {
  let all: readonly Context[] = [{}]
  for (const [name, list] of Object.entries(strategy?.matrix ?? {})) {
    const values = JSON.parse(filled(list, context)) as string[]
    all = all.flatMap((one) => values.map((value) => ({ ...one, [`matrix.${name}`]: value })))
  }
  return all
}

/** A failed step ends the job, except for steps with `!cancelled()`. */
export async function runJob(job: Job, context: Context, around: Surroundings): Promise<JobEnded> {
  const [workspace, temp] = [folderWith(), folderWith()]
  const summary = path.join(temp, 'summary')
  const outputs: Record<string, string> = {}
  let [status, said] = [0, '']
  for (const step of job.steps) {
    if (status !== 0 && !(step.if ?? '').includes('!cancelled()')) continue
    const all = { ...context, ...outputs, 'runner.temp': temp }
    const ended = await runStep(step, { all, workspace, temp, summary, around })
    Object.assign(outputs, ended.outputs)
    if (ended.status === 0) continue
    ;[status, said] = [ended.status, said + ended.said]
  }
  return { status, outputs, said: said + (fs.existsSync(summary) ? fs.readFileSync(summary, 'utf8') : '') }
}

interface Place {
  readonly all: Context
  readonly workspace: string
  readonly temp: string
  readonly summary: string
  readonly around: Surroundings
}

const asText = (values: Readonly<Record<string, unknown>> = {}, all: Context): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, filled(value, all)]))

async function runStep(step: WorkflowStep, place: Place): Promise<JobEnded> {
  if (step.run !== undefined) return runScript(step, place)
  const { workspace, around } = place
  const uses = step.uses ?? ''
  const given = asText(step.with, place.all)
  if (uses.startsWith('actions/checkout@')) {
    const files = around.checkout(given['repository'])
    if (files === undefined) return { status: 1, outputs: {}, said: `no ${given['repository'] ?? 'repository'}` }
    writeFiles(path.join(workspace, given['path'] ?? '.'), files)
  } else if (uses.startsWith('actions/upload-artifact@')) return upload(given, place)
  else if (uses.startsWith('actions/download-artifact@')) download(given, place)
  else return { status: (await around.action?.(uses, given, workspace)) ?? 1, outputs: {}, said: uses }
  return { status: 0, outputs: {}, said: '' }
}

/** Several paths lose the part that they have in common. One folder becomes its content. */
function upload(given: Readonly<Record<string, string>>, { workspace, around }: Place): JobEnded {
  const paths = (given['path'] ?? '').split('\n').filter((line) => line.trim() !== '')
  const found = paths.map((one) => path.resolve(workspace, one.trim())).filter((one) => fs.existsSync(one))
  const to = path.join(around.artifacts, given['name'] ?? 'artifact')
  if (found.length === 0 && given['if-no-files-found'] === 'error') return { status: 1, outputs: {}, said: 'no files' }
  for (const one of found) fs.cpSync(one, paths.length === 1 ? to : path.join(to, path.basename(one)), { recursive: true })
  return { status: 0, outputs: {}, said: '' }
}

/** If only one is named, or there is only one, it has no folder with its name. */
function download(given: Readonly<Record<string, string>>, { workspace, around }: Place): void {
  const to = path.join(workspace, given['path'] ?? '.')
  const isWanted = (name: string): boolean =>
    given['pattern'] === undefined ? name === given['name'] : name.startsWith(given['pattern'].replace('*', ''))
  const names = fs.readdirSync(around.artifacts).filter(isWanted)
  fs.mkdirSync(to, { recursive: true })
  for (const name of names) fs.cpSync(path.join(around.artifacts, name), names.length === 1 ? to : path.join(to, name), { recursive: true })
}

async function runScript(step: WorkflowStep, { all, workspace, temp, summary, around }: Place): Promise<JobEnded> {
  const output = path.join(temp, `output-${step.id ?? 'x'}`)
  const runner = {
    PATH: `${around.tools}:${process.env['PATH'] ?? ''}`,
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ACTIONS: 'true',
  }
  const folder = path.resolve(workspace, filled(step['working-directory'] ?? '.', all))
  const { status, said } = await bash(filled(step.run, all), folder, { ...environment(), ...runner, ...asText(step.env, all) })
  const lines = fs.existsSync(output) ? fs.readFileSync(output, 'utf8').split('\n') : []
  const outputs = Object.fromEntries(
    lines.map((line) => [`steps.${step.id ?? ''}.outputs.${line.slice(0, line.indexOf('='))}`, line.slice(line.indexOf('=') + 1)]),
  )
  return { status, outputs, said }
}

const bash = (script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ readonly status: number; readonly said: string }> =>
  new Promise((resolve) => {
    const args = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script]
    const child = spawn('bash', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)))
    child.on('close', (status) => resolve({ status: status ?? 1, said }))
  })
