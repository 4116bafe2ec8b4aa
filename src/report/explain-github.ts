/** Writes for `explain` what GitHub says: who published, in which run, and where the commit is. */
import type { MaybeAsked } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { BranchPosition } from '../domain/github.ts'
import { runInvocation } from '../domain/identity.ts'
import { repositoryOf, shortWorkflow } from './describe.ts'
import { plain } from './terminal.ts'

/** The line that a person needs first. */
export function publishedLine({ evidence, run }: Candidate): string[] {
  if (evidence.kind !== 'verified') return []
  const { identity } = evidence
  const known = run.kind === 'known' ? run.value : undefined
  const ran =
    known === undefined ? '' : ` (${plain(known.conclusion ?? known.status)}), started by ${plain(known.actor ?? 'an unknown account')}`
  const invocation = runInvocation(identity)
  const where = invocation === undefined ? '' : `, run ${invocation.runId}`
  return [`published by ${plain(repositoryOf(identity))} ${plain(shortWorkflow(identity))}${where}${ran}`]
}

export function githubLines({ evidence, run, commit, tag }: Candidate): string[] {
  if (evidence.kind !== 'verified') return []
  const invocation = runInvocation(evidence.identity)
  const attempt = invocation === undefined ? '' : ` ${invocation.runId}, attempt ${invocation.attempt}`
  return [
    `run${attempt}: ${run.kind === 'known' ? `${plain(run.value.conclusion ?? run.value.status)}, started by ${plain(run.value.actor ?? 'an unknown account')} (GitHub API)` : state(run)}`,
    `commit: ${commit.kind === 'known' ? `${commit.value.positions.map(positionText).join(', ')} (GitHub API)` : state(commit)}`,
    `tag: ${tag.kind === 'known' ? `${plain(tag.value.name)} at ${plain(tag.value.commit)} (GitHub API)` : state(tag)}`,
  ]
}

/** GitHub gives the position of the commit relative to the branch. Only one fact counts: whether the branch has it. */
function positionText({ branch, status }: BranchPosition): string {
  const name = plain(branch)
  switch (status) {
    case 'identical':
      return `is the tip of ${name}`
    case 'behind':
      return `is on ${name}`
    case 'ahead':
      return `is not on ${name}, but builds on it`
    case 'diverged':
      return `is not on ${name}`
    case 'unrelated':
      return `is not on ${name}, and has no commit in common with it`
  }
}

export function state(answer: MaybeAsked<unknown>): string {
  switch (answer.kind) {
    case 'known':
      return 'known'
    case 'absent':
      return 'there is none'
    case 'not-asked':
      return 'not asked for'
    case 'unavailable':
      return `could not be fetched (${plain(answer.detail)})`
  }
}
