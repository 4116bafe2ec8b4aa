/**
 * Finds a version of a package that had none for over a year. Often a maintainer came back. Sometimes an account was
 * taken over.
 */
import { spec } from '../domain/package.ts'
import { DAY, duration, elapsed, exactDuration } from '../text/time.ts'
import { publicationTime } from '../weighing/publication.ts'
import { defineRule } from './rule.ts'

const DORMANT = 365 * DAY

export default defineRule({
  restsOn: ['metadata'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'it is the first version of the package in more than a year',
  defaultLevel: 'warning',
  check: ({ candidate }) => {
    const { claimed, change } = candidate
    const published = publicationTime(candidate)
    if (claimed.kind !== 'known' || published === undefined) return []
    const gaps = [...claimed.value.times]
      .filter(([version]) => version !== change.after.version)
      .flatMap(([, at]) => elapsed(at, published.at) ?? [])
      .filter((gap) => gap >= 0)
    const gap = gaps.length === 0 ? 0 : gaps.reduce((least, one) => Math.min(least, one))
    if (gap <= DORMANT) return []
    return [
      {
        message: `${spec(change.after)} was published ${duration(gap)} after any other version of the package`,
        reason: 'Few people watch a package that is no longer maintained, and its owner’s account may have changed hands.',
        help: 'Check whether the project announces the release, and who made it.',
        facts: [{ label: 'since the previous publish (claimed)', wanted: `at most ${exactDuration(DORMANT)}`, found: duration(gap) }],
      },
    ]
  },
})
