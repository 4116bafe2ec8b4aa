/**
 * Establishes which texts can be the name of a branch or a tag, by the rules of git-check-ref-format. Any other text
 * could mean more than a name.
 */
const FORBIDDEN = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|^[-/.]|[/.]$|^@$/
const MAX_LENGTH = 250

export const isRefName = (text: string): boolean => text.length > 0 && text.length <= MAX_LENGTH && !FORBIDDEN.test(text)
