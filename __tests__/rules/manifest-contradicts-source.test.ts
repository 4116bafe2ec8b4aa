import { known, notAsked } from '../../src/domain/answer.ts'
import type { Excess } from '../../src/domain/source-record.ts'
import { outage, plain } from '../helpers/candidate.ts'
import { deny, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'
import { agreeing, sourceEvidence } from '../helpers/source.ts'

const SCRIPT: Excess = { kind: 'script', label: 'postinstall', found: 'node setup.js' }
const excess = (...found: readonly Excess[]) => ({
  given: plain({ sourceEvidence: sourceEvidence({ manifest: known(agreeing({ excess: found })) }) }),
})

ruleTable('manifest-contradicts-source', {
  allows: [
    ['it agrees', { given: plain({ sourceEvidence: sourceEvidence() }) }],
    ['nothing was asked', {}],
    ['the source could not be asked', { given: plain({ sourceEvidence: sourceEvidence({}, { record: outage }) }) }],
    ['its manifest could not be asked', { given: plain({ sourceEvidence: sourceEvidence({ manifest: outage }) }) }],
    [
      'the source has no manifest of the name, as with one that is made elsewhere',
      { given: plain({ sourceEvidence: sourceEvidence({ manifest: { kind: 'absent' } }) }) },
    ],
    ['its manifest was not asked', { given: plain({ sourceEvidence: sourceEvidence({ manifest: notAsked }) }) }],
    ['it is refused anyway', { ...excess(SCRIPT), policy: policy(forLib(deny())) }],
  ],
  flags: [
    ['a script', excess(SCRIPT), { facts: { 'postinstall (published)': 'node setup.js' } }],
    [
      'a dependency',
      excess({ kind: 'dependency', label: 'plain-crypto-js', found: '^4.2.1' }),
      { facts: { 'plain-crypto-js (published)': '^4.2.1' } },
    ],
    ['an address', excess({ kind: 'address', label: 'ms', found: 'github:m/ms' }), { facts: { 'ms (published)': 'github:m/ms' } }],
    ['an entry point', excess({ kind: 'entry-point', label: 'main', found: 'lib/x.js' }), { facts: { 'main (published)': 'lib/x.js' } }],
    ['several', excess(SCRIPT, { ...SCRIPT, label: 'preinstall' }), { facts: { 'preinstall (published)': 'node setup.js' } }],
    ['one with a name of control characters', excess({ ...SCRIPT, label: 'post\u001binstall' }), {}],
  ],
})
