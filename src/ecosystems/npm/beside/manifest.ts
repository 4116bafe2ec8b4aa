/**
 * Reads the parts of a package.json that decide an install, apart from dependencies: the package manager, pnpm's config
 * dependencies, and settings.
 */
import type { Location } from '../../../domain/location.ts'
import type { LockedPackage } from '../../../domain/package.ts'
import { readManifest } from '../manifest/manifest.ts'
import { field, isJsonObject, objectField, textField, type JsonObject } from '../../../text/json.ts'
import { lineAt, lineStarts } from '../../../text/place.ts'
import { configDependency, managerOf } from './manager.ts'
import type { Setting } from './settings.ts'

export interface Asked {
  /** Packages that are installed and run first. They are judged like locked ones. */
  readonly managers: readonly LockedPackage[]
  readonly configDependencies: readonly LockedPackage[]
  readonly settings: readonly Setting[]
}

export const NOTHING_ASKED: Asked = { managers: [], configDependencies: [], settings: [] }

/**
 * Keys of package.json, and of `pnpm` in it, that decide which code runs in an install. The comparison with the
 * lockfile covers keys about dependencies.
 */
const DECISIVE = ['trustedDependencies', 'patchedDependencies', 'dependenciesMeta', 'allowScripts']
const DECISIVE_OF_PNPM =
  /^(?:patchedDependencies|onlyBuiltDependencies(?:File)?|neverBuiltDependencies|ignoredBuiltDependencies|allowBuilds|packageExtensions|allowNonAppliedPatches|executionEnv|requiredScripts|pnpmfile)$/

/** Reads the text like a package manager. A text that no manager can read requests nothing. */
export function askedIn(text: string, file: string): Asked {
  const { data, packageManager, devEngines } = readManifest(text, file)
  const lines = lineStarts(text)
  const at = (key: string, from = 0): Location => ({ file, line: lineAt(lines, Math.max(text.indexOf(JSON.stringify(key), from), 0)) })
  const pnpm = objectField(data, 'pnpm') ?? {}
  const section = text.indexOf('"configDependencies"')
  const managers = managersIn([
    ...wishesIn(packageManager?.text, 'packageManager', packageManager?.location),
    ...wishesIn(
      isJsonObject(devEngines?.value) ? field(devEngines.value, 'packageManager') : undefined,
      'devEngines',
      devEngines?.location,
    ),
  ])
  return {
    managers: managers.exact,
    configDependencies: Object.entries(objectField(pnpm, 'configDependencies') ?? {}).map(([name, value]) =>
      readConfigDependency(name, value, at(name, section)),
    ),
    settings: [
      ...managers.other,
      ...DECISIVE.flatMap((key) => settingsIn(data, key, key, at(key).line)),
      ...Object.keys(pnpm)
        .filter((key) => DECISIVE_OF_PNPM.test(key))
        .flatMap((key) => settingsIn(pnpm, key, `pnpm.${key}`, at(key).line)),
    ],
  }
}

interface Managers {
  readonly exact: readonly LockedPackage[]
  /** Entries that name no exact version of a known manager. */
  readonly other: readonly Setting[]
}

interface Wish {
  readonly key: string
  readonly text: string
  readonly location: Location
}

function managersIn(wishes: readonly Wish[]): Managers {
  const read = wishes.map((wish) => ({ manager: managerOf(wish.text, wish.location), wish }))
  return {
    exact: withoutTwins(read.flatMap(({ manager }) => manager ?? [])),
    other: read.flatMap(({ manager, wish }) =>
      manager === undefined ? [{ key: wish.key, value: wish.text, line: wish.location.line }] : [],
    ),
  }
}

/** Removes repeated versions. One with a hash is kept. */
function withoutTwins(managers: readonly LockedPackage[]): readonly LockedPackage[] {
  const hashed = managers.filter(({ hashOptional }) => hashOptional !== true)
  const isTwin = (one: LockedPackage) => (other: LockedPackage) => other.name === one.name && other.version === one.version
  const distinct = managers.filter((one, index) => managers.findIndex(isTwin(one)) === index)
  return distinct.map((one) => (one.hashOptional === true ? (hashed.find(isTwin(one)) ?? one) : one))
}

/** The managers in a value: a text, or `{ name, version }`, or a list of these. No manager follows another form. */
function wishesIn(value: unknown, key: string, location: Location | undefined): readonly Wish[] {
  if (location === undefined || value === '') return []
  if (typeof value === 'string') return [{ key, text: value, location }]
  if (Array.isArray(value))
    return value.slice(0, MAX_WISHES).flatMap((one: unknown) => (isJsonObject(one) ? wishesIn(one, key, location) : []))
  if (!isJsonObject(value)) return []
  const [name, version] = [textField(value, 'name'), textField(value, 'version')]
  return name === undefined ? [] : [{ key, text: version === undefined ? name : `${name}@${version}`, location }]
}

const MAX_WISHES = 20

/** A config dependency: a text, or `{ integrity, tarball }`. Any other value becomes one without a hash. */
export function readConfigDependency(name: string, value: unknown, location: Location): LockedPackage {
  const object = isJsonObject(value) ? value : {}
  const reference = typeof value === 'string' ? value : (textField(object, 'integrity') ?? textField(object, 'version') ?? '')
  return configDependency(name, reference, textField(object, 'tarball'), location)
}

function settingsIn(object: JsonObject, key: string, name: string, line: number): readonly Setting[] {
  const value = field(object, key)
  return value === undefined ? [] : [{ key: name, value: JSON.stringify(value), line }]
}
