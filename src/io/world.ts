/** Joins the adapters: two snapshots, the registry, GitHub, the trusted root, a clock, and one deadline for all. */
import type { Question, TrustMaterialDocuments, World } from '../world.ts'
import { changedBetween } from './comparison.ts'
import type { Network } from './network.ts'
import type { WorldSettings } from './world-settings.ts'

/**
 * Nothing of the network, the registry configuration or TUF is loaded before a question is asked: most runs have no
 * lockfile change.
 */
export function createWorld(settings: WorldSettings): World {
  const { base, head, trusted, now } = settings
  const signal = AbortSignal.timeout(settings.deadlineMs)
  let opening: Promise<Network> | undefined
  let opened: Network | undefined
  const open = async (): Promise<Network> => {
    const { openNetwork } = await import('./network.ts')
    return (opened = await openNetwork(settings, signal))
  }
  const network = () => (opening ??= open())
  let trust: Promise<TrustMaterialDocuments> | undefined
  return {
    now,
    ...(settings.occasion !== undefined && { occasion: settings.occasion }),
    base,
    head,
    trusted,
    changed: () => (settings.changed === undefined ? changedBetween(base, head) : Promise.resolve(settings.changed)),
    registries: async () => (await network()).registries,
    ask: async (question: Question, wanted) => (await network()).ask(question, wanted),
    questions: () => opened?.questions(),
    trustMaterial: () => (trust ??= loadTrust(settings)),
  }
}

async function loadTrust({ trustedRoot, registryKeys, timeoutMs, env }: WorldSettings): Promise<TrustMaterialDocuments> {
  const { loadTrustMaterial } = await import('./trust/trust-root.ts')
  return loadTrustMaterial(trustedRoot, registryKeys, { timeoutMs, env })
}
