/**
 * Reads one entry of bun.lock: the package under a key, its source, and its requirements. Each kind of source has its
 * own shape. An entry with any other shape is refused.
 */
import type { Source } from '../../../../domain/package.ts'
import { isJsonObject, keysOf } from '../../../../text/json.ts'
import { quoted } from '../../../../text/quoted.ts'
import { classifyAddress, isInRepository, localFolder } from '../hosted.ts'
import { classifyUrl, versionInAddress } from '../source.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'

/** One entry. `path` is its key split into folder names, and `workspace` the folder if the entry is a workspace. */
export interface BunEntry {
  readonly path: readonly string[]
  readonly line: number
  readonly name: string
  readonly version: string | undefined
  readonly source: Source
  readonly integrity: string | undefined
  /** The required dependencies. bun refuses the file if one of them has no entry. */
  readonly needs: readonly string[]
  readonly requires: readonly string[]
  readonly workspace: string | undefined
  readonly saysBundled: boolean
}

const ADDRESS = /[:/]|^\.|\.t(?:ar\.)?gz$/

/**
 * Reads the value under `key`. `line` is the line of the key. Throws LOCKFILE_UNREADABLE if the entry has no shape that
 * bun writes.
 */
export function readBunEntry(key: string, value: unknown, file: string, line: number): BunEntry {
  const [ident, ...rest] = isList(value) ? value : []
  const at = typeof ident === 'string' ? ident.indexOf('@', 1) : -1
  const wrong = (why: string): Error => unreadable(file, line, `the entry ${quoted(key)} ${why}`)
  if (typeof ident !== 'string' || at < 0) throw wrong('does not start with a name and a version')
  const name = ident.slice(0, at)
  const from = ident.slice(at + 1)
  const info = rest.find(isJsonObject) ?? {}
  const needs = keysOf(info['dependencies'])
  const requires = [...needs, ...keysOf(info['optionalDependencies']), ...keysOf(info['peerDependencies'])]
  const common = { path: pathOf(key), line, name, needs, requires, workspace: undefined, saysBundled: info['bundled'] === true }
  if (ADDRESS.test(from)) return { ...common, ...addressed(name, from, rest, file, wrong) }
  const [registry, facts, integrity] = rest
  if (typeof registry !== 'string' || !isJsonObject(facts) || typeof integrity !== 'string' || rest.length !== 3)
    throw wrong('is not [name@version, registry, facts, integrity]')
  const source: Source = registry === '' ? { kind: 'registry', url: undefined } : classifyUrl(registry, name, from)
  return { ...common, version: from, source, integrity: integrity === '' ? undefined : integrity }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

type Addressed = Pick<BunEntry, 'version' | 'source' | 'integrity' | 'workspace'>

/** An entry with an address states no version. The commit, or the version in the tarball's name, takes its place. */
function addressed(name: string, from: string, rest: readonly unknown[], file: string, wrong: (why: string) => Error): Addressed {
  const texts = textsBehind(rest)
  if (texts === undefined) throw wrong('is not [name@address, facts, texts]')
  const workspace = from === 'root:' ? '' : /^workspace:(.*)$/s.exec(from)?.[1]
  if (workspace !== undefined) {
    const kind = isInRepository(workspace, file) ? 'workspace' : 'file'
    return { version: '0.0.0', source: { kind, path: workspace }, integrity: texts[0], workspace }
  }
  const version = versionInAddress(from)
  const source = sourceAt(from, name, version ?? '', file)
  const known = version ?? (source.kind === 'git' ? source.commit : undefined) ?? '0.0.0'
  // bun treats an archive that a code host makes of a commit as a tarball, not as git.
  if (classifyUrl(from, name, '').kind !== 'git') return { version: known, source, integrity: texts[0], workspace: undefined }
  refuseOtherTag(from, texts[0], wrong)
  return { version: known, source, integrity: texts[1], workspace: undefined }
}

/** The texts of an entry with an address: up to two, after the facts, which may be absent. */
function textsBehind(rest: readonly unknown[]): readonly string[] | undefined {
  const behind = isJsonObject(rest[0]) ? rest.slice(1) : rest
  const texts = behind.filter((text) => typeof text === 'string')
  return texts.length === behind.length && texts.length <= 2 ? texts : undefined
}

/** bun checks out the commit at the end of the tag. It writes the same commit after the `#` of the address. */
function refuseOtherTag(from: string, tag: string | undefined, wrong: (why: string) => Error): void {
  const commit = from.slice(from.indexOf('#') + 1)
  if (tag === undefined) throw wrong(`has no commit after ${quoted(from)}`)
  if (tag.slice(tag.lastIndexOf('-') + 1) !== commit) throw wrong(`is at ${quoted(from)}, but its tag is ${quoted(tag)}`)
}

/**
 * The source that an address names. `link:` names a package that `bun link` registered on a machine. A path without a
 * scheme is a folder or a tarball, as with `file:`.
 */
function sourceAt(from: string, name: string, version: string, file: string): Source {
  const link = /^link:(.*)$/s.exec(from)?.[1]
  if (link !== undefined) return { kind: 'file', path: link }
  const source = classifyAddress(from, name, version)
  return source.kind === 'file' ? localFolder(source.path, file) : source
}

/** `a/@scope/b` → `a`, `@scope/b`. */
function pathOf(key: string): readonly string[] {
  const path: string[] = []
  let scope = ''
  for (const part of key.split('/')) {
    if (scope === '' && part.startsWith('@')) scope = `${part}/`
    else {
      path.push(scope + part)
      scope = ''
    }
  }
  return scope === '' ? path : [...path, scope]
}
