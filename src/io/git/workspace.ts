/**
 * Uses the clone in the workspace, if it has both commits: then GitHub's API is not needed. The id of a commit is the
 * hash of its content, so it does not matter who made the clone.
 */
import { GateError } from '../../errors.ts'
import { isObjectId } from '../../text/object-id.ts'
import type { Snapshot } from '../../world.ts'
import type { ChangedFile, CommitComparison } from '../comparison.ts'
import { isAmbiguous, kindOfMode, openGit } from './git.ts'
import { type GitOutput, runGit } from './git-command.ts'
import type { Environment } from '../net/proxy.ts'

export interface Workspace {
  /** The commit's full id. `undefined` if this clone does not have it, or without a clone. */
  resolve(revision: string): Promise<string | undefined>
  /** `undefined` if this clone does not know. A shallow clone may have both commits but not their merge base. */
  compare(base: string, head: string, since: 'merge-base' | 'base'): Promise<CommitComparison | undefined>
  snapshot(commit: string): Promise<Snapshot>
}

/** A missing commit, or a missing clone, is an answer: the commit is then looked up elsewhere. */
export function openWorkspace(folder: string, env: Environment): Workspace {
  const git = openGit(folder, env)
  const run = (...args: string[]): Promise<GitOutput | undefined> => runGit(folder, env, args).catch(withoutGit)
  return {
    async resolve(revision) {
      const out = await run('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)
      // If a name means two things in the clone, GitHub is asked.
      return out === undefined || isAmbiguous(out) ? undefined : idIn(out)
    },
    async compare(base, head, since) {
      if (since === 'base') return comparison(base, await run(...DIFF, base, head))
      const [parted, out] = await Promise.all([run('merge-base', base, head).then(idIn), run(...DIFF, '--merge-base', base, head)])
      if (parted === undefined) return undefined
      // An older git lacks the option. With several merge bases every git fails here. Then merge-base has chosen one.
      return comparison(parted, out?.status === 0 ? out : await run(...DIFF, parted, head))
    },
    snapshot: (commit) => git.snapshot(commit),
  }
}

const DIFF = ['diff-tree', '-r', '-z', '--no-renames', '--raw', '--no-abbrev']

function comparison(base: string, out: GitOutput | undefined): CommitComparison | undefined {
  return out === undefined || out.status !== 0 || out.tooLarge ? undefined : { base, changed: filesIn(out.stdout.toString('utf8')) }
}

function withoutGit(error: unknown): undefined {
  if (!(error instanceof GateError)) throw error
  return undefined
}

function idIn(out: GitOutput | undefined): string | undefined {
  const id = out?.status === 0 ? out.stdout.toString('utf8').trim() : ''
  return isObjectId(id) ? id : undefined
}

/** Reads `:100644 120000 id id T\0path\0…`. The mode 000000 means that the side has no such file. */
function filesIn(listing: string): readonly ChangedFile[] {
  const parts = listing.split('\0')
  const files: ChangedFile[] = []
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [told = '', path = ''] = parts.slice(index, index + 2)
    const [before, after] = told
      .slice(1)
      .split(' ', 2)
      .map((mode) => (mode === NOTHING ? undefined : kindOfMode(mode)))
    files.push({ before: before && path, after: after && path, kinds: { before, after } })
  }
  return files
}

const NOTHING = '000000'
