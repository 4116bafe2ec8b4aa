/** Describes what a command may use of its process. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly version: string
  /** The installed package's own folder. */
  readonly home: string
  /** Whether standard output is a terminal that shows colour. */
  readonly color: boolean
  /** Of standard output, where it is a terminal. */
  readonly columns?: number | undefined
  /** Whether standard error is a terminal, for progress lines. */
  readonly interactive: boolean
  /** For a command that can be interrupted cleanly: the first Ctrl-C aborts the signal, the second ends the process. */
  interruption(): AbortSignal
  out(text: string): void
  err(text: string): void
}
