// Writes JSON for programs that a log may also show: nothing in it can mislead a terminal, a reader or the runner.

import { escaped, replaceHidden } from '../text/hidden.ts'

/**
 * Indented by two, ending in a newline. Lone surrogates become �. Hidden characters are escaped, and so is the runner's
 * old command prefix, which it finds anywhere in a line.
 */
export const jsonText = (value: unknown): string => `${written(value, 2)}\n`

/** The same on one line: for one of very many. */
export const jsonLine = (value: unknown): string => written(value)

/** The text of `{ ...about, [name]: [...list] }` in pieces: one for each element of the list. `about` is not empty. */
export function* jsonTextPieces(about: object, name: string, list: Iterable<unknown>): Iterable<string> {
  yield `${written(about, 2).slice(0, -'\n}'.length)},\n  ${JSON.stringify(name)}: [`
  let before = '\n    '
  for (const one of list) {
    yield `${before}${written(one, 2).replaceAll('\n', '\n    ')}`
    before = ',\n    '
  }
  yield before.startsWith(',') ? '\n  ]\n}\n' : ']\n}\n'
}

function written(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? inner.toWellFormed() : inner), indent)
  // The only line ends are those of the indentation: JSON escapes line ends inside a text.
  const visible = replaceHidden(json, (character) => (character === '\n' ? character : escaped(character)))
  return visible.replaceAll('##[', '#\\u0023[')
}
