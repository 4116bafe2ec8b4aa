/**
 * Establishes by their names which files of a repository pin actions: workflows, composite actions and actions.lock.
 */
import type { FileNames } from '../file-names.ts'

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/i
const ACTION = /(?:^|\/)action\.ya?ml$/i
const LOCK = '.github/workflows/actions.lock'

export type PinFileKind = 'workflow' | 'action' | 'lock'

/** `undefined` if the file pins nothing. Files of installed packages do not belong to the repository. */
export function pinFileKind(path: string): PinFileKind | undefined {
  if (path.split('/').includes('node_modules')) return undefined
  if (path === LOCK) return 'lock'
  if (WORKFLOW.test(path)) return 'workflow'
  return ACTION.test(path) ? 'action' : undefined
}

/** Users do not name these files as lockfiles. Workflows are found by their folder. */
export const actionsFiles: FileNames = {
  lockfiles: [],
  isLockfile: () => false,
  readable: () => undefined,
  standsFor: () => undefined,
  goesWithLockfile: () => false,
  brings: (path) => pinFileKind(path) !== undefined,
  registryConfig: undefined,
}
