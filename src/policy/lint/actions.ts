/** Checks entries of actions: ids that are missing or too broad, and entries that have no effect. */
import type { ActionEntry, Entry, PackageRule } from '../../domain/policy.ts'
import { type LintFinding, at } from './finding.ts'
import type { MapEntry } from '../../text/yaml.ts'

export function lintActions({ keyPlace, value }: MapEntry, { pattern, entries }: PackageRule): readonly LintFinding[] {
  const allowing = entries.filter((entry): entry is ActionEntry => entry.kind === 'action')
  const placeOf = (entry: Entry) => (value.kind === 'list' ? value.items[entries.indexOf(entry)]?.place : undefined) ?? keyPlace
  const [first, second] = allowing
  return [
    ...(first === undefined
      ? []
      : pattern.kind === 'exact'
        ? unnumbered(pattern.text, first, placeOf(first))
        : numbered(pattern.text, first, placeOf(first))),
    ...(second === undefined
      ? []
      : [at(placeOf(second), 'warning', `\`${pattern.text}\` has two entries, and only the first one counts`, 'Join the two.')]),
  ]
}

/** As for publishers: a name can be given up, and then anybody can register it. */
function unnumbered(name: string, { repositoryId, ownerId }: ActionEntry, place: MapEntry['keyPlace']): readonly LintFinding[] {
  const missing = [...(repositoryId === undefined ? ['repositoryId'] : []), ...(ownerId === undefined ? ['ownerId'] : [])]
  if (missing.length === 0) return []
  const help =
    'Add it: `npx countersign explain` shows it, and `npx countersign init` writes it into new entries. Anybody can register a repository name that was given up.'
  return [at(place, 'warning', `\`${name}\` has no \`${missing.join('` and no `')}\``, help)]
}

function numbered(pattern: string, { repositoryId }: ActionEntry, place: MapEntry['keyPlace']): readonly LintFinding[] {
  if (repositoryId === undefined) return []
  const help =
    'Write `repositoryId` only into entries with a whole name. For a pattern use `ownerId`, which all repositories of an owner share.'
  return [
    at(place, 'error', `\`${pattern}\` matches many repositories, but \`repositoryId\` names one: every other repository is refused`, help),
  ]
}
