/**
 * yarn.lock of Yarn 1.
 *
 * An entry's name is that of its descriptors (`name@range`), the real one where they are aliases (`alias@npm:name@range`). Yarn fetches what
 * `resolved` says, whatever the name; an address that is not this name's and version's own tarball is therefore no registry's.
 */
import type { Lockfile } from '../../domain/lockfile.ts'
import type { LockedPackage, Source } from '../../domain/package.ts'
import { GateError } from '../../errors.ts'
import { mergeTwins } from '../content.ts'
import { lockedPackage } from '../entry.ts'
import { classifyAddress, localFolder } from '../hosted.ts'
import { quoted } from '../../text/quoted.ts'
import { unreadable } from '../unreadable.ts'
import { scanYarnClassic } from './yarn-classic-scan.ts'
import type { Block } from './yarn-classic-scan.ts'
import { sriOfSha1 } from './yarn-classic-sha1.ts'

export function parseYarnClassic(text: string, file: string): Lockfile {
  const { blocks, version } = scanYarnClassic(text, file)
  if (version !== undefined && version.stated !== '1') {
    throw new GateError('LOCKFILE_UNSUPPORTED', `${file}:${version.line}: yarn lockfile v${quoted(version.stated)} is not version 1`, {
      help: 'write the lockfile with a released version of Yarn, or update this tool',
    })
  }
  if (version === undefined && blocks.length === 0) throw unreadable(file, 1, 'is empty')
  return { file, format: 'yarn-classic', formatVersion: '1', packages: mergeTwins(blocks.flatMap((block) => readBlock(block, file))) }
}

interface Descriptor {
  /** What it is installed under. */
  readonly installedAs: string
  readonly name: string
  readonly range: string
}

function readBlock(block: Block, file: string): readonly LockedPackage[] {
  const { fields, line } = block
  const version = fields.get('version')
  if (version === undefined || version === '')
    throw unreadable(file, line, `the entry ${quoted(block.descriptors[0] ?? '')} has no version`)
  const byName = new Map<string, Descriptor[]>()
  for (const descriptor of block.descriptors.map(readDescriptor)) {
    const same = byName.get(descriptor.name)
    if (same === undefined) byName.set(descriptor.name, [descriptor])
    else same.push(descriptor)
  }
  const read = [...byName].map(([name, descriptors]): LockedPackage => {
    const names = descriptors.map(({ installedAs }) => installedAs)
    const { source, sha1 } = sourceOf(fields.get('resolved') ?? '', descriptors, version)
    return lockedPackage({
      name,
      version,
      source,
      integrity: fields.get('integrity') ?? (sha1 === undefined ? undefined : sriOfSha1(sha1)),
      location: { file, line },
      installedAs: names.includes(name) ? name : (names.sort()[0] ?? name),
      installScript: undefined,
      dev: undefined,
      optional: undefined,
      via: [],
    })
  })
  const owners = read.filter(isOwnTarball)
  return owners.length === 0 ? read : owners
}

/**
 * Where `resolutions` put an alias in place of a range (`foo@^1.0.0, "foo@npm:bar@2.0.0"`), one block has both names. The tarball says whose
 * it is; under the other name nothing else is installed.
 */
const isOwnTarball = ({ source }: LockedPackage): boolean => source.kind === 'registry' && source.url !== undefined

const SCHEME_FIRST = /^[a-z][a-z0-9+.-]*:/i
const ALIAS = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/
const RANGE = /^(?:[\^~<>=*]|v?\d+(?:\.|$)|x$)/i

/** A descriptor without a name is an address; it is kept whole, and shown as what it is. */
function readDescriptor(text: string): Descriptor {
  const at = text.indexOf('@', 1)
  if (SCHEME_FIRST.test(text)) return { installedAs: text, name: text, range: text }
  const installedAs = at < 0 ? text : text.slice(0, at)
  const range = at < 0 ? '' : text.slice(at + 1)
  const [, real, realRange] = ALIAS.exec(range) ?? []
  const isAlias = real !== undefined && (realRange !== undefined || !RANGE.test(real))
  return isAlias ? { installedAs, name: real, range: realRange ?? '' } : { installedAs, name: installedAs, range }
}

const GIT_SCHEME = /^git(?:\+[a-z0-9]+)?:/i
const GIT_RANGE =
  /^(?:git(?:\+[a-z0-9]+)?:|ssh:|https?:.+\.git(?:#|$)|https?:\/\/(?:github\.com|gitlab\.com|bitbucket\.(?:com|org))\/[^/]+\/[^/]+\/?(?:#.*)?$)/i
const SHA1 = /^[0-9a-f]{40}$/i

/** The source, and the hash in hexadecimal that `resolved` carries behind its address. */
function sourceOf(resolved: string, descriptors: readonly Descriptor[], version: string): { source: Source; sha1: string | undefined } {
  const name = descriptors[0]?.name ?? ''
  const range = descriptors[0]?.range ?? ''
  if (resolved === '') return { source: unresolved(name, range, version), sha1: undefined }
  const hash = resolved.indexOf('#')
  const url = hash < 0 ? resolved : resolved.slice(0, hash)
  const fragment = hash < 0 ? '' : resolved.slice(hash + 1)
  // As Yarn: an address with a git scheme, or any address where a git repository was asked for.
  if (GIT_SCHEME.test(url) || descriptors.some((descriptor) => GIT_RANGE.test(descriptor.range))) {
    return { source: { kind: 'git', url, commit: fragment === '' ? undefined : fragment }, sha1: undefined }
  }
  return { source: classifyAddress(url, name, version), sha1: SHA1.test(fragment) ? fragment : undefined }
}

/** Without `resolved`: a folder, or a version that the configured registry is asked for. */
function unresolved(name: string, range: string, version: string): Source {
  const local = /^(?:file:|link:|portal:)?(.*)$/.exec(range)?.[1] ?? ''
  if (/^(?:file|link|portal):/.test(range) || /^(?:\.{1,2}\/|\/|~\/)/.test(range)) return localFolder(local)
  return SCHEME_FIRST.test(range) || range.includes('/')
    ? classifyAddress(hostedShorthand(range), name, version)
    : { kind: 'registry', url: undefined }
}

const hostedShorthand = (range: string): string => (SCHEME_FIRST.test(range) ? range : `github:${range}`)
