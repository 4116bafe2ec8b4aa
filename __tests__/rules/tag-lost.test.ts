import { absent, known, notAsked } from '../../src/domain/answer.ts'
import { elapsed, later } from '../../src/text/time.ts'
import type { Candidate } from '../../src/domain/candidate.ts'
import type { SourceRecord, TagHistory } from '../../src/domain/source-record.ts'
import { HEAD_AT, candidate, outage, plain } from '../helpers/candidate.ts'
import { byAccounts, byTag, deny, forLib, policy } from '../helpers/policy.ts'
import { ask, ruleTable } from '../helpers/rule-table.ts'
import { sourceEvidence } from '../helpers/source.ts'
import { expect, test } from '@jest/globals'

const DAY = 24 * 3600_000
const TEN: TagHistory = { pattern: 'v{version}', tagged: 10, of: 10 }
const lost = (history: TagHistory = TEN, days = 10, parts: Partial<SourceRecord> = {}): Partial<Candidate> => ({
  ...plain({ sourceEvidence: sourceEvidence({ tag: absent, history: known(history), ...parts }) }),
  now: later(HEAD_AT, days * DAY),
})

ruleTable('tag-lost', {
  allows: [
    ['it has a tag', { given: plain({ sourceEvidence: sourceEvidence({ history: known(TEN) }) }) }],
    ['one of the ten before has none', { given: lost({ ...TEN, tagged: 9 }) }],
    ['there are four before', { given: lost({ ...TEN, tagged: 4, of: 4 }) }],
    ['there are none before', { given: lost({ pattern: undefined, tagged: 0, of: 0 }) }],
    ['the tags could not be asked', { given: lost(TEN, 10, { tag: outage }) }],
    ['the history could not be asked', { given: lost(TEN, 10, { history: outage }) }],
    ['nothing was asked', { given: lost(TEN, 10, { tag: notAsked, history: notAsked }) }],
    ['it was published less than three days ago: the tag may come', { given: lost(TEN, 2.9) }],
    ['the policy demands the tag, which tag-missing says', { given: lost(), policy: policy(forLib(byTag('octo/widget'))) }],
    ['it is refused anyway', { given: lost(), policy: policy(forLib(deny())) }],
  ],
  flags: [
    ['the ten before have one', { given: lost() }, { facts: { 'tags of the versions before': '10 of 10' } }],
    ['the five before have one, and there are no more', { given: lost({ ...TEN, tagged: 5, of: 5 }) }, {}],
    ['on the third day', { given: lost(TEN, 3) }, {}],
    ['an hour before it is fourteen days old', { given: lost(TEN, 14 - 1 / 24) }, {}],
    ['fourteen days old', { given: lost(TEN, 14) }, { atMost: 'warning' }],
    ['years old', { given: lost(TEN, 1000) }, { atMost: 'warning' }],
    ['accounts are named', { given: lost(), policy: policy(forLib(byAccounts('alice'))) }, {}],
    ['the policy waits longer', { given: lost(TEN, 20), policy: policy({ settings: { cooldownUntagged: 30 * DAY } }) }, {}],
    [
      'the policy waits shorter',
      { given: lost(TEN, 4), policy: policy({ settings: { cooldownUntagged: 4 * DAY } }) },
      { atMost: 'warning' },
    ],
    [
      'attested, which says more than a tag',
      { given: { ...candidate({ sourceEvidence: sourceEvidence({ tag: absent, history: known(TEN) }) }), now: later(HEAD_AT, 10 * DAY) } },
      { atMost: 'warning' },
    ],
  ],
})

test('it waits instead of accusing: it says until when, and for what', () => {
  const [violation] = ask('tag-lost', { given: lost() })
  expect(violation).toMatchObject({ readyAt: later(HEAD_AT, 14 * DAY), waitsFor: 'a tag' })
  expect(elapsed(HEAD_AT, violation?.readyAt ?? '')).toBe(14 * DAY)
  expect(ask('tag-lost', { given: lost(TEN, 15) })[0]).not.toHaveProperty('readyAt')
})
