/** Describes the settings of a policy, and what holds without a policy file. */
import { HOUR } from '../text/time.ts'
import type { NonEmpty } from './brand.ts'
import type { EcosystemId } from './ecosystem.ts'

/** The effect of a missing run: it blocks (`required`), is a notice (`when-available`), or is not asked for (`off`). */
export type RunRequirement = 'required' | 'when-available' | 'off'

/** The same, for the source repository. */
export type SourceRequirement = RunRequirement

export interface Settings {
  /** Milliseconds. The age that a version must have to come in. */
  readonly cooldown: number
  /** Whether a version that replaces a vulnerable one with a patched one may come in young. */
  readonly cooldownSecurityFixes: 'lift' | 'keep'
  readonly unlisted: 'continuity' | 'block'
  /** `public`, or URLs of other registries. */
  readonly registries: NonEmpty<string>
  /** Whether the policy file has `registries`. If not, a registry that the replaced version came from is not new. */
  readonly registriesStated?: true
  /** URLs of registries that do not say who published a version and when. An omitted part does not block. */
  readonly registriesWithoutMetadata?: NonEmpty<string>
  /** URLs of registries that do not pass on attestations. Their answer "there are none" is accepted. */
  readonly registriesWithoutAttestations?: NonEmpty<string>
  readonly run: RunRequirement
  /** The ecosystems that are judged. Absent if all are. */
  readonly ecosystems?: NonEmpty<EcosystemId>
  /** Whether the policy file has `run`. Then the certificate's commit is required too, not only the run. */
  readonly runStated?: true
  /** Absent: `when-available`. */
  readonly source?: SourceRequirement
  /** Milliseconds that a version waits if it has no tag, although every version before it has one. Absent: 14 days. */
  readonly cooldownUntagged?: number
  /** Milliseconds. The age at which a lost attestation without a witness becomes a warning. Absent: never. */
  readonly attestationLostAfter?: number
}

/** The settings without a policy file (docs/policy.md): continuity, 72 hours, run evidence required. */
export const DEFAULT_SETTINGS: Settings = {
  cooldown: 72 * HOUR,
  cooldownSecurityFixes: 'lift',
  unlisted: 'continuity',
  registries: ['public'],
  run: 'required',
}
