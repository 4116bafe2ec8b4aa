/** Establishes npm as an ecosystem: its package names, their registry, and the evidence that exists about them. */
import type { Ecosystem } from '../ecosystem.ts'
import { npmAttestations } from './attestations.ts'
import { parseNpmName, purlOf } from './names.ts'
import { npmRegistry } from './registry/index.ts'
import { npmSource } from './source/index.ts'
import { semverVersions } from './versions.ts'

export const npm: Ecosystem = {
  id: 'npm',
  names: { parse: parseNpmName },
  versions: semverVersions,
  purl: purlOf,
  advisories: 'npm',
  registry: npmRegistry,
  attestations: npmAttestations,
  source: npmSource,
  archive: 'tarball',
  grounds: new Set(['attestation', 'run', 'commit', 'tag', 'review', 'account', 'metadata', 'source', 'age']),
}
