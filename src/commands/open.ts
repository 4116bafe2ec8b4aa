/** Makes the World that a command asks, from its options, and what to run on it. */
import type { EcosystemId } from '../domain/ecosystem.ts'
import { configuredScopes, registryConfigs } from '../ecosystems/readers.ts'
import path from 'node:path'
import { createWorld } from '../io/world.ts'
import { occasionOf } from '../io/occasion.ts'
import { entriesBeside } from '../io/git/beside.ts'
import { directorySnapshot, fileSnapshot } from '../io/git/files.ts'
import { openGit } from '../io/git/git.ts'
import { uncommitted } from '../io/git/work-tree.ts'
import type { Note } from '../domain/note.ts'
import { quoted } from '../text/quoted.ts'
import { READABLE_NAMES, isAmong, isLockfileName } from '../ecosystems/files.ts'
import { NOTHING_LOCKED } from '../line/changes.ts'
import { POLICY_FILE } from '../domain/policy-place.ts'
import type { PolicyFile } from '../line/policy-file.ts'
import type { RunOptions } from '../line/run-options.ts'
import { toSeconds } from '../text/time.ts'
import { httpUrl, usage } from '../values.ts'
import type { Snapshot } from '../world.ts'
import type { CommandSides } from './open-clone.ts'
import type { OpenedRun } from './opened.ts'
import type { Options } from './options.ts'
import { notTheWhole } from './not-the-whole.ts'
import type { Terminal } from './terminal.ts'

const replay = async (dir: string, options: Options, terminal: Terminal): Promise<OpenedRun> =>
  (await import('./open-replay.ts')).openReplay(dir, options, terminal)

/** Two commits, or two files. */
export async function openComparison(options: Options, terminal: Terminal): Promise<OpenedRun> {
  if (options.replay !== undefined) return replay(options.replay, options, terminal)
  const files = options.baseLockfile !== undefined || options.headLockfile !== undefined
  return openSides(files ? await fileSides(options, terminal) : await gitSides(options, terminal), options, terminal)
}

/** One folder: every locked version in it, as if it had just been added. */
export async function openFolder(options: Options, terminal: Terminal): Promise<OpenedRun> {
  if (options.replay !== undefined) return replay(options.replay, options, terminal)
  const [file, second] = options.lockfiles
  if (second !== undefined) throw usage('only one --lockfile can be named here')
  const here = directorySnapshot(terminal.cwd)
  const head = file === undefined ? here : await existing(file, '--lockfile', terminal)
  const notes = await notTheWhole(options, terminal)
  // A report tells its notes. `init` and `lint` make none, and neither does an error.
  const isReport = options.command === 'audit' || options.command === 'explain'
  if (!isReport || (notes.length > 0 && (await head.lockfiles()).length === 0))
    for (const { text } of notes) terminal.err(`note: ${text}\n`)
  return openSides({ base: NOTHING_LOCKED, head, trusted: here, notes }, { ...options, lockfiles: [] }, terminal)
}

async function fileSides(options: Options, terminal: Terminal): Promise<CommandSides> {
  if (options.headLockfile === undefined) throw usage('--base-lockfile needs --head-lockfile beside it')
  if (options.base !== undefined || options.head !== undefined) throw usage('name either two commits or two files, not both')
  const base = options.baseLockfile === undefined ? undefined : path.resolve(terminal.cwd, options.baseLockfile)
  // A misspelt name must not count as an empty side: then every version would be new, and nothing would be compared.
  if (options.baseLockfile !== undefined) await existing(options.baseLockfile, '--base-lockfile', terminal)
  // Files beside the base's lockfile are compared, but not trusted: no policy and no registry configuration is read
  // there.
  const trusted = await fileSnapshot(base)
  await existing(options.headLockfile, '--head-lockfile', terminal)
  return {
    base: base === undefined ? trusted : await withProject(base),
    head: await withProject(path.resolve(terminal.cwd, options.headLockfile)),
    trusted,
  }
}

async function withProject(file: string): Promise<Snapshot> {
  const folder = path.dirname(file)
  const entries = await entriesBeside(folder)
  const snapshot = await fileSnapshot(file, folder)
  return entries === undefined ? snapshot : { ...snapshot, entries: () => Promise.resolve(entries) }
}

/** A lockfile that is named explicitly. A file with another name would not be read, and nothing would be compared. */
async function existing(file: string, option: string, terminal: Terminal): Promise<Snapshot> {
  if (!isLockfileName(file))
    throw usage(`${option} names ${file}, which is not the name of a lockfile`, `Name a ${READABLE_NAMES.join(', ')}.`)
  const snapshot = await fileSnapshot(path.resolve(terminal.cwd, file))
  if ((await snapshot.lockfiles()).length > 0) return snapshot
  throw usage(`${option} names ${file}, which is not there`)
}

/**
 * The policy is read at the base commit, the lockfiles at the merge base, so that commits that only the base has are
 * not judged.
 */
async function gitSides(options: Options, terminal: Terminal): Promise<CommandSides> {
  if (options.base === undefined) return (await import('./open-clone.ts')).cloneSides(options, terminal, gitSides)
  const git = openGit(terminal.cwd, terminal.env)
  const [trusted, head] = await Promise.all([git.snapshot(options.base), git.snapshot(options.head ?? 'HEAD')])
  const parted = await git.mergeBase(options.base, options.head ?? 'HEAD')
  const notes = [...noMergeBase(parted, options.base), ...(await notCommitted(head, trusted, options, terminal))]
  return { base: parted === undefined ? trusted : await git.snapshot(parted), head, trusted, notes }
}

function noMergeBase(parted: string | undefined, base: string): readonly Note[] {
  if (parted !== undefined) return []
  const text = `this clone does not hold the merge base, so the tip of ${quoted(base)} was compared. Commits that only the base has look reverted. \`git fetch --unshallow\` fetches the missing history.`
  return [{ kind: 'no-merge-base', text }]
}

/** After an install or a new policy, people ask about the files in the work tree. */
async function notCommitted(head: Snapshot, trusted: Snapshot, options: Options, { cwd, env }: Terminal): Promise<readonly Note[]> {
  const files = await uncommitted(cwd, env, head, POLICY_FILE)
  const lockfiles = files.filter((file) => file !== POLICY_FILE && isAmong(file, options.lockfiles))
  const notes: Note[] = []
  if (lockfiles.length > 0) {
    const more = lockfiles.length > 5 ? ` and ${lockfiles.length - 5} more` : ''
    const text = `${lockfiles.slice(0, 5).join(', ')}${more} in the work tree: not committed, so not compared. Commit the file, or compare two files with --base-lockfile and --head-lockfile.`
    notes.push({ kind: 'uncommitted', text })
  }
  if (options.policy !== undefined) return notes
  const [here, atBase, atHead] = [files.includes(POLICY_FILE), await isThere(trusted), await isThere(head)]
  if (!atBase && (here || atHead)) {
    const text = `${POLICY_FILE} is in the work tree but not at the base, so it is not used yet. Merge it first, or try it with --policy ${POLICY_FILE}.`
    notes.push({ kind: 'policy-not-at-base', text })
  } else if (here)
    notes.push({
      kind: 'uncommitted',
      text: `the edit of ${POLICY_FILE} in the work tree is not committed. The policy at the base was used.`,
    })
  return notes
}

/** A policy that cannot be read is reported by the code that reads it. */
const isThere = async (side: Snapshot): Promise<boolean> => (await side.at?.(POLICY_FILE))?.kind === 'file'

async function openSides(sides: CommandSides, options: Options, terminal: Terminal): Promise<OpenedRun> {
  const { env, cwd } = terminal
  const policyFile: PolicyFile = { path: options.policy ?? POLICY_FILE, named: options.policy !== undefined }
  const trusted = options.policy === undefined ? sides.trusted : operatorFiles(cwd)
  const world = createWorld({
    ...sides,
    trusted,
    env,
    userConfig: true,
    registryConfigs: await registryConfigs(sides.trusted),
    scopes: () => configuredScopes(sides.trusted, sides.head),
    registry: options.registry,
    evidenceApi: options.githubApi ?? httpUrl('GITHUB_API_URL', env['GITHUB_API_URL'] ?? 'https://api.github.com'),
    evidenceToken: env['GITHUB_TOKEN'],
    trustedRoot: ['tuf', 'embedded'].includes(options.trustedRoot) ? options.trustedRoot : path.resolve(cwd, options.trustedRoot),
    registryKeys: options.registryKeys === undefined ? undefined : path.resolve(cwd, options.registryKeys),
    timeoutMs: options.timeout,
    deadlineMs: options.deadline,
    now: options.now ?? toSeconds(new Date()),
    occasion: occasionOf(env),
  })
  const runOptions: RunOptions = {
    mode: options.mode ?? 'enforce',
    policyFile,
    lockfiles: options.lockfiles,
    notes: sides.notes ?? [],
    ...judgedAlone(options.ecosystems),
    version: terminal.version,
    shard: options.shard,
  }
  if (options.record === undefined) return { world, runOptions, close: () => Promise.resolve(undefined) }
  const { recordingWorld } = await import('../io/recording/recording.ts')
  const recording = await recordingWorld(world, path.resolve(cwd, options.record), runOptions)
  return { world: recording.world, runOptions, close: () => recording.close() }
}

const judgedAlone = (ecosystems: readonly EcosystemId[]): Pick<RunOptions, 'ecosystems'> => (ecosystems.length === 0 ? {} : { ecosystems })

/**
 * The user's own folder and every file that the user names, also outside of the folder: a policy, and what it extends.
 */
export function operatorFiles(cwd: string): Snapshot {
  const read = (file: string) => {
    const at = path.resolve(cwd, file)
    return directorySnapshot(path.dirname(at)).read(path.basename(at))
  }
  return { ...directorySnapshot(cwd), read }
}
