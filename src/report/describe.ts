// Describes a change for people in every report: what moved, who published it, when, and what that rests on. Values are
// raw, and escaped on output.
import { describeAccount } from '../domain/account.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { IncomingChange } from '../domain/change.ts'
import { GITHUB_URL, GITLAB_URL, runInvocation, type PublishIdentity } from '../domain/identity.ts'
import type { LockedPackage } from '../domain/package.ts'
import { claimsOf } from '../domain/claims.ts'
import type { Verdict } from '../domain/verdict.ts'
import { duration } from '../text/time.ts'
import { publicationTime } from '../weighing/publication.ts'
import { ownEvidence } from './own-evidence.ts'

/**
 * `1.3.0 → 1.3.2`, `1.3.2 (new)`, `1.0.0, 1.3.0 → 1.3.2`, `1.3.2 re-resolved`, or `1.3.2 (also)` if all earlier ones
 * stay.
 */
export function movement(change: IncomingChange): string {
  const { version } = change.after
  switch (change.kind) {
    case 'added':
      return `${version} (new)`
    case 're-resolved':
      return `${version} (re-resolved)`
    case 'updated': {
      const left = change.replaced.map((locked) => locked.version)
      return left.length === 0
        ? `${version} (beside ${change.before.map((locked) => locked.version).join(', ')})`
        : `${left.join(', ')} → ${version}`
    }
  }
}

/** The name, and the alias it is installed under. */
export const title = (locked: LockedPackage): string => (locked.alias === undefined ? locked.name : `${locked.name} (as ${locked.alias})`)

/** `acme/left-pad`. The whole address if it is on neither of the two known hosts. */
export function repositoryOf(identity: PublishIdentity): string {
  const host = [GITHUB_URL, GITLAB_URL].find((known) => identity.sourceRepositoryUri.startsWith(`${known}/`))
  return host === undefined ? identity.sourceRepositoryUri : identity.sourceRepositoryUri.slice(host.length + 1)
}

/**
 * `release.yml@refs/heads/main`, from the Build Config URI. The whole URI if it is outside of the source repository.
 */
function workflowOf(identity: PublishIdentity): string {
  const inside = [`${identity.sourceRepositoryUri}/.github/workflows/`, `${identity.sourceRepositoryUri}//`]
  const prefix = inside.find((start) => identity.buildConfigUri.startsWith(start))
  return prefix === undefined ? identity.buildConfigUri : identity.buildConfigUri.slice(prefix.length)
}

/** For people: `release.yml @ main`. */
export const shortWorkflow = (identity: PublishIdentity): string => workflowOf(identity).replace(/@refs\/(?:heads|tags)\//, ' @ ')

/** The account that published it, as the registry claims. */
export function claimedAccount(candidate: Candidate): string | undefined {
  const account = claimsOf(candidate.claimed, candidate.change.after.version)?.account
  return account === undefined ? undefined : describeAccount(account)
}

export interface Age {
  /** `9 days` */
  readonly text: string
  readonly basis: 'signed' | 'claimed'
}

export function ageOf(candidate: Candidate): Age | undefined {
  const published = publicationTime(candidate)
  if (published === undefined) return undefined
  return { text: duration(Date.parse(candidate.now) - Date.parse(published.at)), basis: published.basis }
}

/** The evidence for the verdict of an authorized change, strongest first. */
export function evidenceStrength({ candidate }: Verdict): string {
  switch (candidate.evidence.kind) {
    case 'verified': {
      const run = candidate.run.kind === 'known' ? 'certificate + run' : 'certificate'
      const keys = candidate.evidence.keysFrom === 'api' ? ', keys from API' : ''
      return `${run}${keys}${candidate.binding === 'registry' ? ', bound by registry' : ''}`
    }
    case 'unattested':
      return 'claimed'
    case 'not-applicable':
      return ownEvidence(candidate)?.witness(candidate) ?? 'lockfile'
    case 'invalid':
    case 'unavailable':
      return 'none'
  }
}

/** Neither a lockfile nor the registry had a version to compare it with. */
const isFirstSeen = ({ candidate: { change, baseline } }: Verdict): boolean => change.kind === 'added' && baseline.length === 0

/** Why it is authorized: the policy's entry, continuity, an exemption, or that it is new. */
export function earnedBy(verdict: Verdict): string {
  if (verdict.exempted.length > 0) return 'exemption'
  switch (verdict.standing.kind) {
    case 'unlisted':
      return isFirstSeen(verdict) ? 'first seen' : 'continuity'
    case 'published':
      return `policy: ${verdict.standing.entry.publisher.name}`
    case 'unattested':
      return 'policy: unattested'
    case 'action':
    case 'denied':
    case 'uncovered':
    case 'mismatched':
    case 'unproven':
      return `policy: ${verdict.standing.rule.pattern.text}`
  }
}

/** `#1234567.2` for the second attempt, as a short name of a run. */
export function runName(identity: PublishIdentity): string | undefined {
  const run = runInvocation(identity)
  return run === undefined ? undefined : `#${run.runId}${run.attempt === '1' ? '' : `.${run.attempt}`}`
}
