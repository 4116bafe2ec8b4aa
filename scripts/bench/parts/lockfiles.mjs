// Measures the CPU time of reading both sides of a lockfile and comparing them, in every format, and whether it grows linearly.
import { parseLockfile } from '../../../src/ecosystems/npm/lockfiles/formats/index.ts'
import { diffLockfiles } from '../../../src/lockfile/diff.ts'
import { measureLockfiles } from '../lockfiles.mjs'
import { seconds } from '../table.mjs'

export const about = 'lockfiles, both sides'

export function measure({ table }) {
  for (const { format, sizes, times, growthPerPackage } of measureLockfiles({ parseLockfile, diffLockfiles })) {
    const growth = `per package ${growthPerPackage.toFixed(2)} × as much at ${sizes.at(-1)} packages`
    table.plain(`lockfile of ${sizes[0]}, ${format}`, seconds(times[0]), growth)
  }
}
