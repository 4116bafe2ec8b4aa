/** Finds requests that the lockfile does not answer: an ordinary install adds versions that were not judged. */
import type { PlacedUnclosed } from '../domain/lockfile.ts'
import { type RunViolation, defineRunRule } from './rule.ts'

/** The number of requests that are shown one by one. More of them usually have one cause. */
const MAX_TOLD = 20

const REASONS = {
  anew: '`npm ci` of npm 7 installs any version that the registry then has for this range. Nobody has judged that version. Later majors of npm refuse such a lockfile.',
  refused:
    'A frozen install refuses such a lockfile, unless the package manager is configured to accept it. An ordinary install adds a version that was not judged.',
} as const

export default defineRunRule({
  restsOn: ['lockfile'],
  isFixed: false,
  summary: 'a manifest or a locked package asks for a version that the lockfile does not lock',
  defaultLevel: 'error',
  check: ({ unmet = [] }) => unmet.slice(0, MAX_TOLD).map((unclosed) => violationOf(unclosed, unmet.length)),
})

function violationOf({ outcome, name, range, askers, file, line, why }: PlacedUnclosed, all: number): RunViolation {
  return {
    message: why,
    reason: REASONS[outcome === 'anew' ? 'anew' : 'refused'],
    help: 'Let the package manager write the lockfile again from the package.json of this pull request. Commit both.',
    facts: [
      { label: 'asked for', found: `${name}@${range}` },
      { label: 'by', found: askers.join(', ') },
      ...(all > MAX_TOLD ? [{ label: 'in all', found: `${all}, of which ${MAX_TOLD} are shown` }] : []),
    ],
    location: { file, line },
    ...(outcome !== 'anew' && { atMost: outcome === 'tolerated' ? 'notice' : 'warning' }),
  }
}
