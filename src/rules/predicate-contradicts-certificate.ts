/**
 * Finds a statement that contradicts the certificate that signed it. The certificate is right. The author of the
 * statement cannot be trusted.
 */
import { spec } from '../domain/package.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['attestation'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the provenance contradicts the certificate that signed it',
  defaultLevel: 'error',
  firstStep: 'refuse',
  check: ({ candidate: { change, evidence } }) => {
    if (evidence.kind !== 'verified' || evidence.contradictions.length === 0) return []
    return [
      {
        message: `the provenance of ${spec(change.after)} contradicts its certificate`,
        reason:
          'The certificate authority writes the certificate. The job writes the provenance, so an attacker inside the job can write it too.',
        help: `Do not install ${spec(change.after)}. Report it to the maintainers of ${evidence.identity.sourceRepositoryUri}.`,
        facts: evidence.contradictions.map(({ field, certified, stated }) => ({ label: field, wanted: certified, found: stated })),
      },
    ]
  },
})
