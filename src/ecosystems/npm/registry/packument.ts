/**
 * Reads a packument: the registry's claims about all versions of a package. They are unsigned, so none of them is an
 * identity. A document of the wrong shape is refused as a whole. Mirrors may omit `time`, `_npmUser`, `maintainers` and
 * `dist.attestations`. An absent field is `undefined`, which means "not stated" and never "no".
 */
import { type JsonObject, field, inside, isJsonObject, isoTime, objectField, textField, textOf } from '../../../text/json.ts'
import { parseIntegrity } from '../../../domain/package.ts'
import type { PackageClaims, VersionClaims } from '../../../domain/claims.ts'
import type { JsonWanted } from '../../../text/json-wanted.ts'
import { nameOf, parseAccount } from './account.ts'

/** The limit for versions. The largest real packuments have about ten thousand. */
const MAX_VERSIONS = 50_000
const MAX_VERSION_LENGTH = 256
/** Keys of `time` that are not versions. */
const NOT_A_VERSION: ReadonlySet<string> = new Set(['created', 'modified', 'unpublished'])
/** The fields of each version's manifest that are kept. */
const MANIFEST_FIELDS = [
  'name',
  'version',
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
  'scripts',
  'bin',
  'directories',
  'main',
  'module',
  'browser',
  'exports',
  'imports',
  'repository',
] as const
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'] as const

const all = (keys: readonly string[]): Readonly<Record<string, 'all'>> => Object.fromEntries(keys.map((key) => [key, 'all']))
const VERSION_PARTS = {
  ...all([...MANIFEST_FIELDS, '_npmUser', 'maintainers', 'hasInstallScript', 'deprecated']),
  dist: { fields: all(['integrity', 'shasum', 'tarball', 'attestations']) },
}

/** Everything that is read here. */
export const PACKUMENT_PARTS: JsonWanted = { fields: { name: 'all', time: 'all', versions: { each: { fields: VERSION_PARTS } } } }

/** `undefined` if it is not the packument of this package. */
export function parsePackument(json: unknown, name: string): PackageClaims | undefined {
  if (!isJsonObject(json) || field(json, 'name') !== name) return undefined
  const times = readTimes(field(json, 'time'))
  const manifests = manifestsOf(json)
  if (times === undefined || manifests === undefined) return undefined
  const versions = new Map<string, VersionClaims>()
  const read = versionReader()
  for (const [version, manifest] of manifests) {
    if (version === '' || version.length > MAX_VERSION_LENGTH || !isJsonObject(manifest)) return undefined
    versions.set(version, read(version, manifest, times.get(version)))
  }
  return { name, versions, times }
}

/** If all versions of a package were unpublished, its document has no `versions`, and `time` has `unpublished`. */
function manifestsOf(json: JsonObject): readonly (readonly [string, unknown])[] | undefined {
  const versions = field(json, 'versions')
  if (versions === undefined) return objectField(inside(json, 'time'), 'unpublished') === undefined ? undefined : []
  if (!isJsonObject(versions)) return undefined
  const entries = Object.entries(versions)
  return entries.length <= MAX_VERSIONS ? entries : undefined
}

function readTimes(time: unknown): ReadonlyMap<string, string> | undefined {
  const times = new Map<string, string>()
  if (time === undefined) return times
  if (!isJsonObject(time)) return undefined
  const entries = Object.entries(time)
  if (entries.length > MAX_VERSIONS + NOT_A_VERSION.size) return undefined
  for (const [version, value] of entries) {
    const at = NOT_A_VERSION.has(version) || version.length > MAX_VERSION_LENGTH ? undefined : isoTime(value)
    if (at !== undefined) times.set(version, at)
  }
  return times
}

type ReadVersion = (version: string, manifest: JsonObject, publishedAt: string | undefined) => VersionClaims

/** Reads the versions of one document. What is the same value as in the version before is not read again. */
function versionReader(): ReadVersion {
  const [account, maintainers] = [readOnce(parseAccount), readOnce(readMaintainers)]
  return (version, manifest, publishedAt) => ({
    ...readVersion(version, manifest, publishedAt),
    account: account(field(manifest, '_npmUser')),
    maintainers: maintainers(field(manifest, 'maintainers')),
  })
}

function readOnce<T>(read: (value: unknown) => T): (value: unknown) => T {
  let last: { readonly value: unknown; readonly result: T } | undefined
  return (value) => {
    if (last === undefined || last.value !== value) last = { value, result: read(value) }
    return last.result
  }
}

function readVersion(
  version: string,
  manifest: JsonObject,
  publishedAt: string | undefined,
): Omit<VersionClaims, 'account' | 'maintainers'> {
  const dist = inside(manifest, 'dist')
  const integrity = textField(dist, 'integrity')
  const scripts = inside(manifest, 'scripts')
  const deprecated = field(manifest, 'deprecated')
  return {
    version,
    publishedAt,
    integrity: integrity === undefined ? undefined : parseIntegrity(integrity),
    shasum: readShasum(textField(dist, 'shasum')),
    archive: textField(dist, 'tarball'),
    attestationsAdvertised: isPresent(field(dist, 'attestations')),
    hasInstallScript:
      field(manifest, 'hasInstallScript') === true || INSTALL_SCRIPTS.some((script) => textField(scripts, script) !== undefined),
    installScripts: readScripts(scripts),
    manifest: manifestOf(manifest),
    deprecated: deprecated === true || textOf(deprecated) !== undefined,
  }
}

/** The parts of a manifest that are compared with the source, unchanged. Few verdicts need them. */
const manifestOf = (manifest: JsonObject): JsonObject =>
  Object.fromEntries(MANIFEST_FIELDS.filter((key) => Object.hasOwn(manifest, key)).map((key) => [key, manifest[key]]))

const SHASUM = /^[0-9a-f]{40}$/i
const readShasum = (text: string | undefined): string | undefined =>
  text !== undefined && SHASUM.test(text) ? text.toLowerCase() : undefined

/** Any value counts as an advertisement. Otherwise a broken one would turn a 404 into "there are none". */
const isPresent = (value: unknown): boolean => value !== undefined && value !== null && value !== false

function readScripts(scripts: JsonObject): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const script of [...INSTALL_SCRIPTS, 'prepare']) {
    const command = textField(scripts, script)
    if (command !== undefined) found[script] = command
  }
  return found
}

/**
 * Names in the registry's order. If one cannot be read, the whole list is unknown: a shorter list would look like a
 * removal.
 */
function readMaintainers(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const names = value.map((one: unknown) => (isJsonObject(one) ? textField(one, 'name') : nameOf(one)))
  return names.every((name) => name !== undefined) ? names : undefined
}
