/** A lockfile that does not lock what is asked for is not what an ordinary install installs. */
import type { PlacedUnclosed } from '../domain/lockfile.ts'
import { type RunViolation, defineRunRule } from './rule.ts'

/** Told one by one. More of them come of one cause. */
const MAX_TOLD = 20

const REASONS = {
  anew: '`npm ci` of npm 7 installs whatever the registry has for it by then; later versions refuse such a lockfile. Nobody has judged what comes.',
  refused:
    'The package manager refuses such a lockfile in its frozen install, or was told to let it pass; what an ordinary install puts there was not judged.',
} as const

export default defineRunRule({
  restsOn: ['lockfile'],
  isFixed: false,
  summary: 'something asks for a version that the lockfile does not lock',
  defaultLevel: 'error',
  check: ({ unmet = [] }) => unmet.slice(0, MAX_TOLD).map((unclosed) => violationOf(unclosed, unmet.length)),
})

function violationOf({ outcome, name, range, askers, file, line, why }: PlacedUnclosed, all: number): RunViolation {
  return {
    message: why,
    reason: REASONS[outcome === 'anew' ? 'anew' : 'refused'],
    help: 'Let the package manager write the lockfile anew from the package.json that this pull request has, and commit both.',
    facts: [
      { label: 'asked for', found: `${name}@${range}` },
      { label: 'by', found: askers.join(', ') },
      ...(all > MAX_TOLD ? [{ label: 'in all', found: `${all}, of which ${MAX_TOLD} are told` }] : []),
    ],
    location: { file, line },
    ...(outcome !== 'anew' && { atMost: outcome === 'tolerated' ? 'notice' : 'warning' }),
  }
}
