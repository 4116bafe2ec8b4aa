/**
 * Defines the characters that a person does not see, or that make a line look like another line. There are two sets:
 *
 * 1. `HIDDEN`: every character that is drawn as nothing or as something else. Used for everything that is printed: one
 *    line of a message, a value in a report, a key of a policy.
 * 2. `MISLEADING`: controls, line ends that most editors do not show, and characters that change the direction of text.
 *    Used for prose that people write in their own language: comments and reasons in a policy. Emoji and several
 *    scripts need the joiners that `HIDDEN` also contains.
 *
 * The grammar of a single field (a ref, an account) forbids `\p{Cc}` if the grammar that it copies (git's, a
 * registry's) forbids it.
 */

/**
 * Controls, formats (bidi, zero-width), separators, every character that is drawn as nothing, and every space except
 * the plain one.
 */
const HIDDEN = '[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{DI}\\p{Co}\\u2800]|(?! )\\p{Zs}'
const MISLEADING = '\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069'

const ANY_HIDDEN = new RegExp(HIDDEN, 'u')
const EACH_HIDDEN = new RegExp(HIDDEN, 'gu')
const EACH_MISLEADING = new RegExp(`[${MISLEADING}]`, 'gu')
/** In a file with several lines, tabs and line ends are allowed, but a carriage return alone is not. */
const EACH_MISLEADING_IN_LINES = new RegExp(`(?![\\t\\n]|\\r\\n)[${MISLEADING}]`, 'gu')

export const hasHidden = (text: string): boolean => ANY_HIDDEN.test(text)

export const replaceHidden = (text: string, by: (character: string) => string): string => text.replace(EACH_HIDDEN, by)

export const replaceMisleading = (text: string, by: (character: string) => string): string => text.replace(EACH_MISLEADING, by)

/** Each misleading character of a file, with its offset. */
export const misleadingIn = (text: string): Iterable<{ readonly 0: string; readonly index: number }> =>
  text.matchAll(EACH_MISLEADING_IN_LINES)

/** `U+202E` */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** `\u202e`, one for each UTF-16 unit: what JSON and YAML read as the same text. */
export const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
