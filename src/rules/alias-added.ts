/** An alias can put a stranger behind a name that everybody knows. */
import { spec } from '../domain/package.ts'
import type { TakenName } from '../domain/taken-name.ts'
import { type RunViolation, defineRunRule } from './rule.ts'

export default defineRunRule({
  restsOn: ['lockfile'],
  isFixed: false,
  summary: 'another package is installed under the name of one that was there',
  defaultLevel: 'warning',
  check: ({ taken = [] }) => taken.map(violationOf),
})

function violationOf({ name, before, after }: TakenName): RunViolation {
  return {
    message: `${spec(after)} is installed as ${name}, which was ${spec(before)} before`,
    reason: `Whatever asks for ${name} gets another package, of another publisher, under the name that reviewers know.`,
    help: `Look at ${after.name} as at a new dependency, and ask whoever made this change why ${name} is replaced.`,
    facts: [{ label: name, wanted: before.name, found: after.name }],
    location: after.location,
  }
}
