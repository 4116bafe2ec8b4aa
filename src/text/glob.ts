/**
 * Matches refs against `refGlobs`: `*` is any run of characters but `/`, everything else is itself. Linear, without
 * regular expressions.
 */

export const isGlob = (pattern: string): boolean => pattern.includes('*')

/** Whether the ref is one of those the pattern describes. */
export function matchesRefGlob(pattern: string, ref: string): boolean {
  const wanted = pattern.split('/')
  const found = ref.split('/')
  return wanted.length === found.length && wanted.every((segment, index) => matchesSegment(segment, found[index] ?? ''))
}

/** Greedy from both ends: the first and last literal are anchored, those between are found leftmost. */
function matchesSegment(pattern: string, segment: string): boolean {
  const [head = '', ...rest] = pattern.split('*')
  const tail = rest.pop()
  if (tail === undefined) return pattern === segment
  if (isControlled(segment) || segment.length < head.length + tail.length) return false
  if (!segment.startsWith(head) || !segment.endsWith(tail)) return false
  let from = head.length
  const end = segment.length - tail.length
  for (const literal of rest) {
    const at = segment.indexOf(literal, from)
    if (at < 0 || at + literal.length > end) return false
    from = at + literal.length
  }
  return true
}

/** No ref has control characters or spaces in it; a certificate that names one is not met by a pattern. */
const isControlled = (segment: string): boolean => /[\p{Cc} ]/u.test(segment)
