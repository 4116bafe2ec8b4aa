/** Everything outside of the program, as the line sees it: two sides, questions and their answers, the time. */
import type { Answer } from './domain/answer.ts'
import type { Questions } from './domain/questions.ts'
import type { Occasion } from './domain/subject.ts'
import type { TrustDocuments, TrustSource } from './domain/trust.ts'

/** A question to the outside. Same question, same answer within a run; its text form is the key of a recording. */
export type Question =
  /** `registry`: `public` or the base URL of another; `path` starts with `/`, already percent-encoded. */
  | { readonly to: 'registry'; readonly registry: string; readonly path: string; readonly accept: 'document' | 'json' | 'bytes' }
  /** GitHub's REST API, for evidence about public repositories. `path` starts with `/`, already percent-encoded. */
  | { readonly to: 'github'; readonly path: string }

/** A file, a symbolic link or a submodule of one side. */
export interface TreeEntry {
  readonly path: string
  readonly kind: EntryKind
  /** Equal ids, equal bytes. */
  readonly id: string
}

export type EntryKind = 'file' | 'link' | 'submodule'

/** What stands at a path. */
export type PathState = { readonly kind: 'file' | 'submodule' | 'folder' } | { readonly kind: 'link'; readonly target: string }

/**
 * A path at which the two sides differ. `undefined`: nothing stands there; `unknown`: something does, and what it is
 * was not told.
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
  /** `undefined`: there is no such file. Anything else that keeps it from being read throws a GateError. */
  read(path: string): Promise<string | undefined>
  /** Paths of all lockfiles at any depth, sorted; `node_modules` left out. */
  lockfiles(): Promise<readonly string[]>
  /** Where `lockfiles` leaves out what did not change: all of them. */
  allLockfiles?(): Promise<readonly string[]>
  /**
   * Names the file's bytes: equal ids, equal bytes. Where a snapshot cannot tell without reading there is no such
   * method, or no id.
   */
  readonly contentId?: (path: string) => Promise<string | undefined>
  /**
   * Stated of the empty side that everything of the other one is compared with, as in an audit. A tree that is empty
   * does not state it.
   */
  readonly isNothing?: true
  /**
   * Paths of all files and links at any depth that `wanted` picks, sorted; `node_modules` left out. A side that cannot
   * be listed has no such method.
   */
  readonly files?: (wanted: (path: string) => boolean) => Promise<readonly string[]>
  /** All that can be compared path by path. A side of which only the lockfile is known has no such method. */
  readonly entries?: () => Promise<readonly TreeEntry[]>
  /** Paths of all package.json at any depth; `node_modules` left out. */
  readonly manifests?: () => Promise<readonly string[]>
  /**
   * Of a file that is no text. `undefined`: there is none. Anything else that keeps it from being read throws a
   * GateError.
   */
  readonly bytes?: (path: string) => Promise<Uint8Array | undefined>
  /** What stands at a path; links are not followed. `undefined`: nothing. */
  readonly at?: (path: string) => Promise<PathState | undefined>
}

/** What verification starts from, and where it came from. */
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

/**
 * Everything outside of the program. Implemented in io/; in tests by loopback servers and folders, never by mocks of
 * our own modules.
 */
export interface World {
  /** The time the gate judges as of. ISO 8601, UTC, to the second. */
  readonly now: string
  /** Of what the report is; left out where nothing is known. */
  readonly occasion?: Occasion
  readonly base: Snapshot
  readonly head: Snapshot
  /**
   * Where the policy and the registry configuration are read: the tip of the base branch. Usually `base` itself, never
   * `head`.
   */
  readonly trusted: Snapshot
  /**
   * The paths at which base and head differ, sorted. `undefined`: one of them is no whole tree, so that nothing beside
   * the lockfiles can be compared.
   */
  changed(): Promise<readonly ChangedPath[] | undefined>
  /** Throws a GateError where the trusted configuration cannot be used. */
  registries(): Promise<ConfiguredRegistries>
  /**
   * The answer's JSON; of an archive its bytes, as a `Uint8Array`. Never throws: what goes wrong is an `unavailable`
   * answer.
   */
  ask(question: Question): Promise<Answer<unknown>>
  /** What was asked so far; `undefined`: nothing over a network. */
  questions?(): Questions | undefined
  /** Throws a GateError where a file named outright cannot be used. */
  trustMaterial(): Promise<TrustMaterialDocuments>
}
