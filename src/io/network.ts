/** The registry and GitHub, as the trusted configuration says they are reached. */
import type { Answer } from '../domain/answer.ts'
import type { ConfiguredRegistries, Question } from '../world.ts'
import { createGitHub } from './github/github.ts'
import { openRegistries } from './npm/open.ts'
import type { WorldSettings } from './world-settings.ts'

export interface Network {
  readonly registries: ConfiguredRegistries
  ask(question: Question): Promise<Answer<unknown>>
}

/** `signal`: the run's deadline. Throws a GateError where the configuration cannot be used. */
export async function openNetwork(settings: WorldSettings, signal: AbortSignal): Promise<Network> {
  const { evidenceApi: apiUrl, evidenceToken, timeoutMs } = settings
  const token = evidenceToken === '' ? undefined : evidenceToken
  const { registries, proxy, ask } = await openRegistries(settings, token, signal)
  const github = createGitHub({ apiUrl, token, timeoutMs, signal, proxy })
  return { registries, ask: (question) => (question.to === 'registry' ? ask(question) : github.ask(question)) }
}
