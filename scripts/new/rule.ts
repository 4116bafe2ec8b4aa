/** The texts of a new rule. They pass every test: the rule flags only an optional dependency. */

export const NAMES = (id: string) => ({
  camel: id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  file: `src/rules/${id}.ts`,
  page: `docs/rules/${id}.md`,
  table: `__tests__/rules/${id}.test.ts`,
})

const SUMMARY = 'the package is an optional dependency'
const REASON = 'An optional dependency runs its scripts, and is missed by nobody.'
const HELP = 'Look at what asks for it.'

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
    change.after.optional !== true
      ? []
      : [
          {
            message: \`\${spec(change.after)} is an optional dependency\`,
            reason: '${REASON}',
            help: '${HELP}',
            facts: [{ label: 'optional', found: 'yes' }],
          },
        ],
})
`

export const table = (id: string): string => `import { candidate, locked, updated } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('${id}', {
  allows: [['an ordinary dependency', {}]],
  flags: [['an optional one', { given: candidate({ change: updated(locked('1.1.0', { optional: true })) }) }, { facts: { optional: 'yes' } }]],
})
`

export const example = (id: string): string =>
  `  '${id}': { given: is.candidate({ change: is.updated(is.locked('1.1.0', { optional: true })) }) },\n`

export const page = (id: string, version: string): string => `---
level: warning
since: ${version}
---

# ${id}

Flags: ${SUMMARY}.

## What it flags

A version of an optional dependency that comes in.

## Why

${REASON}

## Example

Input:

A pull request moves the optional dependency \`lib\` from 1.0.0 to 1.1.0.

Output:

\`\`\`text
✓ lib 1.0.0 → 1.1.0 is authorized, with 1 warning

! warning[${id}] lib@1.1.0 is an optional dependency
    help: ${HELP}

Authorized (1)
  ✓ lib 1.0.0 → 1.1.0  octo/widget release.yml @ main  13 days  certificate + run; continuity
\`\`\`

## Help

${HELP}

## When to turn it off

Where optional dependencies are looked at elsewhere.

<!-- off -->

The lines of \`.github/countersign.yml\` that turn it off. An exemption lifts it for one version.

\`\`\`yaml
rules:
  ${id}: off
\`\`\`
`

export const row = (id: string): string => `| [\`${id}\`](${id}.md) | warning | ${SUMMARY} |\n`

export const trouble = (id: string): string => `| [\`${id}\`](rules/${id}.md) | ${HELP} |\n`
