/** Makes a change for a version that no lockfile locks: it is bound to the bytes that the registry lists for it. */
import type { LockedPackage, PackageVersion } from '../domain/package.ts'

export const notLocked = (asked: PackageVersion, file = 'package-lock.json', line = 1): LockedPackage => ({
  ...asked,
  source: { kind: 'registry', url: undefined },
  integrity: undefined,
  checksum: undefined,
  hashOmitted: true,
  location: { file, line },
  alias: undefined,
  installScript: undefined,
  dev: undefined,
  optional: undefined,
  via: [],
})
