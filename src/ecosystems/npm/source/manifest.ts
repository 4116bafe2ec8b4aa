/**
 * Reads the parts of a package.json that decide what is installed and what runs. The file is the registry's, the
 * archive's or the source's. Sizes are limited. Values that are not text are left out.
 */
import type { ArchiveContents } from '../../../domain/archive.ts'
import { type JsonObject, field, inside, isJsonObject, keysOf, textField } from '../../../text/json.ts'
import type { PackageManifest } from '../../source-witness.ts'

export const LIFECYCLE = ['preinstall', 'install', 'postinstall'] as const

/** The script that an install runs if the package has a `binding.gyp` and no own script for it. */
export const NODE_GYP = 'node-gyp rebuild'
export const BUILD_FILE = 'binding.gyp'

const KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const
const FILE_FIELDS = ['main', 'module', 'browser', 'exports', 'imports', 'bin'] as const
const MAX_ENTRIES = 10_000
const MAX_DEPTH = 12

/** Reads a manifest. At publish, `publishConfig` in a source replaces the fields beside it, so both values count. */
export function readManifest(json: JsonObject): PackageManifest {
  const layers = [json, inside(json, 'publishConfig')]
  return {
    name: textField(json, 'name'),
    version: textField(json, 'version'),
    dependencies: dependenciesOf(layers),
    scripts: lifecycleOf(inside(json, 'scripts')),
    bin: new Map(layers.flatMap((layer) => binOf(field(layer, 'bin'), textField(json, 'name')))),
    entryPoints: entryPointsOf(layers),
    binFolder: folderOf(textField(inside(json, 'directories'), 'bin')),
  }
}

/** The manifest of an archive, with the script that an install runs for a `binding.gyp`. */
export function readArchiveManifest({ manifest, files }: ArchiveContents): PackageManifest {
  const read = readManifest(manifest)
  const { install, preinstall } = read.scripts
  const isBuilt = files.has(BUILD_FILE) && install === undefined && preinstall === undefined && field(manifest, 'gypfile') !== false
  return isBuilt ? { ...read, scripts: { ...read.scripts, install: NODE_GYP } } : read
}

function dependenciesOf(layers: readonly JsonObject[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const layer of layers)
    for (const kind of KINDS)
      for (const name of keysOf(field(layer, kind)).slice(0, MAX_ENTRIES)) {
        const spec = inside(layer, kind)[name]
        if (typeof spec === 'string') found.set(name, [...(found.get(name) ?? []), spec])
      }
  return found
}

function lifecycleOf(scripts: JsonObject): Readonly<Record<string, string>> {
  return Object.fromEntries(
    LIFECYCLE.flatMap((script) => (textField(scripts, script) === undefined ? [] : [[script, textField(scripts, script) ?? '']])),
  )
}

function binOf(bin: unknown, name: string | undefined): readonly (readonly [string, string])[] {
  if (typeof bin === 'string') return [[name?.slice(name.lastIndexOf('/') + 1) ?? '', plain(bin)]]
  return keysOf(bin)
    .slice(0, MAX_ENTRIES)
    .flatMap((command) => {
      const file = isJsonObject(bin) ? bin[command] : undefined
      return typeof file === 'string' ? [[command.slice(command.lastIndexOf('/') + 1), plain(file)] as const] : []
    })
}

function entryPointsOf(layers: readonly JsonObject[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const layer of layers)
    for (const key of FILE_FIELDS)
      for (const file of filesIn(field(layer, key), key === 'browser')) if (!found.has(file)) found.set(file, key)
  return found
}

/** All texts in a field, at any depth. For `browser` the keys count too, because they name the replaced files. */
function filesIn(value: unknown, withKeys: boolean): readonly string[] {
  const files: string[] = []
  const walk = (inner: unknown, depth: number): void => {
    if (files.length >= MAX_ENTRIES || depth > MAX_DEPTH) return
    if (typeof inner === 'string') files.push(plain(inner))
    else if (Array.isArray(inner)) for (const one of inner) walk(one, depth + 1)
    else if (isJsonObject(inner))
      for (const [key, one] of Object.entries(inner)) {
        if (withKeys) files.push(plain(key))
        walk(one, depth + 1)
      }
  }
  walk(value, 0)
  return files
}

/** `./lib/index.js` and `lib/index.js` are one file. */
const plain = (path: string): string => (path.startsWith('./') ? path.slice(2) : path.startsWith('/') ? path.slice(1) : path)

const folderOf = (path: string | undefined): string | undefined => {
  const folder = path === undefined ? '' : plain(path).replace(/\/$/, '')
  return folder === '' ? undefined : folder
}
