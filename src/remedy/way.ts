/**
 * Describes what could be trusted in addition: the additions, what they would trust in words, and the rules that they
 * lift.
 */
import type { PolicyAdditions } from '../domain/policy-additions.ts'
import type { Remedy } from '../domain/remedy.ts'
import type { RuleId } from '../domain/rule-id.ts'

export interface Way {
  readonly kind: Extract<Remedy['kind'], 'trust' | 'configure'>
  readonly title: string
  readonly text: string
  readonly additions: Partial<PolicyAdditions>
  readonly answers: readonly RuleId[]
}
