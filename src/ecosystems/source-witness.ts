/**
 * Declares what an ecosystem provides to compare a published version with its source repository: how its manifests are
 * read, where they are, and what publishing changes in them.
 */
import type { ArchiveContents } from '../domain/archive.ts'
import type { NamedRepository } from '../domain/named-repository.ts'
import type { Excess, ManifestDifference } from '../domain/source-record.ts'
import type { JsonObject } from '../text/json.ts'

/** What of a manifest (the registry's, the archive's or the source's) decides what is installed and what runs. */
export interface PackageManifest {
  readonly name: string | undefined
  readonly version: string | undefined
  /** What is installed along with it, of whatever kind: name → specs. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>
  /** The scripts that an install runs: name → command. */
  readonly scripts: Readonly<Record<string, string>>
  /** Command → file. */
  readonly bin: ReadonlyMap<string, string>
  /** Files that its entry points name, without a leading `./`: file → field. */
  readonly entryPoints: ReadonlyMap<string, string>
  /** All files below it are commands. */
  readonly binFolder: string | undefined
}

export interface ManifestComparison {
  /** The registry's manifest, and the archive's if it is known. */
  readonly published: readonly PackageManifest[]
  readonly source: PackageManifest
  readonly before: PackageManifest
  /** Whether the source has the build file: if there is one, a client adds a script of its own. */
  readonly hasBuildFile: boolean
}

export interface SourceWitness {
  /** The manifest as the registry or the repository has it. */
  readonly readManifest: (json: JsonObject) => PackageManifest
  /** The archive's manifest, and the script that an install runs because of the archive's files. */
  readonly readArchive: (archive: ArchiveContents) => PackageManifest
  /** The repository that a manifest names. `undefined`: none, or none on GitHub. */
  readonly repositoryIn: (json: JsonObject) => NamedRepository | undefined
  readonly places: ManifestPlaces
  /** What is published beyond the source: neither the source's manifest nor that of the version before has it. */
  readonly excessOf: (comparison: ManifestComparison) => readonly Excess[]
  /** Whether anything is published that the version before does not have. */
  readonly isNewsOver: (published: PackageManifest, before: PackageManifest) => boolean
  /** Scripts and addresses that the version before does not have, whatever the source says of them. */
  readonly daringNews: (published: readonly PackageManifest[], before: PackageManifest) => readonly Excess[]
  /** In what the registry's manifest is not the archive's. */
  readonly differences: (registry: PackageManifest, archive: ArchiveContents) => readonly ManifestDifference[]
  /** The file beside a manifest that makes a client add a script of its own, and whether this is that script. */
  readonly buildFile: { readonly name: string; readonly explains: (excess: Excess) => boolean }
  readonly files: PublishedFiles
}

/** Where in a repository a package's manifest is. */
export interface ManifestPlaces {
  readonly manifestIn: (folder: string) => string
  /** Folders to ask in before the list of files is asked for: the one that was named, then the root. */
  readonly likelyFolders: (directory: string | undefined) => readonly string[]
  /** Of all paths: those that may be the package's own manifest, most probable first. */
  readonly foldersByName: (paths: Iterable<string>, name: string) => readonly string[]
}

/** What of an archive's files may be otherwise than in the repository. */
export interface PublishedFiles {
  readonly manifest: string
  /** Whether publishing tools make this manifest of the source's. */
  readonly isPublishedFrom: (published: JsonObject, source: JsonObject) => boolean
  /** Whether it is a file of another package, which the archive brings along. */
  readonly isBundled: (path: string) => boolean
}
