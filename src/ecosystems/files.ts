/**
 * Registers the file names of each ecosystem. It is separate from index.ts, because most changes contain none of them.
 */
import { type EcosystemId, ECOSYSTEM_IDS } from '../domain/ecosystem.ts'
import { actionsFiles } from './actions/files.ts'
import { type FileNames, isNamed } from './file-names.ts'
import { isInstalled } from '../text/path.ts'
import { npmFiles } from './npm/files.ts'

const FILES: Readonly<Record<EcosystemId, FileNames>> = { npm: npmFiles, actions: actionsFiles }
const ALL: readonly FileNames[] = Object.values(FILES)

/** The usual names of lockfiles that can be read. */
export const READABLE_NAMES: readonly string[] = ALL.flatMap(({ lockfiles }) => lockfiles)

export const isLockfileName = (file: string): boolean => ALL.some((names) => names.isLockfile(file))

/** Whether a file can be read as a lockfile: it has a lockfile's name and is not below a node_modules folder. */
export const isLockfilePath = (path: string): boolean => isLockfileName(path) && !isInstalled(path)

/** The ecosystem of a lockfile. `undefined` if the file is not a lockfile. */
export const ecosystemOfLockfile = (file: string): EcosystemId | undefined => ECOSYSTEM_IDS.find((id) => FILES[id].isLockfile(file))

/** The usual name of a lockfile. `undefined` if it cannot be read. */
export function readableName(file: string): string | undefined {
  for (const names of ALL) {
    const name = names.readable(file)
    if (name !== undefined) return name
  }
  return undefined
}

/** Whether a file is one of the named ones. If none is named, every file is. */
export const isAmong = (file: string, named: readonly string[]): boolean => ALL.some(({ standsFor }) => isNamed(file, named, standsFor))

/** Whether a file other than a lockfile decides what an install from a lockfile fetches or runs. */
export const goesWithLockfile = (path: string): boolean => ALL.some((names) => names.goesWithLockfile(path))

/** Whether a file brings in packages, or decides what an install fetches or runs. */
export const decidesInstall = (path: string): boolean =>
  isLockfilePath(path) || goesWithLockfile(path) || ALL.some((names) => names.brings(path))

/** The files that configure the registries. They are read only at the trusted commit. */
export const REGISTRY_CONFIGS: readonly string[] = ALL.flatMap(({ registryConfig }) => registryConfig ?? [])
