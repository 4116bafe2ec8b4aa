/**
 * Establishes whether the package locked for a direct dependency has the name that its specifier asks for. pnpm
 * compares specifiers with package.json but installs what `version` names (pnpm 8 to 10), so another package could
 * replace it.
 */
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import type { Fields, Yaml, YamlNode } from '../yaml.ts'
import { type Generation, readKey } from './pnpm-key.ts'
import { textOf } from './pnpm-resolution.ts'

/** A direct dependency of an importer: the key of the package that is locked for it. */
export type RefuseOther = (name: string, dependency: YamlNode, key: string) => void

/**
 * What may put another name in place: `overrides` of the lockfile, and a pnpmfile, which pnpm compares with the
 * configuration by their content.
 */
export function otherNameRefuser(yaml: Yaml, root: Fields, generation: Generation): RefuseOther {
  // Until pnpm 9 a lockfile does not say whether there is a pnpmfile.
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
      `${quoted(name)} asks for ${quoted(specifier)}, and ${quoted(key)} is locked in its place`,
    )
  }
}

/**
 * An address, a shorthand and another registry's own name do not say the package's name. `npm:` does, and a plain range
 * means the same name.
 */
function asksFor(specifier: string, real: string): boolean {
  if (!specifier.startsWith('npm:')) return /[:/]/.test(specifier)
  const asked = specifier.slice('npm:'.length)
  return asked === real || asked.startsWith(`${real}@`)
}

function specifierOf(yaml: Yaml, root: Fields, name: string, dependency: YamlNode): string | undefined {
  // A plain text is what pnpm wrote before it put the specifier beside the version.
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

/** The names that overrides are for: `a`, `a@>1` and `parent>a` are for `a`. */
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
