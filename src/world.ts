/**
 * Describes everything outside of the program as the line sees it: two sides, questions and their answers, the time.
 */
import type { Answer } from './domain/answer.ts'
import type { Questions } from './domain/questions.ts'
import type { Occasion } from './domain/subject.ts'
import type { TrustDocuments, TrustSource } from './domain/trust.ts'
import type { JsonWanted } from './text/json-wanted.ts'

/**
 * A question to the outside. Within a run the same question has the same answer. Its text form is the key in a
 * recording.
 */
export type Question =
  /** `registry` is `public` or the base URL of another one. `path` starts with `/`, already percent-encoded. */
  | { readonly to: 'registry'; readonly registry: string; readonly path: string; readonly accept: 'document' | 'json' | 'bytes' }
  /** GitHub's REST API, for evidence about public repositories. `path` starts with `/`, already percent-encoded. */
  | { readonly to: 'github'; readonly path: string }

/** A file, a symbolic link or a submodule of one side. */
export interface TreeEntry {
  readonly path: string
  readonly kind: EntryKind
  /** Equal ids mean equal bytes. */
  readonly id: string
}

export type EntryKind = 'file' | 'link' | 'submodule'

/** The kind of entry at a path. */
export type PathState = { readonly kind: 'file' | 'submodule' | 'folder' } | { readonly kind: 'link'; readonly target: string }

/**
 * A path at which the two sides differ. `undefined` if nothing is there. `unknown`: something is there, but it is not
 * known what.
 */
export interface ChangedPath {
  readonly path: string
  readonly before: EntryKind | 'unknown' | undefined
  readonly after: EntryKind | 'unknown' | undefined
}

/** One side of the comparison: the files at a commit, or the files named on the command line. */
export interface Snapshot {
  /** The commit's full SHA, where there is one. */
  readonly commit: string | undefined
  /** `undefined` if there is no such file. Any other reason why it cannot be read throws a GateError. */
  read(path: string): Promise<string | undefined>
  /** Paths of all lockfiles at any depth, sorted. Without `node_modules`. */
  lockfiles(): Promise<readonly string[]>
  /** If `lockfiles` omits unchanged ones: all of them. */
  allLockfiles?(): Promise<readonly string[]>
  /**
   * Identifies the bytes of the file: equal ids mean equal bytes. If a snapshot would have to read the file, it has no
   * such method, or no id.
   */
  readonly contentId?: (path: string) => Promise<string | undefined>
  /**
   * Set on the empty side that everything is compared with, as in an audit. A tree that happens to be empty does not
   * set it.
   */
  readonly isNothing?: true
  /**
   * Paths of all files and links at any depth that `wanted` selects, sorted. Without `node_modules`. A side that cannot
   * be listed has no such method.
   */
  readonly files?: (wanted: (path: string) => boolean) => Promise<readonly string[]>
  /** Everything that can be compared path by path. If only the lockfile of a side is known, it has no such method. */
  readonly entries?: () => Promise<readonly TreeEntry[]>
  /** Paths of all package.json at any depth. Without `node_modules`. */
  readonly manifests?: () => Promise<readonly string[]>
  /**
   * For a file that is not text. `undefined` if there is none. Any other reason why it cannot be read throws a
   * GateError.
   */
  readonly bytes?: (path: string) => Promise<Uint8Array | undefined>
  /** What is at a path. Links are not followed. `undefined`: nothing. */
  readonly at?: (path: string) => Promise<PathState | undefined>
}

/** The trust material that verification starts from, and its source. */
export interface TrustMaterialDocuments extends TrustDocuments {
  readonly source: TrustSource
}

/** The registries that a trusted configuration names: `--registry` or a file at the base, never the pull request's. */
export interface ConfiguredRegistries {
  /** Base URL of the default registry, without a trailing slash. */
  readonly default: string
  /** Scope, with its `@`, → base URL. */
  readonly scoped: ReadonlyMap<string, string>
}

/** The compared sides. */
export interface Sides {
  readonly base: Snapshot
  readonly head: Snapshot
}

/**
 * Everything outside of the program. io/ implements it. Tests use loopback servers and folders, never mocks of our own
 * modules.
 */
export interface World extends Sides {
  /** The time the gate judges as of. ISO 8601, UTC, to the second. */
  readonly now: string
  /** The occasion of the report. Absent if nothing is known. */
  readonly occasion?: Occasion
  /**
   * Where the policy and the registry configuration are read: the tip of the base branch. Usually `base` itself, never
   * `head`.
   */
  readonly trusted: Snapshot
  /**
   * The paths at which base and head differ, sorted. `undefined` if one of them is not a whole tree, so nothing beside
   * the lockfiles can be compared.
   */
  changed(): Promise<readonly ChangedPath[] | undefined>
  /** Throws a GateError if the trusted configuration cannot be used. */
  registries(): Promise<ConfiguredRegistries>
  /**
   * The JSON of the answer, or for an archive its bytes, as a `Uint8Array`. Never throws: a failure is an `unavailable`
   * answer.
   */
  ask(question: Question, wanted?: JsonWanted): Promise<Answer<unknown>>
  /** The questions so far. `undefined`: nothing over a network. */
  questions?(): Questions | undefined
  /** Throws a GateError if a file that was named explicitly cannot be used. */
  trustMaterial(): Promise<TrustMaterialDocuments>
}
