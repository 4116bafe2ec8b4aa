/** The package managers that the suite runs: the path of each, its frozen install, and how it is pointed at the registry. */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Hosts } from './hosts.ts'

export const FOLDER = path.resolve(import.meta.dirname, '../../tools/managers/node_modules')
/** A mutant may have its manager wait for what never comes. */
const CLOCK_MS = 45_000

export interface Manager {
  /** As in tools/managers/package.json: `npm-10`. */
  readonly name: string
  readonly program: readonly string[]
  /** Installs what the lockfile says, or fails. */
  readonly frozen: readonly string[]
  /** Writes the lockfile. */
  readonly write: readonly string[]
}

const node = (file: string): readonly string[] => [process.execPath, path.join(FOLDER, file)]
const native = (file: string): readonly string[] => [path.join(FOLDER, file)]
const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch === 'arm64' && process.platform !== 'linux' ? 'aarch64' : process.arch}`

const npm = (major: number): Manager => ({
  name: `npm-${String(major)}`,
  program: node(`npm-${String(major)}/bin/npm-cli.js`),
  frozen: ['ci', '--ignore-scripts'],
  write: ['install', '--ignore-scripts'],
})
const pnpm = (major: number, program: readonly string[]): Manager => ({
  name: `pnpm-${String(major)}`,
  program,
  frozen: ['install', '--frozen-lockfile', '--ignore-scripts'],
  write: ['install', '--no-frozen-lockfile', '--ignore-scripts'],
})
const berry = (major: number): Manager => ({
  name: `yarn-${String(major)}`,
  program: node(`yarn-${String(major)}/bin/yarn.js`),
  frozen: ['install', '--immutable'],
  write: ['install'],
})

export const MANAGERS: readonly Manager[] = [
  ...[6, 7, 8, 9, 10, 11, 12].map(npm),
  ...[8, 9, 10].map((major) => pnpm(major, node(`pnpm-${String(major)}/bin/pnpm.cjs`))),
  pnpm(11, node('pnpm-11/bin/pnpm.mjs')),
  pnpm(12, native(`@pnpm/exe.${process.platform}-${process.arch}/pnpm`)),
  {
    name: 'yarn-1',
    program: node('yarn-1/bin/yarn.js'),
    frozen: ['install', '--frozen-lockfile', '--ignore-scripts', '--non-interactive'],
    write: ['install', '--ignore-scripts', '--non-interactive'],
  },
  berry(3),
  berry(4),
  {
    name: 'bun-1',
    program: native(`@oven/bun-${platform}/bin/bun`),
    frozen: ['install', '--frozen-lockfile', '--ignore-scripts'],
    write: ['install', '--ignore-scripts'],
  },
]

export function manager(name: string): Manager {
  const found = MANAGERS.find((one) => one.name === name)
  if (found === undefined) throw new Error(`there is no manager ${name}: ${MANAGERS.map((one) => one.name).join(', ')}`)
  return found
}

export interface Outcome {
  readonly status: number | 'killed'
  readonly output: string
}

/** Runs a manager in `project`, in a home of its own: cache, store and user's configuration are new each time. */
export async function runManager({ program }: Manager, args: readonly string[], project: string, hosts: Hosts): Promise<Outcome> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-home-'))
  writeConfiguration(home, hosts.registry)
  const [command = '', ...first] = program
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(command, [...first, ...args], {
        cwd: project,
        env: environment(home, hosts.thief),
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: CLOCK_MS,
      })
      let output = ''
      const keep = (chunk: Buffer): void => {
        output = `${output}${chunk.toString()}`.slice(-4000)
      }
      child.stdout.on('data', keep)
      child.stderr.on('data', keep)
      child.on('error', reject)
      child.on('close', (status) => resolve({ status: status ?? 'killed', output }))
    })
  } finally {
    fs.rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** As a user's own configuration, so that what comes with the project wins over it, as it does on a developer's machine. */
function writeConfiguration(home: string, registry: string): void {
  const files: Readonly<Record<string, string>> = {
    '.npmrc': `registry=${registry}/\naudit=false\nfund=false\nupdate-notifier=false\nfetch-retries=0\nfetch-timeout=5000\nmanage-package-manager-versions=false\n`,
    '.yarnrc': `registry "${registry}"\nnetwork-timeout 5000\n`,
    '.yarnrc.yml': [
      `npmRegistryServer: '${registry}'`,
      `unsafeHttpWhitelist: ['127.0.0.1']`,
      'enableTelemetry: false',
      'enableScripts: false',
      'nodeLinker: node-modules',
      'httpRetry: 0',
      'httpTimeout: 5000',
      '',
    ].join('\n'),
    '.bunfig.toml': `[install]\nregistry = "${registry}/"\n`,
  }
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(home, file), text)
}

function environment(home: string, proxy: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: home,
    USERPROFILE: home,
    TMPDIR: os.tmpdir(),
    XDG_CACHE_HOME: path.join(home, 'cache'),
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: path.join(home, 'data'),
    XDG_STATE_HOME: path.join(home, 'state'),
    npm_config_cache: path.join(home, 'npm'),
    YARN_IGNORE_PATH: '1',
    COREPACK_ENABLE_STRICT: '0',
    HTTP_PROXY: proxy,
    HTTPS_PROXY: proxy,
    http_proxy: proxy,
    https_proxy: proxy,
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
    pnpm_config_fetch_retries: '0',
    npm_config_fetch_retries: '0',
    BUN_CONFIG_HTTP_RETRY_COUNT: '0',
    GIT_SSH_COMMAND: 'false',
    CI: 'true',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
  }
}
