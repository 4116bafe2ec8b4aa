/** Finds the words of a lockfile or manifest of any format, so that one of them can be changed and nothing else. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Without its quotes. */
  readonly value: string
  readonly quote: '"' | "'" | ''
  readonly isKey: boolean
}

const WORD = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s{}[\],"']+/g

export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const raw = match[0]
    if (raw === ':' || raw.startsWith('#')) return []
    const quote = raw.startsWith('"') ? '"' : raw.startsWith("'") ? "'" : ''
    const colon = quote === '' && raw.endsWith(':')
    const word = quote === '' ? (colon ? raw.slice(0, -1) : raw) : raw.slice(1, -1)
    const start = match.index
    const end = start + raw.length - (colon ? 1 : 0)
    return [{ start, end, value: word, quote, isKey: colon || /^\s*:/.test(text.slice(end, end + 4)) }]
  })
}

export const replaced = (text: string, { start, end, quote }: Token, value: string): string =>
  `${text.slice(0, start)}${quote}${value}${quote}${text.slice(end)}`
