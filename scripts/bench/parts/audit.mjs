// Measures an audit of two thousand locked versions under a policy: its time and its peak memory.
import { audit } from '../run.mjs'
import { seconds } from '../table.mjs'

export const about = 'audit'
const SIZE = 2000
export const stories = () => [{ story: 'apart', size: SIZE }]

const [WALL_MS, PEAK_MB] = [6000, 300]

export async function measure({ table, open }) {
  const at = await open('apart', SIZE)
  const measured = audit(at)
  table.row(`${SIZE} versions, audit`, measured, '', at)
  table.aim(`audit of ${SIZE}: 6 s`, [[measured.wallMs, WALL_MS, seconds(measured.wallMs)]])
  table.aim(`memory for ${SIZE} verified versions: ${PEAK_MB} MB`, [[measured.peakMb, PEAK_MB, `${measured.peakMb.toFixed(0)} MB`]])
}
