/**
 * Describes the bytes of a version: the hashes of its archive as the registry serves it, and what the archive contains.
 */

/** Over the compressed bytes, lower-case hex. */
export interface ArchiveDigests {
  readonly sha512: string
  readonly sha384: string
  readonly sha256: string
  readonly sha224: string
  readonly sha1: string
  readonly md5: string
}

export interface ArchiveFile {
  readonly size: number
  /** The id that git gives a blob of these bytes (SHA-1). */
  readonly blobId: string
  readonly executable: boolean
}

/** The content of an archive, if every package manager reads it in the same way. */
export interface ArchiveContents {
  /**
   * The folder that contains everything and that package managers strip. Usually `package`. Some publishers use another
   * name.
   */
  readonly root: string
  /** Paths below the root, with `/`. Folders are not listed. */
  readonly files: ReadonlyMap<string, ArchiveFile>
  /** The archive's own package.json. */
  readonly manifest: Readonly<Record<string, unknown>>
}
