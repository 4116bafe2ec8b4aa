import { locked } from '../helpers/candidate.ts'
import { lacking } from '../helpers/examples.ts'
import { runRuleTable } from '../helpers/rule-table.ts'

const after = locked('1.1.0', { alias: 'lib' }, 'evil')

/** The line finds which names are taken (__tests__/line/aliases.test.ts). The rule reports it. */
runRuleTable('alias-added', {
  allows: [
    ['lockfiles in which no name is taken', {}],
    ['what is not locked, which is another rule’s', { unmet: [lacking] }],
  ],
  flags: [
    [
      'another package under the name',
      { taken: [{ name: 'lib', before: locked('1.0.0'), after }] },
      { facts: [{ label: 'lib', wanted: 'lib', found: 'evil' }], location: after.location },
    ],
  ],
})
