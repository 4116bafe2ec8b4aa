// Counts what GitHub is asked about a grouped update of a hundred attested packages from sixty repositories, by continuity.
import { PACKAGES, REPOSITORIES } from '../../../__tests__/helpers/world/grouped.ts'
import { check } from '../run.mjs'
import { askedOf } from '../table.mjs'

export const about = `grouped update, ${PACKAGES} packages of ${REPOSITORIES} repositories`
export const stories = () => [{ story: 'grouped', size: PACKAGES }]

const LIMIT = 1.3

export async function measure({ table, open }) {
  const at = await open('grouped', PACKAGES)
  const measured = check(at, [], { rounds: 3 })
  table.row(`${PACKAGES} bumps, by continuity`, measured, '', at)
  const each = askedOf(measured.questions, at.github) / PACKAGES
  table.aim(`GitHub, ${PACKAGES} packages of ${REPOSITORIES} repositories: ${LIMIT} questions a bump`, [[each, LIMIT, each.toFixed(2)]])
}
