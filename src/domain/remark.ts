/** What is wrong with a change of lockfiles and manifests as a whole: no version that comes in has it. The engine adds the level. */
import type { Violation } from './finding.ts'
import type { Location } from './location.ts'
import type { PackageVersion } from './package.ts'
import type { RuleId } from './rule-id.ts'

export interface Remark extends Violation {
  readonly rule: RuleId
  readonly location: Location
  readonly package?: PackageVersion
}
