// Who locks one package, or one version of it: the question of the day of an attack, answered first.
import { groupBy } from '../text/group.ts'
import { counted } from '../text/words.ts'
import { repositoriesOf } from './fleet-view.ts'
import type { MergedReport } from './merge.ts'

export interface Asked {
  /** In how many of how many repositories it is. Raw. */
  readonly sentence: string
  /** A row for each place. No row if no report has it. */
  readonly rows: readonly AskedRow[]
}

interface AskedRow {
  readonly repository: string
  readonly place: string
  readonly spec: string
  readonly verdict: MergedReport['changes'][number]['verdict']
  readonly publisher: string
}

export const ASKED_COLUMNS = ['Repository', 'Place', 'Package', 'Verdict', 'Published by'] as const

export const NOWHERE =
  'No report has it. An audit reports everything that a repository locks; a check reports only what changes. Look at the spelling too.'

/** `undefined` if nothing was asked for. */
export function askedOf({ package: asked, changes, reports }: MergedReport): Asked | undefined {
  if (asked === undefined) return undefined
  const having = new Set(changes.flatMap(({ lockedIn }) => repositoriesOf(lockedIn))).size
  const all = new Set(reports.map(({ repository }) => repository)).size
  const rows = changes.flatMap(({ spec, verdict, publisher, account, lockedIn }) =>
    lockedIn.map(({ repository, lockfile, line, alias }) => ({
      repository,
      place: `${lockfile}:${line}${alias === undefined ? '' : `, as ${alias}`}`,
      spec,
      verdict,
      publisher: publisher ?? (account === null ? 'nobody named' : `${account} (claimed)`),
    })),
  )
  // A check and an audit of one repository say alike that it is there.
  const distinct = [...groupBy(rows, (row) => JSON.stringify(row)).values()].map(([row]) => row)
  const byRepository = distinct.toSorted((a, b) => (a.repository < b.repository ? -1 : a.repository > b.repository ? 1 : 0))
  return { sentence: `${asked} is in ${having} of ${counted(all, 'repository', 'repositories')}`, rows: byRepository }
}
