/** Shows progress in one line on standard error, if a person watches. Prints nothing in CI. */
import { plain } from '../report/terminal.ts'
import type { Terminal } from './terminal.ts'

/** Shorter than any terminal, so that it stays one line. */
const WIDTH = 78
/** Milliseconds between two updates of the line. */
const PAUSE = 50

export function progress(terminal: Terminal): { readonly onProgress?: (done: number, total: number, what: string) => void } {
  if (!terminal.interactive) return {}
  const started = Date.now()
  let shown = 0
  return {
    onProgress: (done, total, what) => {
      if (done === total) return clearProgress(terminal)
      if (Date.now() - shown < PAUSE) return
      shown = Date.now()
      const rate = done / Math.max(0.1, (shown - started) / 1000)
      const line = `verified ${done} of ${total} (${rate.toFixed(0)} a second): ${plain(what)}`
      terminal.err(`\r\u001b[K${line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line}`)
    },
  }
}

/** The next output starts on an empty line. */
export function clearProgress(terminal: Terminal): void {
  if (terminal.interactive) terminal.err('\r\u001b[K')
}
