/**
 * Asks GitHub for the source repository of a package. A certificate names it by id, else the metadata of an earlier
 * version names it.
 */
import { type Answer, known, unavailable } from '../domain/answer.ts'
import type { PublishIdentity } from '../domain/identity.ts'
import type { VersionClaims } from '../domain/claims.ts'
import type { SourceRepository } from '../domain/source-record.ts'
import type { NamedRepository, RepositoryName } from '../domain/named-repository.ts'
import { sourceWitnessFor } from '../ecosystems/index.ts'
import { parseRepository } from '../github/index.ts'
import type { World } from '../world.ts'
import { askFor } from '../asking/ask.ts'
import { repoPath } from '../github/paths.ts'

export interface ExpectedRepository extends RepositoryName {
  /** The id of the expected repository, whatever repository has the name today. */
  readonly id: string | undefined
  readonly namedBy: SourceRepository['namedBy']
}

const REPOSITORY_URI = /^https:\/\/github\.com\/([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/
const DOTS = /^\.{1,2}$/

/** `undefined` if it is not on GitHub. */
export function certifiedRepository({
  sourceRepositoryUri: uri,
  sourceRepositoryIdentifier: id,
}: PublishIdentity): ExpectedRepository | undefined {
  const [, owner, name] = REPOSITORY_URI.exec(uri) ?? []
  if (owner === undefined || name === undefined || DOTS.test(owner) || DOTS.test(name)) return undefined
  return { owner, name, id, namedBy: 'certificate' }
}

export const claimedRepository = (name: string, claims: VersionClaims | undefined): NamedRepository | undefined =>
  claims?.manifest === undefined ? undefined : sourceWitnessFor(name)?.repositoryIn(claims.manifest)

/** A name can be registered again. The repository of its new owner says nothing about the expected one. */
export async function askSourceRepository(world: World, named: ExpectedRepository): Promise<Answer<SourceRepository>> {
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
