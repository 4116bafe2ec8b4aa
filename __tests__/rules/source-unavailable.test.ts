import { absent, known, notAsked } from '../../src/domain/answer.ts'
import type { Entry } from '../../src/domain/policy.ts'
import type { SourceRecord } from '../../src/domain/source-record.ts'
import { outage, plain } from '../helpers/candidate.ts'
import { byTag, deny, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'
import { sourceEvidence, versionTag } from '../helpers/source.ts'

const shows = (parts: Partial<SourceRecord>) => plain({ sourceEvidence: sourceEvidence(parts) })
const record = (answer: typeof outage | typeof absent | typeof notAsked) =>
  plain({ sourceEvidence: sourceEvidence({}, { record: answer }) })
const REQUIRED = policy({ settings: { source: 'required' } })
const DEMANDS = policy(forLib(byTag('octo/widget')))
const FILES = policy(forLib({ ...byTag('octo/widget'), reproduced: true } as Entry))
const RAISED = policy({ levels: { 'files-contradict-source': 'error' } })

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
    ['the repository, and a rule about it is an error', { given: record(outage), policy: RAISED }, { undetermined: true }],
  ],
})
