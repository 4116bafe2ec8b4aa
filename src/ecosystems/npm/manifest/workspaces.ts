/**
 * Establishes whether the `workspaces` of a package.json name a folder, as Yarn 1 matches the patterns. The answer is
 * `maybe` if a pattern has special characters other than stars.
 */

export type Belongs = 'yes' | 'no' | 'maybe'

const OTHER_SIGNS = /[?[\]{}()!+@|\\]/
/** The limit for the parts of a path. Patterns with two stars are tried repeatedly. */
const MAX_PARTS = 50

/** The limit for the alternatives of one pattern. A pattern with more has a character that is not understood. */
const MAX_ALTERNATIVES = 100

/**
 * Matches as npm does: the last matching pattern decides. One that begins with `!` excludes the folder. Each further
 * `!` inverts this.
 */
export function belongsToNpm(patterns: readonly string[], folder: string): Belongs {
  let belongs: Belongs = 'no'
  for (const written of patterns) {
    const pattern = withoutPairs(written)
    const isOut = /^!(?!\()/.test(pattern)
    const found = belongsTo([isOut ? pattern.slice(1) : pattern], folder)
    if (isOut ? found === 'yes' : found !== 'no') belongs = isOut ? 'no' : found
  }
  return belongs
}

export function belongsTo(patterns: readonly string[], folder: string): Belongs {
  const found = patterns.flatMap(alternatives).map((pattern) => matches(pattern, folder))
  return found.includes('yes') ? 'yes' : found.includes('maybe') ? 'maybe' : 'no'
}

/** The patterns that may match a folder, including those that exclude it. */
export const patternsFor = (patterns: readonly string[], folder: string): readonly string[] =>
  patterns.filter((pattern) => belongsTo([pattern, pattern.replace(/^!+/, '')], folder) !== 'no')

/** The patterns that may lead out of the folder of the package.json. Files there are not read with it. */
export const patternsAbove = (patterns: readonly string[]): readonly string[] =>
  patterns.filter((pattern) => alternatives(withoutPairs(pattern)).some(mayLeadAbove))

/**
 * A backslash is a separator in npm. In Yarn 1 on Linux it escapes the next character. On Windows its meaning is not
 * known.
 */
const mayLeadAbove = (pattern: string): boolean =>
  ABSOLUTE.test(pattern) || pattern.includes('\\') || WITH_ALTERNATIVES.test(pattern) || partsOf(pattern).some(isUp)

const ABSOLUTE = /^(?:\/|~|[A-Za-z]:)/

/** Two dots, even with brackets or braces around one of them. */
const isUp = (part: string): boolean => part.replace(/[[\](){}@+?|]/g, '') === '..'

const withoutPairs = (pattern: string): string => pattern.replace(/^(?:!!)+/, '')

/** Braces with a comma, and without braces inside. */
const WITH_ALTERNATIVES = /\{([^{},]*,[^{}]*)\}/

/** Expands `{a,b}/*` to `a/*` and `b/*`. Ranges stay unexpanded, and so does a pattern with too many alternatives. */
function alternatives(pattern: string): readonly string[] {
  let open: readonly string[] = [pattern]
  for (;;) {
    const next = open.flatMap((one) => {
      const [whole, inside] = WITH_ALTERNATIVES.exec(one) ?? []
      return whole === undefined || inside === undefined ? [one] : inside.split(',').map((part) => one.replace(whole, () => part))
    })
    if (next.length === open.length) return open
    if (next.length > MAX_ALTERNATIVES) return [pattern]
    open = next
  }
}

function matches(pattern: string, folder: string): Belongs {
  const wanted = partsOf(pattern)
  const found = partsOf(folder)
  if (wanted.length > MAX_PARTS || found.length > MAX_PARTS) return 'maybe'
  // A pattern that leads above may lead anywhere from there.
  if (pattern.includes('\\') || WITH_ALTERNATIVES.test(pattern) || wanted.some(isUp)) return 'maybe'
  const odd = wanted.findIndex((part) => OTHER_SIGNS.test(withoutPlainSign(part)))
  if (odd < 0) return partsMatch(wanted, found) ? 'yes' : 'no'
  const plain = wanted.slice(0, odd)
  return found.length >= plain.length && partsMatch(plain, found.slice(0, plain.length)) ? 'maybe' : 'no'
}

/** Removes the `@` of a scope, or a `!`. In Yarn 1 `!` excludes nothing, because a folder name may begin with it. */
const withoutPlainSign = (part: string): string => (/^[@!](?!\()/.test(part) ? part.slice(1) : part)

/**
 * The parts of a path. Two dots remove a plain name before them. Elsewhere they stay, and where they lead is not known.
 */
function partsOf(path: string): readonly string[] {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && PLAIN.test(parts.at(-1) ?? '')) parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts
}

const PLAIN = /^[\w@-][\w@.-]*$/

/** Which parts of the pattern may come next, folder by folder. */
function partsMatch(wanted: readonly string[], found: readonly string[]): boolean {
  let open = beyondStars(wanted, new Set([0]))
  for (const part of found) {
    const next = new Set<number>()
    for (const at of open) {
      const own = wanted[at]
      if (own === '**') next.add(at)
      else if (own !== undefined && partMatches(own, part)) next.add(at + 1)
    }
    open = beyondStars(wanted, next)
  }
  return open.has(wanted.length)
}

/** Two stars may also match no folder. */
function beyondStars(wanted: readonly string[], open: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(open)
  for (const at of all) if (wanted[at] === '**') all.add(at + 1)
  return all
}

/** A star does not match the dot of a hidden folder. */
function partMatches(pattern: string, part: string): boolean {
  const [head = '', ...rest] = pattern.split('*')
  const tail = rest.pop()
  if (tail === undefined) return pattern === part
  if (part.startsWith('.') && head === '') return false
  if (part.length < head.length + tail.length || !part.startsWith(head) || !part.endsWith(tail)) return false
  let from = head.length
  for (const literal of rest) {
    const at = part.indexOf(literal, from)
    if (at < 0 || at + literal.length > part.length - tail.length) return false
    from = at + literal.length
  }
  return true
}
