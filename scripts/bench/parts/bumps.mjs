// Measures checks of bumps, each from its own repository and run. For comparison: a naive loop with the stock library, fetching alone, and the
// signatures alone.
import path from 'node:path'
import { measure as measureProgram } from '../program.mjs'
import { UNDER_POLICY, check, emptyProgram } from '../run.mjs'
import { seconds } from '../table.mjs'

export const about = 'bumps, each from a repository of its own'
export const stories = (sizes) => sizes.map((size) => ({ story: 'apart', size }))

/** The things to compare with take the same time for each package. So a tenth of a thousand says how long all of them take. */
const BESIDE_UP_TO = 100
const CONTINUITY_UP_TO = 1000

/** Under a policy and by continuity: `wall` in milliseconds, `empty` and `larger` as multiples, `mb` of memory. */
const AIMS = {
  10: { policy: { wall: 450, empty: 14 } },
  100: { policy: { wall: 800 } },
  1000: { policy: { larger: 2, mb: 300 }, continuity: { larger: 4, mb: 300 } },
}

export async function measure({ table, open, sizes }) {
  for (const size of sizes) measureSize(table, await open('apart', size))
}

function measureSize(table, at) {
  const { size } = at
  const rounds = size <= 10 ? 7 : size <= 100 ? 3 : 1
  const looped = Math.min(size, BESIDE_UP_TO)
  const times = size / looped
  const of = times === 1 ? '' : `; ${looped} of them measured, times ${times}`
  const beside = (file, args, count, rounds) =>
    measureProgram([path.join(import.meta.dirname, '..', file), ...args, at.folder, at.registry, String(count)], { cwd: at.folder, rounds })
  const fetching = beside('floor.mjs', ['fetch'], size, rounds)
  const signaturesMs = beside('floor.mjs', ['cryptography'], looped, Math.min(rounds, 3)).signaturesMs * times
  const naive = beside('naive.mjs', [], looped, 1)
  table.row(`${size} attestations, fetched only`, fetching, '64 connections')
  table.row(`${size} attestations, signatures only`, { cpuMs: signaturesMs }, `OpenSSL alone${of}`)
  const loop = { wallMs: naive.wallMs * times, cpuMs: naive.cpuMs * times, peakMb: naive.peakMb }
  table.row(`${size} bumps, naive loop`, loop, `one after the other, attestations alone${of}`)
  showOurs(table, at, rounds, Math.max(fetching.wallMs, signaturesMs))
}

function showOurs(table, at, rounds, larger) {
  const { size } = at
  const show = (how, name, measured) => {
    const ratios = { empty: measured.wallMs / emptyProgram().wallMs, larger: measured.wallMs / larger }
    const note = `${ratios.empty.toFixed(1)} × empty, ${ratios.larger.toFixed(1)} × the larger of fetching and signatures`
    table.row(`${size} bumps, ${name}`, measured, note, at)
    const aims = AIMS[size]?.[how]
    if (aims !== undefined) tellAims(table, `${size} bumps, ${name}`, aims, { wall: measured.wallMs, mb: measured.peakMb, ...ratios })
  }
  show('policy', 'under a policy', check(at, UNDER_POLICY, { rounds }))
  if (size <= CONTINUITY_UP_TO) show('continuity', 'by continuity', check(at, [], { rounds }))
}

const TEXTS = {
  wall: (limit) => seconds(limit),
  empty: (limit) => `${limit.toFixed(1)} × an empty program`,
  larger: (limit) => `${limit.toFixed(1)} × the larger of fetching and signatures`,
  mb: (limit) => `${limit.toFixed(0)} MB`,
}

function tellAims(table, what, aims, measured) {
  const parts = Object.entries(aims).map(([key, limit]) => [measured[key], limit, TEXTS[key](measured[key])])
  const wanted = Object.entries(aims).map(([key, limit]) => TEXTS[key](limit).replace('.0 ×', ' ×'))
  table.aim(`${what}: ${wanted.join(', ')}`, parts)
}
