/** One exemption of the policy file, and what it lifted. */
import type { ExemptionUse } from '../../src/domain/exemption-use.ts'
import type { Exemption } from '../../src/domain/policy.ts'
import { integrityOf } from './candidate.ts'
import { FILE } from './policy.ts'

export const exemption: Exemption = {
  package: 'lib',
  version: '1.1.0',
  integrity: integrityOf('B'),
  source: undefined,
  rules: ['attestation-lost'],
  reason: 'published by hand, confirmed by the maintainers',
  approvedBy: 'octocat',
  expires: '2026-11-21T23:59:59.999Z',
  declaredAt: { file: FILE, line: 30 },
}
/** A run with that exemption in its policy. */
export const used = (use: ExemptionUse['use']): { readonly exemptions: readonly ExemptionUse[] } => ({ exemptions: [{ exemption, use }] })
