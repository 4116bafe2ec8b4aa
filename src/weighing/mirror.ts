/**
 * Establishes whether a mirror that serves no attestations is in front of the registry, and which step helps. Another
 * request does not.
 */
import type { Candidate } from '../domain/candidate.ts'
import { publicAddresses, registryFor, registryOwner } from '../ecosystems/index.ts'

/** A mirror answers requests for attestations with a page of its own, or strips them. That will not change. */
export const isBehindMirror = ({ evidence, baseline }: Candidate): boolean =>
  [evidence, ...baseline.map((one) => one.evidence)].some((one) => one.kind === 'unavailable' && one.notServed === true)

export interface Cure {
  readonly title: string
  readonly text: string
}

/** The change to make if the packages come from a mirror. `name`: of any of them. */
export function askOrigin(name: string): Cure {
  const owner = registryOwner(name)
  return {
    title: `Ask ${owner}'s own registry for evidence`,
    text: `Set \`registry: public\` (input of the action; \`--registry public\`). ${owner} itself is then asked for evidence. Packages still come from the mirror.`,
  }
}

export const isAskedAtOrigin = ({ askedAt, change }: Pick<Candidate, 'askedAt' | 'change'>): boolean =>
  askedAt !== undefined && askedAt === publicAddresses(change.after.name)[0]

/** At the public registry's own address, naming it again changes nothing: something in between answers instead. */
export function mirrorCure(candidate: Pick<Candidate, 'askedAt' | 'change'>): Cure {
  const { name } = candidate.change.after
  if (!isAskedAtOrigin(candidate)) return askOrigin(name)
  const owner = registryOwner(name)
  return {
    title: `Let requests for attestations reach ${owner}`,
    text: `A proxy between this machine and ${candidate.askedAt ?? ''} answers for it, and does not serve attestations. Let the runner reach ${owner} itself under \`${registryFor(name)?.attestationsFolder ?? ''}\`, directly or through \`HTTPS_PROXY\`.`,
  }
}
