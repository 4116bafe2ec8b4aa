/** Finds the word that a person probably meant. */

/**
 * The number of single-letter edits (insert, remove, replace, swap neighbours) between two words. `limit + 1` if there
 * are more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1))
      row.push(swapped ? Math.min(edits, at(beforeLast, j - 2) + 1) : edits)
    }
    if (Math.min(...row) > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return Math.min(at(last, b.length), limit + 1)
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY

/** A longer word is not a typing error, and comparing long words takes long. */
const MAX_WORD = 214

/**
 * The nearest candidate, without regard to case. It must begin with the word (of three letters or more), or differ from
 * it by few edits: at most a third of its letters and at most three, but one is always allowed.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > MAX_WORD) return undefined
  const folded = word.toLowerCase()
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)))
  let best: { readonly candidate: string; readonly distance: number } | undefined
  for (const candidate of candidates) {
    const distance =
      folded.length >= 3 && candidate.toLowerCase().startsWith(folded) ? 1 : editDistance(folded, candidate.toLowerCase(), limit)
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { candidate, distance }
  }
  return best?.candidate
}

export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates)
  return candidate === undefined ? '' : `; did you mean \`${candidate}\`?`
}
