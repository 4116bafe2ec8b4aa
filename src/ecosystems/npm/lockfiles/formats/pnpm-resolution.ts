/** Reads the field `resolution` of pnpm: the source of an entry's bytes, and their hash. */
import { folderIn, inFolder } from '../../../../domain/git.ts'
import type { Source } from '../../../../domain/package.ts'
import { classifyAddress, localFolder } from '../hosted.ts'
import { isObjectId } from '../../../../text/object-id.ts'
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import { classifyUrl } from '../source.ts'
import type { Fields, Yaml, YamlNode } from '../yaml.ts'
import type { KeyFacts } from './pnpm-key.ts'

export interface Resolved {
  readonly source: Source
  readonly integrity: string | undefined
}

/** The package that is resolved. Error messages name it, and its own tarballs are recognised by it. */
interface Subject {
  readonly name: string
  readonly version: string
  readonly registry: KeyFacts['registry']
  readonly line: number
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/**
 * Reads a resolution. Most packages have one. A runtime with several builds (`node@runtime:22.0.0`) has one per
 * platform. Throws LOCKFILE_UNREADABLE for a type or a field that is not known.
 */
export function readResolution(yaml: Yaml, node: YamlNode, subject: Subject): readonly Resolved[] {
  const fields = yaml.mapping(node, 'a resolution')
  const text = (key: string): string | undefined => textOf(yaml, fields, key)
  const wrong = (why: string): Error => unreadable(yaml.file, subject.line, `the resolution of ${quoted(subject.name)} ${why}`)
  const type = text('type')
  const integrity = text('integrity')
  refuseUnknown(fields, type, wrong)
  switch (type) {
    case undefined:
      return [{ source: registryOrTarball(text, subject, wrong), integrity }]
    case 'git':
      return [{ source: gitSource(text, wrong), integrity }]
    case 'directory': {
      const directory = text('directory')
      if (directory === undefined) throw wrong('has no `directory`')
      return [{ source: localFolder(directory, yaml.file), integrity }]
    }
    case 'binary': {
      const url = text('url')
      if (url === undefined) throw wrong('has no `url`')
      return [{ source: { kind: 'tarball', url }, integrity }]
    }
    case 'variations':
      return variants(yaml, fields, subject, wrong)
    default:
      throw wrong(`is of the type ${quoted(type)}, which cannot be judged`)
  }
}

/**
 * The fields that pnpm 5 to 12 write into a resolution, by its type. Other fields are refused: one of them might decide
 * what pnpm installs.
 */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  '': ['integrity', 'tarball', 'registry', 'gitHosted', 'path'],
  git: ['type', 'repo', 'commit', 'path', 'integrity'],
  directory: ['type', 'directory'],
  binary: ['type', 'url', 'integrity', 'bin', 'archive', 'prefix'],
  variations: ['type', 'variants'],
}

function refuseUnknown(fields: Fields, type: string | undefined, wrong: (why: string) => Error): void {
  const known = Object.hasOwn(KNOWN, type ?? '') ? KNOWN[type ?? ''] : undefined
  const other = known === undefined ? undefined : [...fields.keys()].find((key) => !known.includes(key))
  if (other !== undefined) throw wrong(`has the unknown field ${quoted(other)}`)
}

/** A git source. `path` is the folder of the commit that pnpm unpacks. */
function gitSource(text: (key: string) => string | undefined, wrong: (why: string) => Error): Source {
  const [url, commit] = [text('repo'), text('commit')]
  if (url === undefined || commit === undefined) throw wrong('has no `repo` or no `commit`')
  if (!isObjectId(commit)) throw wrong(`is at ${quoted(commit)}, which is not a commit`)
  return { kind: 'git', ...inFolder({ url, commit }, pathIn(text)) }
}

const pathIn = (text: (key: string) => string | undefined): string | undefined => {
  const path = text('path')
  return path === undefined ? undefined : folderIn([`path:${path}`])
}

function variants(yaml: Yaml, fields: Fields, subject: Subject, wrong: (why: string) => Error): readonly Resolved[] {
  const list = fields.get('variants')
  const items = list === undefined ? undefined : yaml.sequence(list)
  if (items === undefined || items.length === 0) throw wrong('has no `variants`')
  return items.flatMap((item) => {
    const resolution = yaml.mapping(item, 'a variant').get('resolution')
    if (resolution === undefined) throw wrong('has a variant without one')
    // Nested variants are refused, so that a file cannot ask for unlimited work.
    if (textOf(yaml, yaml.mapping(resolution, 'a resolution'), 'type') === 'variations') throw wrong('has variants inside variants')
    return readResolution(yaml, resolution, subject)
  })
}

/**
 * The source of a resolution without a type. If it has no address, it is from the configured registry. pnpm resolves an
 * address without a scheme against that registry.
 */
function registryOrTarball(text: (key: string) => string | undefined, subject: Subject, wrong: (why: string) => Error): Source {
  const { name, version } = subject
  const tarball = text('tarball')
  if (tarball === undefined) {
    if (text('integrity') === undefined && version === '') throw wrong('has neither an address nor an integrity')
    return registrySource(subject, text('registry'))
  }
  if (SCHEME.test(tarball)) {
    const source = classifyAddress(tarball, name, version)
    if (source.kind === 'git') return { ...source, ...inFolder(source, pathIn(text)) }
    if (text('path') !== undefined) throw wrong('has a `path`, but is not a git source')
    return source
  }
  const isOwn = tarball.replace(/^\//, '').replace(/%2f/i, '/') === tarballPath(name, version)
  return isOwn ? registrySource(subject, text('registry')) : { kind: 'tarball', url: tarball }
}

const tarballPath = (name: string, version: string): string => `${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`

function registrySource({ name, version, registry }: Subject, stated: string | undefined): Source {
  const host = registry !== undefined && 'host' in registry ? `https://${registry.host}` : undefined
  const base = stated ?? host
  if (base !== undefined) return classifyUrl(`${base.replace(/\/$/, '')}/${tarballPath(name, version)}`, name, version)
  // The address of a named registry is in pnpm's configuration and not known here. It is not the public registry.
  if (registry !== undefined && 'alias' in registry) return { kind: 'tarball', url: `${registry.alias}:${name}@${version}` }
  return { kind: 'registry', url: undefined }
}

/**
 * The text of a field. `undefined` if the field is missing or empty. Throws LOCKFILE_UNREADABLE if it is not a text.
 */
export function textOf(yaml: Yaml, fields: Fields, key: string): string | undefined {
  const field = fields.get(key)
  if (field === undefined) return undefined
  const text = yaml.scalar(field)
  if (text === undefined) throw unreadable(yaml.file, yaml.lineOfKey(field), `${quoted(key)} is not a string`)
  return text === '' ? undefined : text
}
