/**
 * Finds a package from a registry that the policy does not name. Addresses are compared as text, by their start, up to
 * a slash.
 */
import type { IncomingChange } from '../domain/change.ts'
import type { Violation } from '../domain/finding.ts'
import { type LockedPackage, spec } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import { predecessors } from '../weighing/predecessor.ts'
import { isUnder, plainAddress } from '../text/address.ts'
import { type Stray, strayFrom } from '../weighing/entry-registry.ts'
import { hostOf } from '../weighing/registry-root.ts'
import { publicAddresses, registryFor } from '../ecosystems/index.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['lockfile'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'a package comes from a registry that the policy does not name, or that is not configured for its scope',
  defaultLevel: 'error',
  firstStep: 'put-back',
  check: ({ candidate, policy, standing }) => {
    const { change, registry, scopeRegistry } = candidate
    const { source } = change.after
    const stray = strayFrom(candidate, standing)
    if (stray !== undefined) return [elsewhere(change.after, stray)]
    if (source.kind !== 'registry') return []
    const addressesOf = (one: string): readonly string[] => (one === 'public' ? publicAddresses(change.after.name) : [withoutSlash(one)])
    const found = source.url ?? addressesOf(registry)[0] ?? registry
    // If the policy does not list registries, the registry that the replaced version came from is not new.
    const known = policy.settings.registriesStated !== true && cameFromThere(change, hostOf(found)) ? ({ atMost: 'warning' } as const) : {}
    // A registry may keep its archives at another path of its host (GitLab does). That path must then be named.
    if (scopeRegistry !== undefined && hostOf(plainAddress(found)) !== hostOf(plainAddress(scopeRegistry)))
      return [{ ...outOfScope(change.after, found, scopeRegistry), ...known }]
    const isNamed = policy.settings.registries.flatMap(addressesOf).some((address) => isUnder(found, address))
    return isNamed ? [] : [{ ...unnamed(change.after, found, policy), ...known }]
  },
})

/** The entry is for what the private registry serves, not for packages with the same name from elsewhere. */
function elsewhere(after: LockedPackage, { wanted, found, declaredAt }: Stray): Violation {
  return {
    message: `${spec(after)} does not come from the registry that its entry names`,
    reason: 'The same name on another registry may be anybody’s.',
    help: `Restore the address at ${after.location.file}:${after.location.line}; the entry that names the registry is at ${declaredAt.file}:${declaredAt.line}.`,
    facts: [{ label: 'registry of the entry', wanted, found }],
  }
}

function unnamed(after: LockedPackage, found: string, policy: Policy): Violation {
  const { registries } = policy.settings
  return {
    message: `${spec(after)} comes from a registry that the policy does not name`,
    reason: 'Another registry can serve another package under the same name.',
    help: `Restore the address at ${after.location.file}:${after.location.line}, unless the registry is yours.`,
    facts: [{ label: 'registry', wanted: registries.join(', '), found }],
  }
}

/** On another registry anybody may own the name (dependency confusion). */
function outOfScope({ name, version, location }: LockedPackage, found: string, configured: string): Violation {
  const scope = name.slice(0, name.indexOf('/'))
  return {
    message: `${spec({ name, version })} comes from a registry that is not the one configured for ${scope}`,
    reason: 'The configuration at the base sends this scope to one registry. On another registry anybody may own the same name.',
    help: `Restore the address at ${location.file}:${location.line}. If ${scope} moved, change the configuration (${registryFor(name)?.configuredBy ?? 'at the base'}) in a pull request of its own first.`,
    facts: [{ label: `registry of ${scope}`, wanted: configured, found }],
  }
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '')

function cameFromThere(change: IncomingChange, host: string): boolean {
  return predecessors(change).some(({ source }) => source.kind === 'registry' && source.url !== undefined && hostOf(source.url) === host)
}
