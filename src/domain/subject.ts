/**
 * Says what a report is about: the occasion on which it was made, and the two commits. `undefined` if it is not known.
 */

/** The run of a workflow. */
export interface WorkflowRun {
  readonly id: string
  readonly attempt: number | undefined
  readonly url: string
}

/** Facts that only the environment of a run knows. */
export interface Occasion {
  /** `owner/name` */
  readonly repository: string | undefined
  readonly pullRequest: number | undefined
  /** The name of the event that started the workflow. */
  readonly event: string | undefined
  readonly run: WorkflowRun | undefined
}

export interface Subject extends Occasion {
  /** The commit that was compared with, as a full SHA. */
  readonly base: string | undefined
  readonly head: string | undefined
  /** Nothing is compared: every locked version is judged as if it had just been added. */
  readonly isAudit?: true
}

export const NO_OCCASION: Occasion = { repository: undefined, pullRequest: undefined, event: undefined, run: undefined }

export const UNKNOWN_SUBJECT: Subject = { ...NO_OCCASION, base: undefined, head: undefined }

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/

export const isRepositoryName = (text: string): boolean => REPOSITORY.test(text)
