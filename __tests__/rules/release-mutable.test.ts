import { absent, known } from '../../src/domain/answer.ts'
import { outage, pinned, release } from '../helpers/candidate.ts'
import { action, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const before = (immutable: boolean | undefined) => ({ before: known({ isKnown: true, release: known(release({ immutable })) }) })
const demanding = policy({ packages: [action({ immutable: 'required' })] })

ruleTable('release-mutable', {
  allows: [
    ['neither is immutable', { given: pinned(before(false)) }],
    ['nobody says whether the one before was', { given: pinned(before(undefined)) }],
    ['both are', { given: pinned({ ...before(true), release: known(release({ immutable: true })) }) }],
    ['this one is, as the policy asks', { given: pinned({ release: known(release({ immutable: true })) }), policy: demanding }],
    ['no answer', { given: pinned({ ...before(true), release: outage }) }],
    ['no action', {}],
  ],
  flags: [
    ['the one before was', { given: pinned(before(true)) }, { facts: { 'immutable release v1.1.0': 'no' } }],
    ['the policy asks for it', { given: pinned(), policy: demanding }, {}],
    [
      'there is no release any more',
      { given: pinned({ ...before(true), release: absent }) },
      { facts: { 'immutable release v1.1.0': 'no release' } },
    ],
  ],
})
