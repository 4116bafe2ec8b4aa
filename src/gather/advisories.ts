/** Asks the GitHub Advisory Database whether a bump leaves a vulnerable version for a patched one. */
import { type Answer, known } from '../domain/answer.ts'
import { type PackageVersion, spec } from '../domain/package.ts'
import { type Advisory, parseAdvisories } from '../github/index.ts'
import type { World } from '../world.ts'
import { askFor } from './ask.ts'

/**
 * The advisory that a replaced version has and that names the incoming one as the first that is patched; `undefined` where there is none. A later
 * version is no fix that cannot wait: whoever steals a token publishes one, and nobody has written an advisory about it yet. Any advisory of
 * the incoming version ends it.
 */
export async function askSecurityFix(
  world: World,
  replaced: readonly PackageVersion[],
  incoming: PackageVersion,
): Promise<Answer<{ readonly advisory: string } | undefined>> {
  const [of, ...before] = await Promise.all([incoming, ...replaced].map((version) => askAdvisories(world, version)))
  if (of === undefined || of.kind === 'unavailable') return of ?? { kind: 'absent' }
  if (of.kind === 'absent' || of.value.length > 0) return known(undefined)
  for (const advisories of before) {
    if (advisories.kind === 'unavailable') return advisories
    const fixed = advisories.kind === 'known' ? advisories.value.find(({ patched }) => patched.includes(incoming.version)) : undefined
    if (fixed !== undefined) return known({ advisory: fixed.id })
  }
  return known(undefined)
}

/** The reviewed advisories that affect exactly this version. */
function askAdvisories(world: World, version: PackageVersion): Promise<Answer<readonly Advisory[]>> {
  return askFor(
    world,
    { to: 'github', path: `/advisories?ecosystem=npm&per_page=100&affects=${encodeURIComponent(spec(version))}` },
    (json) => parseAdvisories(json, version.name),
  )
}
