/** Registers the evidence that only packages of one ecosystem have. Separate from index.ts, which every run loads. */
import { type EcosystemId, ecosystemIdOf } from '../domain/ecosystem.ts'
import { actionsEvidence } from './actions/evidence.ts'
import type { OwnEvidence } from './own-evidence.ts'

/** `undefined`: its packages have the evidence of any package. */
const EVIDENCE: Readonly<Record<EcosystemId, OwnEvidence | undefined>> = { npm: undefined, actions: actionsEvidence }

export const evidenceOf = (name: string): OwnEvidence | undefined => EVIDENCE[ecosystemIdOf(name)]
