/**
 * Runs the action once through @github/local-action, which stubs the runner's toolkit, against loopback servers: a bump that must pass and
 * one that must not. Not part of the tests: it installs that package, pinned, into .cache/ on first use.
 *
 *     npx --no -c 'node scripts/local-action.ts'
 */
import './require-node24.mjs'
import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { dependabotSingle } from '../__tests__/helpers/payloads.ts'
import { BASE, HEAD, type SceneOptions, closeScenes, openScene } from '../__tests__/helpers/scene.ts'
import { sharedSigstore } from '../__tests__/helpers/world/index.ts'

const PINNED = '@github/local-action@7.0.1'
const ROOT = path.resolve(import.meta.dirname, '..')
const CACHE = path.join(ROOT, '.cache', 'local-action')

install()
const results = [
  await outcome('pass', { base: ['lib@1.0.0'], head: ['lib@1.1.0'] }),
  await outcome('fail', { base: ['stolen@1.0.0'], head: ['stolen@1.0.1'] }),
]
await closeScenes()
for (const { wanted, said, log } of results) process.stdout.write(`wanted ${wanted}, found ${said ?? `nothing:\n${log}`}\n`)
process.exitCode = results.every(({ wanted, said }) => wanted === said) ? 0 : 1

function install(): void {
  fs.mkdirSync(CACHE, { recursive: true })
  const manifest = path.join(CACHE, 'package.json')
  if (!fs.existsSync(manifest)) fs.writeFileSync(manifest, '{ "private": true, "type": "module" }\n')
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact']
  if (!fs.existsSync(path.join(CACHE, 'node_modules')))
    execFileSync('npm', ['install', ...options, PINNED], { cwd: CACHE, stdio: 'inherit' })
  // It calls `run` of the imported module. The action's entry runs when it is imported.
  fs.writeFileSync(path.join(CACHE, 'entry.ts'), `export const run = async (): Promise<unknown> => import('../../src/index.ts')\n`)
}

async function outcome(
  wanted: string,
  options: SceneOptions,
): Promise<{ readonly wanted: string; readonly said: string | undefined; readonly log: string }> {
  const scene = await openScene(options)
  const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-workspace-'))
  const place = (name: string, text: string): string => {
    fs.writeFileSync(path.join(CACHE, name), text)
    return path.join(CACHE, name)
  }
  const sigstore = sharedSigstore()
  const settings = {
    GITHUB_API_URL: scene.github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: place('event.json', JSON.stringify(dependabotSingle({ base: BASE, head: HEAD }))),
    GITHUB_SHA: HEAD,
    GITHUB_WORKSPACE: workspace,
    GITHUB_STEP_SUMMARY: place('summary.md', ''),
    RUNNER_TEMP: workspace,
    'INPUT_GITHUB-TOKEN': 'not-a-token',
    INPUT_REGISTRY: scene.registry.url,
    'INPUT_TRUSTED-ROOT': place('trusted_root.json', JSON.stringify(sigstore.trustedRootJson)),
    'INPUT_REGISTRY-KEYS': place('keys.json', JSON.stringify(sigstore.registryKeysJson)),
  }
  const dotenv = place(
    'settings.env',
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  )
  const log = await started(dotenv)
  fs.rmSync(workspace, { recursive: true })
  const [, said] = /^::set-output name=conclusion::(pass|fail)$/m.exec(log) ?? []
  return { wanted, said, log }
}

/** As its own bin does, which would ask npm for tsx. */
function started(dotenv: string): Promise<string> {
  const modules = path.join(CACHE, 'node_modules')
  const program = [path.join(modules, 'tsx', 'dist', 'cli.mjs'), path.join(modules, '@github', 'local-action', 'src', 'index.ts')]
  const args = [...program, 'run', '.', path.relative(ROOT, path.join(CACHE, 'entry.ts')), path.relative(ROOT, dotenv)]
  const env = { ...process.env, TARGET_ACTION_PATH: ROOT, NODE_PACKAGE_MANAGER: 'npm', NODE_NO_WARNINGS: '1' }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env })
    let log = ''
    child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()))
    child.on('error', reject)
    child.on('close', () => resolve(log))
  })
}
