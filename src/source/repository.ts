/** Reads which GitHub repository, and which folder in it, the registry's metadata of a version names. */
import { type JsonObject, field, isJsonObject, textField } from '../text/json.ts'

export interface NamedRepository {
  readonly owner: string
  readonly name: string
  /** Without a slash at either end; `undefined`: the root, or nothing is said. */
  readonly directory: string | undefined
}

const MAX_LENGTH = 2000
/** Every spelling that is known: a URL with or without `git+`, ssh, `github:` and the bare `owner/name`. */
const ADDRESS =
  /^(?:(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/]{1,100}@)?(?:www\.)?github\.com[/:]|git@github\.com:|github:)?([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100}?)(?:\.git)?(?:\/tree\/[^?#]*)?\/?(?:[?#].*)?$/i
const DOTS = /^\.{1,2}$/

/** `undefined`: nothing, or no repository at GitHub. */
export function namedRepository(manifest: JsonObject): NamedRepository | undefined {
  const said = field(manifest, 'repository')
  const url = typeof said === 'string' ? said : isJsonObject(said) ? textField(said, 'url') : undefined
  const found = url === undefined ? undefined : readAddress(url)
  return found === undefined ? undefined : { ...found, directory: isJsonObject(said) ? folder(textField(said, 'directory')) : undefined }
}

export function readAddress(url: string): Pick<NamedRepository, 'owner' | 'name'> | undefined {
  if (url.length > MAX_LENGTH) return undefined
  const [, owner, name] = ADDRESS.exec(url) ?? []
  return owner === undefined || name === undefined || DOTS.test(owner) || DOTS.test(name) ? undefined : { owner, name }
}

/** A folder below the root; what climbs out of it is none. */
function folder(path: string | undefined): string | undefined {
  const parts = path?.split('/').filter((part) => part !== '' && part !== '.') ?? []
  return parts.length === 0 || parts.some((part) => part === '..' || /[\p{Cc}\\]/u.test(part)) ? undefined : parts.join('/')
}
