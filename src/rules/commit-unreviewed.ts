/**
 * The source commit came through a merged pull request and is signed. Off unless the policy turns it on: many honest
 * projects push releases directly.
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
  summary: 'the attested commit did not come through a merged pull request, or its signature does not verify',
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
          : `whether the commit that ${spec(change.after)} was built from was reviewed is not known`,
      reason:
        review.kind === 'known'
          ? 'Where the source itself was changed by an attacker everything in the certificate is right; review is what they lack.'
          : 'The policy asks for review, and nobody said whether there was one.',
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
