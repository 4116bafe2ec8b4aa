/** Sets up a repository on a loopback GitHub and its dependencies on a loopback registry, and starts the action with an event. */
import { type Fault, type GitHubServer, type Repository, serveGitHub, serveRegistry } from './servers.ts'
import type { Loopback } from './loopback.ts'
import { type Outcome, type Step, runStep } from './runner.ts'
import { packageLock } from './world/lockfile.ts'
import { type EntryStory, type PackageStory, type Story, sha1 } from './world/index.ts'
import { fullVersions } from './world/versions.ts'

/** The real time, because the action has no other clock. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z')

/** Packages of every kind that the tests talk about. */
export const PACKAGES: Readonly<Record<string, PackageStory>> = {
  lib: { identity: { repository: 'octo/lib' }, versions: { '1.0.0': { at: daysAgo(90) }, '1.1.0': { at: daysAgo(20) } } },
  util: { identity: { repository: 'octo/util' }, versions: { '2.0.0': { at: daysAgo(80) }, '2.0.1': { at: daysAgo(15) } } },
  tool: { identity: { repository: 'octo/tool' }, versions: { '3.0.0': { at: daysAgo(70) }, '3.1.0': { at: daysAgo(10) } } },
  /** Its last version was published by hand. */
  stolen: {
    identity: { repository: 'octo/stolen' },
    versions: { '1.0.0': { at: daysAgo(60) }, '1.0.1': { at: daysAgo(9), attested: false, account: 'mallory' } },
  },
  fresh: { identity: { repository: 'octo/fresh' }, versions: { '1.0.0': { at: daysAgo(60) }, '1.0.1': { at: daysAgo(1) } } },
}

export const BASE = sha1('base')
export const HEAD = sha1('head')
export const TIP = sha1('tip')

export type Entries = readonly EntryStory[]
const STORY: Story = { now: daysAgo(0), packages: PACKAGES, base: [], head: [] }
export const lockfile = (entries: Entries, story: Story = STORY): string => packageLock(entries, fullVersions(story))

export interface SceneOptions {
  readonly base?: Entries
  readonly head?: Entries
  /** Files beside the lockfile, or instead of it, at either commit. Those of the base are also at the tip of `main`. */
  readonly baseFiles?: Readonly<Record<string, string>>
  readonly headFiles?: Readonly<Record<string, string>>
  /** The tip of `main`, where it has moved on from the base. */
  readonly tipFiles?: Readonly<Record<string, string>>
  readonly commits?: Repository['commits']
  readonly branches?: Repository['branches']
  readonly githubFaults?: readonly Fault[]
  readonly registryFaults?: readonly Fault[]
  readonly more?: (method: string, path: string, body: unknown) => unknown
  readonly packages?: Story['packages']
}

export interface Scene {
  readonly github: GitHubServer
  readonly registry: Loopback
  run(step: Pick<Step, 'event' | 'payload'> & Partial<Step>): Promise<Outcome>
}

const open: Loopback[] = []

export async function openScene(options: SceneOptions = {}): Promise<Scene> {
  const story = { ...STORY, ...(options.packages && { packages: options.packages }) }
  const locked = (entries: Entries | undefined) => (entries === undefined ? {} : { 'package-lock.json': lockfile(entries, story) })
  const baseFiles = { 'README.md': 'app', ...locked(options.base), ...options.baseFiles }
  const repository: Repository = {
    name: 'acme/app',
    commits: {
      [BASE]: { files: baseFiles },
      [TIP]: { files: options.tipFiles ?? baseFiles, parent: BASE },
      [HEAD]: { files: { ...baseFiles, ...locked(options.head), ...options.headFiles }, parent: BASE },
      ...options.commits,
    },
    branches: { main: TIP, ...options.branches },
  }
  const github = await serveGitHub({
    story,
    repository,
    ...(options.githubFaults && { faults: options.githubFaults }),
    ...(options.more && { more: options.more }),
  })
  const registry = await serveRegistry(story, options.registryFaults)
  open.push(github, registry)
  return { github, registry, run: (step) => runStep({ api: github.url, registry: registry.url, sha: HEAD, ...step }) }
}

export async function closeScenes(): Promise<void> {
  for (const server of open.splice(0)) await server.close()
}
