/** Says which files of a repository pin actions: workflows, composite actions and actions.lock. */
import type { FileNames } from '../file-names.ts'

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/i
const ACTION = /(?:^|\/)action\.ya?ml$/i
const LOCK = '.github/workflows/actions.lock'

export type PinFileKind = 'workflow' | 'action' | 'lock'

/** `undefined`: the file pins nothing. What an installed package brings along is not the repository's own. */
export function pinFileKind(path: string): PinFileKind | undefined {
  if (path.split('/').includes('node_modules')) return undefined
  if (path === LOCK) return 'lock'
  if (WORKFLOW.test(path)) return 'workflow'
  return ACTION.test(path) ? 'action' : undefined
}

/** None of them is a lockfile that a user names: workflows are found by where they lie. */
export const actionsFiles: FileNames = {
  lockfiles: [],
  isLockfile: () => false,
  readable: () => undefined,
  standsFor: () => undefined,
  goesWithLockfile: () => false,
  brings: (path) => pinFileKind(path) !== undefined,
  registryConfig: undefined,
}
