// Finds the words of an ecosystem about evidence that only its packages have. Values are raw, and escaped on output.
import type { Candidate } from '../domain/candidate.ts'
import { evidenceOf } from '../ecosystems/evidence.ts'
import type { OwnEvidence } from '../ecosystems/own-evidence.ts'

export const ownEvidence = ({ change }: Candidate): OwnEvidence | undefined => evidenceOf(change.after.name)

export const ownLine = (candidate: Candidate): string | undefined => ownEvidence(candidate)?.line(candidate)
