/** Finds where in a text an offset is: its line and column. Lines end with a line feed, as in git and on GitHub. */

/** 1-based line and column, and the offsets of the text itself without its quotes. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
}

/** The offsets at which lines start. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The 1-based line that contains `offset`. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low + 1 < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? Infinity) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

/** 1-based. */
export function placeOf(starts: readonly number[], offset: number): { line: number; column: number } {
  const line = lineAt(starts, offset)
  return { line, column: Math.max(0, offset) - (starts[line - 1] ?? 0) + 1 }
}
