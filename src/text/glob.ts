/**
 * Matches refs against `refGlobs`: `*` matches any run of characters except `/`, and every other character matches
 * itself. The time is linear. No regular expressions are used.
 */

export const isGlob = (pattern: string): boolean => pattern.includes('*')

/** Whether the pattern matches the ref. */
export function matchesRefGlob(pattern: string, ref: string): boolean {
  const wanted = pattern.split('/')
  const found = ref.split('/')
  return wanted.length === found.length && wanted.every((segment, index) => matchesSegment(segment, found[index] ?? ''))
}

/** Greedy from both ends: the first and the last literal are anchored, those between are searched from the left. */
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

/** No ref contains control characters or spaces. A pattern never matches a certificate's ref that does. */
const isControlled = (segment: string): boolean => /[\p{Cc} ]/u.test(segment)
