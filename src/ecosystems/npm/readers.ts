/** Reads npm's lockfiles, package.json files and tarballs. Parsers are loaded when the first text is read. */
import type { LockfileReader, Readers } from '../reader.ts'
import { configuredScopes } from './project/configured-scopes.ts'
import { installInputs } from './project/install-inputs.ts'
import { changedManifests, isAbove, manifestsFor, refuseUnreadable } from './project/manifests.ts'

const lockfiles: LockfileReader = {
  parse: async (text, file) => (await import('./lockfiles/formats/index.ts')).parseLockfile(text, file),
  manifests: { changed: changedManifests, isAbove, read: manifestsFor, refuse: refuseUnreadable },
}

export const npmReaders: Readers = {
  lockfiles,
  archives: async () => (await import('./tarball/index.ts')).npmArchives,
  beside: installInputs,
  scopes: configuredScopes,
}
