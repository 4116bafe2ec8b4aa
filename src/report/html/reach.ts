// Who can put code into this: publishers and accounts, by how much is theirs.
import type { Report } from '../../domain/report.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { claimedAccount, repositoryOf, shortWorkflow } from '../describe.ts'
import { type Bar, bars } from './chart.ts'
import { type Html, NOTHING, markup } from './html.ts'
import type { PageSection } from './page.ts'
import { folded, table } from './table.ts'

export interface Reaching {
  readonly name: string
  readonly tone: 'good' | 'weak'
  /** The number of repositories that lock something of it. Absent for a single repository. */
  readonly repositories?: number
  readonly packages: readonly string[]
}

/** The widest first. */
export function reachOf(report: Report): readonly Reaching[] {
  const groups = new Map<string, { readonly tone: 'good' | 'weak'; readonly packages: Set<string> }>()
  for (const verdict of report.verdicts) {
    const publisher = publisherOf(verdict)
    if (publisher === undefined) continue
    const { name } = verdict.candidate.change.after
    const known = groups.get(publisher.name) ?? { tone: publisher.tone, packages: new Set<string>() }
    groups.set(publisher.name, { ...known, packages: known.packages.add(name) })
  }
  return [...groups]
    .map(([name, { tone, packages }]) => ({ name, tone, packages: [...packages].toSorted() }))
    .toSorted((a, b) => b.packages.length - a.packages.length || (a.name < b.name ? -1 : 1))
}

/** Certified, or claimed by the registry and labelled so. */
export function publisherOf({ candidate }: Verdict): Pick<Reaching, 'name' | 'tone'> | undefined {
  if (candidate.evidence.kind === 'verified') {
    const { identity } = candidate.evidence
    return { name: `${repositoryOf(identity)} ${shortWorkflow(identity)}`, tone: 'good' }
  }
  const account = claimedAccount(candidate)
  return account === undefined ? undefined : { name: `${account} (claimed)`, tone: 'weak' }
}

const DRAWN = 20
const NAMED = 5

/** The picture, for the overview. */
export function reachPicture(all: readonly Reaching[]): Html {
  if (all.length === 0) return NOTHING
  const inRepositories = all.some(({ repositories }) => repositories !== undefined)
  const drawn: readonly Bar[] = all
    .slice(0, DRAWN)
    .map(({ name, tone, packages, repositories }) => ({ name, tone, count: repositories ?? packages.length }))
  return markup`<h3>Who can publish into this</h3>${bars('Publishers by reach', inRepositories ? 'repositories' : 'packages', drawn)}<p class="dim">${all.length > DRAWN ? `The first ${DRAWN} of ${all.length}; all of them are below. ` : ''}Green is certified, yellow is what the registry claims of a version without an attestation.</p>`
}

export function reachSection(all: readonly Reaching[]): readonly PageSection[] {
  if (all.length === 0) return []
  const inRepositories = all.some(({ repositories }) => repositories !== undefined)
  const rows = all.map(({ name, tone, packages, repositories }) => [
    name,
    markup`<span class="tone tone-${tone}">${tone === 'good' ? 'certified' : 'claimed'}</span>`,
    ...(inRepositories ? [{ content: repositories ?? 0, order: repositories ?? 0 }] : []),
    { content: packages.length, order: packages.length },
    packages.length <= NAMED
      ? packages.join(', ')
      : folded(`${packages.slice(0, NAMED).join(', ')} and ${packages.length - NAMED} more`, packages.slice(NAMED).join(', ')),
  ])
  const columns = ['Publisher', 'Known from', ...(inRepositories ? ['Repositories'] : []), 'Packages', 'Which']
  return [
    {
      id: 'publishers',
      title: 'Publishers',
      count: all.length,
      body: table({ caption: 'Publishers and accounts', layout: inRepositories ? 'reach-in-many' : 'reach', columns, rows }),
    },
  ]
}
