/**
 * Establishes whether a mirror that serves no attestations is in front of the registry, and which step helps. Another
 * request does not.
 */
import type { Candidate } from '../domain/candidate.ts'
import { publicAddresses } from '../ecosystems/index.ts'

/** A mirror answers requests for attestations with a page of its own, or strips them. That will not change. */
export const isBehindMirror = ({ evidence, baseline }: Candidate): boolean =>
  [evidence, ...baseline.map((one) => one.evidence)].some((one) => one.kind === 'unavailable' && one.notServed === true)

export interface Cure {
  readonly title: string
  readonly text: string
}

/** The change to make if the packages come from a mirror. */
export const ASK_ORIGIN: Cure = {
  title: "Ask npm's own registry for evidence",
  text: 'Set `registry: public` (input of the action; `--registry public`). npm itself is then asked for evidence. Packages still come from the mirror.',
}

/** If the address is npm's own already, naming it again changes nothing: something in between answers instead. */
export function mirrorCure({ askedAt, change }: Pick<Candidate, 'askedAt' | 'change'>): Cure {
  const [own] = publicAddresses(change.after.name)
  if (askedAt === undefined || askedAt !== own) return ASK_ORIGIN
  return {
    title: 'Let requests for attestations reach npm',
    text: `A proxy between this machine and ${own} answers for it, and does not serve attestations. Let the runner reach npm itself under \`/-/npm/v1/attestations/\`, directly or through \`HTTPS_PROXY\`.`,
  }
}
