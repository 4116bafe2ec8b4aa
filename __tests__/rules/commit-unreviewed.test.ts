import { known, notAsked } from '../../src/domain/answer.ts'
import { outage, unattested } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const review = (mergedPullRequest: number | undefined, signatureVerified: boolean) => ({
  given: { review: known({ mergedPullRequest, signatureVerified }) },
})

ruleTable('commit-unreviewed', {
  allows: [
    ['merged and signed', review(7, true)],
    ['nothing certified', { given: { evidence: unattested, review: notAsked } }],
  ],
  flags: [
    ['pushed directly', review(undefined, true), { facts: { 'merged pull request': 'none' } }],
    ['not signed', review(7, false), { facts: { 'commit signature': 'not verified' } }],
    ['no answer', { given: { review: outage } }, { undetermined: true }],
    ['nobody asked', { given: { review: notAsked } }, { undetermined: true }],
  ],
})
