/** Compares GitHub's record of the run with the certificate. */
import { workflowPath } from '../weighing/continuity.ts'
import type { Fact } from '../domain/finding.ts'
import type { RunAttempt } from '../domain/github.ts'
import { type PublishIdentity, GITHUB_URL, runInvocation, sameRepositoryName } from '../domain/identity.ts'
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { defineRule } from './rule.ts'

/**
 * For these events the certificate names GITHUB_SHA (the default branch, or a merge commit). The record of the run
 * names the head of the pull request, which may be in a fork. GitHub itself makes this difference, so it is not
 * compared.
 */
const OF_PULL_REQUESTS: readonly string[] = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment']

export default defineRule({
  restsOn: ['run'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: "GitHub's record of the run contradicts the certificate",
  defaultLevel: 'error',
  firstStep: 'refuse',
  check: ({ candidate: { run, evidence, change } }) => {
    if (run.kind !== 'known' || evidence.kind !== 'verified') return []
    const facts = contradictions(run.value, evidence.identity)
    if (facts.length === 0) return []
    return [
      {
        message: `GitHub's record of the run that published ${spec(change.after)} contradicts its certificate: ${facts.map((fact) => fact.label).join(', ')}`,
        reason: 'Both come from GitHub. If they disagree, the certificate does not name the run that asked for it.',
        help: `Do not install ${spec(change.after)}. Show ${shown(evidence.identity.runInvocationUri)} to the maintainers of ${shown(evidence.identity.sourceRepositoryUri)}.`,
        facts,
      },
    ]
  },
})

function contradictions(run: RunAttempt, identity: PublishIdentity): readonly Fact[] {
  const ofPullRequest = OF_PULL_REQUESTS.includes(run.event)
  const invocation = runInvocation(identity)
  return [
    ...repository(run, identity),
    ...(invocation === undefined
      ? []
      : [...compare('run id', invocation.runId, run.runId), ...compare('run attempt', invocation.attempt, run.attempt)]),
    ...compare('event', identity.buildTrigger, run.event),
    ...workflow(run, identity),
    ...(ofPullRequest ? [] : compare('commit', identity.sourceRepositoryDigest, run.headSha)),
    ...(ofPullRequest || run.headRepositoryId === undefined ? [] : compare('head repository id', run.repositoryId, run.headRepositoryId)),
  ]
}

/** A field that the certificate lacks is not contradicted. */
function compare(label: string, certified: string | undefined, found: string): readonly Fact[] {
  return certified === undefined || certified === found ? [] : [{ label, wanted: certified, found }]
}

/** By id, which a rename keeps. By name if the certificate has no id. */
function repository(run: RunAttempt, identity: PublishIdentity): readonly Fact[] {
  if (identity.sourceRepositoryIdentifier !== undefined)
    return compare('repository id', identity.sourceRepositoryIdentifier, run.repositoryId)
  const found = `${GITHUB_URL}/${run.repositoryFullName}`
  return sameRepositoryName(identity.sourceRepositoryUri, found)
    ? []
    : [{ label: 'repository', wanted: identity.sourceRepositoryUri, found }]
}

/**
 * If the certificate's workflow is on another ref than its source, the text built from the run must be the start of the
 * certified one.
 */
function workflow(run: RunAttempt, identity: PublishIdentity): readonly Fact[] {
  const path = workflowPath(identity)
  if (path !== undefined) return compare('workflow', path, run.path)
  const expected = `${identity.sourceRepositoryUri}/${run.path}@`
  const found = identity.buildConfigUri.slice(0, expected.length)
  return found === expected ? [] : [{ label: 'workflow', wanted: identity.buildConfigUri, found: run.path }]
}
