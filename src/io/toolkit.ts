/**
 * Defines the parts of the runner that the action may use: it reads inputs and the event, and writes annotations,
 * summary and outputs.
 */

export interface Notice {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  /** Several lines, of which the first is a statement of its own. */
  readonly message: string
  readonly file: string | undefined
  /** 1-based. */
  readonly line: number | undefined
}

export interface Toolkit {
  /** The raw text of an input. Empty if the workflow does not set it. */
  input(name: string): string
  /** The event's payload as JSON. */
  eventPayload(): Promise<unknown>
  /** One or more lines in the job's log. Must contain no workflow command (report/terminal.ts). */
  log(text: string): void
  annotate(notice: Notice): Promise<void>
  /** Markdown, appended to the job's summary. */
  summarize(markdown: string): Promise<void>
  output(name: string, value: string): Promise<void>
}
