// Cuts a job summary to GitHub's limit: GitHub drops a longer one completely. Rows that do not fit are omitted and
// counted. The least important rows are omitted first.
import { counted } from '../text/words.ts'
import { utf8Length } from './markdown.ts'

/**
 * Rows between an opening and a closing. If no row fits, the whole part is left out. Every string is whole lines of
 * Markdown.
 */
export interface Part {
  readonly open: string
  readonly rows: readonly string[]
  readonly close: string
  /** The name of one row, in the singular: `authorized change`. */
  readonly noun: string
}

const NOTE_RESERVE = 600

/** At most `limit` bytes. The parts are in order of importance, which is also their order in the text. */
export function fitted(top: string, parts: readonly Part[], bottom: string, limit: number): string {
  let budget = limit - utf8Length(top) - utf8Length(bottom) - NOTE_RESERVE
  const chunks: string[] = []
  const leftOut = new Map<string, number>()
  for (const part of parts) {
    const frame = utf8Length(part.open) + utf8Length(part.close)
    const rows = fittingRows(part.rows, budget - frame)
    const missing = part.rows.length - rows.length
    if (missing > 0) leftOut.set(part.noun, (leftOut.get(part.noun) ?? 0) + missing)
    if (rows.length === 0) continue
    const chunk = part.open + rows.join('') + part.close
    budget -= utf8Length(chunk)
    chunks.push(chunk)
  }
  return top + chunks.join('') + noteOf(leftOut, limit) + bottom
}

function fittingRows(rows: readonly string[], room: number): readonly string[] {
  let left = room
  const end = rows.findIndex((row) => {
    left -= utf8Length(row)
    return left < 0
  })
  return end === -1 ? rows : rows.slice(0, end)
}

function noteOf(leftOut: ReadonlyMap<string, number>, limit: number): string {
  if (leftOut.size === 0) return ''
  const list = [...leftOut].map(([noun, count]) => counted(count, noun)).join(', ')
  return `**Cut at ${Math.floor(limit / 1024)} KiB.** Not shown here: ${list}. The JSON report (\`report-file\`, \`--format json\`) has everything.\n\n`
}
