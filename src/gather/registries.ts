/**
 * Establishes which registry to ask about a locked package: one that a trusted place names, never one that only the
 * lockfile names.
 */
import type { LockedPackage } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import { publicAddresses, registryFor } from '../ecosystems/index.ts'
import { isUnder } from '../text/address.ts'
import type { ConfiguredRegistries } from '../world.ts'

/** `public`, or the base URL of another registry, without a trailing slash. */
export function registryOf(pkg: LockedPackage, policy: Policy, configured: ConfiguredRegistries): string {
  const url = pkg.source.kind === 'registry' ? pkg.source.url : undefined
  if (url === undefined) return scopedRegistry(pkg, configured) ?? 'public'
  if (publicAddresses(pkg.name).some((address) => isUnder(url, address))) return 'public'
  const others = [...configured.scoped.values(), ...policy.settings.registries.filter((r) => r !== 'public')]
  const holding = others.map(withoutSlash).filter((registry) => isUnder(url, registry))
  // If a host has several registries, the address of one may be the start of another's.
  return holding.toSorted((a, b) => b.length - a.length)[0] ?? 'public'
}

/** The policy, with the registries of the trusted configuration added to those that packages may come from. */
export function withConfiguredRegistries(policy: Policy, configured: ConfiguredRegistries): Policy {
  const [first, ...rest] = policy.settings.registries
  const more = [configured.default, ...configured.scoped.values()].map(withoutSlash)
  return { ...policy, settings: { ...policy.settings, registries: [first, ...rest, ...more] } }
}

/** The registry that the trusted configuration names for the package's scope. */
export function scopedRegistry(pkg: Pick<LockedPackage, 'name'>, configured: ConfiguredRegistries): string | undefined {
  const scope = registryFor(pkg.name)?.scopeOf(pkg.name)
  const url = scope === undefined ? undefined : configured.scoped.get(scope)
  return url === undefined ? undefined : withoutSlash(url)
}

/** Where a registry is asked: `public` may be a mirror. */
export const addressOf = (registry: string, configured: ConfiguredRegistries): string =>
  registry === 'public' ? configured.default : registry

const withoutSlash = (url: string): string => url.replace(/\/+$/, '')
