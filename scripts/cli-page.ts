/** docs/cli.md: what `countersign help` and `countersign help COMMAND` print, on one page. */
import { helpText } from '../src/commands/help.ts'
import { COMMANDS } from '../src/commands/option-table.ts'

const printed = (text: string): string => `\`\`\`text\n${text}\`\`\``

export function cliPage(): string {
  const commands = COMMANDS.filter((command) => command !== 'help')
  return `# The command line

\`npx countersign\`, or \`node dist/cli.js\` in a clone, under Node 20 or newer. This page is what \`countersign help\` prints (\`npm run schema\` writes it). The
formats of a report are on [their own page](report.md), messages and what to do about them in [troubleshooting](troubleshooting.md).

${printed(helpText())}

${commands.map((command) => `## ${command}\n\n${printed(helpText(command))}`).join('\n\n')}
`
}
