/** Text to where it was asked for: `--output FILE`, else standard output. */
import { writeOutput } from '../io/output.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'

export const publishOutput = (text: string, options: Options, terminal: Terminal): Promise<void> => publishPieces([text], options, terminal)

/** Columns that a text is broken at: those of the terminal, where it is shown there. */
export const shownColumns = ({ output }: Options, { columns }: Terminal): number | undefined => (output === undefined ? columns : undefined)

/** The same in pieces, so that a long text is never whole. */
export async function publishPieces(pieces: Iterable<string>, options: Options, terminal: Terminal): Promise<void> {
  if (options.output !== undefined) return writeOutput(terminal.cwd, options.output, gathered(pieces))
  for (const piece of gathered(pieces)) terminal.out(piece)
}

const SIZE = 2 ** 16

/** Not each by itself: a call costs more than a few characters. */
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
