/** Establishes when a limit ends that is behind a missing answer. */
import type { MaybeAsked, Unavailable } from '../domain/answer.ts'
import type { NonEmpty } from '../domain/brand.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Verdict } from '../domain/verdict.ts'

/** When the last of the exceeded limits ends. `undefined` if no answer says so. ISO 8601, UTC. */
export const limitedUntil = (places: NonEmpty<Verdict>): string | undefined =>
  places
    .flatMap(({ candidate }) => missingOf(candidate))
    .flatMap(({ until }) => until ?? [])
    .toSorted()
    .at(-1)

function missingOf({ evidence, claimed, run, commit, tag, review, archive, baseline }: Candidate): readonly Unavailable[] {
  const within = run.kind === 'known' ? [run.value.jobs, run.value.approvers] : []
  const answers: readonly (MaybeAsked<unknown> | Evidence)[] = [evidence, claimed, run, commit, tag, review, archive, ...within]
  return [...answers, ...baseline.map((one) => one.evidence)].filter((answer) => answer.kind === 'unavailable')
}
