import { expect, test } from '@jest/globals'
import { absent, known, notAsked } from '../../src/domain/answer.ts'
import type { Entry } from '../../src/domain/policy.ts'
import type { SourceRecord } from '../../src/domain/source-record.ts'
import { candidate, outage, plain } from '../helpers/candidate.ts'
import { byTag, deny, forLib, policy } from '../helpers/policy.ts'
import { ask, ruleTable } from '../helpers/rule-table.ts'
import { builtFiles, sourceEvidence, versionTag } from '../helpers/source.ts'
import { untimed } from '../helpers/untimed.ts'

const shows = (parts: Partial<SourceRecord>) => plain({ sourceEvidence: sourceEvidence(parts) })
const record = (answer: typeof outage | typeof absent | typeof notAsked) =>
  plain({ sourceEvidence: sourceEvidence({}, { record: answer }) })
const REQUIRED = policy({ settings: { source: 'required' } })
const DEMANDS = policy(forLib(byTag('octo/widget')))
const FILES = policy(forLib({ ...byTag('octo/widget'), reproduced: true } as Entry))
const tagged = (parts: Parameters<typeof versionTag>[0]) => shows({ tag: known(versionTag(parts)) })
const timeless = untimed(plain({ sourceEvidence: sourceEvidence({}) }), ['1.1.0'])
const RAISED = policy({ levels: { 'files-contradict-source': 'error' } })
const OTHER = tagged({ stated: known({ kind: 'other', version: '1.0.3' }), place: notAsked })

ruleTable('source-unavailable', {
  allows: [
    ['all was answered', { given: shows({}) }],
    ['nothing was asked', {}],
    [
      'nothing was asked of a version that has none before it, though the source is required',
      { given: record(notAsked), policy: REQUIRED },
    ],
    ['none is named, and nobody requires one', { given: record(absent) }],
    ['none is named, and a rule about it is an error', { given: record(absent), policy: RAISED }],
    ['the files, which nobody demands', { given: shows({ files: outage }) }],
    ['the manifest is made elsewhere', { given: shows({ manifest: absent }) }],
    ['the source is off', { given: record(outage), policy: policy({ settings: { source: 'off' } }) }],
    ['where the tag’s commit lies has no answer, and nobody requires it', { given: tagged({ place: absent }) }],
    ['nothing dates the tag, which tag-missing says', { given: tagged({ taggedAt: undefined }), policy: DEMANDS }],
    ['a registry dates no version, which tag-missing says', { given: untimed(timeless), policy: DEMANDS }],
    ['the tag is another version’s, so its place is not asked', { given: OTHER, policy: DEMANDS }],
    ['no time of publication, and no tag is demanded', { given: timeless, policy: REQUIRED }],
    ['the files of a version without a tag', { given: shows({ tag: absent }), policy: FILES }],
    ['the files differ, which tag-missing says', { given: shows({ files: known(builtFiles) }), policy: FILES }],
    ['it is refused anyway', { given: record(outage), policy: policy(forLib(deny())) }],
  ],
  flags: [
    ['the repository', { given: record(outage) }, { facts: { timeout: outage.detail } }],
    ['the tag', { given: shows({ tag: outage }) }, {}],
    ['what the tag’s commit says', { given: shows({ tag: known(versionTag({ stated: outage })) }) }, {}],
    ['where the tag’s commit lies', { given: shows({ tag: known(versionTag({ place: outage })) }) }, {}],
    ['the manifest', { given: shows({ manifest: outage }) }, {}],
    ['the tarball', { given: plain({ sourceEvidence: sourceEvidence({}, { archiveManifest: outage }) }) }, {}],
    ['the repository, which is required', { given: record(outage), policy: REQUIRED }, { undetermined: true }],
    ['none is named, and one is required', { given: record(absent), policy: REQUIRED }, { undetermined: true }],
    ['the source has no manifest, and it is required', { given: shows({ manifest: absent }), policy: REQUIRED }, { undetermined: true }],
    ['the repository, of which a tag is demanded', { given: record(outage), policy: DEMANDS }, { undetermined: true }],
    ['the files, which are demanded', { given: shows({ files: outage }), policy: FILES }, { undetermined: true }],
    ['the files, which are demanded and were not asked', { given: shows({ files: notAsked }), policy: FILES }, { undetermined: true }],
    ['the tag, which is demanded and was not asked', { given: shows({ tag: notAsked }), policy: DEMANDS }, { undetermined: true }],
    ...[absent, notAsked].flatMap((answer) =>
      [DEMANDS, REQUIRED].flatMap((given) => [
        [`a demanded place: ${answer.kind}`, { given: tagged({ place: answer }), policy: given }, { undetermined: true }] as const,
      ]),
    ),
    ['what a demanded tag says: absent', { given: tagged({ stated: absent }), policy: DEMANDS }, { undetermined: true }],
    [
      'the tarball is not there, and the source is required',
      { given: plain({ sourceEvidence: sourceEvidence({}, { archiveManifest: absent }) }), policy: REQUIRED },
      { undetermined: true },
    ],
    ['the time of publication, with which a demanded tag is compared', { given: timeless, policy: DEMANDS }, { undetermined: true }],
    [
      'the repository of an attested version, of which a tag is demanded',
      { given: candidate({ sourceEvidence: sourceEvidence({}, { record: notAsked }) }), policy: DEMANDS },
      { undetermined: true },
    ],
    ['the repository, and a rule about it is an error', { given: record(outage), policy: RAISED }, { undetermined: true }],
  ],
})

test.each([
  ['the place of a tag', tagged({ place: absent }), /^Re-run the check\. .*`source: when-available` in the policy entry at .+:12/],
  ['the time of publication', timeless, /replace `taggedIn` with `accounts` in the policy entry at .+:12/],
])('%s: the help names the entry that demands it', (_, given, way) => {
  expect(ask('source-unavailable', { given, policy: DEMANDS })[0]?.help).toMatch(way)
})
