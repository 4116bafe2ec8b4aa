import { FILE } from '../helpers/policy.ts'
import { runRuleTable } from '../helpers/rule-table.ts'

const INPUT = {
  message: '.npmrc is changed: the default registry is another',
  reason: 'What an install fetches is decided there as well.',
  help: 'Ask the author why the registry is another one.',
  facts: [{ label: 'registry', wanted: 'public', found: 'https://mirror.example' }],
  location: { file: '.npmrc', line: 1 },
}

/** beside/ makes the findings, and has its own tests. The rule passes them on. */
runRuleTable('install-input-changed', {
  allows: [
    ['nothing beside the lockfiles', {}],
    ['a change of the policy, which is another rule’s', { policyChange: { file: FILE, loosens: true, broken: false, lines: [] } }],
  ],
  flags: [['what was found beside the lockfiles', { inputs: [INPUT] }, INPUT]],
})
