/** Says that a command which looks at one folder was run below the root of a repository. */
import type { Note } from '../domain/note.ts'
import { quoted } from '../text/quoted.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'

/** A folder below the root has neither the policy nor the lockfiles that are beside it. */
export async function notTheWhole({ policy, lockfiles }: Options, { cwd, env }: Terminal): Promise<readonly Note[]> {
  if (policy !== undefined && lockfiles.length > 0) return []
  const { belowRoot } = await import('../io/git/clone.ts')
  const below = await belowRoot(cwd, env)
  if (below === undefined) return []
  const text = `this is the folder ${quoted(below.folder)} of a repository. Lockfiles elsewhere in it and the policy at its root were not looked at. Run this in ${below.root}, or name the policy with --policy.`
  return [{ kind: 'part-of-repository', text }]
}
