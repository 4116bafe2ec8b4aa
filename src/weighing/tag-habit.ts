/**
 * Whether a project tags its versions: all that came before have a tag of one pattern. Many small projects tag now and
 * then; fewer tags are no habit.
 */
import type { Candidate } from '../domain/candidate.ts'
import type { TagHistory } from '../domain/source-record.ts'
import { agrees, witnessOf } from './witness.ts'

const MIN_HISTORY = 5

export const isEarned = ({ pattern, tagged, of }: TagHistory): boolean => pattern !== undefined && of >= MIN_HISTORY && tagged === of

/** What a policy can demand of later versions, since this one and those before have it. */
export interface EarnedDemand {
  /** `owner/repo` */
  readonly taggedIn: string
  /** Its files are those of its commit, as were those of the version before. */
  readonly reproduced: boolean
}

export function earnedDemand(candidate: Candidate): EarnedDemand | undefined {
  const { record, archiveManifest } = candidate.sourceEvidence
  const witness = witnessOf(candidate)
  if (record.kind !== 'known' || record.value.history.kind !== 'known' || !isEarned(record.value.history.value)) return undefined
  if ((witness !== 'tagged' && witness !== 'reproduced') || !agrees(candidate) || archiveManifest.kind !== 'known') return undefined
  const { repository, filesBefore } = record.value
  const wasReproduced = filesBefore.kind === 'known' && filesBefore.value.others === 0
  return { taggedIn: repository.fullName, reproduced: witness === 'reproduced' && wasReproduced }
}
