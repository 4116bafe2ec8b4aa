/** The version of a package that a policy is drafted from where no lockfile names one: its newest release that is old enough. */
import type { Answer } from '../domain/answer.ts'
import { type PackageName, type Version, parseVersion } from '../domain/package.ts'
import type { Packument } from '../domain/packument.ts'
import { versionsOf } from '../ecosystems/index.ts'
import { parsePackument } from '../ecosystems/npm/registry/packument.ts'
import { elapsed } from '../text/time.ts'
import type { World } from '../world.ts'
import { askFor } from './ask.ts'

/** `age`: how old it has to be, in milliseconds. What came out since could be the work of whoever stole a token. */
export async function newestOf(name: PackageName, registry: string, age: number, world: World): Promise<Answer<Version>> {
  const path = `/${name.replace('/', '%2f')}`
  const packument = await askFor(world, { to: 'registry', registry, path, accept: 'full-packument' }, (json) => parsePackument(json, name))
  if (packument.kind !== 'known') return packument
  const newest = newestIn(packument.value, name, age, world.now)
  return newest === undefined ? { kind: 'absent' } : { kind: 'known', value: newest }
}

/** No prerelease and nothing deprecated. Without a time of publication a version is as old as it likes to be. */
function newestIn({ versions, times }: Packument, name: PackageName, age: number, now: string): Version | undefined {
  const order = versionsOf(name)
  const released = [...versions.values()]
    .filter(({ version, deprecated }) => order.hasOrder(version) && !order.isPrerelease(version) && !deprecated)
    .filter(({ version, publishedAt }) => (elapsed(publishedAt ?? times.get(version) ?? '', now) ?? age) >= age)
    .map(({ version }) => version)
    .toSorted((a, b) => order.compare(b, a))
  return parseVersion(released[0] ?? '')
}
