/**
 * Establishes which published parts are in neither the source's manifest nor the version before. A part that is removed
 * at publish does not count. Ranges do not count either, because tools resolve `workspace:` and `catalog:`, and omit
 * what they bundle.
 */
import type { Excess, ManifestDifference } from '../../../domain/source-record.ts'
import type { ManifestComparison, PackageManifest } from '../../source-witness.ts'
import { LIFECYCLE, NODE_GYP } from './manifest.ts'

export function excessOf({ published, source, before, hasBuildFile }: ManifestComparison): readonly Excess[] {
  const known = [source, before]
  const all = published.flatMap((manifest) => [
    ...scripts(manifest, known, hasBuildFile),
    ...dependencies(manifest, known),
    ...entryPoints(manifest, known),
  ])
  return [...new Map(all.map((one) => [`${one.kind} ${one.label} ${one.found}`, one])).values()]
}

/**
 * Whether a version has a part that the version before does not have. Only then is its source fetched, if the version
 * is attested.
 */
export const isNewsOver = (published: PackageManifest, before: PackageManifest): boolean =>
  excessOf({ published: [published], source: before, before, hasBuildFile: false }).length > 0

/** Scripts and addresses that the version before does not have, whether or not the source has them. */
export const daringNews = (published: readonly PackageManifest[], before: PackageManifest): readonly Excess[] =>
  excessOf({ published, source: before, before, hasBuildFile: false }).filter(({ kind }) => kind === 'script' || kind === 'address')

function scripts(manifest: PackageManifest, known: readonly PackageManifest[], hasBuildFile: boolean): readonly Excess[] {
  return LIFECYCLE.flatMap((script): readonly Excess[] => {
    const command = manifest.scripts[script]
    if (command === undefined || known.some((one) => one.scripts[script] === command)) return []
    if (script === 'install' && command === NODE_GYP && hasBuildFile) return []
    return [{ kind: 'script', label: script, found: command }]
  })
}

function dependencies(manifest: PackageManifest, known: readonly PackageManifest[]): readonly Excess[] {
  return [...manifest.dependencies].flatMap(([name, specs]): readonly Excess[] => {
    const inKnown = known.flatMap((one) => one.dependencies.get(name) ?? [])
    if (inKnown.length === 0)
      return specs.slice(0, 1).map((found) => ({ kind: isAddress(found) ? 'address' : 'dependency', label: name, found }))
    return specs
      .filter((spec) => isAddress(spec) && !inKnown.includes(spec) && !isResolvedAlias(spec, inKnown))
      .map((found) => ({ kind: 'address', label: name, found }))
  })
}

/** A catalog or a workspace may replace an alias, but never an address. */
const isResolvedAlias = (spec: string, known: readonly string[]): boolean =>
  spec.startsWith('npm:') && known.some((one) => one.startsWith('catalog:') || one.startsWith('workspace:'))

/**
 * Whether a spec is fetched from outside of the registry or under another name: git, a URL, a file, `npm:`. A range has
 * no `:` and no `/`.
 */
export const isAddress = (spec: string): boolean => /[:/]/.test(spec) && !/^(?:workspace|catalog|condition):/.test(spec)

function entryPoints(manifest: PackageManifest, known: readonly PackageManifest[]): readonly Excess[] {
  return [...manifest.entryPoints].flatMap(([file, field]): readonly Excess[] => {
    const isKnown = known.some(
      (one) => one.entryPoints.has(file) || (field === 'bin' && one.binFolder !== undefined && file.startsWith(`${one.binFolder}/`)),
    )
    return isKnown ? [] : [{ kind: 'entry-point', label: field, found: file }]
  })
}

/**
 * Compares dependencies, lifecycle scripts and commands in the registry's manifest with those in the archive. Package
 * managers use some of them from the registry and some from the archive.
 */
export function manifestDifferences(
  registry: PackageManifest,
  archive: PackageManifest,
  hasBuildFile: boolean,
): readonly ManifestDifference[] {
  return [
    ...dependencyDifferences(registry, archive),
    ...LIFECYCLE.flatMap((script) => {
      const [said, has] = [registry.scripts[script], archive.scripts[script]]
      if (said === has || (script === 'install' && said === NODE_GYP && has === undefined && hasBuildFile)) return []
      return [difference(script, said, has)]
    }),
    ...binDifferences(registry, archive),
  ]
}

function dependencyDifferences(registry: PackageManifest, archive: PackageManifest): readonly ManifestDifference[] {
  const names = [...new Set([...registry.dependencies.keys(), ...archive.dependencies.keys()])].toSorted()
  return names.flatMap((name) => {
    const [said, has] = [registry.dependencies.get(name), archive.dependencies.get(name)]
    // The form of a range may differ. The place that a package is fetched from may not.
    const same = said !== undefined && has !== undefined && addressesOf(said) === addressesOf(has)
    return same ? [] : [difference(`dependency ${name}`, said?.join(', '), has?.join(', '))]
  })
}

const addressesOf = (specs: readonly string[]): string => [...new Set(specs.filter(isAddress))].toSorted().join(' ')

function binDifferences(registry: PackageManifest, archive: PackageManifest): readonly ManifestDifference[] {
  const commands = [...new Set([...registry.bin.keys(), ...archive.bin.keys()])].toSorted()
  return commands.flatMap((command) => {
    const [said, has] = [registry.bin.get(command), archive.bin.get(command)]
    // The registry lists each command of a folder of commands.
    const isWrittenOut = has === undefined && archive.binFolder !== undefined && said?.startsWith(`${archive.binFolder}/`) === true
    return said === has || isWrittenOut ? [] : [difference(`bin ${command}`, said, has)]
  })
}

const difference = (label: string, registry: string | undefined, archive: string | undefined): ManifestDifference => ({
  label,
  registry: registry ?? 'none',
  archive: archive ?? 'none',
})
