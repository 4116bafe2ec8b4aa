/** What an exemption did in this run. */
import type { Exemption } from './policy.ts'

export interface ExemptionUse {
  readonly exemption: Exemption
  /** `undecided`: its version is locked and was not judged this time. */
  readonly use: { readonly kind: 'over' | 'needed' | 'undecided' } | { readonly kind: 'unused'; readonly because: string }
}
