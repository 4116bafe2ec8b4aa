/** Opens the network as the trusted configuration describes it: the registry and GitHub. */
import type { Answer } from '../domain/answer.ts'
import type { Questions } from '../domain/questions.ts'
import type { JsonWanted } from '../text/json-wanted.ts'
import type { ConfiguredRegistries, Question } from '../world.ts'
import { createGitHub } from './github/github.ts'
import { openRegistries } from './npm/open.ts'
import { createTally } from './net/tally.ts'
import type { RegistryQuestion } from './npm/registry.ts'
import type { WorldSettings } from './world-settings.ts'
import { createHeapHold } from './heap-growth.ts'

export interface Network {
  readonly registries: ConfiguredRegistries
  ask(question: Question, wanted?: JsonWanted): Promise<Answer<unknown>>
  questions(): Questions
}

/** `signal`: the run's deadline. Throws a GateError if the configuration cannot be used. */
export async function openNetwork(settings: WorldSettings, signal: AbortSignal): Promise<Network> {
  const { evidenceApi: apiUrl, evidenceToken, timeoutMs } = settings
  const token = evidenceToken === '' ? undefined : evidenceToken
  const tally = createTally()
  const { registries, proxy, ask } = await openRegistries(settings, { githubToken: token, signal, tally })
  const underWay = { registry: 0 }
  const holdHeap = createHeapHold()
  const isBusy = (): boolean => underWay.registry > 0
  const github = createGitHub({ apiUrl, token, timeoutMs, signal, proxy, isBusy, tally })
  const askRegistry = async (question: RegistryQuestion, wanted?: JsonWanted): Promise<Answer<unknown>> => {
    underWay.registry++
    holdHeap()
    return ask(question, wanted).finally(() => underWay.registry--)
  }
  return {
    registries,
    questions: () => tally.read(),
    ask: (question, wanted) => (question.to === 'registry' ? askRegistry(question, wanted) : github.ask(question)),
  }
}
