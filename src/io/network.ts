/** The registry and GitHub, as the trusted configuration says they are reached. */
import type { Answer } from '../domain/answer.ts'
import type { Questions } from '../domain/questions.ts'
import type { ConfiguredRegistries, Question } from '../world.ts'
import { createGitHub } from './github/github.ts'
import { type NpmConfig, loadNpmConfig } from './npm/config.ts'
import { type RegistryQuestion, createRegistry } from './npm/registry.ts'
import { createTally } from './net/tally.ts'
import type { WorldSettings } from './world-settings.ts'
import { createYoungSpaceHold } from './young-space.ts'

export interface Network {
  readonly registries: ConfiguredRegistries
  ask(question: Question): Promise<Answer<unknown>>
  questions(): Questions
}

/** `signal`: the run's deadline. Throws a GateError where npm's configuration cannot be used. */
export async function openNetwork(settings: WorldSettings, signal: AbortSignal): Promise<Network> {
  const { timeoutMs } = settings
  const token = settings.evidenceToken === '' ? undefined : settings.evidenceToken
  const [own, npms] = await Promise.all([settings.scopes?.() ?? new Map<string, string>(), npmConfig(settings, token)])
  const registries = { ...npms.registries, scoped: new Map([...npms.registries.scoped, ...own]) }
  const config = { ...npms, registries }
  const tally = createTally()
  const registry = createRegistry({ config, timeoutMs, signal, tally })
  const underWay = { registry: 0 }
  const holdYoungSpace = createYoungSpaceHold()
  const isBusy = (): boolean => underWay.registry > 0
  const github = createGitHub({ apiUrl: settings.evidenceApi, token, timeoutMs, signal, proxy: config.proxy, isBusy, tally })
  const askRegistry = async (question: RegistryQuestion): Promise<Answer<unknown>> => {
    underWay.registry++
    holdYoungSpace()
    return registry(question).finally(() => underWay.registry--)
  }
  return {
    registries,
    questions: () => tally.read(),
    ask: (question) => (question.to === 'registry' ? askRegistry(question) : github.ask(question)),
  }
}

const npmConfig = ({ env, npmrcText, userConfig, registry }: WorldSettings, githubToken: string | undefined): Promise<NpmConfig> =>
  loadNpmConfig({ env, npmrcText, userConfig, registryUrl: registry, githubToken })
