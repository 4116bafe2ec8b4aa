/** Establishes what is wrong with the archives of Yarn's cache that come with a change. Without one nothing is loaded. */
import type { InputViolation } from '../ecosystems/npm/beside/findings.ts'
import type { CachedArchive } from '../domain/install-input.ts'
import type { Policy } from '../domain/policy.ts'
import type { World } from '../world.ts'

export async function archivesJudged(archives: readonly CachedArchive[], policy: Policy, world: World): Promise<readonly InputViolation[]> {
  if (archives.length === 0) return []
  const [{ unshownArchives }, { archivesUnshown }] = await Promise.all([
    import('../gather/cached-archives.ts'),
    import('../ecosystems/npm/beside/findings.ts'),
  ])
  return archivesUnshown(await unshownArchives(archives, policy, world))
}
