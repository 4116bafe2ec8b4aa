/**
 * What an exemption of a locked package is bound to: its bytes, or where no hash of the lockfile names them the address
 * that they come from.
 */
import { gitPlace, readGit } from './git.ts'
import { type LockedPackage, sourceText } from './package.ts'

export type Bound =
  /** Of the registry's archive, or what Yarn Berry hashes. */
  | { readonly kind: 'integrity'; readonly text: string }
  /** `source.commit` names the bytes of a git source; any other address is all that is known. */
  | { readonly kind: 'source'; readonly text: string }
  /** Of an action: the commit that is pinned. */
  | { readonly kind: 'commit'; readonly text: string }

/**
 * A git source is bound by its commit: what it is packed to differs from machine to machine, and nothing compares a
 * hash of it. `undefined`: it names no commit either, so that anything may be installed.
 */
export function boundTo({ source, version, integrity, checksum }: LockedPackage): Bound | undefined {
  if (source.kind === 'pin') return source.pin.commit === undefined ? undefined : { kind: 'commit', text: source.pin.commit }
  if (source.kind === 'git') return source.commit === undefined ? undefined : { kind: 'source', text: sourceText(source, version) }
  const hash = integrity ?? checksum
  return hash === undefined ? { kind: 'source', text: sourceText(source, version) } : { kind: 'integrity', text: hash }
}

/**
 * Whether a text names the source of a locked package: the same repository, commit and folder in any spelling, else the
 * same text.
 */
export function namesSource(text: string, { source, version }: LockedPackage): boolean {
  return source.kind === 'git' ? gitPlace(readGit(text)) === gitPlace(source) : text === sourceText(source, version)
}
