/** What the action may use of the runner. */
import type { Annotation } from '../report/annotations.ts'
import type { ErrorAnnotation } from '../report/error-annotations.ts'

export interface Toolkit {
  /** Raw text of an input; empty where the workflow does not set it. */
  input(name: string): string
  /** The event's payload as JSON. */
  eventPayload(): Promise<unknown>
  /** A line or more in the job's log. Must hold no workflow command (report/terminal.ts). */
  log(text: string): void
  annotate(annotation: Annotation | (ErrorAnnotation & { readonly level: 'error' | 'notice' })): Promise<void>
  /** Markdown, appended to the job's summary. */
  summarize(markdown: string): Promise<void>
  output(name: string, value: string): Promise<void>
}
