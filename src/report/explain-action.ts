// Writes what a policy entry demands of an action.
import type { ActionEntry } from '../domain/policy.ts'
import { plain } from './terminal.ts'

export function actionLines({ repositoryId, ownerId, branches, detached, immutable }: ActionEntry): string[] {
  return [
    `wanted: repository id ${plain(repositoryId ?? 'of its name')}, owner id ${plain(ownerId ?? 'any')}`,
    ...(branches.length === 0 ? [] : [`on ${branches.map((branch) => plain(branch)).join(' or ')}`]),
    ...(detached ? ['released beside its branches, one commit on top of a commit of a branch'] : []),
    ...(immutable === undefined ? [] : ['with immutable releases']),
  ]
}
