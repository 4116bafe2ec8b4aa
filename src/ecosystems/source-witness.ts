/**
 * Defines the functions of an ecosystem that compare a version with its source repository. They read its manifests,
 * find them, and know what publishing changes in them.
 */
import type { ArchiveContents } from '../domain/archive.ts'
import type { NamedRepository } from '../domain/named-repository.ts'
import type { Excess, ManifestDifference } from '../domain/source-record.ts'
import type { JsonObject } from '../text/json.ts'

/**
 * The parts of a manifest that decide what is installed and what runs. The manifest is the registry's, the archive's or
 * the source's.
 */
export interface PackageManifest {
  readonly name: string | undefined
  readonly version: string | undefined
  /** Dependencies of every kind that are installed with it: name and specs. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>
  /** The scripts that an install runs: name and command. */
  readonly scripts: Readonly<Record<string, string>>
  /** Each command with its file. */
  readonly bin: ReadonlyMap<string, string>
  /** Files that its entry points name, without a leading `./`, each with the field. */
  readonly entryPoints: ReadonlyMap<string, string>
  /** A folder whose files are all commands. */
  readonly binFolder: string | undefined
}

export interface ManifestComparison {
  /** The registry's manifest and, if it is known, the archive's. */
  readonly published: readonly PackageManifest[]
  readonly source: PackageManifest
  readonly before: PackageManifest
  /** Whether the source has the build file, which makes package managers add a script. */
  readonly hasBuildFile: boolean
}

export interface SourceWitness {
  /** The manifest as the registry or the repository has it. */
  readonly readManifest: (json: JsonObject) => PackageManifest
  /** The archive's manifest, with the script that an install runs because of the archive's files. */
  readonly readArchive: (archive: ArchiveContents) => PackageManifest
  /** The repository that a manifest names. `undefined` if it names none on GitHub. */
  readonly repositoryIn: (json: JsonObject) => NamedRepository | undefined
  readonly places: ManifestPlaces
  /** The published parts that are in neither the source's manifest nor that of the version before. */
  readonly excessOf: (comparison: ManifestComparison) => readonly Excess[]
  /** Whether a version has a part that the version before does not have. */
  readonly isNewsOver: (published: PackageManifest, before: PackageManifest) => boolean
  /** Scripts and addresses that the version before does not have, whether or not the source has them. */
  readonly daringNews: (published: readonly PackageManifest[], before: PackageManifest) => readonly Excess[]
  /** The differences between the registry's manifest and the archive's. */
  readonly differences: (registry: PackageManifest, archive: ArchiveContents) => readonly ManifestDifference[]
  /** The file beside a manifest that makes package managers add a script, and whether an excess is that script. */
  readonly buildFile: { readonly name: string; readonly explains: (excess: Excess) => boolean }
  readonly files: PublishedFiles
}

/** Where a package's manifest is in a repository. */
export interface ManifestPlaces {
  readonly manifestIn: (folder: string) => string
  /** The folders to ask for before the list of files: the named one, then the root. */
  readonly likelyFolders: (directory: string | undefined) => readonly string[]
  /** The folders of these paths that may hold the package's own manifest, the most probable first. */
  readonly foldersByName: (paths: Iterable<string>, name: string) => readonly string[]
}

/** The differences that an archive's files may have from the repository. */
export interface PublishedFiles {
  readonly manifest: string
  /** Whether publishing tools could make this manifest from the source's. */
  readonly isPublishedFrom: (published: JsonObject, source: JsonObject) => boolean
  /** Whether a file belongs to another package that the archive contains. */
  readonly isBundled: (path: string) => boolean
}
