// Says that the gate itself could not work: where on the page of changed files, and in the job summary.
import type { GateError } from '../errors.ts'
import { MESSAGE_LIMIT, SHOWN_PER_LEVEL } from './annotations.ts'
import { code, prose } from './markdown.ts'
import { withoutCommands } from './terminal.ts'
import { visibleLines } from './visible.ts'

export interface ErrorAnnotation {
  readonly title: string
  readonly message: string
  /** With `line`, if there is a place to look. 1-based. */
  readonly file: string | undefined
  readonly line: number | undefined
}

/** One, or one for each problem of the policy. `policyFile`: the path for the problems. */
export function errorAnnotations(error: GateError, policyFile: string): readonly ErrorAnnotation[] {
  const [first, ...others] = error.problems
  if (first === undefined)
    return [{ title: error.code, ...placeIn(error.message), message: visibleText([error.message, `help: ${error.help}`]) }]
  return [first, ...others].slice(0, SHOWN_PER_LEVEL).map(({ line, message }, index) => {
    const rest = error.problems.length - SHOWN_PER_LEVEL
    const more = index === SHOWN_PER_LEVEL - 1 && rest > 0 ? [`and ${rest} more; the job's log has all of them`] : []
    return { title: error.code, file: policyFile, line: Math.max(1, line), message: visibleText([message, ...more, `help: ${error.help}`]) }
  })
}

/** `package-lock.json:12: …` */
function placeIn(message: string): Pick<ErrorAnnotation, 'file' | 'line'> {
  const [, file, line] = /^([^\n:]+):([1-9]\d{0,8}): /.exec(message) ?? []
  return file === undefined ? { file: undefined, line: undefined } : { file, line: Number(line) }
}

const visibleText = (texts: readonly string[]): string =>
  texts
    .flatMap((text) => visibleLines(text, MESSAGE_LIMIT))
    .join('\n')
    .slice(0, MESSAGE_LIMIT)

/** GitHub-flavoured Markdown for the job summary, ending in a newline. `isWarned`: `mode: warn` accepts it. */
export function errorSummary(error: GateError, isWarned = false): string {
  const problems = error.problems.map(({ line, column, message }) => `- ${code(`${line}:${column}`)} ${prose(message)}`)
  const lines = [
    isWarned ? '## ⚠️ Warn mode, nothing is blocked: nothing could be judged' : '## ❌ The gate could not work',
    '',
    `**${code(error.code)}** ${prose(error.message)}`,
    '',
    ...problems,
    ...(problems.length > 0 ? [''] : []),
    `**Next step:** ${prose(error.help)}`,
    '',
    isWarned ? 'No verdict was reached. In mode `enforce` the check fails.' : 'No verdict was reached, so the check fails.',
    '',
  ]
  return withoutCommands(lines)
}
