// Whole runs of the built CLI against a registry and a GitHub that take 40 ms to answer, beside an empty Node program, a naive loop with the stock
// library, fetching alone and cryptography alone, in the same run. Ratios are what to read: seconds depend on the machine.
import '../require-node24.mjs'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { measure } from './program.mjs'

/** Another build can be measured: `BENCH_CLI=/elsewhere/cli.js npm run bench`. */
const CLI = path.resolve(process.env.BENCH_CLI ?? 'dist/cli.js')
const HERE = import.meta.dirname
const TOKEN = 'ghs_bench'

/** `kind`: attested, or one of unattested.mjs. */
export async function withOutside(count, work, kind = 'attested') {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'countersign-bench-'))
  const outside = spawn(process.execPath, [path.join(HERE, 'outside.mjs'), folder, String(count), kind], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    return await work({ folder, ...JSON.parse(await firstLine(outside.stdout)) })
  } finally {
    outside.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function firstLine(stream) {
  for await (const text of createInterface({ input: stream })) return text
  throw new Error('the servers did not start')
}

const common = ({ registry, github }) => [
  '--format', 'json', '--registry', registry, '--github-api', github, '--trusted-root', 'trusted_root.json', '--registry-keys', 'keys.json',
  '--now', '2026-11-22T10:00:00Z',
] // prettier-ignore
const UNDER_POLICY = ['--policy', 'policy.yml']

export const check = (at, more = [], head = 'head', options = {}) => {
  const sides = ['--base-lockfile', 'base/package-lock.json', '--head-lockfile', `${head}/package-lock.json`]
  return measure([CLI, 'check', ...sides, ...common(at), ...more], { cwd: at.folder, token: TOKEN, ...options })
}
const audit = (at, options = {}) => {
  const lockfile = ['--lockfile', 'audited/package-lock.json']
  return measure([CLI, 'audit', ...lockfile, ...common(at), ...UNDER_POLICY], { cwd: at.folder, token: TOKEN, ...options })
}

/** Runs each of these sizes, and prints what was measured with `print(what, measured, { note, at })`. */
export async function measureRuns(print, sizes) {
  const empty = emptyProgram()
  print('an empty program', empty)
  for (const size of sizes) await withOutside(size, (at) => measureBumps(print, size, at, empty))
}

function emptyProgram() {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'countersign-bench-')), 'empty.mjs')
  writeFileSync(file, '')
  return measure([file], { rounds: 9 })
}

function measureBumps(print, size, at, empty) {
  const rounds = size <= 10 ? 7 : size <= 100 ? 3 : 1
  const inFolder = { cwd: at.folder, rounds }
  const note = (text) => ({ note: text, at, size })
  const times = (a, b) => (a / b).toFixed(1)
  if (size === 10) {
    const unchanged = check(at, [], 'base', { rounds: 9 })
    print('no change', unchanged, note(`${times(unchanged.wallMs, empty.wallMs)} × an empty program`))
  }
  const floors = path.join(HERE, 'floor.mjs')
  const fetching = measure([floors, 'fetch', at.folder, at.registry], inFolder)
  const cryptography = measure([floors, 'cryptography', at.folder, at.registry], inFolder)
  const larger = Math.max(fetching.wallMs, cryptography.signaturesMs)
  print(`${size} attestations, fetched only`, fetching, note('64 connections'))
  print(`${size} attestations, signatures only`, { cpuMs: cryptography.signaturesMs, questions: [] }, note('OpenSSL alone'))
  if (size <= 1000)
    print(
      `${size} bumps, naive loop`,
      measure([path.join(HERE, 'naive.mjs'), at.folder, at.registry], inFolder),
      note('one after the other, attestations alone'),
    )
  const show = (what, measured) =>
    print(
      what,
      measured,
      note(`${times(measured.wallMs, empty.wallMs)} × empty, ${times(measured.wallMs, larger)} × the larger of fetching and signatures`),
    )
  show(`${size} bumps, under a policy`, check(at, UNDER_POLICY, 'head', { rounds }))
  if (size <= 1000) show(`${size} bumps, by continuity`, check(at, [], 'head', { rounds }))
  if (size >= 2000) show(`${size} versions, audit`, audit(at))
}
