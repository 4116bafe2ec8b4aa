/** Reads npm's lockfiles, package.json files and tarballs. Parsers are loaded when the first text is read. */
import type { Lockfile } from '../../domain/lockfile.ts'
import type { LockfileReader, Readers } from '../reader.ts'
import { NPM_NAMES, readableName } from './lockfile-name.ts'
import { configuredScopes } from './project/configured-scopes.ts'
import { installInputs } from './project/install-inputs.ts'
import { changedManifests, isAbove, manifestsFor, refuseUnreadable } from './project/manifests.ts'

const lockfiles: LockfileReader = {
  parse: async (text, file) => (await formatsFor(file)).parseLockfile(text, file),
  manifests: { changed: changedManifests, isAbove, read: manifestsFor, refuse: refuseUnreadable },
}

/** Most lockfiles are npm's own, and the other formats take longer to load than such a file takes to read. */
const formatsFor = async (file: string): Promise<{ readonly parseLockfile: (text: string, file: string) => Lockfile }> =>
  NPM_NAMES.some((name) => name === readableName(file))
    ? import('./lockfiles/formats/npm-alone.ts')
    : import('./lockfiles/formats/index.ts')

export const npmReaders: Readers = {
  lockfiles,
  archives: async () => (await import('./tarball/index.ts')).npmArchives,
  beside: installInputs,
  scopes: configuredScopes,
}
