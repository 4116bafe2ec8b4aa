/**
 * Establishes which repository a package named before, if an attested version follows an unattested one and comes from
 * another repository name. The claim is that of the version before. The new version's own claims do not count.
 */
import { type MaybeAsked, notAsked } from '../domain/answer.ts'
import { sameRepositoryName } from '../domain/identity.ts'
import type { SourceRepository } from '../domain/source-record.ts'
import type { World } from '../world.ts'
import { askSourceRepository, claimedRepository } from './source-repository.ts'
import type { SourceSubject } from './source-subject.ts'

/**
 * If the names are equal, nothing is asked. GitHub follows a rename, so the numeric id behind the old name shows
 * whether it is a rename.
 */
export async function askClaimedBefore(
  { change, publication, baseline, before }: SourceSubject,
  world: World,
): Promise<MaybeAsked<SourceRepository>> {
  const line = baseline.find(({ relation }) => relation === 'release-line')
  const claimed = claimedRepository(change.after.name, before)
  if (publication.evidence.kind !== 'verified' || line?.evidence.kind !== 'unattested' || claimed === undefined) return notAsked
  const uri = `https://github.com/${claimed.owner}/${claimed.name}`
  if (sameRepositoryName(uri, publication.evidence.identity.sourceRepositoryUri)) return notAsked
  return askSourceRepository(world, { ...claimed, id: undefined, namedBy: 'metadata' })
}
