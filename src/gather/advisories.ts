/** Asks the GitHub Advisory Database whether a bump replaces a vulnerable version with a patched one. */
import { type Answer, known } from '../domain/answer.ts'
import type { SecurityFix } from '../domain/candidate.ts'
import { type PackageVersion, spec } from '../domain/package.ts'
import { ecosystemOf, versionsOf } from '../ecosystems/index.ts'
import { type Advisory, parseAdvisories } from '../github/index.ts'
import type { World } from '../world.ts'
import { askFor } from '../asking/ask.ts'

/**
 * The advisory that the incoming version fixes. `undefined` if there is none.
 *
 * - Only the first patched version that an advisory names counts as a fix. A later one does not: a stolen token can
 *   publish it before anybody writes an advisory. The finding names the patched version instead.
 * - A version with an advisory that the replaced one lacks is not a fix.
 * - Advisories that both have are ignored.
 */
export async function askSecurityFix(
  world: World,
  replaced: readonly PackageVersion[],
  incoming: PackageVersion,
): Promise<Answer<SecurityFix | undefined>> {
  const [of, ...before] = await Promise.all([incoming, ...replaced].map((version) => askAdvisories(world, version)))
  if (of === undefined || of.kind === 'unavailable') return of ?? { kind: 'absent' }
  if (of.kind === 'absent') return known(undefined)
  const left: Advisory[] = []
  for (const advisories of before) {
    if (advisories.kind === 'unavailable') return advisories
    if (advisories.kind === 'known') left.push(...advisories.value)
  }
  const isNew = of.value.some(({ id }) => left.every((one) => one.id !== id))
  return known(
    isNew
      ? undefined
      : fixAmong(
          left.filter(({ id }) => of.value.every((one) => one.id !== id)),
          incoming,
        ),
  )
}

/** An advisory that names the incoming version, else one that names an earlier version of its release line. */
function fixAmong(left: readonly Advisory[], incoming: PackageVersion): SecurityFix | undefined {
  const { version } = incoming
  const named = left.find(({ patched }) => patched.includes(version))
  if (named !== undefined) return { advisory: named.id, version }
  for (const { id, patched } of left) {
    const earlier = patched.find((one) => isEarlierOnLine(one, incoming))
    if (earlier !== undefined) return { advisory: id, version: earlier }
  }
  return undefined
}

function isEarlierOnLine(patched: string, { name, version }: PackageVersion): boolean {
  const versions = versionsOf(name)
  return versions.sameLine(patched, version) && versions.compare(patched, version) < 0
}

/** The reviewed advisories that affect exactly this version. */
function askAdvisories(world: World, version: PackageVersion): Promise<Answer<readonly Advisory[]>> {
  const { advisories: ecosystem } = ecosystemOf(version.name)
  const path = `/advisories?ecosystem=${ecosystem}&per_page=100&affects=${encodeURIComponent(spec(version))}`
  return askFor(world, { to: 'github', path }, (json) => parseAdvisories(json, { name: version.name, ecosystem }))
}
