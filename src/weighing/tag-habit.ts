/**
 * Establishes whether a project tags its versions. There must be at least five earlier versions, and each of them, or
 * of the last ten, must have a tag of one pattern. Many small projects tag only sometimes, so fewer tags do not count.
 */
import type { Candidate } from '../domain/candidate.ts'
import type { TagHistory } from '../domain/source-record.ts'
import { agrees, witnessOf } from './witness.ts'

const MIN_HISTORY = 5

export const isEarned = ({ pattern, tagged, of }: TagHistory): boolean => pattern !== undefined && of >= MIN_HISTORY && tagged === of

/** The evidence that a policy can demand of later versions, because this version and the versions before it have it. */
export interface EarnedDemand {
  /** `owner/repo` */
  readonly taggedIn: string
  /** Its files are the files of its commit. The same holds for the version before. */
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
