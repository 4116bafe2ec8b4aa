/** Finds an alias that puts another package under a name that was locked before. */
import { spec } from '../domain/package.ts'
import type { TakenName } from '../domain/taken-name.ts'
import { type RunViolation, defineRunRule } from './rule.ts'

export default defineRunRule({
  restsOn: ['lockfile'],
  isFixed: false,
  summary: 'an alias installs another package under a name that was locked before',
  defaultLevel: 'warning',
  check: ({ taken = [] }) => taken.map(violationOf),
})

function violationOf({ name, before, after }: TakenName): RunViolation {
  return {
    message: `${spec(after)} is installed as ${name}, which was ${spec(before)} before`,
    reason: `Code that imports ${name} gets another package, from another publisher, under the name that reviewers know.`,
    help: `Review ${after.name} like a new dependency. Ask the author of this change why it replaces ${name}.`,
    facts: [{ label: name, wanted: before.name, found: after.name }],
    location: after.location,
  }
}
