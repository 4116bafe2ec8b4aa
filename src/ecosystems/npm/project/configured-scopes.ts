/**
 * Establishes which registries the trusted settings of Yarn, bun and pnpm name for scopes. npm's `.npmrc` is read with
 * npm's configuration.
 */
import type { Snapshot } from '../../../world.ts'

/** Only the files of managers that a lockfile at the head is of are read. */
export async function configuredScopes(trusted: Snapshot, head: Snapshot): Promise<ReadonlyMap<string, string>> {
  const { scopesIn, settingsBeside } = await import('../beside/scopes.ts')
  const files = settingsBeside(await head.lockfiles())
  const texts = await Promise.all(files.map((file) => trusted.read(file)))
  return new Map(files.flatMap((file, index) => [...scopesIn(file, texts[index] ?? '')]))
}
