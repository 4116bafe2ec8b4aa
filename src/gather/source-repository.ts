/**
 * Asks GitHub for the source repository of a package. A certificate names it by id, else the metadata of an earlier
 * version names it.
 */
import { type Answer, known, unavailable } from '../domain/answer.ts'
import type { PublishIdentity } from '../domain/identity.ts'
import type { VersionClaims } from '../domain/claims.ts'
import type { SourceRepository } from '../domain/source-record.ts'
import { type NamedRepository, readAddress } from '../domain/named-repository.ts'
import { sourceWitnessFor } from '../ecosystems/index.ts'
import { parseRepository } from '../github/index.ts'
import type { World } from '../world.ts'
import { askFor } from '../asking/ask.ts'
import { type Repository, repoPath } from '../github/paths.ts'

export interface Named extends Repository {
  /** The id of the expected repository, whatever repository has the name today. */
  readonly id: string | undefined
  readonly namedBy: SourceRepository['namedBy']
}

/** `undefined` if it is not on GitHub. */
export function certifiedRepository({ sourceRepositoryUri: uri, sourceRepositoryIdentifier: id }: PublishIdentity): Named | undefined {
  const found = uri.startsWith('https://github.com/') ? readAddress(uri) : undefined
  return found === undefined ? undefined : { ...found, id, namedBy: 'certificate' }
}

export const claimedRepository = (name: string, claims: VersionClaims | undefined): NamedRepository | undefined =>
  claims?.manifest === undefined ? undefined : sourceWitnessFor(name)?.repositoryIn(claims.manifest)

/** A name can be registered again. The repository of its new owner says nothing about the expected one. */
export async function askSourceRepository(world: World, named: Named): Promise<Answer<SourceRepository>> {
  const found = await askFor(world, { to: 'github', path: repoPath(named) }, parseRepository)
  if (found.kind !== 'known') return found
  const { id, fullName, defaultBranch } = found.value
  if (named.id !== undefined && named.id !== id)
    return unavailable(
      'replaced',
      `${named.owner}/${named.name} has the id ${id} today, but the certificate names the repository with the id ${named.id}`,
    )
  return known({ fullName, id, defaultBranch, namedBy: named.namedBy })
}
