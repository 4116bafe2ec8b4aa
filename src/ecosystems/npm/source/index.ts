/** Establishes how a version in npm's registry is compared with its repository. */
import type { SourceWitness } from '../../source-witness.ts'
import { daringNews, excessOf, isNewsOver, manifestDifferences } from './compare.ts'
import { BUILD_FILE, NODE_GYP, readArchiveManifest, readManifest } from './manifest.ts'
import { foldersByName, likelyFolders, manifestPath } from './paths.ts'
import { MANIFEST, isPublishedFrom } from './published.ts'
import { namedRepository } from './repository.ts'

export const npmSource: SourceWitness = {
  readManifest,
  readArchive: readArchiveManifest,
  repositoryIn: namedRepository,
  places: { manifestIn: manifestPath, likelyFolders, foldersByName },
  excessOf,
  isNewsOver,
  daringNews,
  differences: (registry, archive) => manifestDifferences(registry, readManifest(archive.manifest), archive.files.has(BUILD_FILE)),
  buildFile: {
    name: BUILD_FILE,
    explains: ({ kind, label, found }) => kind === 'script' && label === 'install' && found === NODE_GYP,
  },
  files: { manifest: MANIFEST, isPublishedFrom, isBundled: (path) => path.split('/').includes('node_modules') },
}
