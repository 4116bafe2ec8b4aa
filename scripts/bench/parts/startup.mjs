// What a run costs that finds nothing to do: loading the program, reading two lockfiles, comparing them.
import { check, emptyProgram } from '../run.mjs'

export const about = 'start'
export const stories = () => [{ story: 'apart', size: 10 }]

const LIMIT = 2.5

export async function measure({ table, open }) {
  const empty = emptyProgram()
  table.row('an empty program', empty)
  const unchanged = check(await open('apart', 10), [], { head: 'base', rounds: 15 })
  const ratio = unchanged.wallMs / empty.wallMs
  table.row('no change', unchanged, `${ratio.toFixed(1)} × an empty program`)
  table.aim(`no change: ${LIMIT} × an empty program`, [[ratio, LIMIT, `${ratio.toFixed(1)} ×`]])
}
