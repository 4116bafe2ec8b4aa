// Writes text for a terminal or a job's log. The runner reads a log for commands, so no line may start one.
import { visible } from './visible.ts'

export interface Palette {
  readonly red: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
}

/** Colour only repeats what words and symbols say. */
export function palette(color: boolean): Palette {
  const paint = (open: number, close: number) => (text: string) => (color ? `\u001B[${open}m${text}\u001B[${close}m` : text)
  return { red: paint(31, 39), green: paint(32, 39), yellow: paint(33, 39), bold: paint(1, 22), dim: paint(2, 22) }
}

/** A value from outside, inside a line. */
export const plain = (text: string, limit?: number): string => visible(text, limit)

/** `::command::` at the start of a line (also after colour and white space), and `##[command]` anywhere. */
const LEADING_COMMAND = new RegExp(String.raw`^((?:\s|\u001B\[\d+m)*):(?=:)`, 'u')

/** The last step of every text output: no line is a workflow command. */
export function withoutCommands(lines: readonly string[]): string {
  return lines.map((line) => line.replace(LEADING_COMMAND, '$1: ').replaceAll('##[', '## [')).join('\n')
}

/**
 * The text that a command prints. Lines are wrapped at the width of the terminal. Without a terminal they are not
 * wrapped.
 */
export const toldLines = (lines: readonly string[], width: number | undefined): string =>
  withoutCommands(lines.flatMap((line) => fitted(line, width === undefined ? undefined : Math.max(NARROWEST, width))))
const NARROWEST = 40

/** Wraps prose at spaces. A word longer than the width stays whole, because people may want to copy it. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Wraps one line of a terminal, and indents the further lines. Words stay whole, and so does a line that fits. */
export function fitted(line: string, width: number | undefined): string[] {
  if (width === undefined || columns(line) <= width) return [line]
  const indent = ' '.repeat(Math.min(line.length - line.trimStart().length, 8))
  const [first = '', ...rest] = wrap(line.trim(), width - indent.length - HANGING.length)
  return [`${indent}${first}`, ...rest.map((more) => `${indent}${HANGING}${more}`)]
}
const HANGING = '  '

/** Width in a terminal: one column per character, two for wide East Asian ones and emoji. */
export function columns(text: string): number {
  let width = 0
  for (const character of text.replaceAll(COLOUR, '')) width += WIDE.test(character) ? 2 : ZERO.test(character) ? 0 : 1
  return width
}

const COLOUR = new RegExp(String.raw`\u001B\[\d+m`, 'gu')
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u
const ZERO = /\p{M}/u

export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)))
