/**
 * Finds that GitHub gave no answer about the attested commit or the version's tag, or that an ecosystem's own question
 * got none.
 */
import type { MaybeAsked, Unavailable } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'
import { asksForCommit, isOnBranch, namedTag } from '../weighing/commit-place.ts'
import { certifiesGitHubRun } from '../weighing/continuity.ts'
import type { Violation } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import { evidenceOf } from '../ecosystems/evidence.ts'
import type { Unanswered } from '../ecosystems/own-evidence.ts'
import { missingFact } from '../weighing/missing.ts'
import { defineRule, type Trial } from './rule.ts'

export default defineRule({
  restsOn: [],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the attested commit or its tag could not be looked up, which blocks only if the policy asks for it',
  defaultLevel: 'notice',
  check: (trial) => {
    const { candidate, standing } = trial
    if (standing.kind === 'denied') return []
    const own = evidenceOf(candidate.change.after.name)
    return own === undefined ? attestedUnavailable(trial) : ownUnavailable(own.unanswered(candidate))
  },
})

function attestedUnavailable({ candidate, policy, standing, demanded }: Trial): readonly Violation[] {
  const { commit, tag, evidence, change } = candidate
  if (evidence.kind !== 'verified' || !certifiesGitHubRun(evidence.identity)) return []
  if (commit.kind === 'unavailable' && commit.code === 'replaced') return [anotherRepository(candidate.change, commit)]
  const asked = asksForCommit(standing, policy, demanded)
  const say = (what: string, answer: Gap): Violation => violation(`${what} ${spec(change.after)}`, answer, asked)
  if (commit.kind === 'not-asked' && !asked) return []
  if (commit.kind !== 'known') return [say('the commit of', commit)]
  if (isOnBranch(commit.value, standing) === undefined) return [say('the branches with the commit of', { kind: 'not-asked' })]
  const tagIsNeeded = namedTag(standing) !== undefined || demanded.has('tag')
  if (tag.kind === 'unavailable' || (tag.kind === 'not-asked' && tagIsNeeded)) return [say('the tag of', tag)]
  return []
}

/** Nothing can be learnt about the certified repository, now or later. It is also not known that anything is wrong. */
function anotherRepository({ after }: Candidate['change'], { code, detail }: Unavailable): Violation {
  return {
    message: `the repository that ${spec(after)} was built from cannot be asked: another repository has its name today`,
    reason: 'Anybody can register a repository name that was given up. The new repository says nothing about the certified one.',
    help: 'Find out what happened to the project. It may have been renamed or deleted. Until then keep the version that you have.',
    facts: [{ label: code, found: detail }],
    undetermined: true,
  }
}

type Gap = Exclude<MaybeAsked<never>, { kind: 'known' }>

function violation(what: string, answer: Gap, asked: boolean): Violation {
  return {
    message: answer.kind === 'absent' ? `GitHub does not have ${what}` : `there was no answer about ${what}`,
    reason: asked
      ? 'The policy asks which branch holds the commit, and there was no answer.'
      : 'The place of the commit is one sign among several, and the policy does not ask for it.',
    help: asked
      ? 'Re-run the check. If it fails again, check the status page of GitHub and the rate limit of the token (`GITHUB_TOKEN`; `evidence-token` of the action).'
      : 'Nothing has to be done. Re-run the check to ask once more.',
    facts: [missingFact(answer, 'commit')],
    ...(asked ? { undetermined: true } : {}),
  }
}

/** What an ecosystem asks itself is all that its packages are judged by. */
function ownUnavailable(unanswered: Unanswered | undefined): readonly Violation[] {
  if (unanswered === undefined) return []
  const { about, reason, help, answer } = unanswered
  return [
    {
      message: `there was no answer about ${about}`,
      reason,
      help,
      facts: [{ label: answer.code, found: answer.detail }],
      undetermined: true,
    },
  ]
}
