// JSON for programs that a log may show on its way: nothing in it can lead a terminal, a reader or the runner astray.

/** C1 controls, invisible and direction-changing characters; and the runner's old command prefix, which it finds anywhere in a line. */
const UNSAFE = /(?![\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu

/** Indented by two, ending in a newline. Lone surrogates become �; what is unsafe is escaped, so that a reader gets it as it is. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? inner.toWellFormed() : inner), 2)
  const escaped = json.replace(UNSAFE, (character) =>
    Array.from({ length: character.length }, (_, i) => unicodeEscape(character.charCodeAt(i))).join(''),
  )
  return `${escaped.replaceAll('##[', '#\\u0023[')}\n`
}

const unicodeEscape = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`
