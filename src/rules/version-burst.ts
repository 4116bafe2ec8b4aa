/**
 * Finds several versions of one package within an hour. Worms publish in bursts, on every release line at once. So do
 * authors of hotfixes.
 */
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { clock } from '../text/time.ts'
import { counted } from '../text/words.ts'
import { publishedNear } from '../weighing/burst.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['metadata'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'another version of the package was published within an hour',
  defaultLevel: 'warning',
  check: ({ candidate }) => {
    const { change } = candidate
    const near = publishedNear(candidate)
    if (near.length === 0) return []
    return [
      {
        message: `${spec(change.after)} and ${counted(near.length, 'other version')} were published within an hour`,
        reason: 'Nearly every recorded attack published several versions at once. An honest project that does so usually says why.',
        help: 'Look at the other versions, and read what the project says about them.',
        facts: near.slice(0, 10).map(([version, at]) => ({ label: `${shown(version)} (claimed)`, found: clock(at) })),
      },
    ]
  },
})
