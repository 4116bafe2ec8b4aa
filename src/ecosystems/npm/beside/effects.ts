/**
 * Establishes what a setting of a package manager decides in an install. An unknown setting counts as deciding
 * something.
 */
import type { InputKind } from '../install-input.ts'

export interface Effect {
  /** Completes the sentence "it decides …". */
  readonly decides: string
  /**
   * The packages that come from another place because of the setting, if no hash binds their bytes: those of one scope,
   * or all.
   */
  readonly redirects?: { readonly scope: string | undefined }
  /** Whether bytes are no longer compared with the hashes of the lockfile. */
  readonly unbinds?: true
}

/** `undefined` if the setting decides nothing in an install. */
export function effectOf(kind: InputKind, key: string): Effect | undefined {
  if (kind === 'corepack-env') return { decides: 'where Corepack fetches the package manager, and whether it verifies its signature' }
  if (kind === 'yarn-env') return { decides: 'the environment of every script that Yarn runs' }
  const name = normal(kind, key)
  if (HARMLESS[kind]?.test(name) === true) return undefined
  const scope = scopeIn(name)
  if (scope !== undefined) return { decides: `from which registry packages of ${scope} are fetched`, redirects: { scope } }
  if (REGISTRY.test(name)) return { decides: 'from which registry packages are fetched', redirects: ALL }
  if (NETWORK.test(name))
    return { decides: 'through which host packages are fetched, and which certificates are accepted for it', redirects: ALL }
  if (MIRROR.test(name)) return { decides: 'from which folder packages are taken instead of a registry', redirects: ALL }
  if (UNBINDS.test(name)) return { decides: 'whether bytes are compared with the hashes of the lockfile', unbinds: true }
  if (CREDENTIALS.test(name)) return { decides: 'which credentials are sent to a registry' }
  if (CODE.test(name)) return { decides: 'which code runs as the package manager, or in it' }
  if (SCRIPTS.test(name)) return { decides: 'which packages run scripts while they are installed, and how' }
  if (PATCHES.test(name)) return { decides: 'which patches are applied to packages' }
  if (SHAPE.test(name)) return { decides: 'which dependencies packages are given' }
  return { decides: 'how packages are installed' }
}

const ALL = { scope: undefined }

/**
 * `registryUrl`, `registry-url` and `registry_url` are one name. In bunfig.toml only the settings for installs and runs
 * count.
 */
const normal = (kind: InputKind, key: string): string => {
  const plain = kind === 'yarnrc' ? key.replace(/^--(?:[\w*]+\.)?/, '') : key
  return plain.startsWith('@') || plain.startsWith('//') || /^(?:npmScopes|registries|install\.scopes)\./.test(plain)
    ? plain
    : plain
        .replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`)
        .replaceAll('_', '-')
        .toLowerCase()
}

/**
 * The scope in a setting: `@scope:registry` of npm, `npmScopes.scope.npmRegistryServer` of Yarn, `registries.@scope` of
 * pnpm, `install.scopes.scope` of bun.
 */
function scopeIn(name: string): string | undefined {
  const [, npm] = /^(@[^:/]+):registry$/i.exec(name) ?? []
  const [, yarn] = /^npmScopes\.([^.]+)\.npmRegistryServer$/.exec(name) ?? []
  const [, other] = /^(?:registries|install\.scopes)\.["']?(@?[^."']+)/.exec(name) ?? []
  const found = npm ?? yarn ?? other
  return found === undefined || found === 'default' ? undefined : found.startsWith('@') ? found : `@${found}`
}

const REGISTRY =
  /^(?:(?:npm-)?registr(?:y|ies)(?:-server)?|registries\.default|named-registries|replace-registry-host|install(?:\.registry)?|npm-registries|install\.scopes)(?:\.|$)/
const NETWORK =
  /^(?:(?:https?-)?proxy|no-?proxy|https?-proxy|strict-ssl|enable-strict-ssl|ca|cafile|https?-ca-file-path|ca-file-path|https?-(?:key|cert)-file-path|unsafe-http-whitelist|network-settings|enable-network|install\.ca(?:file)?|local-address|git-shallow-hosts)(?:\.|\[|$)/
const MIRROR =
  /^(?:yarn-offline-mirror|yarn-offline-mirror-pruning|prefer-offline|offline|enable-offline-mode|enable-mirror|enable-global-cache|cache-folder|cache|store-dir|install\.cache)(?:\.|$)/
const UNBINDS =
  /^(?:checksum-behavior|verify-store-integrity|strict-store-pkg-content-check|skip-integrity-check|frozen-lockfile|package-lock|lockfile|immutable.*|enable-immutable-.*|enable-hardened-mode|install\.(?:lockfile|frozen-lockfile).*|shrinkwrap|prefer-frozen-lockfile|unsafe-disable-integrity-migration)$/
const CREDENTIALS = /(?:^\/\/|auth|token|password|username|certfile|keyfile|always-auth|email$)/i
const CODE =
  /^(?:yarn-path|plugins|ignore-path|(?:global-)?pnpmfile|node-options|git|node-gyp|npm-path|prefix|globalconfig|userconfig|manage-package-manager-versions|package-manager-strict.*|use-node-version|node-version|node-mirror.*|preload|run\.shell|run\.bun|config-dependencies|install\.security.*|pm-on-fail)(?:\.|:|$)/
const SCRIPTS =
  /^(?:ignore-scripts|enable-scripts|script-shell|shell|shell-emulator|scripts-prepend-node-path|unsafe-perm|only-built-dependencies.*|never-built-dependencies|ignored-built-dependencies|allow-builds|dangerously-allow-all-builds|allow-scripts|allow-git|trusted-dependencies|side-effects-cache.*|dependencies-meta|install\.ignore-scripts|enable-pre-post-scripts|rebuild-bundle|foreground-scripts|strict-dep-builds)(?:\.|$)/
const PATCHES =
  /^(?:patched-dependencies|patches-dir|patch-folder|allow-unused-patches|ignore-patch-failures|allow-non-applied-patches)(?:\.|$)/
const SHAPE = /^(?:overrides|resolutions|package-extensions|peer-dependency-rules|allow-non-registry.*|block-exotic-subdeps)(?:\.|$)/

/**
 * Settings for a terminal, for publishing, or for the form of a new range. They do not change what the lockfile
 * installs.
 */
const HARMLESS: Partial<Record<InputKind, RegExp>> = {
  npmrc:
    /^(?:fund|audit|audit-level|loglevel|progress|save(?:-.*)?|update-notifier|color|init[-.].*|message|tag-version-prefix|sign-git-.*|git-tag-version|commit-hooks|access|provenance|unicode|timing|usage|viewer|browser|editor|description|heading|reporter|publish-branch|git-checks|link-workspace-packages|prefer-workspace-packages|save-workspace-protocol)$/,
  yarnrc:
    /^(?:lastupdatecheck|last-update-check|version-.*|init-.*|save-prefix|disable-self-update-check|email|username|color|emoji|progress|registry-log)$/,
  'yarnrc-yml':
    /^(?:enable-(?:telemetry|message-names|progress-bars|colors|hyperlinks|inline-builds|inline-hunks|timers|tips)|telemetry-.*|prefer-interactive|prefer-(?:aggregate|reuse).*|log-filters.*|default-semver-range-prefix|default-protocol|init-.*|npm-publish-.*|changeset-.*|defer-version-folder|constraints-path|progress-bar-style|catalogs?(?:\..*)?|winston-.*)(?:\.|$)/,
  'pnpm-workspace':
    /^(?:packages|catalogs?|catalog-mode|cleanup-unused-catalogs|config-dependencies|save-.*|update-notifier|loglevel|reporter|color|git-checks|publish-branch|embed-readme|update-config|audit-config|link-workspace-packages|prefer-workspace-packages|tag|minimum-release-age.*|sort|dedupe-peer-dependents)(?:\.|$)/,
  bunfig:
    /^(?:test|telemetry|log-level|smol|serve|define|loader|jsx.*|console|install\.(?:exact|save-text-lockfile|auto|log-level|linker|concurrent-scripts|minimum-release-age.*))(?:\.|$)/,
}
