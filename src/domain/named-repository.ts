/** Reads which GitHub repository an address names, in every known spelling. */
export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

export interface NamedRepository extends RepositoryName {
  /** Without a slash at either end. `undefined`: the root, or not stated. */
  readonly directory: string | undefined
}

const MAX_LENGTH = 2000
/** A URL with or without `git+`, ssh, `github:`, or only `owner/name`. */
const ADDRESS =
  /^(?:(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/]{1,100}@)?(?:www\.)?github\.com[/:]|git@github\.com:|github:)?([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100}?)(?:\.git)?(?:\/tree\/[^?#]*)?\/?(?:[?#].*)?$/i
const DOTS = /^\.{1,2}$/

/** `undefined` if it does not name a GitHub repository. */
export function readAddress(url: string): RepositoryName | undefined {
  if (url.length > MAX_LENGTH) return undefined
  const [, owner, name] = ADDRESS.exec(url) ?? []
  return owner === undefined || name === undefined || DOTS.test(owner) || DOTS.test(name) ? undefined : { owner, name }
}
