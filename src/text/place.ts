/** Where in a text something stands. */

/** 1-based line and column, and the offsets of the text itself, quotes left out. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
}

/** Offsets at which lines start. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** 1-based. */
export function placeOf(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: Math.max(0, offset) - (starts[low] ?? 0) + 1 }
}
