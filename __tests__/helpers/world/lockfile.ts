/** The story's lockfile entries as a package-lock.json, version 3. */
import { PUBLIC_REGISTRY } from '../../../src/ecosystems/npm/registry/addresses.ts'
import { type EntryStory, splitSpec } from './story.ts'
import type { FullVersion } from './versions.ts'

export function packageLock(entries: readonly EntryStory[], versions: readonly FullVersion[]): string {
  const packages = Object.fromEntries(entries.map((entry, index) => keyed(entry, versions, index)))
  const required = new Set(entries.flatMap((entry) => (typeof entry === 'string' ? [] : (entry.requires ?? []))))
  const atTheTop = entries.filter((entry) => typeof entry === 'string' || entry.nested !== true)
  const direct = atTheTop.map((entry) => wish(typeof entry === 'string' ? { spec: entry } : entry)).filter(([name]) => !required.has(name))
  const root = { name: 'app', version: '1.0.0', dependencies: Object.fromEntries(direct) }
  return `${JSON.stringify({ name: 'app', version: '1.0.0', lockfileVersion: 3, requires: true, packages: { '': root, ...packages } }, null, 2)}\n`
}

/** What the root asks for: an alias, a git address or a version. */
function wish({ spec, alias, git }: Exclude<EntryStory, string>): readonly [string, string] {
  const [name, version] = splitSpec(spec)
  return [alias ?? name, alias === undefined ? (git ?? version) : `npm:${spec}`]
}

function keyed(entry: EntryStory, versions: readonly FullVersion[], index: number): readonly [string, unknown] {
  const told: Exclude<EntryStory, string> = typeof entry === 'string' ? { spec: entry } : entry
  const [name, version] = splitSpec(told.spec)
  const known = versions.find((v) => v.name === name && v.version === version)
  const integrity = told.integrity === null ? undefined : (told.integrity ?? known?.integrity)
  const resolved = told.git ?? told.resolved ?? `${PUBLIC_REGISTRY}/${name}/-/${name.split('/').pop() ?? ''}-${version}.tgz`
  const installScript = told.installScript ?? Object.keys(known?.installScripts ?? {}).length > 0
  const value = {
    ...(told.alias === undefined ? {} : { name }),
    version,
    resolved,
    integrity,
    ...(installScript ? { hasInstallScript: true } : {}),
    ...(told.requires === undefined ? {} : { dependencies: Object.fromEntries(told.requires.map((needed) => [needed, '*'])) }),
  }
  const taken = told.alias ?? name
  return [told.nested === true ? `node_modules/nest-${String(index)}/node_modules/${taken}` : `node_modules/${taken}`, value]
}
