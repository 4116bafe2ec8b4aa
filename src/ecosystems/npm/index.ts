/** Establishes npm as an ecosystem: its names, its order of versions and its package URLs. */
import type { Ecosystem } from '../ecosystem.ts'
import { parseNpmName, purlOf } from './names.ts'
import { semverVersions } from './versions.ts'

export const npm: Ecosystem = {
  id: 'npm',
  names: { parse: parseNpmName },
  versions: semverVersions,
  purl: purlOf,
  advisories: 'npm',
}
