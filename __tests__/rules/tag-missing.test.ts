import { expect, test } from '@jest/globals'
import { absent, known, notAsked } from '../../src/domain/answer.ts'
import type { Entry } from '../../src/domain/policy.ts'
import type { SourceRecord } from '../../src/domain/source-record.ts'
import type { Candidate } from '../../src/domain/candidate.ts'
import { byAlice, locked, outage, packageClaims, plain, updated } from '../helpers/candidate.ts'
import { WITHOUT_TIMES, untimed } from '../helpers/untimed.ts'
import { byAccounts, byTag, forLib, policy } from '../helpers/policy.ts'
import { ask, ruleTable } from '../helpers/rule-table.ts'
import { builtFiles, reproducedFiles, sourceEvidence, versionTag } from '../helpers/source.ts'

const DEMANDS = policy(forLib(byTag('octo/widget')))
const demandsFiles: Entry = { ...byTag('octo/widget'), reproduced: true } as Entry
const FILES = policy(forLib(demandsFiles))
const shows = (parts: Partial<SourceRecord>) => plain({ sourceEvidence: sourceEvidence(parts) })
const tagged = (parts: Parameters<typeof versionTag>[0]) => shows({ tag: known(versionTag(parts)) })
const undated = tagged({ taggedAt: undefined, committedAt: undefined })
const timeless: Candidate = untimed(plain({ sourceEvidence: sourceEvidence({}) }))
const ACCEPTS = policy({ ...forLib(byTag('octo/widget')), settings: WITHOUT_TIMES })

ruleTable('tag-missing', {
  allows: [
    ['no tag is demanded', { given: shows({ tag: absent }), policy: policy(forLib(byAccounts('alice'))) }],
    ['it is tagged', { given: shows({}), policy: DEMANDS }],
    [
      'a placeholder stands for the version',
      { given: tagged({ stated: known({ kind: 'placeholder', version: '0.0.0' }) }), policy: DEMANDS },
    ],
    ['it is reproduced', { given: shows({ files: known(reproducedFiles) }), policy: FILES }],
    [
      'the source could not be asked, which source-unavailable says',
      { given: plain({ sourceEvidence: sourceEvidence({}, { record: outage }) }), policy: DEMANDS },
    ],
    ['the tag could not be asked', { given: shows({ tag: outage }), policy: DEMANDS }],
    ['where its commit lies could not be asked', { given: tagged({ place: outage }), policy: DEMANDS }],
    ['where its commit lies has no answer', { given: tagged({ place: notAsked }), policy: DEMANDS }],
    [
      'this version alone has no time of publication, which may be there the next time',
      { given: untimed(plain({ sourceEvidence: sourceEvidence({}) }), ['1.1.0']), policy: DEMANDS },
    ],
    ['the files could not be asked', { given: shows({ files: outage }), policy: FILES }],
  ],
  flags: [
    ['it has none', { given: shows({ tag: absent }), policy: DEMANDS }, {}],
    ['the repository is not there', { given: plain({ sourceEvidence: sourceEvidence({}, { record: absent }) }), policy: DEMANDS }, {}],
    ['its commit says another version', { given: tagged({ stated: known({ kind: 'other', version: '1.0.3' }) }), policy: DEMANDS }, {}],
    ['its commit does not have the package', { given: tagged({ stated: known({ kind: 'no-manifest' }) }), policy: DEMANDS }, {}],
    ['nobody merged its commit', { given: tagged({ place: known({ kind: 'none' }) }), policy: DEMANDS }, {}],
    ['it was made long before', { given: tagged({ taggedAt: '2026-11-01T00:00:00Z' }), policy: DEMANDS }, {}],
    ['it was made long after', { given: tagged({ taggedAt: '2026-11-12T00:00:00Z' }), policy: DEMANDS }, {}],
    [
      'nothing dates its tag',
      { given: undated, policy: DEMANDS },
      { facts: { 'source repository': 'the tag v1.1.0 in octo/widget has no date' } },
    ],
    ['nothing dates its tag, and its files are demanded', { given: undated, policy: FILES }, {}],
    ['its registry dates no version, and the policy accepts that', { given: timeless, policy: ACCEPTS }, {}],
    ['its registry dates no version', { given: timeless, policy: DEMANDS }, {}],
    ['its files are not those of the tag', { given: shows({ files: known(builtFiles) }), policy: FILES }, {}],
    [
      'it does not come from a registry',
      {
        given: {
          change: updated(locked('1.1.0', { source: { kind: 'tarball', url: 'https://x.test/lib.tgz' } })),
          evidence: { kind: 'not-applicable' },
        },
        policy: DEMANDS,
      },
      {},
    ],
  ],
})

test.each([
  ['a tag without a date', undated, /exempt it from `tag-missing`.*replace `taggedIn` with `accounts` in the policy entry at .+:12/],
  ['a registry without times', timeless, /Replace `taggedIn` with `registry` or `accounts` in the policy entry at .+:12, or exempt/],
])('%s: the help names a way out that asking again is not', (_, given, way) => {
  const [violation] = ask('tag-missing', { given, policy: ACCEPTS })
  expect(violation?.message).toContain('has a tag whose date cannot be compared')
  expect(violation?.help).toMatch(way)
})

test.each([
  ['moved', 'git+https://github.com/octo/widgets.git', 'octo/widgets'],
  ['the same repository, spelt otherwise', 'github:Octo/Widget', undefined],
  ['not on GitHub', 'https://gitlab.com/octo/widgets', undefined],
])('what the version says of its own source is told and never believed: %s', (_what, repository, told) => {
  const claimed = known(packageClaims({ '1.0.0': byAlice, '1.1.0': { ...byAlice, manifest: { repository } } }))
  const [violation] = ask('tag-missing', { given: plain({ claimed, sourceEvidence: sourceEvidence({ tag: absent }) }), policy: DEMANDS })
  expect(violation?.facts?.[1]?.found).toBe(told)
  if (told === undefined) expect(violation?.help).not.toContain('says of itself')
  else expect(violation?.help).toMatch(/says of itself that its source is in octo\/widgets\. If the project confirms/)
})
