/**
 * Reads yarn.lock of Yarn 1.
 *
 * An entry has the name of its descriptors (`name@range`), or the real name if they are aliases
 * (`alias@npm:name@range`). Yarn fetches what `resolved` says, whatever the name. So an address that is not the own
 * tarball of this name and version does not count as a registry's.
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

export function parseYarnClassic(text: string, file: string): Lockfile {
  const { blocks, descriptors: answers, version } = scanYarnClassic(text, file)
  if (version !== undefined && Number(version.stated) > 1) {
    throw new GateError('LOCKFILE_UNSUPPORTED', `${file}:${version.line}: yarn lockfile v${quoted(version.stated)} is not version 1`, {
      help: 'write the lockfile with a released version of Yarn, or update this tool',
    })
  }
  // Without an entry it is empty, however few bytes it has: Yarn asks for a file of none to mark a project.
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

/** The folders that Yarn copies, and whose dependencies it installs; those of a link it does not. */
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

/** What would make Yarn install under another name, or take something else than `resolved` says. */
function refuseContradiction({ fields, line }: Block, descriptors: readonly Descriptor[], file: string): void {
  const name = fields.name
  if (name !== undefined && !descriptors.some((descriptor) => descriptor.name === name || descriptor.installedAs === name))
    throw unreadable(file, line, `the entry is called ${quoted(name)}, which none of its descriptors asks for`)
  const registry = fields.registry
  if (registry !== undefined && registry !== 'npm' && registry !== 'yarn')
    throw unreadable(file, line, `the entry is of the registry ${quoted(registry)}, which Yarn 1 does not have`)
  const folder = folderOf(descriptors)
  if (folder !== undefined && (fields.resolved ?? '') !== '')
    throw unreadable(file, line, `${quoted(folder)} is a folder, which Yarn takes whatever \`resolved\` says`)
}

const folderOf = (descriptors: readonly Descriptor[]): string | undefined => descriptors.find(({ range }) => isFolderRange(range))?.range

/**
 * Where `resolutions` put an alias in place of a range (`foo@^1.0.0, "foo@npm:bar@2.0.0"`), one block has both names.
 * The tarball says whose it is; under the other name nothing else is installed.
 */
const isOwnTarball = ({ source }: LockedPackage): boolean => source.kind === 'registry' && source.url !== undefined

const GIT_SCHEME = /^git(?:\+[a-z0-9]+)?:/i
const SHA1 = /^[0-9a-f]{40}$/i

/** The source, and the hash in hexadecimal that `resolved` carries behind its address. */
function sourceOf(
  resolved: string,
  descriptors: readonly Descriptor[],
  version: string,
  file: string,
): { source: Source; sha1: string | undefined } {
  const name = descriptors[0]?.name ?? ''
  // Where `resolutions` put a folder in place of a range, the folder is what is installed.
  const range = folderOf(descriptors) ?? descriptors[0]?.range ?? ''
  if (resolved === '') return { source: unresolved(name, range, version, file), sha1: undefined }
  const hash = resolved.indexOf('#')
  const url = hash < 0 ? resolved : resolved.slice(0, hash)
  const fragment = hash < 0 ? '' : resolved.slice(hash + 1)
  // As Yarn: an address with a git scheme, or any address where a git repository was asked for.
  if (GIT_SCHEME.test(url) || descriptors.some(({ range: asked }) => isGitRange(asked))) {
    return { source: { kind: 'git', ...readGit(resolved) }, sha1: undefined }
  }
  return { source: classifyAddress(url, name, version), sha1: SHA1.test(fragment) ? fragment : undefined }
}

/** Without `resolved`: a folder, or a version that the configured registry is asked for. */
function unresolved(name: string, range: string, version: string, file: string): Source {
  const local = /^(?:file:|link:|portal:)?(.*)$/.exec(range)?.[1] ?? ''
  if (/^(?:file|link|portal):/.test(range) || /^(?:\.{1,2}\/|\/|~\/)/.test(range)) return localFolder(local, file)
  return SCHEME_FIRST.test(range) || range.includes('/')
    ? classifyAddress(hostedShorthand(range), name, version)
    : { kind: 'registry', url: undefined }
}

const hostedShorthand = (range: string): string => (SCHEME_FIRST.test(range) ? range : `github:${range}`)
