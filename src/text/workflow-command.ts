/**
 * Writes a workflow command of GitHub's runner as one line. No value can end it or start another command. Nothing else
 * in the program escapes workflow commands.
 */

export interface WorkflowCommand {
  readonly name: 'error' | 'warning' | 'notice'
  /** In this order. Properties that are `undefined` are not written. */
  readonly properties: Readonly<Record<string, string | number | undefined>>
  /** May have several lines. */
  readonly message: string
}

/** As the runner's own toolkit writes it (actions/toolkit, packages/core/src/command.ts), without the line end. */
export function workflowCommand({ name, properties, message }: WorkflowCommand): string {
  const written = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${property(String(value))}`]))
  return `::${name}${written.length === 0 ? '' : ` ${written.join(',')}`}::${data(message)}`
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
