// Writes what `explain` says about evidence that only packages of one ecosystem have.
import type { Candidate } from '../domain/candidate.ts'
import { ownEvidence, ownLine } from './own-evidence.ts'
import { sourceDiff } from './source-diff.ts'
import { plain } from './terminal.ts'

/** `undefined`: its packages have the evidence of any package. */
export function ownEvidenceLines(candidate: Candidate): readonly string[] | undefined {
  const lines = ownEvidence(candidate)?.lines(candidate, plain)
  if (lines === undefined) return undefined
  const [short, diff] = [ownLine(candidate), sourceDiff(candidate)]
  return [
    ...lines,
    ...(short === undefined ? [] : [`in short: ${plain(short, 400)}`]),
    ...(diff === undefined ? [] : [`what changed: ${plain(diff, 400)}`]),
  ]
}

export const ownBaselineLines = (candidate: Candidate): readonly string[] | undefined => ownEvidence(candidate)?.before(candidate, plain)
