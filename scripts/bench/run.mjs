// Whole runs of the built CLI against a registry and a GitHub that take 40 ms to answer, beside an empty Node program and a naive loop with
// the stock library, in the same run. Ratios are what to read: seconds depend on the machine.
import '../require-node24.mjs'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

const CLI = path.resolve('dist/cli.js')
const HERE = import.meta.dirname

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]

/** Wall milliseconds of a Node program, the median of `rounds`; fails where its exit status is not the expected one. */
function wall(args, { rounds = 1, status = 0, cwd = process.cwd() } = {}) {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now()
    const run = spawnSync(process.execPath, args, {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: cwd, NO_PROXY: '127.0.0.1' },
      maxBuffer: 2 ** 28,
    })
    const took = performance.now() - started
    if (run.status !== status) throw new Error(`${args.join(' ')} ended with ${run.status}: ${run.stderr.slice(0, 500)}`)
    return took
  })
  return median(times)
}

async function withOutside(count, measure) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'countersign-bench-'))
  const outside = spawn(process.execPath, [path.join(HERE, 'outside.mjs'), folder, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    return measure(folder, JSON.parse(await firstLine(outside.stdout)))
  } finally {
    outside.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function firstLine(stream) {
  for await (const text of createInterface({ input: stream })) return text
  throw new Error('the servers did not start')
}

const checkArgs = ({ registry, github }, policy, head = 'head') => [
  CLI, 'check', '--format', 'json', '--base-lockfile', 'base/package-lock.json', '--head-lockfile', `${head}/package-lock.json`,
  '--registry', registry, '--github-api', github, '--trusted-root', 'trusted_root.json', '--registry-keys', 'keys.json',
  '--now', '2026-11-22T10:00:00Z', ...(policy ? ['--policy', 'policy.yml'] : []),
] // prettier-ignore

const line = (what, ms, note) => console.log(`${what.padEnd(46)} ${`${(ms / 1000).toFixed(2)} s`.padStart(8)}   ${note}`)

/** Ratios of whole runs. */
export async function measureRuns() {
  const empty = path.join(mkdtempSync(path.join(os.tmpdir(), 'countersign-bench-')), 'empty.mjs')
  writeFileSync(empty, '')
  const nothing = wall([empty], { rounds: 9 })
  line('an empty Node program', nothing, '')
  for (const count of [10, 1000]) {
    await withOutside(count, (folder, at) => {
      const rounds = count === 10 ? 5 : 1
      if (count === 10) {
        const unchanged = wall(checkArgs(at, false, 'base'), { rounds: 9, cwd: folder })
        line('no lockfile change', unchanged, `${(unchanged / nothing).toFixed(1)} × an empty program (aim: at most 3)`)
      }
      const naive = wall([path.join(HERE, 'naive.mjs'), folder, at.registry], { rounds: count === 10 ? 3 : 1 })
      const policy = wall(checkArgs(at, true), { rounds, cwd: folder })
      const continuity = wall(checkArgs(at, false), { rounds, cwd: folder })
      line(`${count} bumps, naive loop`, naive, 'attestations only')
      line(`${count} bumps, under a policy`, policy, `${(naive / policy).toFixed(1)} times less than the naive loop`)
      line(`${count} bumps, by continuity`, continuity, `${(naive / continuity).toFixed(1)} times less, verifying both sides`)
    })
  }
}

if (import.meta.main) await measureRuns()
