/** Lists the facts that a finding about an exemption shows. */
import type { Fact } from '../domain/finding.ts'
import type { Exemption } from '../domain/policy.ts'

export const exemptionFacts = ({ rules, reason }: Exemption, because: string): readonly Fact[] => [
  { label: 'why', found: because },
  { label: 'rules', found: rules.join(', ') },
  { label: 'reason given', found: reason },
]
