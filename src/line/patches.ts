/** Words the findings about packages that a lockfile patches differently from before. */
import type { PlacedViolation } from '../domain/finding.ts'
import type { Lockfile } from '../domain/lockfile.ts'
import { spec } from '../domain/package.ts'
import { PATCH_REASON, newlyPatched } from '../lockfile/patched.ts'

const MAX_FACTS = 20

export function patchesTold(
  base: Lockfile | undefined,
  head: Lockfile,
  changed: ReadonlySet<string> | undefined,
): readonly PlacedViolation[] {
  const found = newlyPatched(base, head, changed)
  const [first] = found
  if (first === undefined) return []
  const more = found.length === 1 ? '' : ` and ${found.length - 1} more`
  return [
    {
      message: `${spec(first.package)}${more} ${found.length === 1 ? 'is' : 'are'} patched differently than before`,
      reason: PATCH_REASON,
      help: 'Review the patch as carefully as code that runs in your build. If it was not intended, do not merge.',
      facts: found.slice(0, MAX_FACTS).map(({ package: pkg, files, id }) => ({
        label: spec(pkg),
        found: files?.map(({ path }) => path).join(', ') ?? id.slice(0, 300),
      })),
      atMost: 'warning',
      location: first.package.location,
    },
  ]
}
