import { outage, plain } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

/** Found in lockfiles and manifests (__tests__/lockfile/npm-closure.test.ts), not in a candidate: whatever comes in, the rule has nothing to say of it. */
ruleTable('dependency-unmet', {
  allows: [
    ['an attested version', {}],
    ['an unattested version', { given: plain() }],
    ['an outage', { given: { evidence: outage } }],
  ],
  flags: [],
})
