/**
 * Finds a version that a person published, although a trusted publisher published the replaced one. A thief with a
 * stolen token, who cannot start the pipeline, does this.
 */
import { describeAccount } from '../domain/account.ts'
import { identityKept } from '../weighing/continuity.ts'
import type { Violation } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import { claimedPair } from '../weighing/predecessor.ts'
import { judgedByContinuity } from '../weighing/requirement.ts'
import { shown } from '../text/shown.ts'
import { vouchedFrom } from '../weighing/witness.ts'
import { withWitness } from '../weighing/with-witness.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['metadata'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'a human account published it, but a trusted publisher published the replaced version',
  defaultLevel: 'error',
  follows: ['integrity-changed', 'source-changed', 'exotic-source-added', 'registry-unexpected', 'attestation-missing', 'attestation-lost'],
  check: ({ candidate, policy, standing }) => {
    const pair = claimedPair(candidate)
    const [before, after] = [pair?.before.account, pair?.after.account]
    if (!judgedByContinuity(standing) || pair === undefined || before === undefined || after === undefined) return []
    if (before.kind === 'human' || after.kind !== 'human') return []
    const { change } = candidate
    const violation: Violation = {
      message: `${spec(change.after)} was published by the account ${shown(after.name)}, but ${change.after.name}@${pair.before.version} by a ${shown(describeAccount(before))}`,
      reason: 'A project with a trusted publisher needs no token to publish. A token that is used all the same may be stolen.',
      help: `Ask ${shown(after.name)} whether they published this version themselves. Until then stay on ${pair.before.version}.`,
      facts: [{ label: 'account (claimed)', wanted: describeAccount(before), found: describeAccount(after) }],
      // The same workflow signed both: it used a token, or the registry recorded a staged publish without its approver.
      ...(identityKept(candidate) ? { atMost: 'warning' } : {}),
    }
    return [withWitness(violation, candidate, vouchedFrom(candidate, standing, policy, 'tagged'))]
  },
})
