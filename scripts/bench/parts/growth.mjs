// Measures audits of a thousand and of ten thousand versions: whether time is linear, and how much memory grows. Each repository has a hundred of
// them, because a policy with ten thousand publishers is too long. It takes minutes, most of them to make the attestations, so it runs only if it is
// named.
import { UNDER_POLICY, audit } from '../run.mjs'

export const about = 'growth'
export const onlyNamed = true
const [FEW, MANY] = [1000, 10_000]
export const stories = () => [FEW, MANY].map((size) => ({ story: 'shared', size }))

const LIMIT = 1.2

export async function measure({ table, open }) {
  const measured = []
  for (const size of [FEW, MANY]) {
    const at = await open('shared', size)
    const one = audit(at, { policy: [...UNDER_POLICY, '--deadline', '3600'] })
    table.row(`${size} versions, audit`, one, '', at)
    measured.push(one)
  }
  const [few, many] = measured
  const cpu = (many.cpuMs * FEW) / few.cpuMs / MANY
  const memory = many.peakMb / few.peakMb
  table.aim(`${MANY} versions against ${FEW}: CPU of each and memory ${LIMIT} ×`, [
    [cpu, LIMIT, `CPU of each ${cpu.toFixed(2)} ×`],
    [memory, LIMIT, `memory ${memory.toFixed(2)} × (${few.peakMb.toFixed(0)} and ${many.peakMb.toFixed(0)} MB)`],
  ])
}
