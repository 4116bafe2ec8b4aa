/** Finds attestations that do not hold: not signed by the stated signer, or not made for these bytes. */
import { spec } from '../domain/package.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['attestation'],
  isFixed: true,
  exemptible: 'never',
  summary: 'attestations exist, but they do not verify',
  defaultLevel: 'error',
  follows: ['integrity-changed'],
  check: ({ candidate: { change, evidence } }) => {
    if (evidence.kind !== 'invalid') return []
    return [
      {
        message: `the attestations of ${spec(change.after)} do not verify`,
        reason: 'Either the package was changed after it was signed, or the attestation was made for something else.',
        help: `Do not install ${spec(change.after)}. Compare the lockfile's integrity with the registry's. If they agree, report the version to the registry.`,
        facts: [{ label: evidence.code, found: evidence.detail }],
      },
    ]
  },
})
