/** docs/cli.md: what `countersign help` and `countersign help COMMAND` print, on one page. */
import { helpText } from '../src/commands/help.ts'
import { COMMANDS } from '../src/commands/option-table.ts'

const printed = (text: string): string => `\`\`\`text\n${text}\`\`\``

export function cliPage(): string {
  const commands = COMMANDS.filter((command) => command !== 'help')
  return `# The command line

For everyone who works in a terminal: the commands and their options, exactly as \`countersign help\` prints them. Run it with \`npx countersign\`, or with \`node dist/cli.js\` in a clone. It needs Node 20 or newer.
[The report](report.md) describes the formats, and [troubleshooting](troubleshooting.md) the messages. \`npm run schema\` writes this page.

${printed(helpText())}

${commands.map((command) => `## ${command}\n\n${printed(helpText(command))}`).join('\n\n')}
`
}
