/** Runs the command line: in this process if only its output matters, otherwise in a separate process. */
import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { main } from '../../src/commands/main.ts'
import type { Terminal } from '../../src/commands/terminal.ts'
import { asGateError } from '../../src/errors.ts'
import { gateErrorText } from '../../src/report/errors.ts'
import { builtFolder } from './built.ts'
import type { Loopback } from './loopback.ts'
import { type Fault, type Files, type GitHubServer, serveGitHub, serveRegistry } from './servers.ts'
import { packageLock } from './world/lockfile.ts'
import { type EntryStory, type PackageStory, type Story, sharedSigstore } from './world/index.ts'
import { fullVersions } from './world/versions.ts'

export const NOW = '2026-11-22T10:00:00Z'
const ROOT = path.resolve(import.meta.dirname, '..', '..')

/** Packages of every kind that the tests talk about. */
export const PACKAGES: Readonly<Record<string, PackageStory>> = {
  lib: { identity: { repository: 'octo/lib' }, versions: { '1.0.0': { at: '2026-08-01T00:00:00Z' }, '1.1.0': { at: '2026-10-20T00:00:00Z' } } },
  util: { identity: { repository: 'octo/util' }, versions: { '2.0.0': { at: '2026-08-01T00:00:00Z' }, '2.0.1': { at: '2026-10-21T00:00:00Z' } } },
  /** Its last version was published by hand. */
  stolen: {
    identity: { repository: 'octo/stolen' },
    versions: { '1.0.0': { at: '2026-08-01T00:00:00Z' }, '1.0.1': { at: '2026-10-22T00:00:00Z', attested: false, account: 'mallory' } },
  },
  /** From another branch. */
  moved: {
    identity: { repository: 'octo/moved' },
    versions: { '1.0.0': { at: '2026-08-01T00:00:00Z' }, '1.0.1': { at: '2026-10-22T00:00:00Z', identity: { ref: 'refs/heads/next' }, commit: ['next'] } },
  },
  fresh: { identity: { repository: 'octo/fresh' }, versions: { '1.0.0': { at: '2026-08-01T00:00:00Z' }, '1.0.1': { at: '2026-11-21T00:00:00Z' } } },
  '@octo/a': { identity: { repository: 'octo/scope' }, versions: { '3.0.0': { at: '2026-08-02T00:00:00Z' }, '3.1.0': { at: '2026-10-02T00:00:00Z' } } },
  '@octo/b': { identity: { repository: 'octo/scope' }, versions: { '3.0.0': { at: '2026-08-02T00:00:00Z' }, '3.1.0': { at: '2026-10-02T00:00:00Z' } } },
  /** Never attested. */
  old: { attested: false, account: 'goldsmith', versions: { '1.0.8': { at: '2024-02-01T00:00:00Z' }, '1.0.9': { at: '2024-12-03T00:00:00Z' } } },
} // prettier-ignore

export const STORY: Story = { now: NOW, packages: PACKAGES, base: [], head: [] }
export const lockfile = (entries: readonly EntryStory[], story: Story = STORY): string => packageLock(entries, fullVersions(story))

export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

const open: { close(): Promise<void> }[] = []
const folders: string[] = []

export async function closeAll(): Promise<void> {
  for (const one of open.splice(0)) await one.close()
  for (const one of folders.splice(0)) fs.rmSync(one, { recursive: true, force: true })
}

/** A folder of its own, with these files in it. */
export function folderWith(files: Files = {}): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-cli-')))
  folders.push(folder)
  writeFiles(folder, files)
  return folder
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    fs.writeFileSync(path.join(folder, name), text)
  }
}

export interface Outside {
  readonly registry: Loopback
  readonly github: GitHubServer
  /** The files that verification starts from. */
  readonly trust: readonly string[]
  /** The options that lead a command there: the registry, GitHub, the trusted root and the time. */
  readonly options: readonly string[]
}

export interface OutsideOptions {
  readonly story?: Story
  readonly registryFaults?: readonly Fault[]
  readonly githubFaults?: readonly Fault[]
}

/** A registry and a GitHub on loopback that know only the story. */
export async function openOutside({ story = STORY, registryFaults = [], githubFaults = [] }: OutsideOptions = {}): Promise<Outside> {
  const [registry, github] = await Promise.all([serveRegistry(story, registryFaults), serveGitHub({ story, faults: githubFaults })])
  open.push(registry, github)
  const { trustedRootJson, registryKeysJson } = sharedSigstore()
  const folder = folderWith({ 'root.json': JSON.stringify(trustedRootJson), 'keys.json': JSON.stringify(registryKeysJson) })
  const trust = ['--trusted-root', path.join(folder, 'root.json'), '--registry-keys', path.join(folder, 'keys.json')]
  return { registry, github, trust, options: ['--registry', registry.url, '--github-api', github.url, ...trust, '--now', story.now] }
}

/** Nothing of the machine: no configuration of npm's, no token. */
export const environment = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '',
  HOME: '/nowhere',
  PREFIX: '/nowhere',
  TZ: 'UTC',
  ...more,
})

/** Runs `countersign ARGV` in this process, with the catch that src/cli.ts has. */
export async function countersign(argv: readonly string[], cwd: string, more: Partial<Terminal> = {}): Promise<Ended> {
  let [out, err] = ['', '']
  const terminal: Terminal = {
    env: environment(),
    cwd,
    version: '0.0.0',
    home: ROOT,
    color: false,
    interactive: false,
    interruption: () => new AbortController().signal,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    ...more,
  }
  try {
    const status = await main(argv, terminal)
    return { status, out, err }
  } catch (error) {
    const known = asGateError(error)
    if (known.code === 'INTERNAL') throw error
    return { status: 2, out, err: err + gateErrorText(known, { color: false }) }
  }
}

/** The package as it is installed, built from the current sources. */
export function installed(): string {
  const folder = folderWith()
  for (const name of ['package.json', 'README.md', 'LICENSE', 'demo', 'schema']) {
    fs.cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true })
  }
  fs.cpSync(builtFolder(), path.join(folder, 'dist'), { recursive: true })
  return folder
}

export interface Spawned {
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
}

/** Starts any command and waits for it to end. */
export function start(command: string, args: readonly string[], { env = environment(), cwd = os.tmpdir() }: Spawned = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
  })
}

/** A repository with these commits, one after another. `from` names the branch from which another one starts. The last one is checked out. */
export function repositoryWith(commits: readonly { readonly branch: string; readonly from?: string; readonly files: Files }[]): string {
  const folder = folderWith()
  const date = '2026-11-22T09:00:00Z'
  const env = { ...environment(), GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_CONFIG_NOSYSTEM: '1' }
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', '-c', 'init.defaultBranch=main', ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  git('init', '-q')
  for (const [index, { branch, from, files }] of commits.entries()) {
    if (index > 0) git('checkout', '-q', ...(from === undefined ? [branch] : ['-b', branch, from]))
    writeFiles(folder, files)
    git('add', '-A')
    git('commit', '-qm', branch)
  }
  return folder
}

export const commitOf = (folder: string, ref: string): string => fs.readFileSync(path.join(folder, '.git/refs/heads', ref), 'utf8').trim()
