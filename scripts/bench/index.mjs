// `npm run bench`: every aim of docs/architecture.md, "Speed", measured in one run, as ratios against the stock library, an empty Node program and what
// cannot be done without. Seconds depend on the machine, ratios hardly do. Not a test: nothing fails because a machine is slow.
import '../require-node24.mjs'
import { diffLockfiles } from '../../src/lockfile/diff.ts'
import { parseLockfile } from '../../src/ecosystems/npm/lockfiles/formats/index.ts'
import { measureLockfiles } from './lockfiles.mjs'
import { measureRuns } from './run.mjs'
import { measureVerification } from './verify.mjs'

const row = (what, measured, note) => console.log(`${what.padEnd(46)} ${measured.padStart(9)}   ${note}`)

const { stockMs, oursMs, ratio } = measureVerification()
row('verify a version, stock library', `${stockMs.toFixed(2)} ms`, 'CPU')
row('verify a version, ours', `${oursMs.toFixed(2)} ms`, `${ratio.toFixed(1)} times less (aim: 4 times, 3 ms)`)
await measureRuns(row)
for (const { format, sizes, times, growthPerPackage } of measureLockfiles({ parseLockfile, diffLockfiles })) {
  const growth = `per package ${growthPerPackage.toFixed(2)} × as much at ${sizes.at(-1)} packages (aim: 1)`
  row(`lockfile of ${sizes[0]}, both sides, ${format}`, `${(times[0] / 1000).toFixed(2)} s`, `CPU; ${growth}`)
}
