import { absent, known } from '../../src/domain/answer.ts'
import type { Entry } from '../../src/domain/policy.ts'
import type { SourceRecord } from '../../src/domain/source-record.ts'
import { locked, outage, plain, updated } from '../helpers/candidate.ts'
import { byAccounts, byTag, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'
import { builtFiles, reproducedFiles, sourceEvidence, versionTag } from '../helpers/source.ts'

const DEMANDS = policy(forLib(byTag('octo/widget')))
const demandsFiles: Entry = { ...byTag('octo/widget'), reproduced: true } as Entry
const FILES = policy(forLib(demandsFiles))
const shows = (parts: Partial<SourceRecord>) => plain({ sourceEvidence: sourceEvidence(parts) })
const tagged = (parts: Parameters<typeof versionTag>[0]) => shows({ tag: known(versionTag(parts)) })

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
