/**
 * Establishes the registries for scopes in the trusted settings of Yarn, bun and pnpm. npm's `.npmrc` is part of npm's
 * configuration.
 */
import type { Snapshot } from '../../../world.ts'

/** Only the settings of managers with a lockfile at the head are read. */
export async function configuredScopes(trusted: Snapshot, head: Snapshot): Promise<ReadonlyMap<string, string>> {
  const { scopesIn, settingsBeside } = await import('../beside/scopes.ts')
  const files = settingsBeside(await head.lockfiles())
  const texts = await Promise.all(files.map((file) => trusted.read(file)))
  return new Map(files.flatMap((file, index) => [...scopesIn(file, texts[index] ?? '')]))
}
