/** The texts of a new rule. They pass every test as they are: the rule flags a version 0.0.0, and nothing else. */

export const NAMES = (id: string) => ({
  camel: id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  file: `src/rules/${id}.ts`,
  page: `docs/rules/${id}.md`,
  table: `__tests__/rules/${id}.test.ts`,
})

const SUMMARY = 'the version is 0.0.0'
const REASON = 'A version 0.0.0 holds a name and nothing else.'
const HELP = 'Ask the maintainers which version is meant.'

export const ruleFile = (): string => `/** ${REASON} */
import { spec } from '../domain/package.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['lockfile'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: '${SUMMARY}',
  defaultLevel: 'warning',
  check: ({ candidate: { change } }) =>
    change.after.version !== '0.0.0'
      ? []
      : [
          {
            message: \`\${spec(change.after)} is a version 0.0.0\`,
            reason: '${REASON}',
            help: '${HELP}',
            facts: [{ label: 'version', found: change.after.version }],
          },
        ],
})
`

export const table = (id: string): string => `import { candidate, locked, updated } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('${id}', {
  allows: [['another version', {}]],
  flags: [['a version 0.0.0', { given: candidate({ change: updated(locked('0.0.0')) }) }, { facts: { version: '0.0.0' } }]],
})
`

export const example = (id: string): string => `  '${id}': { given: is.candidate({ change: is.updated(is.locked('0.0.0')) }) },\n`

export const page = (id: string, version: string): string => `---
level: warning
since: ${version}
---

# ${id}

Flags: ${SUMMARY}.

## What it flags

A version 0.0.0 that comes in.

## Why

${REASON}

## Example

Input:

A pull request moves \`lib\` from 1.0.0 to 0.0.0.

Output:

\`\`\`text
package-lock.json:20  warning  ${id}
lib@0.0.0 is a version 0.0.0
${REASON}
  version: found 0.0.0
help: ${HELP}
\`\`\`

## Help

${HELP}

## When to turn it off

Where you depend on packages that hold a name.
`

export const row = (id: string): string => `| [\`${id}\`](${id}.md) | warning | ${SUMMARY} |\n`

export const trouble = (id: string): string => `| [\`${id}\`](rules/${id}.md) | ${HELP} |\n`
