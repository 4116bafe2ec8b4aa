/**
 * Chooses the version of a package that a policy is drafted from if no lockfile names one: its newest release that is
 * old enough.
 */
import type { Answer } from '../domain/answer.ts'
import { type PackageName, type Version, parseVersion } from '../domain/package.ts'
import type { PackageClaims } from '../domain/claims.ts'
import { versionsOf } from '../ecosystems/index.ts'
import { elapsed } from '../text/time.ts'
import type { World } from '../world.ts'
import { askClaims } from './publication.ts'

/** `age`: the age that it must have, in milliseconds. A newer release could be the work of a thief. */
export async function newestOf(name: PackageName, registry: string, age: number, world: World): Promise<Answer<Version>> {
  const claimed = await askClaims(world, `${registry} ${name}`)
  if (claimed.kind !== 'known') return claimed
  const newest = newestIn(claimed.value, name, age, world.now)
  return newest === undefined ? { kind: 'absent' } : { kind: 'known', value: newest }
}

/** No prerelease and no deprecated version. The age of a version without a time of publication is not known. */
function newestIn({ versions, times }: PackageClaims, name: PackageName, age: number, now: string): Version | undefined {
  const order = versionsOf(name)
  const released = [...versions.values()]
    .filter(({ version, deprecated }) => order.hasOrder(version) && !order.isPrerelease(version) && !deprecated)
    .filter(({ version, publishedAt }) => (elapsed(publishedAt ?? times.get(version) ?? '', now) ?? age) >= age)
    .map(({ version }) => version)
    .toSorted((a, b) => order.compare(b, a))
  return parseVersion(released[0] ?? '')
}
