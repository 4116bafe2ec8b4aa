/**
 * Reads yarn.lock of Yarn 1.
 *
 * An entry has the name of its descriptors (`name@range`), or the real name if they are aliases
 * (`alias@npm:name@range`). Yarn fetches the address in `resolved`, whatever the name is. So an address counts as a
 * registry's only if it is the tarball of this name and version.
 */
import { readGit } from '../../../../domain/git.ts'
import type { Lockfile } from '../../../../domain/lockfile.ts'
import type { LockedPackage, Source } from '../../../../domain/package.ts'
import { GateError } from '../../../../errors.ts'
import { mergeTwins } from '../../../../lockfile/content.ts'
import { lockedPackage } from '../entry.ts'
import { classifyAddress, localFolder } from '../hosted.ts'
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import { closureOf } from './yarn-classic-closure.ts'
import { type Descriptor, readDescriptor, SCHEME_FIRST, isFolderRange, isGitRange } from './yarn-classic-descriptor.ts'
import { type Block, scanYarnClassic } from './yarn-classic-scan.ts'
import { sriOfSha1 } from './yarn-classic-sha1.ts'

/** Reads a yarn.lock of Yarn 1. Throws LOCKFILE_UNREADABLE or LOCKFILE_UNSUPPORTED, with the line. */
export function parseYarnClassic(text: string, file: string): Lockfile {
  const { blocks, descriptors: answers, version } = scanYarnClassic(text, file)
  if (version !== undefined && Number(version.stated) > 1) {
    throw new GateError('LOCKFILE_UNSUPPORTED', `${file}:${version.line}: yarn lockfile v${quoted(version.stated)} is not version 1`, {
      help: 'write the lockfile with a released version of Yarn, or update this tool',
    })
  }
  // A file without entries is valid, even without a single byte: Yarn asks users to create an empty file to mark a
  // project.
  const packages: LockedPackage[] = []
  for (const block of blocks) packages.push(...readBlock(block, file))
  const folders = copiedFolders(answers, file)
  return {
    file,
    format: 'yarn-classic',
    formatVersion: '1',
    packages: mergeTwins(packages),
    projects: ['', ...folders],
    answers,
    unclosed: closureOf(blocks, answers, folders),
  }
}

/** The folders that Yarn copies. It installs their dependencies, but not those of a linked folder. */
function copiedFolders(descriptors: ReadonlySet<string>, file: string): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const text of descriptors) {
    const { range } = readDescriptor(text)
    if (!isFolderRange(range) || range.startsWith('link:')) continue
    const source = localFolder(range.replace(/^file:/, ''), file)
    if (source.kind === 'workspace') folders.add(source.path)
  }
  return folders
}

function readBlock(block: Block, file: string): readonly LockedPackage[] {
  const { fields, line } = block
  const version = fields.version
  if (version === undefined || version === '')
    throw unreadable(file, line, `the entry ${quoted(block.descriptors[0] ?? '')} has no version`)
  const all = block.descriptors.map(readDescriptor)
  refuseContradiction(block, all, file)
  const [first] = all
  if (first !== undefined && all.every(({ name }) => name === first.name)) return [readAs(first.name, all, block, version, file)]
  const byName = new Map<string, Descriptor[]>()
  for (const descriptor of all) {
    const same = byName.get(descriptor.name)
    if (same === undefined) byName.set(descriptor.name, [descriptor])
    else same.push(descriptor)
  }
  const read = [...byName].map(([name, own]) => readAs(name, own, block, version, file))
  const owners = read.filter(isOwnTarball)
  return owners.length === 0 ? read : owners
}

const UNKNOWN = { installScript: undefined, dev: undefined, optional: undefined, via: [] }

function readAs(name: string, descriptors: readonly Descriptor[], { fields, line }: Block, version: string, file: string): LockedPackage {
  const { source, sha1 } = sourceOf(fields.resolved ?? '', descriptors, version, file)
  return lockedPackage({
    name,
    version,
    source,
    integrity: fields.integrity ?? (sha1 === undefined ? undefined : sriOfSha1(sha1)),
    location: { file, line },
    installedAs: descriptors.map(({ installedAs }) => installedAs),
    ...UNKNOWN,
  })
}

/** Refuses fields that make Yarn install under another name, or something other than `resolved`. */
function refuseContradiction({ fields, line }: Block, descriptors: readonly Descriptor[], file: string): void {
  const name = fields.name
  if (name !== undefined && !descriptors.some((descriptor) => descriptor.name === name || descriptor.installedAs === name))
    throw unreadable(file, line, `the entry has the name ${quoted(name)}, but none of its descriptors requests it`)
  const registry = fields.registry
  if (registry !== undefined && registry !== 'npm' && registry !== 'yarn')
    throw unreadable(file, line, `the entry has the registry ${quoted(registry)}, which Yarn 1 does not have`)
  const folder = folderOf(descriptors)
  if (folder !== undefined && (fields.resolved ?? '') !== '')
    throw unreadable(file, line, `${quoted(folder)} is a folder, and Yarn installs it whatever \`resolved\` states`)
}

const folderOf = (descriptors: readonly Descriptor[]): string | undefined => descriptors.find(({ range }) => isFolderRange(range))?.range

/**
 * Whether the address is the own tarball of this name and version. If `resolutions` put an alias in place of a range
 * (`foo@^1.0.0, "foo@npm:bar@2.0.0"`), one block has both names. Yarn installs only the package whose tarball it is.
 */
const isOwnTarball = ({ source }: LockedPackage): boolean => source.kind === 'registry' && source.url !== undefined

const GIT_SCHEME = /^git(?:\+[a-z0-9]+)?:/i
const SHA1 = /^[0-9a-f]{40}$/i

/** The source, and the hexadecimal hash after the address in `resolved`. */
function sourceOf(
  resolved: string,
  descriptors: readonly Descriptor[],
  version: string,
  file: string,
): { source: Source; sha1: string | undefined } {
  const name = descriptors[0]?.name ?? ''
  // If `resolutions` put a folder in place of a range, Yarn installs the folder.
  const range = folderOf(descriptors) ?? descriptors[0]?.range ?? ''
  if (resolved === '') return { source: unresolved(name, range, version, file), sha1: undefined }
  const hash = resolved.indexOf('#')
  const url = hash < 0 ? resolved : resolved.slice(0, hash)
  const fragment = hash < 0 ? '' : resolved.slice(hash + 1)
  // As in Yarn, an address is git if it has a git scheme or if a descriptor requests a git repository.
  if (GIT_SCHEME.test(url) || descriptors.some(({ range: asked }) => isGitRange(asked))) {
    return { source: { kind: 'git', ...readGit(resolved) }, sha1: undefined }
  }
  return { source: classifyAddress(url, name, version), sha1: SHA1.test(fragment) ? fragment : undefined }
}

/** The source of an entry without `resolved`: a folder, or a version of the configured registry. */
function unresolved(name: string, range: string, version: string, file: string): Source {
  const local = /^(?:file:|link:|portal:)?(.*)$/.exec(range)?.[1] ?? ''
  if (/^(?:file|link|portal):/.test(range) || /^(?:\.{1,2}\/|\/|~\/)/.test(range)) return localFolder(local, file)
  return SCHEME_FIRST.test(range) || range.includes('/')
    ? classifyAddress(hostedShorthand(range), name, version)
    : { kind: 'registry', url: undefined }
}

const hostedShorthand = (range: string): string => (SCHEME_FIRST.test(range) ? range : `github:${range}`)
