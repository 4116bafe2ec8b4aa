/**
 * Reads Yarn Berry's locators, `name@reference`. The reference states the source of the bytes. It is one of:
 *
 * - `npm:1.2.3` or `npm:1.2.3::__archiveUrl=<encoded>`
 * - `patch:<encoded locator>#<patch>::<bindings>`
 * - `workspace:<path>`
 * - `link:`, `portal:`, `file:` or `exec:` with a path
 * - a git repository with `#commit=`
 * - the address of a tarball
 */
import type { Source } from '../../../../domain/package.ts'
import { classifyAddress, joinPath, localFolder } from '../hosted.ts'
import { type SplitReference, decoded, decodedValue, folderOfAsker, splitReference } from './yarn-berry-range.ts'

/** What a locator states. */
export interface Located {
  readonly name: string
  /** `undefined` if only the entry's `version` states it. */
  readonly version: string | undefined
  /** The source, given the version and the path of the lockfile, which relative paths start from. */
  readonly source: (version: string, lockfile: string) => Source
  /** Whether Yarn patches the bytes of the source. */
  readonly isPatched: boolean
}

/** The limit for nested patches. Yarn's own builtin patches need two. */
const MAX_PATCHES = 5
/**
 * The limit for the characters of a locator. Real ones have some hundreds. The lookup of each dependency contains the
 * locator of its entry.
 */
const MAX_LOCATOR = 8192
/** As in Yarn, a name ends at the first `@` after its scope. */
const LOCATOR = /^((?:@[^/@]+\/)?[^@/]+)@(.+)$/
/** Yarn also reads what follows a `?`, and decodes the rest, so a version with such characters is refused. */
const VERSION = /^[^?#%&=:]+$/

/** Reads a locator. `undefined` if the kind of its reference is not known. */
export function readLocator(locator: string, depth = 0): Located | undefined {
  if (locator.length > MAX_LOCATOR) return undefined
  const [, name, reference] = LOCATOR.exec(locator) ?? []
  const split = reference === undefined ? undefined : splitReference(reference)
  if (name === undefined || split === undefined) return undefined
  const { head } = split
  if (head.startsWith('npm:')) return published(split, name)
  if (head.startsWith('patch:')) return depth < MAX_PATCHES ? patched(head, depth) : undefined
  if (head.startsWith('workspace:')) return located(name, (_, lockfile) => localFolder(head.slice('workspace:'.length), lockfile))
  if (ON_DISK.test(head)) return onDisk(split, name)
  return addressed(head, name)
}

function located(name: string, source: Located['source'], version?: string): Located {
  return { name, version, source, isPatched: false }
}

function published({ head, bindings }: SplitReference, name: string): Located | undefined {
  const version = head.slice('npm:'.length)
  if (!VERSION.test(version)) return undefined
  const url = bindings.get('__archiveUrl')
  return located(name, (known) => (url === undefined ? { kind: 'registry', url } : classifyAddress(url, name, known)), version)
}

/**
 * A patched package. Its name, version and source are those of the package under the patch, which the registry can
 * answer for. The patch belongs to the project.
 */
function patched(head: string, depth: number): Located | undefined {
  const hash = head.indexOf('#')
  const inner = hash < 0 ? undefined : decoded(head.slice('patch:'.length, hash))
  const under = inner === undefined ? undefined : readLocator(inner, depth + 1)
  return under === undefined ? undefined : { ...under, isPatched: true }
}

const ON_DISK = /^(?:link|portal|file|exec):/

/**
 * A package on disk. If there is a `#`, the path is the part after it. The path starts in the folder of the workspace
 * that requests it. If a package from an archive requests it, the path is in that archive and not in the repository.
 */
function onDisk(reference: SplitReference, name: string): Located | undefined {
  const { head, bindings } = reference
  const parts = head.slice(head.indexOf(':') + 1).split('#')
  const path = parts.length > 2 ? undefined : decoded(parts.at(-1) ?? '')
  if (path === undefined) return undefined
  const folder = folderOfAsker(reference)
  return located(name, (_, lockfile) =>
    folder === undefined
      ? { kind: 'file', path: `${bindings.get('locator') ?? ''} ${path}` }
      : localFolder(joinPath(folder, path), lockfile),
  )
}

const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i
const COMMIT = /^[0-9a-f]{7,64}$/i
const GIT_KEYS = ['commit', 'workspace', 'cwd']

/**
 * A package at an address. With `#commit=…` the address is a git repository. Yarn decodes the part after the `#` too.
 */
function addressed(reference: string, name: string): Located | undefined {
  if (!ADDRESS.test(reference)) return undefined
  const hash = reference.indexOf('#')
  if (hash < 0) return located(name, (version) => classifyAddress(reference, name, version))
  const fields = new Map<string, string>()
  for (const pair of reference.slice(hash + 1).split('&')) {
    const equals = pair.indexOf('=')
    const [key, value] = [pair.slice(0, Math.max(equals, 0)), decodedValue(pair.slice(equals + 1))]
    if (!GIT_KEYS.includes(key) || fields.has(key) || value === undefined) return undefined
    fields.set(key, value)
  }
  const commit = fields.get('commit')
  if (commit === undefined || !COMMIT.test(commit)) return undefined
  const folder = [...fields].flatMap(([key, value]) => (key === 'commit' ? [] : [`${key}=${value}`])).sort()
  const address = { url: reference.slice(0, hash), commit }
  return located(name, () => ({ kind: 'git', ...(folder.length === 0 ? address : { ...address, folder: folder.join('&') }) }))
}
