/** Establishes which limit of requests is behind a missing answer, when it ends, and whether a token would raise it. */
import type { MaybeAsked, Unavailable } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { Evidence } from '../domain/evidence.ts'

export interface Limit {
  /** When the last of the exceeded limits ends. ISO 8601, UTC. */
  readonly until: string
  /** It is the limit of those who give no token. */
  readonly isWithoutToken: boolean
}

/** `undefined` if no answer is missing because of a limit that says when it ends. */
export function limitOf(candidates: readonly Candidate[]): Limit | undefined {
  const limited = candidates.flatMap(missingOf).filter(({ until }) => until !== undefined)
  const until = limited
    .flatMap((answer) => answer.until ?? [])
    .toSorted()
    .at(-1)
  return until === undefined ? undefined : { until, isWithoutToken: limited.some(({ withoutToken }) => withoutToken === true) }
}

function missingOf({ evidence, claimed, run, commit, tag, review, archive, baseline }: Candidate): readonly Unavailable[] {
  const within = run.kind === 'known' ? [run.value.jobs, run.value.approvers] : []
  const answers: readonly (MaybeAsked<unknown> | Evidence)[] = [evidence, claimed, run, commit, tag, review, archive, ...within]
  return [...answers, ...baseline.map((one) => one.evidence)].filter((answer) => answer.kind === 'unavailable')
}
