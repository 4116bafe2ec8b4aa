/** Says what an exemption did in this run. */
import type { Exemption } from './policy.ts'

export interface ExemptionUse {
  readonly exemption: Exemption
  /** `undecided`: its version is locked, but was not judged in this run. */
  readonly use: { readonly kind: 'over' | 'needed' | 'undecided' } | { readonly kind: 'unused'; readonly because: string }
}
