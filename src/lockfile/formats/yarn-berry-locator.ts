/**
 * Yarn Berry's locators, `name@reference`: the reference says where the bytes come from.
 *
 * `npm:1.2.3`, `npm:1.2.3::__archiveUrl=<encoded>`, `patch:<encoded locator>#<patch>::<bindings>`, `workspace:<path>`, `link:`, `portal:`,
 * `file:` and `exec:` with a path, a git repository with `#commit=`, or the address of a tarball.
 */
import { readGitAddress } from '../../domain/git.ts'
import type { Source } from '../../domain/package.ts'
import { classifyAddress, joinPath, localFolder } from '../hosted.ts'

export interface Located {
  readonly name: string
  /** `undefined` where only the entry's `version` tells. */
  readonly version: string | undefined
  /** Given the version, and the lockfile that paths begin at. */
  readonly source: (version: string, lockfile: string) => Source
  /** Whether the bytes are those of the source after a patch. */
  readonly isPatched: boolean
}

/** A patch of a patch of a patch; Yarn's own builtin patches make two. */
const MAX_PATCHES = 5
/** Of a whole locator. Real ones have some hundreds of characters; each dependency of an entry is looked up with its locator. */
const MAX_LOCATOR = 8192
const FOLDER = /^(?:link|portal|file|exec|workspace):/

/** `undefined` where the reference is of no kind that is known. */
export function readLocator(locator: string, depth = 0): Located | undefined {
  const at = locator.indexOf('@', 1)
  if (at < 0 || locator.length > MAX_LOCATOR) return undefined
  const name = locator.slice(0, at)
  const { reference, bindings } = withoutBindings(locator.slice(at + 1))
  const located = (source: Located['source'], version?: string): Located => ({ name, version, source, isPatched: false })
  if (reference.startsWith('npm:')) {
    const version = reference.slice('npm:'.length)
    const archive = binding(bindings, '__archiveUrl')
    if (archive === undefined) return located(() => ({ kind: 'registry', url: undefined }), version)
    const url = decoded(archive)
    return url === undefined ? undefined : located((known) => classifyAddress(url, name, known), version)
  }
  if (reference.startsWith('patch:')) return depth < MAX_PATCHES ? patched(reference, depth) : undefined
  if (reference.startsWith('workspace:')) return located((_, lockfile) => localFolder(reference.slice('workspace:'.length), lockfile))
  if (FOLDER.test(reference)) {
    // Behind the `#` stands the path a second time, for the copy of a folder.
    const path = decoded(reference.slice(reference.indexOf(':') + 1).split('#', 1)[0] ?? '')
    const folder = folderOf(binding(bindings, 'locator'))
    return path === undefined ? undefined : located((_, lockfile) => localFolder(joinPath(folder, path), lockfile))
  }
  return addressed(reference, name, located)
}

/** The folder of the workspace that a path is relative to: the one that asks for it. */
function folderOf(locator: string | undefined): string {
  return /^[^/]*(?:\/[^/@]*)?@workspace:(.*)$/s.exec(decoded(locator ?? '') ?? '')?.[1] ?? ''
}

const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i

function addressed(reference: string, name: string, located: (source: Located['source']) => Located): Located | undefined {
  if (!ADDRESS.test(reference)) return undefined
  const git = reference.includes('commit=') ? readGitAddress(reference) : undefined
  return git?.commit === undefined
    ? located((version) => classifyAddress(reference, name, version))
    : located(() => ({ kind: 'git', ...git }))
}

/** The package under the patch: its name, version and place are the registry's business; the patch is the project's own. */
function patched(reference: string, depth: number): Located | undefined {
  const hash = reference.indexOf('#')
  const inner = hash < 0 ? undefined : decoded(reference.slice('patch:'.length, hash))
  const located = inner === undefined ? undefined : readLocator(inner, depth + 1)
  return located === undefined ? undefined : { ...located, isPatched: true }
}

function withoutBindings(reference: string): { readonly reference: string; readonly bindings: string } {
  const at = reference.lastIndexOf('::')
  return at < 0 ? { reference, bindings: '' } : { reference: reference.slice(0, at), bindings: reference.slice(at + 2) }
}

function binding(bindings: string, key: string): string | undefined {
  const found = bindings.split('&').find((pair) => pair.startsWith(`${key}=`))
  return found?.slice(key.length + 1)
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign that encodes nothing: the caller refuses the locator.
    return undefined
  }
}
