/** Puts the adapters together: two snapshots, the registry, GitHub, the trusted root, a clock, one deadline for all of it. */
import type { Question, Snapshot, TrustMaterialDocuments, World } from '../world.ts'
import { createGitHub } from './github.ts'
import { loadNpmConfig } from './npm-config.ts'
import type { Environment } from './proxy.ts'
import { createRegistry } from './registry.ts'

export interface WorldSettings {
  readonly base: Snapshot
  readonly head: Snapshot
  readonly trusted: Snapshot
  readonly env: Environment
  /** Whether `~/.npmrc` counts: where a person runs the CLI, not on a runner. */
  readonly userConfig: boolean
  /** Text of the `.npmrc` to trust; `undefined`: there is none. */
  readonly npmrcText: string | undefined
  /** The default registry, whatever `.npmrc` says. */
  readonly registry: string | undefined
  /** GitHub's API for evidence about public repositories, and the token for it. */
  readonly evidenceApi: string
  readonly evidenceToken: string | undefined
  /** `tuf`, `embedded`, or a path. */
  readonly trustedRoot: string
  readonly registryKeys: string | undefined
  readonly timeoutMs: number
  readonly deadlineMs: number
  readonly now: string
}

export async function createWorld(settings: WorldSettings): Promise<World> {
  const { base, head, trusted, env, now, timeoutMs } = settings
  const signal = AbortSignal.timeout(settings.deadlineMs)
  const token = settings.evidenceToken === '' ? undefined : settings.evidenceToken
  const config = await loadNpmConfig({ env, npmrcText: settings.npmrcText, userConfig: settings.userConfig, registryUrl: settings.registry, githubToken: token })
  const registry = createRegistry({ config, timeoutMs, signal })
  const github = createGitHub({ apiUrl: settings.evidenceApi, token, timeoutMs, signal, proxy: config.proxy })
  const ask = (question: Question) => (question.to === 'registry' ? registry(question) : github.ask(question))
  let trust: Promise<TrustMaterialDocuments> | undefined
  const trustMaterial = () => (trust ??= loadTrust(settings))
  return { now, base, head, trusted, registries: config.registries, ask, trustMaterial }
}

/** Loaded only where something has to be verified: a run without lockfile changes never touches TUF. */
async function loadTrust({ trustedRoot, registryKeys, timeoutMs, env }: WorldSettings): Promise<TrustMaterialDocuments> {
  const { loadTrustMaterial } = await import('./trust-root.ts')
  return loadTrustMaterial(trustedRoot, registryKeys, { timeoutMs, env })
}
