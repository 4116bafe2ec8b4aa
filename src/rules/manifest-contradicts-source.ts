/**
 * Finds parts of the published manifest that neither the source repository nor the version before has. A thief who can
 * publish, but cannot commit, adds such parts.
 */
import type { Excess, ManifestRecord } from '../domain/source-record.ts'
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['source'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the published manifest has a script, dependency, address or entry point that neither the source nor the replaced version has',
  defaultLevel: 'error',
  check: ({ candidate: { change, sourceEvidence }, standing }) => {
    const { record } = sourceEvidence
    if (standing.kind === 'denied' || record.kind !== 'known' || record.value.manifest.kind !== 'known') return []
    const { repository, manifest } = record.value
    const { excess, ...at } = manifest.value
    if (excess.length === 0) return []
    return [
      {
        message: `${spec(change.after)} publishes ${listed(excess)}, which ${shown(repository.fullName)} does not have`,
        reason: 'The holder of a registry token can publish code that was never committed and that nobody reviewed.',
        help: `Ask the maintainers of ${shown(repository.fullName)} where it comes from. Until then stay on the replaced version.`,
        facts: excess.slice(0, 10).map(({ label, found }) => ({ label: `${shown(label)} (published)`, wanted: placeText(at), found })),
      },
    ]
  },
})

const KIND: Readonly<Record<Excess['kind'], string>> = {
  script: 'the install script',
  dependency: 'the dependency',
  address: 'an address of',
  'entry-point': 'the entry point',
}

function listed(excess: readonly Excess[]): string {
  const [first, ...others] = excess
  if (first === undefined) return 'nothing'
  const what = first.kind === 'entry-point' ? first.found : first.label
  return `${KIND[first.kind]} ${shown(what)}${others.length === 0 ? '' : ` and ${others.length} more of its kind`}`
}

const placeText = ({ at, commit }: Pick<ManifestRecord, 'at' | 'commit'>): string =>
  `in the source (${at === 'default branch' ? `branch ${shown(commit)}` : `${at}, ${commit.slice(0, 10)}`}), or in the replaced version`
