/** Establishes which files of a project npm, pnpm, Yarn and bun read. */
import type { FileNames } from '../file-names.ts'
import { installInputOf } from './install-input.ts'
import { READABLE_NAMES, isLockfileName, readableName, standsFor } from './lockfile-name.ts'

export const npmFiles: FileNames = {
  lockfiles: READABLE_NAMES,
  isLockfile: isLockfileName,
  readable: readableName,
  standsFor,
  goesWithLockfile: (path) => installInputOf(path) !== undefined,
  brings: () => false,
  registryConfig: '.npmrc',
}
