/**
 * The clone in the workspace, where there is one that holds both commits: then nothing need be asked of GitHub's API. A
 * commit's id is that of its content, so it does not matter whose clone it is.
 */
import { GateError } from '../../errors.ts'
import { isObjectId } from '../../text/object-id.ts'
import type { Snapshot } from '../../world.ts'
import type { ChangedFile, Comparison } from '../comparison.ts'
import { isAmbiguous, kindOfMode, openGit } from './git.ts'
import { type GitOutput, runGit } from './git-command.ts'
import type { Environment } from '../net/proxy.ts'

export interface Workspace {
  /** The commit's full id; `undefined`: this clone does not have it, or there is none. */
  resolve(revision: string): Promise<string | undefined>
  /** `undefined`: this clone cannot tell. A shallow one may have both commits and not know where they parted. */
  compare(base: string, head: string, since: 'merge-base' | 'base'): Promise<Comparison | undefined>
  snapshot(commit: string): Promise<Snapshot>
}

/** Any commits that are not there, be it for want of a clone, are an answer; they are looked up elsewhere. */
export function openWorkspace(folder: string, env: Environment): Workspace {
  const git = openGit(folder, env)
  const run = (...args: string[]): Promise<GitOutput | undefined> => runGit(folder, env, args).catch(withoutGit)
  return {
    async resolve(revision) {
      const out = await run('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)
      // What the clone calls by two names GitHub is asked about.
      return out === undefined || isAmbiguous(out) ? undefined : idIn(out)
    },
    async compare(base, head, since) {
      if (since === 'base') return comparison(base, await run(...DIFF, base, head))
      const [parted, out] = await Promise.all([run('merge-base', base, head).then(idIn), run(...DIFF, '--merge-base', base, head)])
      if (parted === undefined) return undefined
      // An older git does not know the option, and where there are several merge bases no git does; merge-base has
      // chosen one.
      return comparison(parted, out?.status === 0 ? out : await run(...DIFF, parted, head))
    },
    snapshot: (commit) => git.snapshot(commit),
  }
}

const DIFF = ['diff-tree', '-r', '-z', '--no-renames', '--raw', '--no-abbrev']

function comparison(base: string, out: GitOutput | undefined): Comparison | undefined {
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

/** `:100644 120000 id id T\0path\0…`; mode 000000: nothing there. */
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
