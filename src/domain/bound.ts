/**
 * Says what an exemption of a locked package is bound to: its bytes, or the address if the lockfile has no hash of
 * them.
 */
import { gitPlace, readGit } from './git.ts'
import { type LockedPackage, sourceText } from './package.ts'

export type Bound =
  /** The hash of the registry's archive, or the hash that Yarn Berry computes. */
  | { readonly kind: 'integrity'; readonly text: string }
  /** For a git source, `source.commit` names the bytes. Any other address is only an address. */
  | { readonly kind: 'source'; readonly text: string }
  /** For an action: the pinned commit. */
  | { readonly kind: 'commit'; readonly text: string }

/**
 * The commit that a version is bound to, where a lockfile has neither bytes nor an address. `undefined` if it is bound
 * to something else, or to nothing.
 */
export const boundCommit = ({ source }: Partial<Pick<LockedPackage, 'source'>>): string | undefined =>
  source?.kind === 'pin' ? source.pin.commit : undefined

/**
 * A git source is bound by its commit. Its archive differs from machine to machine, and no hash of the archive is
 * compared. `undefined` if it names no commit, so anything may be installed.
 */
export function boundTo({ source, version, integrity, checksum }: LockedPackage): Bound | undefined {
  if (source.kind === 'pin') return source.pin.commit === undefined ? undefined : { kind: 'commit', text: source.pin.commit }
  if (source.kind === 'git') return source.commit === undefined ? undefined : { kind: 'source', text: sourceText(source, version) }
  const hash = integrity ?? checksum
  return hash === undefined ? { kind: 'source', text: sourceText(source, version) } : { kind: 'integrity', text: hash }
}

/**
 * Whether a text names the source of a locked package: the same repository, commit and folder in any spelling, or the
 * same text.
 */
export function namesSource(text: string, { source, version }: LockedPackage): boolean {
  return source.kind === 'git' ? gitPlace(readGit(text)) === gitPlace(source) : text === sourceText(source, version)
}
