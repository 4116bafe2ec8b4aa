/**
 * Establishes GitHub Actions as an ecosystem. An action has the name of its repository, and a version the name of its
 * tag.
 */
import type { PackageVersion } from '../../domain/package.ts'
import type { Ecosystem } from '../ecosystem.ts'
import { parseActionName } from './names.ts'
import { tagVersions } from './versions.ts'

/** The package URL type `github`: owner and name in lower case, the tag or commit after the `@`. */
const purlOf = ({ name, version }: PackageVersion): string => `pkg:github/${name.slice('actions:'.length)}@${encodeURIComponent(version)}`

export const actions: Ecosystem = {
  id: 'actions',
  names: { parse: parseActionName },
  versions: tagVersions,
  purl: purlOf,
  advisories: 'actions',
  registry: undefined,
  attestations: undefined,
  source: undefined,
  archive: 'archive',
  grounds: new Set(['commit', 'tag', 'account', 'age']),
}
