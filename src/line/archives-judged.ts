/**
 * Establishes which archives that come with a change could not be shown to be genuine. Loads nothing if there are none.
 */
import type { CachedArchive } from '../domain/cached-archive.ts'
import { ECOSYSTEM_IDS } from '../domain/ecosystem.ts'
import type { PlacedViolation } from '../domain/finding.ts'
import type { Policy } from '../domain/policy.ts'
import { READERS } from '../ecosystems/readers.ts'
import type { World } from '../world.ts'

export async function archivesJudged(
  archives: readonly CachedArchive[],
  policy: Policy,
  world: World,
): Promise<readonly PlacedViolation[]> {
  if (archives.length === 0) return []
  const { unshownArchives } = await import('../gather/cached-archives.ts')
  const found: PlacedViolation[] = []
  for (const id of ECOSYSTEM_IDS) {
    const own = archives.filter(({ ecosystem }) => ecosystem === id)
    const reader = own.length === 0 ? undefined : await READERS[id].archives?.()
    if (reader !== undefined) found.push(...reader.cached.told(await unshownArchives(own, policy, world, reader.cached)))
  }
  return found
}
