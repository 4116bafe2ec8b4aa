/** Establishes which lockfiles, and whether the policy, differ between the work tree and the compared commit. */
import { isLockfilePath } from '../../ecosystems/files.ts'
import { GateError } from '../../errors.ts'
import type { Snapshot } from '../../world.ts'
import type { Environment } from '../net/proxy.ts'
import { directorySnapshot } from './files.ts'
import { runGit } from './git-command.ts'

const MAX_LISTING_BYTES = 64 * 2 ** 20

/**
 * Empty if the compared commit is not the one checked out, or without a work tree. git is only asked for listings, so
 * no filter runs.
 */
export async function uncommitted(cwd: string, env: Environment, head: Snapshot, policy: string): Promise<readonly string[]> {
  const [top, here] = await Promise.all([line(cwd, env, '--show-toplevel'), line(cwd, env, '--verify', 'HEAD^{commit}')])
  if (top === undefined || here === undefined || here !== head.commit) return []
  const listing = await runGit(top, env, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], MAX_LISTING_BYTES)
  const listed = listing.status === 0 ? listing.stdout.toString('utf8').split('\0').filter(isLockfilePath) : []
  const disk = directorySnapshot(top)
  const files = [...new Set([...listed, ...(await head.lockfiles()), policy])].toSorted()
  const differ = await Promise.all(
    files.map(async (file) => {
      const [now, then] = await Promise.all([textIn(disk, file), textIn(head, file)])
      return now !== undefined && now !== then
    }),
  )
  return files.filter((_, index) => differ[index])
}

async function line(cwd: string, env: Environment, ...args: readonly string[]): Promise<string | undefined> {
  const { status, stdout } = await runGit(cwd, env, ['rev-parse', ...args])
  return status === 0 ? stdout.toString('utf8').replace(/\r?\n$/, '') : undefined
}

/** git converts line ends. A file that cannot be read is reported where it is judged. */
async function textIn(snapshot: Snapshot, file: string): Promise<string | undefined> {
  try {
    return (await snapshot.read(file))?.replaceAll('\r\n', '\n')
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return undefined
  }
}
