// Whole runs of the built CLI against a registry and a GitHub that take 40 ms to answer, beside an empty Node program and a naive loop with
// the stock library, in the same run. Ratios are what to read: seconds depend on the machine.
import '../require-node24.mjs'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { cryptographyOnly, fetchOnly } from './floor.mjs'
import { stockVerifier } from './verify.mjs'

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
    return await measure(folder, JSON.parse(await firstLine(outside.stdout)))
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

/** Megabytes that a check of so many changes takes at its peak. */
function peakMegabytes(folder, at) {
  const hook = path.join(HERE, 'peak-memory.mjs')
  const env = { PATH: process.env.PATH, HOME: folder, NO_PROXY: '127.0.0.1' }
  const run = spawnSync(process.execPath, ['--import', hook, ...checkArgs(at, true)], {
    cwd: folder,
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 28,
  })
  if (run.status !== 0) throw new Error(`the check ended with ${run.status}: ${run.stderr.slice(0, 500)}`)
  return Number(/peak-memory (\d+)/.exec(run.stderr)[1]) / 1024
}

const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`
const times = (ratio) => ratio.toFixed(1)

/** Whole runs. `row(what, measured, note)` prints one of them. */
export async function measureRuns(row) {
  const empty = path.join(mkdtempSync(path.join(os.tmpdir(), 'countersign-bench-')), 'empty.mjs')
  writeFileSync(empty, '')
  const nothing = wall([empty], { rounds: 9 })
  row('an empty Node program', seconds(nothing), '')
  await withOutside(10, (folder, at) => {
    const unchanged = wall(checkArgs(at, false, 'base'), { rounds: 9, cwd: folder })
    row('no lockfile change', seconds(unchanged), `${times(unchanged / nothing)} × an empty program (aim: at most 3)`)
    measureBumps(row, 10, folder, at, 5)
  })
  await withOutside(1000, async (folder, at) => {
    const { policy } = measureBumps(row, 1000, folder, at, 1)
    await measureFloor(row, folder, at, policy)
  })
  await withOutside(2000, (folder, at) =>
    row('2000 versions under a policy, memory', `${peakMegabytes(folder, at).toFixed(0)} MB`, 'aim: at most 300 MB'),
  )
}

function measureBumps(row, count, folder, at, rounds) {
  const naive = wall([path.join(HERE, 'naive.mjs'), folder, at.registry], { rounds })
  const policy = wall(checkArgs(at, true), { rounds, cwd: folder })
  const continuity = wall(checkArgs(at, false), { rounds, cwd: folder })
  row(`${count} bumps, naive loop`, seconds(naive), 'one after the other, attestations only')
  row(`${count} bumps, under a policy`, seconds(policy), `${times(naive / policy)} times less than the naive loop`)
  row(`${count} bumps, by continuity`, seconds(continuity), `${times(naive / continuity)} times less, verifying both sides`)
  return { policy }
}

async function measureFloor(row, folder, { registry }, policy) {
  const json = (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  const specs = json('specs.json')
  const urls = specs.map((spec) => `${registry}/-/npm/v1/attestations/${spec}`)
  const fetching = await fetchOnly(urls)
  const texts = await Promise.all(urls.map(async (url) => (await fetch(url)).text()))
  const verify = stockVerifier({ trustedRoot: json('trusted_root.json'), registryKeys: json('keys.json') })
  const signatures = cryptographyOnly(() => texts.forEach((text) => verify({ text })))
  const floor = Math.max(fetching, signatures)
  row('1000 attestations, fetched only', seconds(fetching), '64 connections')
  row('1000 attestations, signatures only', seconds(signatures), 'CPU')
  row('1000 bumps, under a policy', seconds(policy), `${times(policy / floor)} × the larger of the two (aim: at most 2)`)
}
