/** Establishes which texts npm accepts as a package name, and the package URL of a version. */
import type { PackageName, PackageVersion } from '../../domain/package.ts'

const NAME = /^(?:@[a-z0-9-~_][a-z0-9-._~]*\/)?[a-z0-9-~_][a-z0-9-._~]*$/i
const MAX_LENGTH = 214

/** Follows npm's package-name rule. Old names with capital letters are valid. */
export function parseNpmName(raw: string): PackageName | undefined {
  return raw.length <= MAX_LENGTH && NAME.test(raw) ? (raw as PackageName) : undefined
}

/** The package URL of an npm version, as npm writes it into an attestation's subject (npa.toPurl). */
export const purlOf = (p: PackageVersion): string => `pkg:npm/${p.name.replace(/^@/, '%40')}@${p.version}`
