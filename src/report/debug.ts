// Writes what led to an error, cause by cause with stacks, for a bug report and only on request. Never part of a
// report.
import { visible } from './visible.ts'

const MAX_CAUSES = 10
const MAX_LINE = 1000
/** Names of variables whose values do not belong in a bug report. */
const SECRET = /TOKEN|SECRET|PASSW|AUTH|CREDENTIAL|_KEY$/i
/** A shorter value may be an ordinary word. */
const SECRET_LENGTH = 8

/** Every line starts with `debug:`. `env`: variables whose values are removed. Ends in a newline. */
export function debugText(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  const secrets = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && SECRET.test(name) && value.length >= SECRET_LENGTH ? [value] : [],
  )
  const lines: string[] = []
  let cause: unknown = error
  for (let count = 0; cause !== undefined && count < MAX_CAUSES; count++) {
    const text = secrets.reduce((told, secret) => told.replaceAll(secret, '***'), describe(cause))
    lines.push(...text.split('\n').map((line, index) => `debug: ${count > 0 && index === 0 ? 'caused by ' : ''}${visible(line, MAX_LINE)}`))
    cause = cause instanceof Error ? cause.cause : undefined
  }
  return `${lines.join('\n')}\n`
}

function describe(cause: unknown): string {
  if (cause instanceof Error) return cause.stack ?? `${cause.name}: ${cause.message}`
  return typeof cause === 'string' ? cause : `a value of type ${typeof cause}`
}
