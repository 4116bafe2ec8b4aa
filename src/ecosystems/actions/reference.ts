/** Reads the value of a `uses` key: an action in a repository, or something that is not judged. */
import { isObjectId } from '../../text/object-id.ts'

export type Reference =
  /** `owner/name[/path]@ref`, with `repository` as written. */
  | { readonly kind: 'repository'; readonly repository: string; readonly ref: string }
  /** A folder of the repository itself. It comes with the commit under review. */
  | { readonly kind: 'local' }
  /** A container image: another ecosystem. Its digest is listed, not judged. */
  | { readonly kind: 'docker'; readonly image: string }

/** Accounts that an enterprise manages have an underscore. */
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/
const NAME = /^[A-Za-z0-9._-]{1,100}$/
/** The names that git allows for a ref, without characters that workflows do not use. */
const REF = /^[A-Za-z0-9][\w.+/@#=,~!-]{0,254}$/
const MAX_LENGTH = 1024

/** `undefined` if GitHub would not follow the reference, or if it is ambiguous. */
export function parseReference(raw: string): Reference | undefined {
  const text = raw.trim()
  if (text.length > MAX_LENGTH) return undefined
  if (text.startsWith('./') || text.startsWith('$/') || text.startsWith('.\\')) return { kind: 'local' }
  if (/^docker:\/\//i.test(text)) return { kind: 'docker', image: text }
  const at = text.indexOf('@')
  if (at < 0) return undefined
  const [owner = '', name = '', ...path] = text.slice(0, at).split('/')
  const ref = text.slice(at + 1)
  const isPath = path.every((part) => part !== '' && part !== '..' && /^[^\s\p{Cc}]+$/u.test(part))
  if (!OWNER.test(owner) || !NAME.test(name) || name === '.' || name === '..' || !isPath || !REF.test(ref)) return undefined
  return { kind: 'repository', repository: `${owner}/${name}`, ref }
}

/** The id of a commit in lower case, if the ref is a full id. */
export const commitIn = (ref: string): string | undefined => (isObjectId(ref.toLowerCase()) ? ref.toLowerCase() : undefined)
