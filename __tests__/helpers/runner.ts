/** Starts the built action as the runner does: a clean environment, GITHUB_* and INPUT_*, files for outputs and summary. */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { builtFolder } from './built.ts'
import { sharedSigstore } from './world/index.ts'

export interface Step {
  readonly event: string
  readonly payload: unknown
  readonly sha?: string
  readonly repository?: string
  /** As under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Loopback addresses. */
  readonly api: string
  readonly registry?: string
  /** A folder to use as the workspace. Default: an empty one. */
  readonly workspace?: string
  readonly entry?: 'index.js' | 'recheck.js'
}

export interface Outcome {
  readonly status: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** The workflow commands of the log, unescaped. */
  readonly annotations: readonly Command[]
  /** The JSON report, where the output names one. */
  readonly report: ReportJson | undefined
  /** What the step wrote at the path of this input. */
  readonly file: (input: 'report-file' | 'sarif-file') => string | undefined
}

/** The fields that tests read. */
interface ReportJson {
  readonly conclusion: string
  readonly counts: Readonly<Record<string, number>>
  readonly policy: { readonly commit: string } | null
  readonly findings: readonly { readonly rule: string; readonly level: string }[]
  readonly changes: readonly { readonly name: string; readonly version: string; readonly kind: string; readonly verdict?: string }[]
}

export interface Command {
  readonly level: string
  readonly title: string | undefined
  readonly file: string | undefined
  readonly line: string | undefined
  readonly message: string
}

export const TOKEN = 'ghs_1234567_not-a-token.of-this-or.any-other-server'

export async function runStep(step: Step): Promise<Outcome> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-step-'))
  const place = (name: string, text = ''): string => {
    fs.writeFileSync(path.join(folder, name), text)
    return path.join(folder, name)
  }
  for (const name of ['workspace', 'temp', 'home']) fs.mkdirSync(path.join(folder, name))
  const workspace = step.workspace ?? path.join(folder, 'workspace')
  const sigstore = sharedSigstore()
  const inputs = {
    'github-token': TOKEN,
    registry: step.registry ?? '',
    'trusted-root': place('trusted_root.json', JSON.stringify(sigstore.trustedRootJson)),
    'registry-keys': place('keys.json', JSON.stringify(sigstore.registryKeysJson)),
    ...step.inputs,
  }
  const files = { output: place('output'), summary: place('summary') }
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: path.join(folder, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__countersign_countersign',
    GITHUB_ACTOR: 'dependabot[bot]',
    GITHUB_API_URL: step.api,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_GRAPHQL_URL: `${step.api}/graphql`,
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: place('event.json', JSON.stringify(step.payload)),
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_REPOSITORY: step.repository ?? 'acme/app',
    GITHUB_RUN_ID: '9001',
    GITHUB_SHA: step.sha ?? '0'.repeat(40),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: path.join(folder, 'temp'),
    RUNNER_OS: 'Linux',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...step.env,
  }
  const { status, log } = await start(path.join(builtFolder(), step.entry ?? 'index.js'), env, workspace)
  const outputs = outputsIn(fs.readFileSync(files.output, 'utf8'))
  const read = (name: string | undefined): string | undefined => {
    const at = name === undefined || name === '' ? undefined : path.resolve(workspace, name)
    return at !== undefined && fs.existsSync(at) ? fs.readFileSync(at, 'utf8') : undefined
  }
  const report = read(outputs['report'])
  const written = { 'report-file': read(step.inputs?.['report-file']), 'sarif-file': read(step.inputs?.['sarif-file']) }
  const summary = fs.readFileSync(files.summary, 'utf8')
  fs.rmSync(folder, { recursive: true, force: true })
  return {
    status,
    log,
    outputs,
    summary,
    annotations: commandsIn(log),
    report: report === undefined ? undefined : (JSON.parse(report) as ReportJson),
    file: (input) => written[input],
  }
}

function start(
  entry: string,
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<{ readonly status: number | null; readonly log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, log }))
  })
}

/** Either `name<<delimiter`, the value and the delimiter, or `name=value`. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n')
  const outputs: Record<string, string> = {}
  for (let index = 0; index < lines.length; index++) {
    const [, heredoc, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[index] ?? '') ?? []
    const [, plain, value = ''] = /^([^=<]+)=(.*)$/.exec(lines[index] ?? '') ?? []
    if (plain !== undefined) outputs[plain] = value
    if (heredoc === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, index + 1)
    outputs[heredoc] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return outputs
}

const unescaped = (text: string): string =>
  text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

function commandsIn(log: string): readonly Command[] {
  return [...log.matchAll(/^::(error|warning|notice)(?: ([^:]*))?::(.*)$/gm)].map(([, level = '', properties = '', message = '']) => {
    const given = Object.fromEntries(
      properties.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]),
    )
    return { level, title: given['title'], file: given['file'], line: given['line'], message: unescaped(message) }
  })
}
