/** There are attestations, and they do not hold: not signed by whom they say, or not made for these bytes. */
import { spec } from '../domain/package.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['attestation'],
  isFixed: true,
  exemptible: 'never',
  summary: 'attestations exist and do not verify',
  defaultLevel: 'error',
  follows: ['integrity-changed'],
  check: ({ candidate: { change, evidence } }) => {
    if (evidence.kind !== 'invalid') return []
    return [
      {
        message: `the attestations of ${spec(change.after)} do not verify`,
        reason: 'Either the package was changed after it was signed, or the attestation was not made for it.',
        help: `Do not install ${spec(change.after)}. Check that the lockfile's integrity is the registry's; if it is, report the version to the registry.`,
        facts: [{ label: evidence.code, found: evidence.detail }],
      },
    ]
  },
})
