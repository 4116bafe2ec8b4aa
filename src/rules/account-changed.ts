/**
 * Compares the registry account that published the version with that of the replaced version. Claimed. Names alone
 * never decide.
 */
import { ACCOUNT_RANK, type Account, describeAccount } from '../domain/account.ts'
import { hasPublishedBefore, humanBehind } from '../weighing/account-history.ts'
import type { Candidate } from '../domain/candidate.ts'
import { identityKept } from '../weighing/continuity.ts'
import { cooldownOf } from '../weighing/cooldown.ts'
import type { Fact, Level, Violation } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import type { VersionClaims } from '../domain/claims.ts'
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
  trustAnswers: 'continuity',
  summary: 'the registry account that published it is not the one that published the replaced version',
  defaultLevel: 'error',
  follows: ['attestation-lost', 'publisher-changed'],
  check: ({ candidate, policy, standing }) => {
    const pair = claimedPair(candidate)
    const [before, after] = [pair?.before.account, pair?.after.account]
    if (!judgedByContinuity(standing) || pair === undefined || before === undefined || after === undefined) return []
    // A person instead of a trusted publisher: trusted-publisher-lost reports it.
    if (after.kind === 'human' && before.kind !== 'human') return []
    const level = levelOf(before, after, isKnown(after, pair.before, candidate, cooldownOf(standing, policy)))
    if (level === 'none') return []
    const finalLevel = level === 'error' && identityKept(candidate) ? (isSetUpAnew(before, after) ? 'notice' : 'warning') : level
    const violation = changed(candidate, pair.before, before, after, finalLevel)
    // A new account with a tag is a new maintainer, or a thief with both keys. Only the files can tell.
    return finalLevel === 'error'
      ? [withWitness(violation, candidate, vouchedFrom(candidate, standing, policy, 'reproduced'))]
      : [violation]
  },
})

/** An account that published the package before, or that approves publishes of a package it maintained before. */
function isKnown(after: Account, before: VersionClaims, candidate: Candidate, cooldown: number): boolean {
  const name = humanBehind(after)
  const maintained = after.kind === 'staged' && name !== undefined && before.maintainers?.includes(name) === true
  return maintained || hasPublishedBefore(after, candidate, cooldown)
}

/**
 * A move up (human, trusted publisher, staged) is not a finding. Any other difference is another account, unless the
 * account is known.
 */
function levelOf(before: Account, after: Account, known: boolean): Level | 'none' {
  if (ACCOUNT_RANK[after.kind] > ACCOUNT_RANK[before.kind]) return 'none'
  const other = known ? 'notice' : 'error'
  if (before.kind === 'human' && after.kind === 'human') return before.name === after.name ? 'none' : other
  if (before.kind === 'staged' && after.kind === 'staged') return before.approver === after.approver ? 'none' : other
  if (before.kind !== 'trusted-publisher' || after.kind !== 'trusted-publisher') return 'error'
  return before.provider === after.provider && before.configId === after.configId ? 'none' : other
}

/**
 * The same provider in another configuration. The holder of any account of the package can point it at their own
 * project.
 */
const isSetUpAnew = (before: Account, after: Account): boolean =>
  before.kind === 'trusted-publisher' && after.kind === 'trusted-publisher' && before.provider === after.provider

function changed(candidate: Candidate, replaced: VersionClaims, before: Account, after: Account, level: Level): Violation {
  const { after: pkg } = candidate.change
  return {
    message: isSetUpAnew(before, after)
      ? `the trusted publisher of ${pkg.name} was configured again between ${replaced.version} and ${pkg.version}`
      : `${spec(pkg)} was published by ${shown(describeAccount(after))}, but ${pkg.name}@${replaced.version} by ${shown(describeAccount(before))}`,
    reason: 'A package can change hands by agreement or by theft. The registry shows only that it did.',
    help: `Ask the maintainers whether ${isSetUpAnew(before, after) ? 'they configured it again' : 'the new account is theirs'}. Until then stay on ${pkg.name}@${replaced.version}.`,
    facts: facts(before, after),
    atMost: level,
  }
}

function facts(before: Account, after: Account): readonly Fact[] {
  const accounts = { label: 'account (claimed)', wanted: describeAccount(before), found: describeAccount(after) }
  if (before.kind !== 'trusted-publisher' || after.kind !== 'trusted-publisher') return [accounts]
  const configuration = {
    label: 'trusted publisher configuration (claimed)',
    wanted: before.configId ?? 'none',
    found: after.configId ?? 'none',
  }
  return isSetUpAnew(before, after) ? [configuration] : [accounts, configuration]
}
