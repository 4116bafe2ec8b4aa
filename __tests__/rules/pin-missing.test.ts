import { notAsked } from '../../src/domain/answer.ts'
import { added, pinLocked, pinned } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const byTag = pinLocked({ commit: undefined, ref: 'v1', claimedTags: [] }, 'v1')

ruleTable('pin-missing', {
  allows: [
    ['a commit', { given: pinned() }],
    ['no action', {}],
  ],
  flags: [
    ['a commit became a tag', { given: pinned(notAsked, byTag) }, { facts: { 'used at': 'v1' } }],
    ['a new action by a tag', { given: { ...pinned(notAsked, byTag), change: added(byTag) } }, { atMost: 'warning' }],
  ],
})
