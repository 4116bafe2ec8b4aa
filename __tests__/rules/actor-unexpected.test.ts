import { known } from '../../src/domain/answer.ts'
import { outage, run, verified } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const named = policy(forLib(byPublisher({ maintainers: { github: ['OctoCat', 'release-bot[bot]'], npm: undefined } })))
const by = (parts: Parameters<typeof run>[0]) => ({ given: { run: known(run(parts)) }, policy: named })

ruleTable('actor-unexpected', {
  allows: [
    ['a maintainer, in another case', { policy: named }],
    ['a bot that is listed', by({ triggeringActor: 'release-bot[bot]' })],
    ['approved by a maintainer', by({ approvers: known(['octocat']) })],
    ['nobody is named', { given: { run: known(run({ actor: 'stranger' })) }, policy: policy(forLib(byPublisher())) }],
    ['no answer, which run-unavailable says', { given: { run: outage }, policy: named }],
  ],
  flags: [
    ['started by a stranger', by({ actor: 'stranger' }), { facts: { actor: 'stranger' } }],
    ['run again by a stranger', by({ triggeringActor: 'stranger' }), { facts: { 'triggering actor': 'stranger' } }],
    ['approved by a stranger', by({ approvers: known(['octocat', 'stranger']) }), { facts: { approver: 'stranger' } }],
    ['started by an account that is gone', by({ actor: undefined }), {}],
    ['a letter that only looks the same', by({ actor: 'oct\u043ecat' }), {}],
    [
      'also where another field is wrong',
      { given: { evidence: verified({ buildTrigger: 'issue_comment' }), run: known(run({ actor: 'stranger' })) }, policy: named },
      {},
    ],
  ],
})
