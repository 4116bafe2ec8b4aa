/** Establishes which registry an address of a lockfile belongs to. */
import type { LockedPackage } from '../domain/package.ts'
import { registryRoot } from '../ecosystems/index.ts'

/** Scheme and host, as text. */
export const hostOf = (url: string): string => url.split('/').slice(0, 3).join('/')

/**
 * On a host with several registries, the part before the package's own part of the address says which registry it is.
 */
export function rootOf(url: string, { name, version }: LockedPackage): string {
  const root = registryRoot(url.split('?', 1)[0] ?? url, name, version)
  return root === undefined || root.length < hostOf(url).length ? hostOf(url) : root
}
