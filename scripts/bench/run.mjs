// Whole runs of the built CLI against an outside of the benchmark.
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { measure } from './program.mjs'

/** Another build can be measured: `BENCH_CLI=/elsewhere/cli.js npm run bench`. */
const CLI = path.resolve(process.env.BENCH_CLI ?? 'dist/cli.js')
const TOKEN = 'ghs_bench'

const common = ({ registry, github }) => [
  '--format', 'json', '--registry', registry, '--github-api', github, '--trusted-root', 'trusted_root.json', '--registry-keys', 'keys.json',
  '--now', '2026-11-22T10:00:00Z',
] // prettier-ignore
export const UNDER_POLICY = ['--policy', 'policy.yml']

/** `head`: the folder that is compared with `base`; `options`: rounds, and the exit status where it is not 0. */
export function check(at, more = [], { base = 'base', head = 'head', ...options } = {}) {
  const sides = ['--base-lockfile', `${base}/package-lock.json`, '--head-lockfile', `${head}/package-lock.json`]
  return measure([CLI, 'check', ...sides, ...common(at), ...more], { cwd: at.folder, token: TOKEN, ...options })
}

/** The last two commits of the clone that startup.mjs makes. */
export function onCommits(at, options = {}) {
  const cwd = path.join(at.folder, 'unchanged/clone')
  return measure([CLI, 'check', '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json'], { cwd, ...options })
}

export function audit(at, { policy = UNDER_POLICY, ...options } = {}) {
  const lockfile = ['--lockfile', 'audited/package-lock.json']
  return measure([CLI, 'audit', ...lockfile, ...common(at), ...policy], { cwd: at.folder, token: TOKEN, ...options })
}

/** By continuity, of any lockfile. What is blocked is no failure. */
export function auditOf(at, lockfile, more) {
  return measure([CLI, 'audit', '--lockfile', lockfile, ...common(at), ...more], { cwd: at.folder, token: TOKEN })
}

let empty
/** An empty Node program, measured once. */
export function emptyProgram() {
  if (empty !== undefined) return empty
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'countersign-bench-')), 'empty.mjs')
  writeFileSync(file, '')
  return (empty = measure([file], { rounds: 9 }))
}
