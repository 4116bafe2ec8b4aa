/** Says which services a run asks, and with which settings. */
import type { Occasion } from '../domain/subject.ts'
import type { ChangedPath, Snapshot } from '../world.ts'
import type { Environment } from './net/proxy.ts'

export interface WorldSettings {
  readonly base: Snapshot
  readonly head: Snapshot
  readonly trusted: Snapshot
  /** If it is known without comparing the two sides path by path. */
  readonly changed?: readonly ChangedPath[] | undefined
  readonly env: Environment
  /** Whether the user's own configuration counts: yes where a person runs the CLI, no on a runner. */
  readonly userConfig: boolean
  /** The text of each registry configuration file that the trusted commit has. */
  readonly registryConfigs: ReadonlyMap<string, string>
  /** The registries that other settings of the project name for scopes. Read only if one is asked about. */
  readonly scopes?: () => Promise<ReadonlyMap<string, string>>
  /** The default registry, whatever the configuration says. */
  readonly registry: string | undefined
  /** GitHub's API for evidence about public repositories, and the token for it. */
  readonly evidenceApi: string
  readonly evidenceToken: string | undefined
  /** `tuf`, `embedded`, or a path. */
  readonly trustedRoot: string
  readonly registryKeys: string | undefined
  readonly timeoutMs: number
  readonly deadlineMs: number
  readonly now: string
  readonly occasion?: Occasion
}
