/**
 * Finds what to compare if no base is named: this clone, including what is not committed, with its merge base with the
 * remote's default branch.
 */
import type { Note } from '../domain/note.ts'
import { isRepository, remoteDefault, workTree } from '../io/git/clone.ts'
import { usage } from '../values.ts'
import type { Sides, Snapshot } from '../world.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'

/** Two sides, and where the policy is read. */
export interface CommandSides extends Sides {
  readonly trusted: Snapshot
  readonly notes?: readonly Note[]
}

export async function cloneSides(
  options: Options,
  terminal: Terminal,
  between: (options: Options, terminal: Terminal) => Promise<CommandSides>,
): Promise<CommandSides> {
  const base = options.head === undefined ? await remoteDefault(terminal.cwd, terminal.env) : undefined
  if (base === undefined)
    throw usage(
      'name what to compare: --base REF [--head REF], or --base-lockfile FILE --head-lockfile FILE',
      (await isRepository(terminal.cwd, terminal.env))
        ? 'Without a remote, name a branch: `--base main`. With one, `git remote set-head origin --auto` records its default branch, and no base has to be named.'
        : 'This folder is in no git repository, so only two files can be compared. `npx countersign audit` judges everything that is locked here.',
    )
  const sides = await between({ ...options, base }, terminal)
  const head = await workTree(terminal.cwd, terminal.env)
  const more = head === undefined ? '' : '; the work tree is judged, including what is not committed'
  const guessed: Note = { kind: 'guessed', text: `compared with ${base.replace('refs/remotes/', '')}, as of the last fetch${more}.` }
  const rest = (sides.notes ?? []).filter(({ kind }) => head === undefined || kind !== 'uncommitted')
  return { ...sides, head: head ?? sides.head, notes: [guessed, ...rest] }
}
