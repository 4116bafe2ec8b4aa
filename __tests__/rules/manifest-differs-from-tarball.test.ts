import { known, notAsked } from '../../src/domain/answer.ts'
import { outage, plain } from '../helpers/candidate.ts'
import { deny, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'
import { sourceEvidence } from '../helpers/source.ts'

const HIDDEN = { label: 'preinstall', registry: 'none', archive: 'node pre.js' }
const differs = { given: plain({ sourceEvidence: sourceEvidence({}, { archiveManifest: known([HIDDEN]) }) }) }

ruleTable('manifest-differs-from-tarball', {
  allows: [
    ['they are one', { given: plain({ sourceEvidence: sourceEvidence() }) }],
    ['the tarball was not asked for', { given: plain({ sourceEvidence: sourceEvidence({}, { archiveManifest: notAsked }) }) }],
    ['the tarball could not be had or read', { given: plain({ sourceEvidence: sourceEvidence({}, { archiveManifest: outage }) }) }],
    ['it is refused anyway', { ...differs, policy: policy(forLib(deny())) }],
  ],
  flags: [
    ['a script that the registry does not show', differs, { facts: { preinstall: 'node pre.js' } }],
    [
      'also where the source could not be asked',
      { given: plain({ sourceEvidence: sourceEvidence({}, { record: outage, archiveManifest: known([HIDDEN]) }) }) },
      {},
    ],
  ],
})
