// Runs a Node program and measures what it used: wall time, CPU, peak memory, and of a check the questions that its report states.
import '../require-node24.mjs'
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const HOOK = path.join(import.meta.dirname, 'used.mjs')

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]

/** The median of `rounds`. Fails where the exit status is not the expected one; `null`: a verdict of any kind. */
export function measure(args, { rounds = 1, status = 0, cwd = process.cwd(), token } = {}) {
  const runs = Array.from({ length: rounds }, () => runOnce(args, status, cwd, token))
  const of = (key) => median(runs.map((run) => run[key]))
  return { wallMs: of('wallMs'), cpuMs: of('cpuMs'), peakMb: of('peakMb'), ...toldBy(runs[0].stdout) }
}

function runOnce(args, status, cwd, token) {
  const env = { PATH: process.env.PATH, HOME: cwd, NO_PROXY: '127.0.0.1', ...(token && { GITHUB_TOKEN: token }) }
  const started = performance.now()
  const run = spawnSync(process.execPath, ['--import', HOOK, ...args], { cwd, encoding: 'utf8', env, maxBuffer: 2 ** 30 })
  const wallMs = performance.now() - started
  if (status === null ? ![0, 1, 3].includes(run.status) : run.status !== status)
    throw new Error(`${args.join(' ')} ended with ${run.status}: ${run.stderr.slice(0, 500)}`)
  const [, cpu, kib] = /used (\d+) (\d+)\n$/.exec(run.stderr) ?? []
  return { wallMs, cpuMs: Number(cpu), peakMb: Number(kib) / 1024, stdout: run.stdout }
}

/** What a report, or another program, said of itself. */
function toldBy(stdout) {
  if (!stdout.startsWith('{')) return { questions: [] }
  const told = JSON.parse(stdout)
  return { questions: told.questions?.asked ?? [], signaturesMs: told.signaturesMs }
}
