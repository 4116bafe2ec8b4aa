/** Establishes which packages in the lockfiles at the head have no hash. A server can replace their bytes. */
import type { Effect } from '../beside/effects.ts'
import { type LockedPackage, spec } from '../../../domain/package.ts'
import { GateError, isAboutFile } from '../../../errors.ts'
import type { Snapshot } from '../../../world.ts'
import { folderOf } from '../../../text/path.ts'

/**
 * For a settings file: the packages without a hash that one of its effects redirects. Lockfiles are read only if an
 * effect redirects packages.
 */
export type Unbound = (path: string, effects: readonly Effect[]) => Promise<(effect: Effect) => readonly string[]>

/** The limit for lockfiles that are read for this. A monorepo has tens. */
const MAX_LOCKFILES = 100

export function createUnbound(head: Snapshot, lockfiles: readonly string[]): Unbound {
  const read = new Map<string, Promise<readonly LockedPackage[] | 'unknown'>>()
  const unboundOf = (file: string): Promise<readonly LockedPackage[] | 'unknown'> => {
    const known = read.get(file) ?? (read.size < MAX_LOCKFILES ? unboundIn(head, file) : Promise.resolve('unknown' as const))
    read.set(file, known)
    return known
  }
  return async (path, effects) => {
    if (effects.every(({ redirects }) => redirects === undefined)) return () => []
    const below = lockfiles.filter((file) => file.startsWith(folderOf(path)))
    const found = await Promise.all(below.map(async (file) => ({ file, packages: await unboundOf(file) })))
    return ({ redirects }) =>
      redirects === undefined ? [] : [...new Set(found.flatMap(({ file, packages }) => namesIn(file, packages, redirects.scope)))]
  }
}

function namesIn(file: string, packages: readonly LockedPackage[] | 'unknown', scope: string | undefined): readonly string[] {
  if (packages === 'unknown') return [`the packages in ${file}`]
  return packages.filter(({ name }) => scope === undefined || name.startsWith(`${scope}/`)).map(spec)
}

/** `unknown` if the file exists and cannot be read. */
async function unboundIn(head: Snapshot, file: string): Promise<readonly LockedPackage[] | 'unknown'> {
  try {
    const text = await head.read(file)
    if (text === undefined) return []
    const { packages } = (await import('../lockfiles/formats/index.ts')).parseLockfile(text, file)
    return packages.filter(
      ({ source, integrity, checksum }) => source.kind === 'registry' && integrity === undefined && checksum === undefined,
    )
  } catch (error) {
    if (error instanceof GateError && isAboutFile(error)) return 'unknown'
    throw error
  }
}
