// Writes what to print if the gate itself could not work: which error, everything wrong with the file, and what to do.
// Never a stack trace.
import type { GateError } from '../errors.ts'
import { padded, palette, plain, toldLines } from './terminal.ts'
import { visibleLines } from './visible.ts'

/** Ends in a newline. */
export function gateErrorText(error: GateError, options: { readonly color: boolean; readonly width?: number | undefined }): string {
  const paint = palette(options.color)
  const places = error.problems.map((problem) => `${problem.line}:${problem.column}`)
  const width = Math.max(0, ...places.map((place) => place.length))
  return `${toldLines(
    [
      `${paint.red(paint.bold(error.code))}  ${plain(error.message, 2000)}`,
      ...error.problems.map((problem, index) => `  ${paint.dim(padded(places[index] ?? '', width))} ${plain(problem.message, 2000)}`),
      ...visibleLines(error.help, 4000).map((line, index) => (index === 0 ? `${paint.bold('help:')} ${line}` : `      ${line}`)),
    ],
    options.width,
  )}\n`
}
