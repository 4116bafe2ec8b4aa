/** A line on standard error that counts, where a person watches; nothing in CI. */
import type { Terminal } from './terminal.ts'

export function progress(terminal: Terminal): { readonly onProgress?: (done: number, total: number) => void } {
  if (!terminal.interactive) return {}
  const started = Date.now()
  return {
    onProgress: (done, total) => {
      const rate = done / Math.max(0.1, (Date.now() - started) / 1000)
      terminal.err(done === total ? '\r\u001b[K' : `\r\u001b[Kverified ${done} of ${total} (${rate.toFixed(0)} a second)`)
    },
  }
}
