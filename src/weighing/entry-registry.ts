/**
 * Whether a version comes from the registry that its entry names. Where its bytes lie and who was asked about it both
 * count: the same name on another registry may be anybody's.
 */
import type { Candidate } from '../domain/candidate.ts'
import type { Location } from '../domain/location.ts'
import { sourceText } from '../domain/package.ts'
import type { Standing } from '../domain/standing.ts'
import { publicAddresses } from '../ecosystems/index.ts'
import { isUnder } from '../text/address.ts'

export interface Stray {
  readonly wanted: string
  readonly found: string
  readonly declaredAt: Location
}

/** `undefined` if the entry names no registry, or the version comes from there. */
export function strayFrom(candidate: Candidate, standing: Standing): Stray | undefined {
  const wanted = standing.kind === 'unattested' ? standing.entry.registry : undefined
  if (standing.kind !== 'unattested' || wanted === undefined) return undefined
  const found = placeOutside(candidate, wanted)
  return found === undefined ? undefined : { wanted, found, declaredAt: standing.entry.declaredAt }
}

/** Where it lies or was asked about, if that is not this registry. A part of the repository comes from no registry. */
export function placeOutside({ change, registry, askedAt }: Candidate, wanted: string): string | undefined {
  const { name, version, source } = change.after
  if (source.kind === 'workspace' || source.kind === 'bundled') return undefined
  if (source.kind !== 'registry') return sourceText(source, version)
  const asked = askedAt ?? (registry === 'public' ? publicAddresses(name)[0] : undefined) ?? registry
  return [source.url ?? asked, asked].find((address) => !isUnder(address, wanted))
}
