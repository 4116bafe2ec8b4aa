/** Reads the registries for scopes from the settings of Yarn, bun and pnpm, which have settings beside `.npmrc`. */
import { readSettings } from './settings.ts'

/** The name of a lockfile, without the branch that pnpm may add, and the settings file that its manager reads. */
const SETTINGS: readonly { readonly lockfile: RegExp; readonly file: string; readonly scoped: RegExp; readonly kind: SettingsKind }[] = [
  // Yarn 2 and later: npmScopes: { corp: { npmRegistryServer: … } }
  { lockfile: /^yarn\.lock$/i, file: '.yarnrc.yml', kind: 'yarnrc-yml', scoped: /^npmScopes\.(.+)\.npmRegistryServer$/ },
  // bun: [install.scopes], with an address or a table that has one
  { lockfile: /^bun\.lock$/i, file: 'bunfig.toml', kind: 'bunfig', scoped: /^install\.scopes\.(.+?)(?:\.url)?$/ },
  // pnpm: registries: { '@corp': … }
  { lockfile: /^pnpm-lock(?:\.[^/]*)?\.yaml$/i, file: 'pnpm-workspace.yaml', kind: 'pnpm-workspace', scoped: /^registries\.(@.+)$/ },
]
type SettingsKind = 'yarnrc-yml' | 'bunfig' | 'pnpm-workspace'

/** The settings files that the managers of these lockfiles read. */
export function settingsBeside(lockfiles: readonly string[]): readonly string[] {
  const names = lockfiles.map((file) => file.slice(file.lastIndexOf('/') + 1))
  return SETTINGS.filter(({ lockfile }) => names.some((name) => lockfile.test(name))).map(({ file }) => file)
}

const ADDRESS = /https?:\/\/[^\s"'{},?#]+/i

/**
 * Each scope, with its `@`, and its address without a slash at the end. A value that is not an address (a variable, for
 * example) is left out.
 */
export function scopesIn(file: string, text: string): ReadonlyMap<string, string> {
  const scopes = new Map<string, string>()
  const reader = SETTINGS.find((one) => one.file === file)
  if (reader === undefined) return scopes
  for (const { key, value } of readSettings(reader.kind, text) ?? []) {
    const scope = reader.scoped.exec(key)?.[1]
    const url = ADDRESS.exec(value)?.[0]
    if (scope !== undefined && url !== undefined) scopes.set(scope.startsWith('@') ? scope : `@${scope}`, url.replace(/(?<!\/)\/+$/, ''))
  }
  return scopes
}
