/** Finds that GitHub gave no record of the run that published, or not the part that the verdict needs. */
import type { MaybeAsked } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'
import { certifiesGitHubRun } from '../weighing/continuity.ts'
import type { Violation } from '../domain/finding.ts'
import type { RunAttempt } from '../domain/github.ts'
import { spec } from '../domain/package.ts'
import { expectedPublisher } from '../weighing/expected.ts'
import { type Missing, missingFact } from '../weighing/missing.ts'
import { publicationTime } from '../weighing/publication.ts'
import { runRequirement } from '../weighing/requirement.ts'
import type { Standing } from '../domain/standing.ts'
import { DAY, elapsed } from '../text/time.ts'
import { defineRule } from './rule.ts'

/** GitHub keeps the records of runs for 400 days. */
const KEPT = 400 * DAY

export default defineRule({
  restsOn: [],
  isFixed: true,
  exemptible: 'when-asked',
  summary: 'the run that published could not be looked up, so its outcome is not known',
  defaultLevel: 'error',
  check: ({ candidate, policy, standing }) => {
    const { evidence } = candidate
    const requirement = runRequirement(standing, policy)
    if (evidence.kind !== 'verified' || standing.kind === 'denied' || requirement === 'off' || !certifiesGitHubRun(evidence.identity))
      return []
    const gap = gapIn(candidate.run, standing)
    if (gap === undefined) return []
    const expired = gap.answer.kind === 'absent' && isOlderThanKept(candidate)
    return [violation(candidate, gap, requirement === 'required' && !expired ? 'blocks' : expired ? 'expired' : 'told')]
  },
})

interface Gap {
  readonly what: string
  readonly answer: Missing
}

/** The first missing part. `undefined` if the record is complete. */
function gapIn(run: MaybeAsked<RunAttempt>, standing: Standing): Gap | undefined {
  if (run.kind !== 'known') return { what: 'the run that published', answer: run }
  const { jobs, approvers, startedAt, updatedAt } = run.value
  if (startedAt === undefined || updatedAt === undefined)
    return { what: 'the times of the run that published', answer: { kind: 'incomplete' } }
  if (jobs.kind !== 'known') return { what: 'the jobs of the run that published', answer: jobs }
  const ran = jobs.value.filter((job) => job.conclusion !== 'skipped')
  if (jobs.value.length === 0 || (ran.length > 0 && ran.every((job) => job.startedAt === undefined))) {
    return { what: 'the jobs of the run that published', answer: { kind: 'incomplete' } }
  }
  const askedWho = expectedPublisher(standing)?.maintainers.github !== undefined
  return askedWho && approvers.kind !== 'known' ? { what: 'the approvals of the run that published', answer: approvers } : undefined
}

function isOlderThanKept(candidate: Candidate): boolean {
  const time = publicationTime(candidate)
  const age = time === undefined ? undefined : elapsed(time.at, candidate.now)
  return age !== undefined && age > KEPT
}

const HELP = {
  blocks:
    'Re-run the check. If it fails again, check the status page of GitHub and the rate limit of the token (`GITHUB_TOKEN`; `evidence-token` of the action). If the run was deleted, ask the maintainers why, or set `run: when-available` for the package in the policy.',
  expired: 'Nothing has to be done: GitHub keeps the records of runs for 400 days.',
  told: 'Nothing has to be done: the policy asks for the run only when it is available.',
}

function violation({ change }: Candidate, { what, answer }: Gap, outcome: keyof typeof HELP): Violation {
  const verb = answer.kind === 'absent' ? 'GitHub does not have' : 'there was no answer about'
  return {
    message: `${verb} ${what} ${spec(change.after)}`,
    reason: 'The certificate does not say whether its run succeeded. Only the record of the run shows what went wrong in it.',
    help: HELP[outcome],
    facts: [missingFact(answer, 'run')],
    ...(outcome === 'blocks' ? { undetermined: true } : { atMost: 'notice' }),
  }
}
