/**
 * Finds an attested commit that is on no branch of the repository. GitHub serves commits of every fork under the name
 * of the parent, so it is not enough that the commit exists.
 */
import type { Candidate } from '../domain/candidate.ts'
import { isOnBranch, namedBranches, namedTag, tagTrouble } from '../weighing/commit-place.ts'
import type { Violation } from '../domain/finding.ts'
import type { CommitRecord } from '../domain/github.ts'
import type { PublishIdentity } from '../domain/identity.ts'
import { spec } from '../domain/package.ts'
import { releaseLine } from '../weighing/predecessor.ts'
import { shown } from '../text/shown.ts'
import { defineRule, unanswered } from './rule.ts'

export default defineRule({
  restsOn: ['commit'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the attested commit is on no branch that the rule accepts: it may belong to a fork, or to no branch at all',
  defaultLevel: 'error',
  check: ({ candidate, standing }) => {
    const { commit, evidence } = candidate
    if (commit.kind !== 'known' || evidence.kind !== 'verified' || isOnBranch(commit.value, standing) !== false) return []
    const named = namedBranches(standing)
    const byTag = named.length > 0 ? 'does not count' : whatTheTagSays(candidate, evidence.identity, commit.value, namedTag(standing))
    if (byTag === 'released from it') return []
    const violation = unreachable(candidate, evidence.identity, commit.value)
    if (byTag === 'not known') return [unanswered(violation)]
    return [byTag === 'points at it' ? { ...violation, atMost: 'warning' } : violation]
  },
})

type TagWord = 'released from it' | 'points at it' | 'not known' | 'does not count'

/**
 * A release made on a tag was never on a branch, or its branch is deleted. Then a tag that was made at the time vouches
 * for the commit. It does not if the certificate names the default branch, which cannot be deleted: anybody who can
 * push the commit can push a tag. For the same reason it does not for a commit without common history, or if the commit
 * of the version before is on the default branch, or that version was released from a branch.
 */
function whatTheTagSays(
  candidate: Candidate,
  identity: PublishIdentity,
  { positions, before, defaultBranch }: CommitRecord,
  named: string | undefined,
): TagWord {
  const { tag } = candidate
  if (identity.sourceRepositoryRef === `${BRANCH}${defaultBranch}`) return 'does not count'
  // A person who merged the commit before, and who cannot merge this one, may make a tag instead.
  if (before?.kind === 'unavailable') return 'not known'
  if (before?.kind === 'known' && (before.value === 'identical' || before.value === 'behind')) return 'does not count'
  if (tag.kind === 'unavailable') return 'not known'
  if (tag.kind !== 'known' || tagTrouble(tag.value, identity, candidate) !== undefined) return 'does not count'
  // A release branch shares its history with the default branch. A commit without any was never part of the project.
  const related = positions.some((position) => position.status !== 'unrelated')
  if (!related) return 'does not count'
  if (!isReleasedFrom(identity, tag.value.name, named)) return 'points at it'
  return releasedFromBranchBefore(candidate) ? 'does not count' : 'released from it'
}

/** The certificate names this tag, or it names another one and the policy gives the form of the version's tag. */
function isReleasedFrom({ sourceRepositoryRef: ref }: PublishIdentity, tag: string, named: string | undefined): boolean {
  return ref === `${TAG}${tag}` || (named !== undefined && ref?.slice(0, TAG.length) === TAG)
}

/**
 * If earlier versions were released from a branch, an attacker who can push but cannot merge makes a tag beside every
 * branch.
 */
function releasedFromBranchBefore(candidate: Candidate): boolean {
  const before = releaseLine(candidate)
  return before?.evidence.kind === 'verified' && before.evidence.identity.sourceRepositoryRef?.slice(0, BRANCH.length) === BRANCH
}

const BRANCH = 'refs/heads/'
const TAG = 'refs/tags/'

function unreachable({ change }: Candidate, identity: PublishIdentity, { positions }: CommitRecord): Violation {
  const repository = shown(identity.sourceRepositoryUri)
  return {
    message: `the commit that ${spec(change.after)} was built from is not on ${positions.map((position) => shown(position.branch)).join(' or ')}`,
    reason: 'Nobody reviewed a commit that was never merged. An attacker can push one beside the branch and publish from it.',
    help: `Look at ${repository}/commit/${shown(identity.sourceRepositoryDigest)} and ask the maintainers whether they released from it.`,
    facts: positions.map(({ branch, status }) => ({ label: `commit relative to ${branch}`, wanted: 'identical or behind', found: status })),
  }
}
