import { known, notAsked } from '../../src/domain/answer.ts'
import { outage, pinLocked, pinned } from '../helpers/candidate.ts'
import { action, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const other = { repositoryId: '999', ownerId: '22', fullName: 'octo/lib' }
const unknownBefore = { before: known({ isKnown: false, release: notAsked }) }

ruleTable('action-changed', {
  allows: [
    ['the ids of the policy', { given: pinned(), policy: policy({ packages: [action()] }) }],
    [
      'renamed, with the same ids',
      {
        given: pinned({ repository: { repositoryId: '11', ownerId: '22', fullName: 'octo/renamed' } }),
        policy: policy({ packages: [action()] }),
      },
    ],
    ['the ids of actions.lock', { given: pinned({}, pinLocked({ claimedIds: { repositoryId: '11', ownerId: '22' } })) }],
    ['no ids on record, and the commit before is known', { given: pinned({ repository: other }) }],
    [
      'a policy without ids',
      { given: pinned({ repository: other }), policy: policy({ packages: [action({ repositoryId: undefined, ownerId: undefined })] }) },
    ],
    ['the commit before is unknown, and the ids are right', { given: pinned(unknownBefore), policy: policy({ packages: [action()] }) }],
    ['no answer', { given: pinned(outage) }],
    ['no action', {}],
  ],
  flags: [
    [
      'another id than the policy says',
      { given: pinned({ repository: other }), policy: policy({ packages: [action()] }) },
      { facts: { 'repository id (the policy)': '999' } },
    ],
    [
      'another owner',
      { given: pinned({ repository: { ...other, repositoryId: '11', ownerId: '77' } }), policy: policy({ packages: [action()] }) },
      { facts: { 'owner id (the policy)': '77' } },
    ],
    [
      'another id than actions.lock says',
      { given: pinned({}, pinLocked({ claimedIds: { repositoryId: '424242', ownerId: '22' } })) },
      { facts: { 'repository id (actions.lock)': '11' } },
    ],
    [
      'the repository does not know the commit that was pinned before',
      { given: pinned(unknownBefore) },
      { facts: { 'the commit pinned before': 'unknown to it' } },
    ],
  ],
})
