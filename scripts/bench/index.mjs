// `npm run bench [-- SIZE…]`: every aim of docs/performance.md, measured in one run: wall, CPU, peak memory, and the questions by host and kind; as ratios
// against the stock library, an empty Node program and what cannot be done without. Seconds depend on the machine, ratios hardly do. Not a test:
// nothing fails because a machine is slow. `SIZE`: how many packages; 10, 100, 1000 and 2000 unless named. 10000 takes minutes.
import '../require-node24.mjs'
import { diffLockfiles } from '../../src/lockfile/diff.ts'
import { parseLockfile } from '../../src/ecosystems/npm/lockfiles/formats/index.ts'
import { measureLockfiles } from './lockfiles.mjs'
import { measureRuns } from './run.mjs'
import { measureSource } from './source.mjs'
import { measureVerification } from './verify.mjs'

const seconds = (ms) => (ms === undefined ? '' : `${(ms / 1000).toFixed(2)} s`)
const COLUMNS = [44, 9, 9, 8]
const row = (what, wall, cpu, peak, note) => {
  const cells = [what.padEnd(COLUMNS[0]), wall.padStart(COLUMNS[1]), cpu.padStart(COLUMNS[2]), peak.padStart(COLUMNS[3])]
  console.log(`${cells.join(' ')}   ${note}`.trimEnd())
}

/** `registry: attestations 20, metadata 10; GitHub: runs 10 …` */
function questions(asked, at) {
  if (asked.length === 0) return ''
  const names = { [new URL(at.registry).host]: 'registry', [new URL(at.github).host]: 'GitHub' }
  const hosts = Map.groupBy(asked, ({ host }) => names[host] ?? host)
  const told = [...hosts].map(([host, list]) => `${host}: ${list.map(({ kind, requests }) => `${kind} ${requests}`).join(', ')}`)
  const github = (hosts.get('GitHub') ?? []).reduce((sum, { requests }) => sum + requests, 0)
  return `${told.join('; ')} (${(github / at.size).toFixed(2)} a bump)`
}

const print = (what, { wallMs, cpuMs, peakMb, questions: asked }, { note = '', at, size } = {}) => {
  row(what, seconds(wallMs), seconds(cpuMs), peakMb === undefined ? '' : `${peakMb.toFixed(0)} MB`, note)
  const told = questions(asked, { ...at, size })
  if (told !== '') console.log(`${' '.repeat(4)}asked ${told}`)
}

row('', 'wall', 'CPU', 'peak', '')
const named = process.argv.slice(2).map(Number)
await measureRuns(print, named.length > 0 ? named : [10, 100, 1000, 2000])
await measureSource(print, named.length > 0 ? named.filter((size) => size <= 100) : [10, 100])
if (named.length === 0) {
  const { stockMs, oursMs, ratio } = measureVerification()
  row('verify a version, stock library', '', `${stockMs.toFixed(2)} ms`, '', '')
  row('verify a version, ours', '', `${oursMs.toFixed(2)} ms`, '', `${ratio.toFixed(1)} times less`)
  for (const { format, sizes, times, growthPerPackage } of measureLockfiles({ parseLockfile, diffLockfiles })) {
    const growth = `per package ${growthPerPackage.toFixed(2)} × as much at ${sizes.at(-1)} packages`
    row(`lockfile of ${sizes[0]}, both sides, ${format}`, '', seconds(times[0]), '', growth)
  }
}
