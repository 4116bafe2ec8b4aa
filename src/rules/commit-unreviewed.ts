/**
 * Checks that the source commit came through a merged pull request and is signed. Off unless the policy turns it on:
 * many honest projects push releases directly.
 */
import type { Fact, Violation } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import { certifiesGitHubRun } from '../weighing/continuity.ts'
import { shown } from '../text/shown.ts'
import { defineRule, unanswered } from './rule.ts'

export default defineRule({
  restsOn: ['review'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'no merged pull request contains the attested commit, or its signature does not verify',
  defaultLevel: 'off',
  check: ({ candidate: { review, evidence, change } }) => {
    if (evidence.kind !== 'verified' || !certifiesGitHubRun(evidence.identity)) return []
    const facts: readonly Fact[] = review.kind !== 'known' ? [] : factsOf(review.value.mergedPullRequest, review.value.signatureVerified)
    if (review.kind === 'known' && facts.length === 0) return []
    const { sourceRepositoryUri, sourceRepositoryDigest } = evidence.identity
    const violation: Violation = {
      message:
        review.kind === 'known'
          ? `the commit that ${spec(change.after)} was built from was not reviewed`
          : `it is not known whether the commit that ${spec(change.after)} was built from was reviewed`,
      reason:
        review.kind === 'known'
          ? 'If an attacker changed the source itself, everything in the certificate is right. Only the review is missing.'
          : 'The policy asks for review, and there was no answer whether one took place.',
      help: `Read ${shown(sourceRepositoryUri)}/commit/${shown(sourceRepositoryDigest)}, and ask the maintainers who reviewed it.`,
      facts: review.kind === 'unavailable' ? [{ label: review.code, found: review.detail }] : facts,
    }
    return [review.kind === 'known' ? violation : unanswered(violation)]
  },
})

function factsOf(pullRequest: number | undefined, signatureVerified: boolean): readonly Fact[] {
  return [
    ...(pullRequest === undefined ? [{ label: 'merged pull request', wanted: 'one', found: 'none' }] : []),
    ...(signatureVerified ? [] : [{ label: 'commit signature', wanted: 'verified', found: 'not verified' }]),
  ]
}
