/** The registry account that published the version, against that of the version replaced. Claimed; never by name alone. */
import { ACCOUNT_RANK, type Account, describeAccount } from '../domain/account.ts'
import { hasPublishedBefore, humanBehind } from '../domain/account-history.ts'
import type { Candidate } from '../domain/candidate.ts'
import { identityKept } from '../domain/continuity.ts'
import { cooldownOf } from '../domain/cooldown.ts'
import type { Level, Violation } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import type { VersionClaims } from '../domain/packument.ts'
import { policyFile, publisherLines, unattestedLines } from '../domain/policy-lines.ts'
import type { Policy } from '../domain/policy.ts'
import { claimedPair } from '../domain/predecessor.ts'
import { judgedByContinuity } from '../domain/requirement.ts'
import { shown } from '../domain/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  summary: 'another registry account published it than the version it replaces',
  defaultLevel: 'error',
  check: ({ candidate, policy, standing }) => {
    const pair = claimedPair(candidate)
    const [before, after] = [pair?.before.account, pair?.after.account]
    if (!judgedByContinuity(standing) || pair === undefined || before === undefined || after === undefined) return []
    // A human in place of a trusted publisher is trusted-publisher-lost.
    if (after.kind === 'human' && before.kind !== 'human') return []
    const known = isKnown(after, pair.before, candidate, cooldownOf(standing, policy))
    const level = levelOf(before, after, known)
    if (level === 'none') return []
    return [changed(candidate, pair.before, before, after, inLightOf(identityKept(candidate), level, before, after), policy)]
  },
})

/** An account that published the package before, or a maintainer who now approves. */
function isKnown(after: Account, before: VersionClaims, candidate: Candidate, cooldown: number): boolean {
  const name = humanBehind(after)
  const approves = after.kind === 'staged' && name !== undefined && before.maintainers?.includes(name) === true
  return approves || hasPublishedBefore(after, candidate, cooldown)
}

/** A move up (human, trusted publisher, staged) is none. What else differs is another account, unless it is a known one. */
function levelOf(before: Account, after: Account, known: boolean): Level | 'none' {
  if (ACCOUNT_RANK[after.kind] > ACCOUNT_RANK[before.kind]) return after.kind === 'staged' && !known ? 'warning' : 'none'
  const otherName = known ? 'notice' : 'error'
  if (before.kind === 'human' && after.kind === 'human') return before.name === after.name ? 'none' : otherName
  if (before.kind === 'staged' && after.kind === 'staged') return before.approver === after.approver ? 'none' : otherName
  if (!setUpAnew(before, after)) return sameTrustedPublisher(before, after) ? 'none' : 'error'
  // Whoever takes over an account can let their own pipeline publish; only a certificate tells it from the project's.
  return otherName
}

const sameTrustedPublisher = (before: Account, after: Account): boolean =>
  before.kind === 'trusted-publisher' &&
  after.kind === 'trusted-publisher' &&
  before.provider === after.provider &&
  before.configId === after.configId

const setUpAnew = (before: Account, after: Account): boolean =>
  before.kind === 'trusted-publisher' &&
  after.kind === 'trusted-publisher' &&
  before.provider === after.provider &&
  before.configId !== after.configId

/** Where the same workflow is certified on both sides the registry's word adds little, and where its trusted publisher was set up next to nothing. */
const inLightOf = (identityIsKept: boolean, level: Level, before: Account, after: Account): Level =>
  identityIsKept && level === 'error' ? (setUpAnew(before, after) ? 'notice' : 'warning') : level

function changed(candidate: Candidate, replaced: VersionClaims, before: Account, after: Account, level: Level, policy: Policy): Violation {
  const { change, evidence } = candidate
  const lines = evidence.kind === 'verified' ? publisherLines(change.after, evidence.identity) : unattestedLines(change.after, after)
  const config = before.kind === 'trusted-publisher' && after.kind === 'trusted-publisher'
  return {
    message: setUpAnew(before, after)
      ? `the trusted publisher of ${change.after.name} was set up anew between ${replaced.version} and ${change.after.version}`
      : `${spec(change.after)} was published by ${shown(describeAccount(after))}, ${change.after.name}@${replaced.version} by ${shown(describeAccount(before))}`,
    reason: 'Packages change hands by agreement and by theft; the registry tells only that they did.',
    help: `Ask the maintainers whether the new account is theirs. If so, say in ${policyFile(policy)} who publishes the package:${lines}`,
    facts: [
      { label: 'account (claimed)', wanted: describeAccount(before), found: describeAccount(after) },
      ...(config
        ? [{ label: 'trusted publisher configuration (claimed)', wanted: before.configId ?? 'none', found: after.configId ?? 'none' }]
        : []),
    ],
    atMost: level,
  }
}
