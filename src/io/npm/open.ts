/** Opens npm's registries as the trusted configuration describes them. */
import type { ConfiguredRegistries } from '../../world.ts'
import type { ProxySettings } from '../net/proxy.ts'
import type { Tally } from '../net/tally.ts'
import type { WorldSettings } from '../world-settings.ts'
import { loadNpmConfig } from './config.ts'
import { type AskRegistry, createRegistry } from './registry.ts'

interface OpenedRegistries {
  readonly registries: ConfiguredRegistries
  readonly proxy: ProxySettings
  readonly ask: AskRegistry
}

interface Opening {
  readonly githubToken: string | undefined
  readonly signal: AbortSignal
  readonly tally: Tally
}

/** `signal`: the run's deadline. Throws a GateError if the configuration cannot be used. */
export async function openRegistries(settings: WorldSettings, { githubToken, signal, tally }: Opening): Promise<OpenedRegistries> {
  const { env, registryConfigs, userConfig, registry, timeoutMs } = settings
  const npmrcText = registryConfigs.get('.npmrc')
  const [own, npms] = await Promise.all([
    settings.scopes?.() ?? new Map<string, string>(),
    loadNpmConfig({ env, npmrcText, userConfig, registryUrl: registry, githubToken }),
  ])
  const registries = { ...npms.registries, scoped: new Map([...npms.registries.scoped, ...own]) }
  const config = { ...npms, registries }
  return { registries, proxy: config.proxy, ask: createRegistry({ config, timeoutMs, signal, tally }) }
}
