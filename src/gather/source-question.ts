/** Says what is asked of a source repository: which package and version, and in which folder it is. */
import type { SourceWitness } from '../ecosystems/source-witness.ts'
import type { World } from '../world.ts'
import type { RepositoryName } from '../domain/named-repository.ts'

export interface SourceQuestion {
  readonly world: World
  /** From the package's ecosystem. */
  readonly witness: SourceWitness
  readonly repository: RepositoryName
  readonly defaultBranch: string
  readonly name: string
  readonly version: string
  /** ISO 8601, UTC. `undefined` if it is not known. */
  readonly publishedAt: string | undefined
  /** The version that it is compared with. */
  readonly before: string | undefined
  /** Lower versions that the registry lists, newest first. */
  readonly versionsBefore: readonly string[]
  /** The folder that the version before names. */
  readonly directory: string | undefined
}
