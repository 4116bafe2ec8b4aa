import { expect, test } from '@jest/globals'
import { notAsked } from '../../src/domain/answer.ts'
import type { Candidate } from '../../src/domain/candidate.ts'
import { added, baseline, locked, outage, pinLocked, pinned, plain } from '../helpers/candidate.ts'
import { action, byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ask, ruleTable } from '../helpers/rule-table.ts'

/** The same, with nothing pinned before. */
const newPin = (candidate: Candidate): Candidate => ({ ...candidate, change: added(candidate.change.after) })

ruleTable('package-first-seen', {
  allows: [
    ['an action that was pinned before', { given: pinned() }],
    ['an action by its tag, which pin-missing says', { given: newPin(pinned(notAsked, pinLocked({ commit: undefined, ref: 'v1' }))) }],
    ['an action that the policy names', { given: newPin(pinned()), policy: policy({ packages: [action()] }) }],
    ['other versions were locked before', {}],
    ['the policy names it', { given: { change: added() }, policy: policy(forLib(byPublisher())) }],
    [
      'from git, which exotic-source-added says',
      { given: { change: added(locked('1.1.0', { source: { kind: 'git', url: 'x', commit: undefined } })) } },
    ],
  ],
  flags: [
    ['an action', { given: newPin(pinned()) }, { facts: { repository: 'octo/lib' } }],
    ['an action that GitHub says nothing of', { given: newPin(pinned(outage)) }, { facts: { repository: 'octo/lib' } }],
    ['new and attested', { given: { change: added() } }, { facts: { 'source repository': 'https://github.com/octo/widget' } }],
    [
      'new and not attested',
      { given: plain({ change: added(locked('1.1.0', { via: ['axios'] })), baseline: [] }) },
      { facts: { 'source repository': 'not attested', 'brought in by': 'axios' } },
    ],
  ],
})

test.each([
  [
    'a version of the registry',
    { baseline: [baseline()] },
    'lib@1.1.0 has no locked version before it, and was compared with lib@1.0.0 of the registry',
  ],
  ['nothing', { baseline: [] }, 'lib@1.1.0 is seen for the first time'],
])('it says what the version was compared with: %s', (_what, given, message) => {
  expect(ask('package-first-seen', { given: { change: added(), ...given } }).map((one) => one.message)).toEqual([message])
})
