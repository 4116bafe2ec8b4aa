import { known, notAsked } from '../../src/domain/answer.ts'
import { outage, pinLocked, pinned } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('pin-impostor', {
  allows: [
    ['on the default branch', { given: pinned() }],
    ['on a release branch', { given: pinned({ belongs: known({ kind: 'branch', branch: 'releases/v1' }) }) }],
    ['a release beside every branch, as those before it', { given: pinned({ belongs: known({ kind: 'detached-release' }) }) }],
    ['on no branch, under an immutable release', { given: pinned({ belongs: known({ kind: 'immutable-release' }) }) }],
    ['nobody knows', { given: pinned({ belongs: outage }) }],
    ['no answer at all', { given: pinned(outage) }],
    ['no commit is pinned', { given: pinned(notAsked, pinLocked({ commit: undefined, ref: 'v1' })) }],
    ['no action', {}],
  ],
  flags: [
    [
      'on no branch, whatever its tag says',
      { given: pinned({ belongs: known({ kind: 'no' }) }) },
      { facts: { 'tag that names it': 'v1.1.0' } },
    ],
    [
      'on no branch, under no tag',
      { given: pinned({ belongs: known({ kind: 'no' }), tag: undefined }) },
      { facts: { 'tag that names it': 'none' } },
    ],
  ],
})
