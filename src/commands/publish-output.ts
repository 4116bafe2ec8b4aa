/** Writes text to the requested place: `--output FILE`, else standard output. */
import { writeOutput } from '../io/output.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'

export const publishOutput = (text: string, options: Options, terminal: Terminal): Promise<void> => publishPieces([text], options, terminal)

/** The width at which a text is wrapped: that of the terminal, if the text goes there. */
export const shownColumns = ({ output }: Options, { columns }: Terminal): number | undefined => (output === undefined ? columns : undefined)

/** The same in pieces, so that a long text is never in memory as a whole. */
export async function publishPieces(pieces: Iterable<string>, options: Options, terminal: Terminal): Promise<void> {
  if (options.output !== undefined) return writeOutput(terminal.cwd, options.output, gathered(pieces))
  for (const piece of gathered(pieces)) terminal.out(piece)
}

const SIZE = 2 ** 16

/** Joins small pieces: a call costs more than a few characters. */
function* gathered(pieces: Iterable<string>): Iterable<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < SIZE) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}
