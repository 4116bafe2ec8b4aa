/** The vocabulary of a version's bytes: the hashes of its tarball as the registry serves it, and what the tarball holds. */

/** Over the compressed bytes, lower-case hex. */
export interface TarballDigests {
  readonly sha512: string
  readonly sha384: string
  readonly sha256: string
  readonly sha224: string
  readonly sha1: string
  readonly md5: string
}

export interface TarballFile {
  readonly size: number
  /** The id that git gives a blob of these bytes (SHA-1). */
  readonly blobId: string
  readonly executable: boolean
}

/** What a tarball unpacks to, where every package manager reads the same. */
export interface TarballContents {
  /** The folder that everything lies in and that package managers strip. npm writes `package`, some publishers another name. */
  readonly root: string
  /** Paths below the root, with `/`. Folders are not listed. */
  readonly files: ReadonlyMap<string, TarballFile>
  /** The tarball's own package.json. */
  readonly manifest: Readonly<Record<string, unknown>>
}
