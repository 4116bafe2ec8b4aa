/**
 * Establishes whether the package locked for a direct dependency has the name in its specifier. It matters because pnpm
 * compares the specifier with package.json, but installs the package that `version` names (pnpm 8 to 10). So `version`
 * could name another package.
 */
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import type { Fields, Yaml, YamlNode } from '../yaml.ts'
import { type Generation, readKey } from './pnpm-key.ts'
import { textOf } from './pnpm-resolution.ts'

/** Throws LOCKFILE_UNREADABLE if the package under `key` is not the one that the direct dependency requests. */
export type RefuseOther = (name: string, dependency: YamlNode, key: string) => void

/**
 * The check for one lockfile. Two things may replace a name, and are allowed to: `overrides` of the lockfile, and a
 * pnpmfile. pnpm compares both with the configuration.
 */
export function otherNameRefuser(yaml: Yaml, root: Fields, generation: Generation): RefuseOther {
  // Lockfiles before version 9 do not state whether a pnpmfile exists.
  if (generation !== 9 || textOf(yaml, root, 'pnpmfileChecksum') !== undefined) return () => undefined
  const overridden = namesIn(yaml, root, 'overrides')
  return (name, dependency, key) => {
    const real = readKey(key, generation).name
    if (real === undefined || real === name || overridden.has(name)) return
    const specifier = specifierOf(yaml, root, name, dependency)
    if (specifier === undefined || asksFor(specifier, real)) return
    throw unreadable(
      yaml.file,
      yaml.lineOfKey(dependency),
      `${quoted(name)} asks for ${quoted(specifier)}, but ${quoted(key)} is locked in its place`,
    )
  }
}

/**
 * Whether a specifier requests the package `real`. An address, a shorthand and the name of another registry do not
 * contain a package name, so they pass. `npm:` contains it. A plain range requests the dependency's own name.
 */
function asksFor(specifier: string, real: string): boolean {
  if (!specifier.startsWith('npm:')) return /[:/]/.test(specifier)
  const asked = specifier.slice('npm:'.length)
  return asked === real || asked.startsWith(`${real}@`)
}

function specifierOf(yaml: Yaml, root: Fields, name: string, dependency: YamlNode): string | undefined {
  // If the dependency is a plain text, an older pnpm wrote the lockfile, without the specifier at this place.
  if (yaml.scalar(dependency) !== undefined) return undefined
  const specifier = textOf(yaml, yaml.mapping(dependency, name), 'specifier')
  const catalog = /^catalog:(.*)$/s.exec(specifier ?? '')?.[1]
  if (catalog === undefined) return specifier
  const catalogs = mapping(yaml, root, 'catalogs')
  const entries = mapping(yaml, catalogs, catalog === '' ? 'default' : catalog)
  return textOf(yaml, mapping(yaml, entries, name), 'specifier')
}

const NOTHING: Fields = new Map()

function mapping(yaml: Yaml, fields: Fields, key: string): Fields {
  const field = fields.get(key)
  return field === undefined || yaml.scalar(field) !== undefined ? NOTHING : yaml.mapping(field, key)
}

/** The names that overrides replace. For `a`, `a@>1` and `parent>a` that is `a`. */
function namesIn(yaml: Yaml, root: Fields, section: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const key of mapping(yaml, root, section).keys()) {
    let parent = key.lastIndexOf('>')
    while (parent > 0 && ' |@'.includes(key.charAt(parent - 1))) parent = key.lastIndexOf('>', parent - 1)
    const selected = key.slice(parent + 1)
    const at = selected.indexOf('@', 1)
    names.add(at < 0 ? selected : selected.slice(0, at))
  }
  return names
}
